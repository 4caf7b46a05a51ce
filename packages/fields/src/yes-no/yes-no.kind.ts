import { html } from "lit";
import { wholeOf } from "../entries.js";
import type { FieldKind, FieldProps } from "../field.js";
import { optionStyles } from "../options.styles.js";
import { choices, type FieldOption } from "../options.js";
import { groupShell } from "../parts.js";

type Answer = Pick<FieldOption, "hint" | "content">;
export interface YesNoProps extends FieldProps {
  /** Hint and revealed content of the answer yes. */
  readonly yes?: Answer | undefined;
  readonly no?: Answer | undefined;
}

/** Yes or no, in words of the locale. Answer: `true` or `false`. */
export const yesNoKind: FieldKind<YesNoProps> = {
  template(p) {
    const options = (["yes", "no"] as const).map((value) => ({
      ...p[value],
      value,
      label:
        typeof p.lang === "string"
          ? html`<span lang=${p.lang}>${p.locale.t(value)}</span>`
          : p.locale.t(value),
    }));
    return groupShell(
      p,
      choices(
        p,
        "radio",
        options,
        (value) => p.value === (value === "yes"),
        !options.some((o) => o.hint || o.content),
      ),
      "radiogroup",
    );
  },
  read(entries) {
    const [entry] = wholeOf(entries);
    return entry === undefined ? undefined : entry === "yes";
  },
  styles: optionStyles,
};
