import { isSafeLink } from "@diwan/core";
import { languageName } from "@diwan/i18n";
import { html, nothing } from "lit";
import { blockStyles } from "../block.styles.js";
import type { BlockProps } from "../block-parts.js";
import type { FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";
import { ours, words } from "../parts.js";
import { css } from "../sheet.js";

export interface VideoCaptions {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly src: string;
}
export interface VideoProps extends BlockProps {
  /** Where it is on the page's own site. */
  readonly src: string;
  /** Pixels; with `height` they keep its place free until it has come. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly captions: readonly VideoCaptions[];
  /** A page with everything that is said and shown in it. */
  readonly transcript: string;
  readonly poster?: string | undefined;
}

const own = css`
.diwan-film{display:block;max-inline-size:100%;block-size:auto;background:#000;border-radius:var(--_r)}
.diwan-film+.diwan-caption{font-weight:600;color:inherit}
.diwan-transcript{margin:4px 0 0}
`;

/** Captions in the language of the page are on from the start: nobody has to find out how to turn them on. */
const isOwn = ({ locale }: VideoProps, { language }: VideoCaptions): boolean =>
  language.split("-")[0] === locale.tag.split("-")[0];

/**
 * A native player with its own controls; `label` is its name. It never plays by itself, and nothing of it but the captions that are on is fetched before it is asked to: a film costs more than all of a form.
 * The link stands outside of it, for browsers that cannot play it and for people who would rather read.
 */
export const videoKind: FieldKind<VideoProps> = {
  template: (p) => {
    const first = p.captions.find((each) => isOwn(p, each));
    return html`<figure id=${p.id}><video class="diwan-film" controls preload="none" playsinline src=${p.src} poster=${p.poster ?? nothing} width=${p.width ?? nothing} height=${p.height ?? nothing} aria-labelledby="${p.id}-title">${p.captions.map(
      (each) =>
        html`<track kind="captions" src=${each.src} srclang=${each.language} label=${languageName(each.language)} ?default=${each === first}>`,
    )}</video><figcaption class="diwan-caption" id="${p.id}-title">${words(p.label)}</figcaption><p class="diwan-transcript"><a href=${isSafeLink(p.transcript) ? p.transcript : nothing} lang=${ours(p)}>${words(p.locale.t("video.transcript"))}</a></p></figure>`;
  },
  read: () => undefined,
  groups: ["content"],
  styles: joinedSheet(blockStyles, own),
};
