import {
  common,
  fieldDefinition,
  fieldMeta,
  leastOverMost,
  lengths,
  sizeUpTo,
  typeName,
  whole,
} from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({
      type: typeName("textarea", "A long written answer."),
      ...common,
      ...lengths,
      maxWords: whole(1, "Most words accepted; the number left is announced.", 150),
      rows: whole(1, "Lines shown at first.", 5),
    })
    .meta(
      fieldMeta("TextareaField", "Several lines of text. The answer is a string; line breaks are \\n.", {
        type: "textarea",
        name: "reason",
        label: "Why do you need it?",
        maxWords: 150,
      }),
    );

export type TextareaField = z.infer<ReturnType<typeof schema>>;

export const textareaDefinition = fieldDefinition<TextareaField>({
  type: "textarea",
  schema,
  codes: ["tooShort", "tooLong", "tooManyWords"],
  alsoCalled: ["multiline", "comment", "paragraph", "long-text", "multilinetext", "memo", "freetext"],
  check: (field) => leastOverMost(field, "minLength", "maxLength"),
  answers: ({ maxLength }) => sizeUpTo(maxLength),
  defaultMustBe: (value) => (typeof value === "string" ? undefined : "a text in double quotes"),
});
