import * as z from "zod";
import type { Field } from "../../definition.js";
import { RichText, Text } from "./words.js";

let union: z.ZodType<Field> | undefined;

/** Any field, inside a list or under an option. Fields contain fields, so the union of them all is handed in by `field.ts` once it exists. */
export const AnyField: z.ZodType<Field> = z.lazy(() => union ?? z.never());

/** Closes the circle: called once, by the module that makes the union. */
export const fieldsAre = <T extends z.ZodType<Field>>(schema: T): T => {
  union = schema;
  return schema;
};

const hidden = (when: string) =>
  z.array(AnyField).meta({ description: `Fields revealed under this option while it is ${when}.`, examples: [[{ type: "date", name: "lease_end", label: "When does your lease end?" }]] }).exactOptional();

export const Option = z.strictObject({
  value: z.string().min(1).meta({ description: "The answer when this option is chosen: the same in every language.", examples: ["rent"] }),
  label: Text.meta({ description: "The option in words.", examples: [{ en: "Rent", ar: "إيجار" }] }),
  hint: RichText.meta({ description: "What the option means, under its label.", examples: ["From a person or a company"] }).exactOptional(),
  exclusive: z.boolean().meta({ description: "Checkboxes only: choosing this one clears the others.", examples: [true] }).exactOptional(),
  fields: hidden("chosen (radios and checkboxes only)"),
}).meta({ id: "Option", description: "One option of a choice.", examples: [{ value: "rent", label: "Rent" }] });

export const Divider = z.strictObject({
  divider: Text.meta({ description: "The word, usually \"or\".", examples: [{ en: "or", ar: "أو" }] }),
}).meta({ id: "Divider", description: "A word between two options.", examples: [{ divider: "or" }] });

export const Choice = z.union([Option, Divider]);

export const revealed = (word: string) => z.strictObject({
  hint: RichText.meta({ description: `What "${word}" means, under it.`, examples: ["Even if it has run out"] }).exactOptional(),
  fields: hidden("chosen"),
}).meta({ description: `A hint and fields under "${word}".`, examples: [{ hint: "Even if it has run out" }] }).exactOptional();
