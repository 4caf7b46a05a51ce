import { joinedSheet } from "../joined-sheet.js";
import { optionStyles } from "../options.styles.js";
import { css } from "../sheet.js";

/** Tiles of a picture and its name, all of which can be pressed. A picture stands on white in dark as well: many are drawn in black on nothing. */
const own = css`
.diwan-images{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,9em),1fr));gap:var(--_s)}
.diwan-image{position:relative;display:grid;grid-template-rows:auto 1fr;border:1px solid var(--_line);border-radius:var(--_r);overflow:clip}
.diwan-image:has(:checked){border-color:var(--_accent);box-shadow:0 0 0 2px var(--_accent);background:var(--_surface)}
.diwan-image>img{display:block;inline-size:100%;block-size:auto;aspect-ratio:4/3;object-fit:contain;background:#fff}
.diwan-image>.diwan-option{position:static;align-content:start;border:0;box-shadow:none;background:none}
.diwan-image:has(:focus-visible){overflow:visible}
.diwan-bad .diwan-image>.diwan-option>input::before{border-color:var(--_danger)}
@media (hover:hover){.diwan-image:hover:not(:has(:checked)){border-color:var(--_border)}}
@media (forced-colors:active){.diwan-image:has(:checked){outline:3px solid CanvasText}}
`;

export const imageChoiceStyles = joinedSheet(optionStyles, own);
