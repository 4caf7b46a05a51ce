import { wholeOf } from "../entries.js";
import type { FieldKind, FieldProps } from "../field.js";
import { optionStyles } from "../options.styles.js";
import { choices, isOption, type FieldOptions } from "../options.js";
import { groupShell } from "../parts.js";

export interface CheckboxesProps extends FieldProps {
  readonly options: FieldOptions;
}

const isExclusive = (p: CheckboxesProps, value: string): boolean =>
  p.options.some((item) => isOption(item) && item.value === value && !!item.exclusive);

/** Any of a few. Answer: the values chosen, in the order of the options; `undefined` for none. */
export const checkboxesKind: FieldKind<CheckboxesProps> = {
  template(p) {
    const chosen: unknown = p.value;
    return groupShell(
      p,
      choices(p, "checkbox", p.options, (value) => Array.isArray(chosen) && chosen.includes(value)),
    );
  },
  read(entries, p) {
    const chosen = wholeOf(entries);
    const known = p.options.filter(isOption).map((o) => o.value);
    const values = [
      ...known.filter((value) => chosen.includes(value)),
      ...chosen.filter((value) => !known.includes(value)),
    ];
    return values.length ? values : undefined;
  },
  changed(root, { type, target }, p) {
    if (
      type !== "change" ||
      !(target instanceof HTMLInputElement) ||
      target.name !== p.name ||
      !target.checked
    )
      return;
    for (const box of root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
      if (
        box !== target &&
        box.name === p.name &&
        (isExclusive(p, target.value) || isExclusive(p, box.value))
      )
        box.checked = false;
    }
  },
  styles: optionStyles,
};
