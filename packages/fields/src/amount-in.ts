import { html, isServer, type TemplateResult } from "lit";
import { boxOf } from "./entry-parts.js";
import type { Entries, FieldProps } from "./field.js";
import { oneMessage, partShell } from "./group-parts.js";
import { tick } from "./keep.js";
import { groupShell, invalid, isBad } from "./parts.js";
import { textInput } from "./text-input.js";

/** What an amount may be given in: a unit, a currency. */
export interface AmountUnit {
  readonly value: string;
  /** Plain text: a native option holds nothing else. */
  readonly label: string;
}

/** An answer of two parts as it is entered: what stands in the box, or what it means, and what was chosen beside it. */
export interface AmountIn {
  readonly amount: unknown;
  readonly unit: string;
}

/** The two parts of an answer, under the names its type has for them; what is chosen to begin with is the first. */
export function amountIn(value: unknown, part: string, units: readonly AmountUnit[]): AmountIn {
  // Any object may be read by key; what it holds is looked at where it is used.
  const parts = (typeof value === "object" && value !== null ? value : {}) as {
    readonly [part: string]: unknown;
  };
  const unit = parts[part];
  return { amount: parts["amount"], unit: typeof unit === "string" ? unit : (units[0]?.value ?? "") };
}

/** What stands in the box and beside it; `undefined` when the box is empty and nothing but `first`, which is chosen to begin with. */
export function readAmountIn(
  entries: Entries,
  part: string,
  first: string,
  read: (entered: string, unit: string) => unknown,
): { readonly [part: string]: unknown } | undefined {
  const entered = boxOf(entries, "amount");
  const unit = entries[part]?.[0] ?? first;
  if (entered) return { amount: read(entered, unit), [part]: unit };
  return unit && unit !== first ? { amount: "", [part]: unit } : undefined;
}

export interface AmountBox {
  /** What the part that is chosen is called: `unit`, `currency`. */
  readonly part: string;
  readonly units: readonly AmountUnit[];
  readonly unit: string;
  /** What the two controls are called. */
  readonly labels: readonly [amount: string, unit: string];
  readonly text: string;
  readonly read: (entered: string) => unknown;
  readonly inputmode: "text" | "numeric" | "decimal";
  /** How an amount is written while it is read, and while it is edited; what is no amount is left as it is. */
  readonly written?: ((entered: string, isEdited: boolean) => string | undefined) | undefined;
}

/** Writes what stands in the box as it is to be read or edited. */
function rewrite({ target }: Event, { written }: AmountBox, isEdited: boolean): void {
  if (!(target instanceof HTMLInputElement) || target.readOnly) return;
  const text = target.value && written?.(target.value, isEdited);
  if (text && text !== target.value) target.value = text;
}

/**
 * A box for an amount and beside it a native list of what it is given in. The two are a group, called by the question; each has a label of its own.
 */
export function amountBox(p: FieldProps, b: AmountBox): TemplateResult {
  const isKnown = b.units.some(({ value }) => value === b.unit);
  // What is wrong is nearly always the amount: the list offers nothing that is not right.
  const isUnitBad = !!p.partErrors?.[b.part] || (!!p.error && !isKnown);
  const option = ({ value, label }: AmountUnit): TemplateResult => {
    const on = value === b.unit;
    return html`<option value=${value} ?selected=${isServer && on} .selected=${tick(on)} ?disabled=${p.readonly && !on}>${label}</option>`;
  };
  // What is wrong is said once, above both.
  const part = (name: string, label: string, control: unknown): TemplateResult =>
    partShell({ ...p, partErrors: undefined }, { name, label, control });
  return groupShell(
    oneMessage(p),
    html`<div class="diwan-parts" @focusin=${(event: Event) => rewrite(event, b, true)} @focusout=${(event: Event) => rewrite(event, b, false)}
    >${part(
      "amount",
      b.labels[0],
      textInput(p, {
        id: `${p.id}-amount`,
        name: `${p.name}.amount`,
        text: b.text,
        read: b.read,
        bad: isBad(p) && !isUnitBad,
        width: 10,
        dir: "ltr",
        inputmode: b.inputmode,
        spellcheck: false,
      }),
    )}${part(
      b.part,
      b.labels[1],
      html`<div class="diwan-select diwan-amount-unit"><select class=${p.readonly ? "diwan-input diwan-fixed" : "diwan-input"} id="${p.id}-${b.part}" name="${p.name}.${b.part}"
      aria-invalid=${invalid(isUnitBad)} ?disabled=${p.disabled}>${b.units.map(option)}${
        isKnown ? "" : option({ value: b.unit, label: b.unit })
      }</select></div>`,
    )}</div>`,
  );
}
