import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({
      type: typeName("url", "A web address."),
      ...common,
      schemes: z
        .array(z.enum(["https", "http"]))
        .min(1)
        .optional()
        .meta({
          description:
            "What addresses may begin with. Without it `https` alone, which nobody on the way can read or change.",
          examples: [["https", "http"]],
        }),
    })
    .meta(
      fieldMeta(
        "UrlField",
        "A web address. The answer is a string, as the WHATWG URL standard writes addresses.",
        {
          type: "url",
          name: "website",
          label: "Website of the company",
        },
      ),
    );

export type UrlField = z.infer<ReturnType<typeof schema>>;

export const urlDefinition = fieldDefinition<UrlField>({
  type: "url",
  schema,
  codes: ["url", "urlScheme"],
  alsoCalled: ["website", "link", "web-address"],
  defaultMustBe: (value) => (typeof value === "string" ? undefined : "a text in double quotes"),
});
