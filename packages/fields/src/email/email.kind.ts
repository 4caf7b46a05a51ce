import { withoutMarks } from "@diwan/i18n";
import type { FieldKind } from "../field.js";
import { describedBy, fieldShell, isBad } from "../parts.js";
import { asText, entryOf, textInput, whole } from "../text-input.js";

/**
 * An email address. Answer: the address without spaces around it or marks nobody sees; the rules validate it. Not a native email box: Chromium's turns a domain in
 * another script into `xn--…`, and tells screen readers of its native validity at the first letter typed.
 */
export const emailKind: FieldKind = {
  template: (p) =>
    fieldShell(p, [
      textInput(p, {
        text: asText(p.value),
        read: withoutMarks,
        inputmode: "email",
        bad: isBad(p),
        describedBy: describedBy(p),
        dir: "ltr",
        autocomplete: p.autocomplete ?? "email",
        autocapitalize: "none",
        spellcheck: false,
      }),
      whole(asText(p.value)),
    ]),
  read: (entries) => withoutMarks(entryOf(entries) ?? "") || undefined,
};
