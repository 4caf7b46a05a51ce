import { html } from "lit";
import { announced } from "../announced.js";
import type { BlockProps } from "../block-parts.js";
import type { FieldKind } from "../field.js";
import { ours, words } from "../parts.js";
import { css } from "../sheet.js";

export interface CalculatedProps extends BlockProps {
  /** The result in words; `undefined` while there is none. */
  readonly result?: string | undefined;
  /** What stands there without one; a sentence of ours when left out. */
  readonly empty?: string | undefined;
}

const own = css`
.diwan-calculated{padding:var(--_2) var(--_3);border-inline-start:4px solid var(--_accent);background:var(--_surface)}
.diwan-calculated dt{color:var(--_muted);font-size:.94em}
.diwan-calculated strong{font-size:1.33em;line-height:calc(1.3*var(--_k))}
`;

/** A result under its name. It changes as its questions are answered, and is said once typing rests. */
export const calculatedKind: FieldKind<CalculatedProps> = {
  template: (p) => {
    const { result, empty, locale } = p;
    // A name that is marked up has no text of its own.
    const label = typeof p.label === "string" ? p.label : "";
    const said = result && label ? locale.t("calculated.changed", { label, value: result }) : (result ?? "");
    const none = empty
      ? words(empty)
      : html`<span lang=${ours(p)}>${words(locale.t("calculated.none"))}</span>`;
    return html`<div class="diwan-calculated" id=${p.id}><dl><dt>${words(p.label)}</dt><dd>${
      result === undefined ? none : html`<strong><bdi>${words(result)}</bdi></strong>`
    }</dd></dl>${announced(said, ours(p))}</div>`;
  },
  read: () => undefined,
  groups: ["content"],
  styles: own,
};
