import { html } from "lit";
import { blockStyles } from "../block.styles.js";
import { blockHeading, type BlockProps } from "../block-parts.js";
import type { Content, FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";
import { ours, words } from "../parts.js";
import { css } from "../sheet.js";

export interface BannerProps extends BlockProps {
  readonly variant?: "information" | "success" | "important" | undefined;
  readonly text: Content;
}

/** The head is a colour with its words on it; in forced colours its line stays. */
const own = css`
.diwan-banner{--_head:var(--_accent);--_on:var(--_on-accent);border:var(--_b) var(--_head);border-radius:var(--_r);overflow:clip}
.diwan-banner-success{--_head:var(--diwan-success,light-dark(#0c5537,#15462f));--_on:#fff}
.diwan-banner-important{--_head:var(--_ink);--_on:var(--_paper)}
.diwan-banner>.diwan-block-title{margin:0;padding:var(--_s) var(--_2);background:var(--_head);color:var(--_on);font-size:1em}
.diwan-banner>.diwan-text{padding:var(--_2)}
@media (forced-colors:active){.diwan-banner>.diwan-block-title{border-block-end:2px solid}}
`;

/** A notification; `label` is what stands in its head, a word of ours where it is empty. A heading and no region: of two with the same head nobody could tell the landmarks apart. */
export const bannerKind: FieldKind<BannerProps> = {
  template: (p) => {
    const { variant = "information" } = p;
    const label = p.label || html`<span lang=${ours(p)}>${words(p.locale.t(`banner.${variant}`))}</span>`;
    return html`<div class="diwan-banner diwan-banner-${variant}" id=${p.id}>${blockHeading(p, label)}<div class="diwan-text">${words(p.text)}</div></div>`;
  },
  read: () => undefined,
  groups: ["content"],
  styles: joinedSheet(blockStyles, own),
};
