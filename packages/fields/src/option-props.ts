import type { FieldContext } from "./field-type.js";
import type { Choice } from "./option-list.schema.js";
import type { FieldOptions } from "./options.js";

/** Options and dividers as props. */
export const optionsProps = (options: Choice["options"], context: FieldContext): FieldOptions =>
  options.map((item) =>
    "value" in item
      ? {
          value: item.value,
          label: context.words(item.label),
          exclusive: item.exclusive,
          hint: context.rich(item.hint),
          content: item.fields && context.slots(item.fields),
        }
      : { divider: context.words(item.divider) },
  );
