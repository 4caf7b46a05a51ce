import { yearInWords } from "@diwan/i18n";
import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad } from "../parts.js";
import { asText, entryOf, textInput } from "../text-input.js";
import { readYear } from "./year.read.js";

export type YearProps = FieldProps;

/** A year in one text box with a numeric keypad; a list of a hundred years makes people search for what they know. Answer: `YYYY`. */
export const yearKind: FieldKind<YearProps> = {
  template: (p) =>
    fieldShell(
      p,
      textInput(p, {
        text: yearInWords(asText(p.value), p.locale),
        read: (entered) => readYear(entered, p.locale),
        inputmode: "numeric",
        width: 4,
        bad: isBad(p),
        describedBy: describedBy(p),
        autocomplete: p.autocomplete,
      }),
    ),
  read(entries, { locale }) {
    const entered = entryOf(entries);
    return entered && readYear(entered, locale);
  },
};
