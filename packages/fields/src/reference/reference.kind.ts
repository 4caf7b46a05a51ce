import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad } from "../parts.js";
import { codeStyles, readAs, sayReadAs } from "../read-as.js";
import { asText, entryOf, textInput, whole, type Width } from "../text-input.js";
import { html } from "lit";
import { readReference, type ReferenceForm } from "./reference.read.js";

export interface ReferenceProps extends FieldProps, ReferenceForm {
  readonly width?: Width | undefined;
}

const KEYBOARDS = { upper: "characters", lower: "none", "as-typed": "none" };

/** A code that is copied from a letter or pasted. Answer: the code without spaces and marks nobody sees, in its own case. */
export const referenceKind: FieldKind<ReferenceProps> = {
  template: (p) =>
    fieldShell(
      p,
      html`${textInput(p, {
        text: asText(p.value),
        read: (entered) => readReference(entered, p),
        bad: isBad(p),
        describedBy: describedBy(p),
        width: p.width ?? 20,
        // Its groups would change places in right-to-left text.
        dir: "ltr",
        autocomplete: p.autocomplete,
        autocapitalize: KEYBOARDS[p.case ?? "upper"],
        spellcheck: false,
      })}${whole(asText(p.value))}${readAs(p)}`,
    ),
  read: (entries, p) => readReference(entryOf(entries) ?? "", p) || undefined,
  changed: (_root, event, p) => sayReadAs(event, p, (entered) => readReference(entered, p)),
  groups: ["code"],
  styles: codeStyles,
};
