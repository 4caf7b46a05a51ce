import { isBlank } from "@diwan/core";
import { Expression, RichText, Text, type FieldFinding, type SchemaParts } from "@diwan/core/schema";
import * as z from "zod";

const hidden = ({ AnyField }: SchemaParts, when: string) =>
  z
    .array(AnyField)
    .meta({
      description: `Fields revealed under this option while it is ${when}.`,
      examples: [[{ type: "date", name: "lease_end", label: "When does your lease end?" }]],
    })
    .exactOptional();

/** When an option is there to be chosen. */
export const optionShown = Expression.meta({
  description:
    "The option is there to be chosen only when this is true. A question none of whose options is there is not asked.",
  examples: ["age(born) >= 18"],
}).exactOptional();

/** One option of a choice. */
export const optionSchema = (parts: SchemaParts) =>
  z
    .strictObject({
      value: z
        .string()
        .min(1)
        .meta({
          description: "The answer when this option is chosen: the same in every language.",
          examples: ["rent"],
        }),
      label: Text.meta({ description: "The option in words.", examples: [{ en: "Rent", ar: "إيجار" }] }),
      hint: RichText.meta({
        description: "What the option means, under its label.",
        examples: ["From a person or a company"],
      }).exactOptional(),
      exclusive: z
        .boolean()
        .meta({ description: "Checkboxes only: choosing this one clears the others.", examples: [true] })
        .exactOptional(),
      showWhen: optionShown,
      fields: hidden(parts, "chosen (radios and checkboxes only)"),
    })
    .meta({
      id: "Option",
      description: "One option of a choice.",
      examples: [{ value: "rent", label: "Rent" }],
    });

const dividerSchema = z
  .strictObject({
    divider: Text.meta({ description: 'The word, usually "or".', examples: [{ en: "or", ar: "أو" }] }),
  })
  .meta({ id: "Divider", description: "A word between two options.", examples: [{ divider: "or" }] });

const option = new WeakMap<SchemaParts["AnyField"], ReturnType<typeof optionSchema>>();

/** The option schema of one set of types: the same for every choice, so that the JSON Schema has it once. */
export function optionOf(parts: SchemaParts): ReturnType<typeof optionSchema> {
  const made = option.get(parts.AnyField) ?? optionSchema(parts);
  option.set(parts.AnyField, made);
  return made;
}

/** Options with dividers between them. */
export const optionsAndDividers = (parts: SchemaParts) =>
  z
    .array(z.union([optionOf(parts), dividerSchema]))
    .min(1)
    .meta({
      description: "The options in the order shown, with a divider where wanted.",
      examples: [[{ value: "own", label: "Own" }, { divider: "or" }, { value: "neither", label: "Neither" }]],
    });

/** A hint and fields under "Yes" or "No". */
export const yesOrNo = (parts: SchemaParts, word: string) =>
  z
    .strictObject({
      hint: RichText.meta({
        description: `What "${word}" means, under it.`,
        examples: ["Even if it has run out"],
      }).exactOptional(),
      fields: hidden(parts, "chosen"),
    })
    .meta({
      description: `A hint and fields under "${word}".`,
      examples: [{ hint: "Even if it has run out" }],
    })
    .exactOptional();

export type Option = z.infer<ReturnType<typeof optionSchema>>;
export type Divider = z.infer<typeof dividerSchema>;
/** What a choice has: its options, and for some the words between them. */
export interface Choice {
  readonly options: readonly (Option | Divider)[];
}

/** A value as people see it: two that differ only in marks nobody sees, in spaces around them or in how a letter is composed cannot be told apart. */
export const seenValue = (value: string): string =>
  value
    .replace(/\p{DI}/gu, "")
    .normalize("NFC")
    .trim();

/** What an option of this kind of choice cannot do. */
interface Limits {
  readonly type: string;
  readonly exclusive: boolean;
  readonly reveals: boolean;
  readonly single: boolean;
}

/** Options: values of their own, enough of them, dividers between them, and only what the kind of choice can do. */
export function checkOptions(
  { options }: Choice,
  { type, exclusive, reveals, single }: Limits,
): readonly FieldFinding[] {
  const found: FieldFinding[] = [];
  const add = (code: "options" | "duplicateOption", pointer: string, message: string): void =>
    void found.push({ pointer, code, message });
  const all = options.flatMap((entry, index) => ("divider" in entry ? [] : [[entry, index] as const]));
  if (options.length > 0 && all.length === 0)
    add("options", "/options", "There are only dividers here and no option to choose.");
  else if (all.length === 1 && !single && options.length === 1)
    add(
      "options",
      "/options",
      "One option is no choice: give at least two, or ask with 'consent' or 'checkboxes'.",
    );
  for (const [index, entry] of options.entries()) {
    const before = options[index - 1],
      after = options[index + 1];
    if ("divider" in entry && options.length > 1 && (!before || !after || "divider" in before))
      add("options", `/options/${index}`, "A divider stands between two options.");
  }
  for (const [each, index] of all) {
    if (isBlank(each.value))
      add(
        "options",
        `/options/${index}/value`,
        "A value in which nothing can be seen counts as no answer: give the option a word of its own.",
      );
    const first = all.find(([other]) => seenValue(other.value) === seenValue(each.value));
    if (first !== undefined && first[1] !== index)
      add(
        "duplicateOption",
        `/options/${index}/value`,
        `Two options have the value '${each.value}': the answer could not tell them apart.`,
      );
    if (each.exclusive !== undefined && !exclusive)
      add(
        "options",
        `/options/${index}/exclusive`,
        `'exclusive' is for checkboxes: ${type} take one answer anyway.`,
      );
    if (each.fields !== undefined && !reveals)
      add(
        "options",
        `/options/${index}/fields`,
        "A select cannot reveal fields: use radios, or show the fields with 'showWhen'.",
      );
  }
  return found;
}

/** The values of a choice's options. */
export const valuesOf = ({ options }: Choice): readonly string[] =>
  options.flatMap((entry) => ("divider" in entry ? [] : [entry.value]));
