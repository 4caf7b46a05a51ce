import { html, nothing } from "lit";
import { blockStyles } from "../block.styles.js";
import { blockHeading, type BlockProps } from "../block-parts.js";
import type { Content, FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";
import { ours, words } from "../parts.js";
import { css } from "../sheet.js";

export interface CalloutProps extends BlockProps {
  readonly variant?: "inset" | "warning" | undefined;
  readonly text: Content;
}

/** The sign of a warning is drawn, not written: it is neither read out nor selected. */
const own = css`
.diwan-callout{padding:var(--_2) var(--_3);border:1px solid var(--_line);border-inline-start:6px solid var(--_accent);border-radius:var(--_r);background:var(--_surface)}
.diwan-callout-warning{display:flex;gap:var(--_2);border-color:var(--_ink)}
.diwan-callout-warning::before{content:"!"/"";flex:none;inline-size:1.7em;block-size:1.7em;line-height:1.7;text-align:center;font-weight:700;border-radius:50%;background:var(--_ink);color:var(--_paper)}
@media (forced-colors:active){.diwan-callout-warning::before{outline:1px solid}}
`;

/** A box with a heading that stands out; `label` is the heading. */
export const calloutKind: FieldKind<CalloutProps> = {
  template: (p) => {
    const isWarning = p.variant === "warning";
    const label = isWarning
      ? // In the heading itself, which is heard by whoever goes from heading to heading.
        html`<span class="diwan-hidden" lang=${ours(p)}>${words(`${p.locale.t("warning")} `)}</span>${words(p.label)}`
      : p.label;
    return html`<div class="diwan-callout ${isWarning ? "diwan-callout-warning" : ""}" id=${p.id}><div>${
      p.label ? blockHeading(p, label) : nothing
    }<div class="diwan-text">${words(p.text)}</div></div></div>`;
  },
  read: () => undefined,
  styles: joinedSheet(blockStyles, own),
};
