import { toJson } from "@diwan/core";
import { hasNames } from "@diwan/i18n/countries";
import type { DisplayContext } from "./field-type.js";
import type { FieldKind, FieldProps } from "./field.js";
import { comboboxKind } from "./combobox/combobox.kind.js";
import type { ComboboxOption } from "./combobox/props.js";

export interface NamedCodesProps extends FieldProps {
  /** Codes to choose from; all of them without. */
  readonly codes?: readonly string[] | undefined;
  /** Codes that stand first, in this order. */
  readonly pinned?: readonly string[] | undefined;
  /** The page was made by a server and works without a script. */
  readonly served?: boolean | undefined;
}

type Locale = DisplayContext["locale"];

interface Named {
  /** The group of messages that holds the names. */
  readonly group: "country" | "language";
  /** The options in the order of the language. */
  readonly options: (locale: Locale, codes?: readonly string[]) => readonly ComboboxOption[];
  /** Other words by which people look for a code. */
  readonly synonyms: (code: string) => readonly string[];
}

/** Those that are pinned first, each once. */
const inOrder = (
  options: readonly ComboboxOption[],
  pinned: readonly string[] = [],
): readonly ComboboxOption[] => [
  ...pinned.flatMap((code) => options.find(({ value }) => value === code) ?? []),
  ...options.filter(({ value }) => !pinned.includes(value)),
];

/** A combobox of codes. Its list is made once for each locale and choice of codes, since what is looked for in it is made ready with the list. */
export function namedCodesKind({ group, options, synonyms }: Named): FieldKind<NamedCodesProps> {
  const lists = new WeakMap<Locale, Map<string, readonly ComboboxOption[]>>();
  const listOf = ({ locale, codes, pinned }: NamedCodesProps): readonly ComboboxOption[] => {
    const ofLocale = lists.get(locale) ?? new Map<string, readonly ComboboxOption[]>();
    lists.set(locale, ofLocale);
    // Names may come after the first look.
    const key = toJson([codes, pinned, hasNames(locale, group)]);
    const made =
      ofLocale.get(key) ??
      inOrder(options(locale, codes), pinned).map(({ value, label }) => ({
        value,
        label,
        // Made when something is looked for, which most who come back to a page never do.
        get synonyms() {
          return synonyms(value);
        },
      }));
    ofLocale.set(key, made);
    return made;
  };
  const asCombobox = (p: NamedCodesProps) => ({ ...p, options: listOf(p) });
  return {
    template: (p) => comboboxKind.template(asCombobox(p)),
    read: (entries, p) => comboboxKind.read(entries, asCombobox(p)),
    groups: [...(comboboxKind.groups ?? []), group],
    ...(comboboxKind.styles && { styles: comboboxKind.styles }),
  };
}
