import {
  common,
  fieldDefinition,
  fieldMeta,
  leastOverMost,
  lengths,
  typeName,
  Width,
} from "@diwan/core/schema";
import * as z from "zod";
import { checkPattern } from "../text/pattern.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("reference", "A reference, case number or user name."),
      ...common,
      case: z
        .enum(["upper", "lower", "as-typed"])
        .meta({
          description: "Which letters it is kept in, whatever is typed: `upper` unless it says otherwise.",
          examples: ["as-typed"],
        })
        .exactOptional(),
      pattern: z
        .string()
        .meta({
          description:
            "A regular expression (ECMAScript, flag `u`) the whole reference must match, without spaces and in its own case. Dashes, strokes and full stops that it does not take are left out of what was typed.",
          examples: ["[A-Z]{2}\\d{6}"],
        })
        .exactOptional(),
      checkDigit: z
        .enum(["luhn", "mod97-10", "mod11-2", "verhoeff"])
        .meta({
          description:
            "How its last digits are worked out from the rest: `luhn` (ISO/IEC 7812-1), `mod97-10` and `mod11-2` (ISO/IEC 7064), or `verhoeff`.",
          examples: ["luhn"],
        })
        .exactOptional(),
      ...lengths,
      width: Width.exactOptional(),
    })
    .meta(
      fieldMeta(
        "ReferenceField",
        "A reference, case number or user name: a code that somebody copies or pastes. The answer is a string without spaces.",
        { type: "reference", name: "case_number", label: "Case number", pattern: "[A-Z]{2}\\d{6}" },
      ),
    );

export type ReferenceField = z.infer<ReturnType<typeof schema>>;

export const referenceDefinition = fieldDefinition<ReferenceField>({
  type: "reference",
  schema,
  codes: ["tooShort", "tooLong", "pattern", "checkDigit"],
  alsoCalled: ["username", "case-number", "code", "reference-number"],
  check: (field) => [
    ...leastOverMost(field, "minLength", "maxLength"),
    ...(field.pattern === undefined
      ? []
      : checkPattern(field.pattern).map((finding) => ({ ...finding, pointer: "/pattern" }))),
  ],
  defaultMustBe: (value) => (typeof value === "string" ? undefined : "a text in double quotes"),
});
