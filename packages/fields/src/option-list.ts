import type { Revealed } from "@diwan/core";
import type { DisplayContext } from "./field-type.js";
import type { Choice, Option } from "./option-list.schema.js";

/** The options of a choice, without the words between them. */
export const optionsOf = ({ options }: Choice): readonly Option[] =>
  options.filter((option): option is Option => "value" in option);

/** Fields that stand under the options of a choice. */
export const revealedByOptions = ({ options }: Choice): readonly Revealed[] =>
  options.flatMap((option, at) =>
    "fields" in option && option.fields
      ? [[option.value, option.fields, `/options/${at}/fields`] as const]
      : [],
  );

/** The words of a chosen value; the value itself when no option has it any more. */
export function labelOf(value: unknown, options: Choice["options"], context: DisplayContext): string {
  const option = optionsOf({ options }).find((each) => each.value === value);
  return option ? context.words(option.label) : String(value);
}
