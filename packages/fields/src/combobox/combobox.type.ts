import { fieldTypeOf, type FieldContext } from "../field-type.js";
import { comboboxAnswer, comboboxDisplay } from "./combobox.answer.js";
import type { ComboboxField } from "./combobox.definition.js";
import { comboboxKind, type ComboboxOption, type ComboboxProps } from "./combobox.kind.js";

/** The options of each field in words, by language: ten thousand are not put into words at every key press. */
const worded = new WeakMap<ComboboxField["options"], Map<string, readonly ComboboxOption[]>>();

function optionsIn({ options }: ComboboxField, { locale, words }: FieldContext): readonly ComboboxOption[] {
  const languages = worded.get(options) ?? new Map<string, readonly ComboboxOption[]>();
  const made =
    languages.get(locale.tag) ??
    options.map(({ value, label, synonyms }) => ({ value, label: words(label), synonyms }));
  worded.set(options, languages.set(locale.tag, made));
  return made;
}

export default fieldTypeOf<ComboboxField, ComboboxProps>({
  type: "combobox",
  kind: comboboxKind,
  answer: comboboxAnswer,
  display: comboboxDisplay,
  props: (field, context) => ({
    options: optionsIn(field, context),
    other: field.other,
    served: context.isServed,
  }),
});
