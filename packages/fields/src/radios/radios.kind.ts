import { wholeOf } from "../entries.js";
import type { FieldKind, FieldProps } from "../field.js";
import { optionStyles } from "../options.styles.js";
import { choices, type FieldOptions } from "../options.js";
import { groupShell } from "../parts.js";

export interface RadiosProps extends FieldProps {
  readonly options: FieldOptions;
  /** Short options side by side where there is room. */
  readonly inline?: boolean | undefined;
}

/** One of a few, all in sight. Answer: the option's value. */
export const radiosKind: FieldKind<RadiosProps> = {
  template: (p) =>
    groupShell(
      p,
      choices(p, "radio", p.options, (value) => value === p.value, p.inline),
      "radiogroup",
    ),
  read: (entries) => wholeOf(entries)[0],
  styles: optionStyles,
};
