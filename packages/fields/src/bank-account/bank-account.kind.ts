import { html, type TemplateResult } from "lit";
import { partOf } from "../entry-parts.js";
import type { FieldKind, FieldProps } from "../field.js";
import { isBadPart, partError, partShell } from "../group-parts.js";
import { linesShell, readParts } from "../text-lines.js";
import { describedBy, fieldShell, isBad } from "../parts.js";
import { codeStyles, readAs, sayReadAs } from "../read-as.js";
import { entryOf, textInput, whole } from "../text-input.js";
import { britishAccount, partsOf, readIban, readPart, shownIban, shownPart, type Scheme } from "./account.js";

export interface BankAccountProps extends FieldProps {
  /** What names the account: an IBAN without this. */
  readonly scheme?: Scheme | undefined;
}

/** The box of an IBAN while it is typed in: without spaces, which would stand in the way of the caret. */
function plain({ target }: Event): void {
  if (target instanceof HTMLInputElement && !target.readOnly) target.value = readIban(target.value);
}

/** The box while it is read: in groups of four. */
function inGroups({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.value = shownIban(readIban(target.value)) || target.value;
}

const ibanBox = (p: BankAccountProps): TemplateResult => {
  const iban = partOf(p.value, "iban");
  const shown = shownIban(iban);
  return fieldShell(
    p,
    html`<div @focusin=${plain} @focusout=${inGroups}>${textInput(p, {
      text: shown,
      read: readIban,
      bad: isBad(p),
      describedBy: describedBy(p),
      dir: "ltr",
      autocomplete: p.autocomplete,
      autocapitalize: "characters",
      spellcheck: false,
    })}</div>${whole(shown)}${readAs(p)}`,
  );
};

/** Reads a part with what its scheme knows of it. */
const read = (p: BankAccountProps, part: string, entered: string): string => {
  const code = readPart(part, entered);
  return part === "account" && p.scheme === "sort-code" ? britishAccount(code) : code;
};

const boxes = (p: BankAccountProps): TemplateResult =>
  linesShell(
    p,
    partsOf(p.scheme).map((name) =>
      partShell(p, {
        name,
        label: p.locale.t(`bank.${name}`),
        control: textInput(p, {
          id: `${p.id}-${name}`,
          name: `${p.name}.${name}`,
          text: shownPart(name, partOf(p.value, name)),
          read: (entered) => read(p, name, entered),
          bad: isBadPart(p, name),
          describedBy: partError(p, name),
          width: name === "account" ? 20 : 10,
          dir: "ltr",
          inputmode: "numeric",
          spellcheck: false,
        }),
      }),
    ),
  );

/** A bank account: its IBAN in one box, or a sort code or routing number and an account number in two. Answer: an object of strings. */
export const bankAccountKind: FieldKind<BankAccountProps> = {
  template: (p) => (partsOf(p.scheme).length ? boxes(p) : ibanBox(p)),
  read(entries, p) {
    const parts = partsOf(p.scheme);
    if (!parts.length) {
      const iban = readIban(entryOf(entries) ?? "");
      return iban ? { iban } : undefined;
    }
    const filled = readParts(entries, parts);
    return (
      filled &&
      Object.fromEntries(Object.entries(filled).map(([part, text]) => [part, read(p, part, text) || text]))
    );
  },
  parts: (p) => partsOf(p.scheme),
  changed(_root, event, p) {
    if (!partsOf(p.scheme).length) sayReadAs(event, p, (entered) => shownIban(readIban(entered)));
  },
  groups: ["code", "bank"],
  styles: codeStyles,
};
