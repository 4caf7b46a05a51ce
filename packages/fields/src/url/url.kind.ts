import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad } from "../parts.js";
import { asText, entryOf, textInput, whole } from "../text-input.js";
import { readUrl, shownUrl } from "./url.read.js";

export type UrlProps = FieldProps;

/**
 * A web address. Answer: the address as the WHATWG URL standard writes it, with `https://` in front where it was left out. Not a native box for addresses: browsers
 * refuse what has no scheme, in words of their own.
 */
export const urlKind: FieldKind<UrlProps> = {
  template: (p) =>
    fieldShell(p, [
      textInput(p, {
        text: shownUrl(asText(p.value)),
        read: readUrl,
        inputmode: "url",
        bad: isBad(p),
        describedBy: describedBy(p),
        dir: "ltr",
        autocomplete: p.autocomplete ?? "url",
        autocapitalize: "none",
        spellcheck: false,
      }),
      whole(shownUrl(asText(p.value))),
    ]),
  read: (entries) => readUrl(entryOf(entries) ?? "") || undefined,
};
