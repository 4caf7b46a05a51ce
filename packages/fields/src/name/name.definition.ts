import { common, either, fieldDefinition, fieldMeta, isObject, typeName } from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({
      type: typeName("name", "A person's name."),
      ...common,
      parts: z
        .array(z.enum(["prefix", "given", "middle", "family", "suffix"]))
        .min(1)
        .meta({
          description:
            "Parts asked, by default `given` and `family`; the language sets their order. `prefix`, `middle` and `suffix` are always optional.",
          examples: [["given", "middle", "family"]],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "NameField",
        'A person\'s name. The answer is an object of the parts asked, e.g. `{ "given": "Huda", "family": "Saleh" }`.',
        { type: "name", name: "full_name", label: "Full name", autocomplete: "name" },
      ),
    );

export type NameField = z.infer<ReturnType<typeof schema>>;
export type NamePart = NonNullable<NameField["parts"]>[number];

export const nameDefinition = fieldDefinition<NameField>({
  type: "name",
  schema,
  alsoCalled: ["fullname", "person"],
  severalBoxes: true,
  defaultMustBe: (value, { parts = ["given", "family"] }) =>
    isObject(value) &&
    Object.entries(value).every(
      ([part, word]) => typeof word === "string" && parts.some((each) => each === part),
    )
      ? undefined
      : `an object of ${either(
          parts.map((part) => `'${part}'`),
          "and",
        )}`,
});
