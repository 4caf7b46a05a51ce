import { html } from "lit";
import { isolatedCode } from "../code.js";
import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad, ours, words } from "../parts.js";
import { codeStyles, readAs, sayReadAs } from "../read-as.js";
import { asText, entryOf, textInput } from "../text-input.js";
import { readNationalId, type IdKind } from "./national-id.read.js";
import { exampleOf } from "./scheme.js";

export interface NationalIdProps extends FieldProps, IdKind {}

/** A number that a country gives to a person. Answer: its compact form. What it looks like is said below the box, and with it. */
export const nationalIdKind: FieldKind<NationalIdProps> = {
  template(p) {
    const example = exampleOf(p);
    return fieldShell(
      p,
      html`${textInput(p, {
        text: asText(p.value),
        read: (entered) => readNationalId(entered, p),
        bad: isBad(p),
        describedBy: describedBy(p, example && `${p.id}-example`),
        width: 20,
        dir: "ltr",
        inputmode: /^[\d\s./-]+$/.test(example) && p.country !== "FI" ? "numeric" : undefined,
        autocomplete: p.autocomplete,
        autocapitalize: "characters",
        spellcheck: false,
      })}${
        example
          ? html`<p class="diwan-count diwan-example" id="${p.id}-example" lang=${ours(p)}>${words(p.locale.t("idExample", { example: isolatedCode(example) }))}</p>`
          : ""
      }${readAs(p)}`,
    );
  },
  read: (entries, p) => readNationalId(entryOf(entries) ?? "", p) || undefined,
  changed: (_root, event, p) => sayReadAs(event, p, (entered) => readNationalId(entered, p)),
  groups: ["code", "id"],
  styles: codeStyles,
};
