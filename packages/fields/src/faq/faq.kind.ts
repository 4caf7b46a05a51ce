import { html, nothing } from "lit";
import { blockStyles } from "../block.styles.js";
import { blockHeading, type BlockProps } from "../block-parts.js";
import type { Content, FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";
import { words } from "../parts.js";
import { css } from "../sheet.js";

export interface FaqItem {
  /** The question. */
  readonly title: Content;
  /** Its answer. */
  readonly text: Content;
}
export interface FaqProps extends BlockProps {
  readonly items: readonly FaqItem[];
}

const own = css`
.diwan-faq>details{border-block-start:1px solid var(--_line)}
.diwan-faq>details:last-child{border-block-end:1px solid var(--_line)}
.diwan-faq>details>div{padding-block-end:var(--_2)}
.diwan-faq summary .diwan-block-title{display:inline;font-size:1em;font-weight:600;margin:0}
`;

/** Questions with their answers, each a native disclosure whose question is a heading; `label` is the heading of them all. */
export const faqKind: FieldKind<FaqProps> = {
  template: (p) =>
    html`<div id=${p.id}>${p.label ? blockHeading(p, p.label) : nothing}<div class="diwan-faq">${p.items.map(
      ({ title, text }) =>
        html`<details class="diwan-details"><summary>${blockHeading(p, title, p.label ? 2 : 1)}</summary><div class="diwan-text">${words(text)}</div></details>`,
    )}</div></div>`,
  read: () => undefined,
  styles: joinedSheet(blockStyles, own),
};
