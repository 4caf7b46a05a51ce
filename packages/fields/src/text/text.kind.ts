import type { Content, FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad, withUnits } from "../parts.js";
import { asText, entryOf, textInput, whole, type Width } from "../text-input.js";
import { readText, type CodeProps } from "./read.js";

export interface TextProps extends FieldProps, CodeProps {
  readonly inputmode?: "text" | "numeric" | "decimal" | "search" | "url" | undefined;
  readonly prefix?: Content | undefined;
  readonly suffix?: Content | undefined;
  readonly width?: Width | undefined;
  readonly spellcheck?: boolean | undefined;
  /** Direction of the answer whatever the page's, e.g. `"ltr"` for a number plate. */
  readonly dir?: "ltr" | "rtl" | "auto" | undefined;
}

/** One line of words. Answer: the text without spaces around it, a code without marks nobody sees. */
export const textKind: FieldKind<TextProps> = {
  template: (p) =>
    fieldShell(p, [
      withUnits(
        p,
        textInput(p, {
          text: asText(p.value),
          read: (entered) => readText(entered, p),
          bad: isBad(p),
          describedBy: describedBy(p, p.prefix && `${p.id}-prefix`, p.suffix && `${p.id}-suffix`),
          width: p.width,
          dir: p.dir,
          inputmode: p.inputmode,
          autocomplete: p.autocomplete,
          spellcheck: p.spellcheck,
        }),
        p.prefix,
        p.suffix,
      ),
      whole(asText(p.value)),
    ]),
  read: (entries, p) => readText(entryOf(entries) ?? "", p) || undefined,
};
