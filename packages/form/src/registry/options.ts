import type { Divider, Field, Option } from "@diwan/core";
import type { SelectProps } from "@diwan/fields";
import type { FieldContext } from "../field-type.js";
import type { FormContext } from "../context.js";

type Shown = SelectProps["options"][number];
const isOption = (item: Option | Divider): item is Option => "value" in item;

/** An option's words and the fields it reveals, as props. */
export const optionProps = (option: { readonly hint?: Option["hint"]; readonly fields?: readonly Field[] } | undefined, ctx: FieldContext): Pick<Shown, "hint" | "content"> => ({
  hint: ctx.rich(option?.hint),
  content: option?.fields && ctx.slots(option.fields),
});

/** Options and dividers as props. */
export const optionsProps = (options: readonly (Option | Divider)[], ctx: FieldContext) => options.map((item) => isOption(item)
  ? { value: item.value, label: ctx.words(item.label), exclusive: item.exclusive, ...optionProps(item, ctx) }
  : { divider: ctx.words(item.divider) });

/** The words of a chosen value; the value itself when no option has it any more. */
export function labelOf(value: unknown, options: readonly (Option | Divider)[], ctx: FormContext): string {
  const option = options.find((item) => isOption(item) && item.value === value);
  return option && isOption(option) ? ctx.words(option.label) : String(value);
}
