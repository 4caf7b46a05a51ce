import { cleanText } from "@diwan/i18n";
import { html } from "lit";
import { partOf } from "../entry-parts.js";
import type { Content, FieldKind, FieldProps } from "../field.js";
import { isBadPart, partError, partShell } from "../group-parts.js";
import { groupShell, words } from "../parts.js";
import { textInput } from "../text-input.js";

export interface SignatureProps extends FieldProps {
  /** What is signed, in words. */
  readonly declaration: Content;
  /** The hash of it. */
  readonly hash: string;
}

/** The name that signs this declaration. A name under another text is not shown as if it stood under this one. */
const nameOf = ({ value, hash }: SignatureProps): string =>
  partOf(value, "declaration") === hash ? partOf(value, "name") : "";

/**
 * A declaration, and a box in which it is signed by typing a name. Answer: `{ name, declaration }`. What a hidden control says was signed goes with the name, so that a
 * page made before the declaration was changed does not sign the text of today.
 */
export const signatureKind: FieldKind<SignatureProps> = {
  template: (p) =>
    groupShell(
      p,
      html`<div class="diwan-inset" id="${p.id}-declaration">${words(p.declaration)}</div>${partShell(p, {
        name: "name",
        label: p.locale.t("signature.name"),
        control: textInput(p, {
          id: `${p.id}-name`,
          name: `${p.name}.name`,
          text: nameOf(p),
          read: cleanText,
          bad: isBadPart(p, "name"),
          // What is wrong is said above the declaration, which may be long: it is heard at the box as well, and first.
          describedBy: [p.error && `${p.id}-error`, partError(p, "name"), `${p.id}-declaration`]
            .filter((id) => typeof id === "string" && id)
            .join(" "),
          // WCAG 2.2 SC 1.3.5: it is the citizen's own name.
          autocomplete: p.autocomplete ?? "name",
          spellcheck: false,
        }),
      })}<input type="hidden" autocomplete="off" name="${p.name}.declaration" value=${p.hash} ?disabled=${p.disabled}>`,
    ),
  read: (entries, p) => {
    const name = cleanText(entries["name"]?.[0] ?? "");
    return name ? { name, declaration: entries["declaration"]?.[0] ?? p.hash } : undefined;
  },
  parts: () => ["name"],
  groups: ["signature"],
};
