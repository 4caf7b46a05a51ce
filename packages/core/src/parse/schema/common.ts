import * as z from "zod";
import { Expression, Name, RichText, Rule, Text } from "./words.js";

/** Properties every field that takes an answer has. */
export const common = {
  name: Name,
  label: Text.meta({
    description: "The question, as the citizen reads and hears it.",
    examples: [{ en: "Full name", ar: "الاسم الكامل" }],
  }),
  called: Text.meta({
    description:
      "What is asked for, as it is called inside a sentence; with it, error messages are whole sentences of this question: “Enter your full name”.",
    examples: [{ en: "your full name", ar: "اسمك الكامل" }],
  }).exactOptional(),
  hint: RichText.meta({
    description: "Help everyone needs, shown under the label and read with it.",
    examples: ["For example, BH12 3456"],
  }).exactOptional(),
  help: z
    .strictObject({
      title: Text.meta({ description: "What opens the help.", examples: ["Where to find the number"] }),
      text: RichText.meta({ description: "The help itself.", examples: ["It is on the back of the card."] }),
    })
    .meta({
      description: "Longer help, behind a disclosure.",
      examples: [{ title: "Where to find the number", text: "It is on the back of the card." }],
    })
    .exactOptional(),
  optional: z
    .boolean()
    .meta({
      description:
        "An answer is required unless this is true; the label of an optional question says so. Undecided is not true.",
      examples: [true],
    })
    .exactOptional(),
  showWhen: Expression.meta({
    description:
      "The question is asked only when this is true. An answer that is not asked for is not validated, shown or sent.",
    examples: ["tenure == 'rent'"],
  }).exactOptional(),
  rules: z
    .array(Rule)
    .meta({
      description: "Rules across answers, validated when this field is.",
      examples: [[{ check: "lease_end > start", message: "The lease must end after the permit starts" }]],
    })
    .exactOptional(),
  messages: z
    .record(z.string(), Text)
    .meta({
      description: "Own words for an error code.",
      examples: [{ required: { en: "Enter the plate", ar: "أدخل رقم اللوحة" } }],
    })
    .exactOptional(),
  autocomplete: z
    .string()
    .meta({
      description:
        "Autofill tokens of the HTML standard, so that nobody types twice what the browser knows (WCAG 2.2 SC 1.3.5).",
      examples: ["postal-code", "shipping street-address", "off"],
    })
    .exactOptional(),
  readonly: z
    .boolean()
    .meta({ description: "The answer is shown and sent but cannot be changed.", examples: [true] })
    .exactOptional(),
  disabled: z
    .boolean()
    .meta({
      description: "The control is there but cannot be used, and its answer is not sent.",
      examples: [true],
    })
    .exactOptional(),
  default: z
    .unknown()
    .meta({
      description:
        'Answer to start from, in the canonical form of the field\'s type; or `{ "expression": "…" }`, which is followed until something is entered.',
      examples: ["rent", 2, "2026-01-31"],
    })
    .exactOptional(),
};

/** A whole number of at least `least`. */
export const whole = (least: number, description: string, example: number) =>
  z
    .int()
    .min(least)
    .meta({ description, examples: [example] })
    .exactOptional();

/** Lengths of a written answer. */
export const lengths = {
  minLength: whole(0, "Fewest characters accepted.", 2),
  maxLength: whole(1, "Most characters accepted; the number left is announced in a textarea.", 200),
};

/** How many items or choices. */
export const counts = (what: string) => ({
  min: whole(0, `Fewest ${what} accepted.`, 1),
  max: whole(1, `Most ${what} accepted.`, 3),
});

/** Metadata of a type's schema: its name in the JSON Schema, what it is, and one field of it. */
export const fieldMeta = (id: string, description: string, example: object) => ({
  id,
  description,
  examples: [example],
});

/** The `type` of a field. */
export const typeName = <T extends string>(name: T, description: string) =>
  z.literal(name).meta({ description, examples: [name] });

/** Words before and after a box. */
export const affixes = {
  prefix: Text.meta({
    description: "Words or a sign before the box, such as a unit.",
    examples: ["№"],
  }).exactOptional(),
  suffix: Text.meta({
    description: "Words or a sign after the box, such as a unit.",
    examples: [{ en: "g/km", ar: "غ/كم" }],
  }).exactOptional(),
};
