import { common, fieldDefinition, fieldMeta, typeName, type SchemaParts } from "@diwan/core/schema";
import * as z from "zod";
import { yesOrNo } from "../option-list.schema.js";

const schema = (parts: SchemaParts) =>
  z
    .strictObject({
      type: typeName("yes-no", "A question answered yes or no."),
      ...common,
      yes: yesOrNo(parts, "Yes"),
      no: yesOrNo(parts, "No"),
    })
    .meta(
      fieldMeta(
        "YesNoField",
        "A question answered yes or no, in the words of the language. The answer is true or false.",
        { type: "yes-no", name: "disabled_badge", label: "Do you have a disabled badge?" },
      ),
    );

export type YesNoField = z.infer<ReturnType<typeof schema>>;

export const yesNoDefinition = fieldDefinition<YesNoField>({
  type: "yes-no",
  schema,
  alsoCalled: ["boolean", "bool", "yesno", "yesnofield", "toggle", "switch"],
  defaultMustBe: (value) => (typeof value === "boolean" ? undefined : "true or false"),
  everyAnswer: () => [true, false],
});
