import { html, nothing } from "lit";
import { blockStyles } from "../block.styles.js";
import type { BlockProps } from "../block-parts.js";
import type { Content, FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";
import { words } from "../parts.js";
import { css } from "../sheet.js";

export interface ImageProps extends BlockProps {
  /** Where it is on the page's own site. */
  readonly src: string;
  /** What is to be seen in it; empty where it is only decoration. */
  readonly alt?: string | undefined;
  /** Pixels; with `height` they keep its place free until it has come. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly caption?: Content | undefined;
}

/** As wide as it is and no wider than the form. It stands on white in dark as well: many are drawn in black on nothing. */
const own = css`
.diwan-picture{display:block;max-inline-size:100%;block-size:auto;background:#fff;border-radius:var(--_r)}
`;

/** A picture between the questions. */
export const imageKind: FieldKind<ImageProps> = {
  template: (p) => {
    const image = html`<img class="diwan-picture" src=${p.src} alt=${p.alt ?? ""} width=${p.width ?? nothing} height=${p.height ?? nothing} loading="lazy" decoding="async">`;
    // A figure without a caption has no name, and would only be a word more to hear.
    return p.caption
      ? html`<figure id=${p.id}>${image}<figcaption class="diwan-caption">${words(p.caption)}</figcaption></figure>`
      : html`<div id=${p.id}>${image}</div>`;
  },
  read: () => undefined,
  styles: joinedSheet(blockStyles, own),
};
