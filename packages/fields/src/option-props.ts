import type { Field, RichText } from "@diwan/core";
import type { FieldContext } from "./field-type.js";
import type { Choice } from "./option-list.schema.js";
import type { FieldOption, FieldOptions } from "./options.js";

/** An option's hint and the fields it reveals, as props. */
export const optionProps = (
  option: { readonly hint?: RichText; readonly fields?: readonly Field[] } | undefined,
  context: FieldContext,
): Pick<FieldOption, "hint" | "content"> => ({
  hint: context.rich(option?.hint),
  content: option?.fields && context.slots(option.fields),
});

/** Options and dividers as props. */
export const optionsProps = (options: Choice["options"], context: FieldContext): FieldOptions =>
  options.map((item) =>
    "value" in item
      ? {
          value: item.value,
          label: context.words(item.label),
          exclusive: item.exclusive,
          ...optionProps(item, context),
        }
      : { divider: context.words(item.divider) },
  );
