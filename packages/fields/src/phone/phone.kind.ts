import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad } from "../parts.js";
import { entryOf, textInput } from "../text-input.js";
import { readPhone, showPhone } from "./read.js";

export interface PhoneProps extends FieldProps {
  /** ISO 3166-1 alpha-2 country of numbers typed without `+` or `00`. */
  readonly country?: string | undefined;
}

/** A telephone number, in any digits and grouping. Answer: E.164, or the entry. This module brings the numbering plans (29 kB gzip) with it. */
export const phoneKind: FieldKind<PhoneProps> = {
  template: (p) =>
    fieldShell(
      p,
      textInput(p, {
        text: showPhone(p.value, p),
        read: (entered) => readPhone(entered, p),
        type: "tel",
        inputmode: "tel",
        bad: isBad(p),
        describedBy: describedBy(p),
        width: 20,
        // Groups of figures would change places in right-to-left text.
        dir: "ltr",
        autocomplete: p.autocomplete ?? "tel",
        spellcheck: false,
      }),
    ),
  read: (entries, p) => readPhone(entryOf(entries), p),
};
