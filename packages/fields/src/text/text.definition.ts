import {
  affixes,
  common,
  fieldDefinition,
  fieldMeta,
  leastOverMost,
  lengths,
  sizeUpTo,
  typeName,
  Width,
} from "@diwan/core/schema";
import * as z from "zod";
import { checkPattern } from "./pattern.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("text", "A short written answer."),
      ...common,
      ...lengths,
      pattern: z
        .string()
        .meta({
          description: "A regular expression (ECMAScript, flag `u`) the whole answer must match.",
          examples: ["[A-Z0-9 ]{2,10}"],
        })
        .exactOptional(),
      inputmode: z
        .enum(["text", "numeric", "decimal", "search", "url"])
        .meta({ description: "Which on-screen keyboard helps.", examples: ["numeric"] })
        .exactOptional(),
      ...affixes,
      width: Width.exactOptional(),
      spellcheck: z
        .boolean()
        .meta({ description: "Whether the browser may check the spelling.", examples: [false] })
        .exactOptional(),
      dir: z
        .enum(["ltr", "rtl", "auto"])
        .meta({
          description: "Direction of the answer whatever the page's, e.g. `ltr` for a plate or an IBAN.",
          examples: ["ltr"],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta("TextField", "One line of text. The answer is a string.", {
        type: "text",
        name: "plate",
        label: "Plate",
        pattern: "[A-Z0-9 ]{2,10}",
      }),
    );

export type TextField = z.infer<ReturnType<typeof schema>>;

export const textDefinition = fieldDefinition<TextField>({
  type: "text",
  schema,
  codes: ["tooShort", "tooLong", "pattern"],
  alsoCalled: ["string", "input", "textfield", "textbox", "short-text", "password", "url"],
  check: (field) => [
    ...leastOverMost(field, "minLength", "maxLength"),
    ...(field.pattern === undefined
      ? []
      : checkPattern(field.pattern).map((finding) => ({ ...finding, pointer: "/pattern" }))),
  ],
  answers: ({ maxLength }) => sizeUpTo(maxLength),
  defaultMustBe: (value) => (typeof value === "string" ? undefined : "a text in double quotes"),
});
