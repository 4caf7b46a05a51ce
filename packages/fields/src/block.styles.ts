import { css } from "./sheet.js";

/** What blocks between the questions have in common: their headings, and what stands under a picture or a table. */
export const blockStyles = css`
.diwan :where(h5,h6,figure,figcaption,section){display:block;margin:0;padding:0;min-inline-size:0}
.diwan-block-title{font-family:var(--diwan-heading-font,inherit);font-size:1.12em;font-weight:700;line-height:calc(1.3*var(--_k));margin:0 0 var(--_s)}
.diwan-caption{margin-block-start:var(--_s);color:var(--_muted);font-size:.94em}
.diwan-slot:empty{display:none}
`;
