import type { Text } from "@diwan/core";
import type { FieldContext } from "./field-type.js";
import type { ListOption } from "./list-box.js";

/** Options as a definition has them. */
type SearchedOptions = readonly {
  readonly value: string;
  readonly label: Text;
  readonly synonyms?: readonly string[];
}[];

/** The options of each field in words, by language: ten thousand are not put into words at every key press. */
const worded = new WeakMap<SearchedOptions, Map<string, readonly ListOption[]>>();

export function optionsIn(
  options: SearchedOptions,
  { locale, words }: Pick<FieldContext, "locale" | "words">,
): readonly ListOption[] {
  const languages = worded.get(options) ?? new Map<string, readonly ListOption[]>();
  const made =
    languages.get(locale.tag) ??
    options.map(({ value, label, synonyms }) => ({ value, label: words(label), synonyms }));
  worded.set(options, languages.set(locale.tag, made));
  return made;
}
