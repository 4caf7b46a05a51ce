import { joinedSheet } from "./joined-sheet.js";
import { optionStyles } from "./options.styles.js";
import { css } from "./sheet.js";

/** Cleared: beside the legend, which floats, Chromium leaves a size container without any width when a message comes before it. */
const own = css`
.diwan-points{clear:both;container-type:inline-size}
.diwan-ends{display:none;justify-content:space-between;gap:var(--_3);padding-block-start:var(--_s);font-size:.94em;color:var(--_muted)}
.diwan-ends>:last-child{text-align:end}
.diwan-meaning{color:var(--_muted)}
.diwan-stars .diwan-option>input::before{inline-size:32px;block-size:32px;border:0;border-radius:0;background:var(--_border);clip-path:polygon(50% 2%,64% 35%,99% 38%,72% 61%,81% 96%,50% 77%,19% 96%,28% 61%,1% 38%,36% 35%)}
.diwan-stars .diwan-option>input::after{inline-size:24px;block-size:24px;margin-block-start:1px;place-self:center;border-radius:0;background:var(--_paper);clip-path:polygon(50% 2%,64% 35%,99% 38%,72% 61%,81% 96%,50% 77%,19% 96%,28% 61%,1% 38%,36% 35%)}
.diwan-stars .diwan-option:is(:has(:checked),:has(~.diwan-option>:checked))>input::before,.diwan-stars .diwan-option:is(:has(:checked),:has(~.diwan-option>:checked))>input::after{background:var(--_accent)}
.diwan-stars .diwan-option>:focus-visible::before{outline:0;box-shadow:none}
.diwan-stars .diwan-option:has(:focus-visible){outline:3px solid var(--_focus-ink);outline-offset:2px;box-shadow:0 0 0 2px var(--_focus)}
@container (min-width:30em){
.diwan-points>.diwan-options{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:4px}
.diwan-points .diwan-option{grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr;justify-items:center;align-items:start;padding:4px 0;text-align:center}
.diwan-points .diwan-option>input{max-inline-size:100%}
.diwan-points .diwan-option>label{padding:0 2px 4px;font-size:.94em;line-height:calc(1.3*var(--_k))}
.diwan-points .diwan-meaning{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.diwan-ends{display:flex}
}
@media (forced-colors:active){
.diwan-stars .diwan-option>[type]::before{forced-color-adjust:none;background:CanvasText}
.diwan-stars .diwan-option>[type]::after{forced-color-adjust:none;background:Canvas}
.diwan-stars .diwan-option:is(:has(:checked),:has(~.diwan-option>:checked))>[type]::after{background:CanvasText}
}
`;

/** Radios of a scale side by side, each above its number or words; one below the other where there is no room. */
export const pointStyles = joinedSheet(optionStyles, own);
