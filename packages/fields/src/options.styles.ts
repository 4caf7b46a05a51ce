import { css } from "./sheet.js";

/** Radios and checkboxes, drawn on the native inputs: tiles that are hard to miss and easy to read. */
export const optionStyles = css`
.diwan-options{display:grid;gap:var(--_s)}
.diwan-inline{display:flex;flex-wrap:wrap}
.diwan-inline>*{min-inline-size:8em}
.diwan-option{position:relative;display:grid;grid-template-columns:auto 1fr;align-items:center;padding-inline:4px var(--_2);min-block-size:calc(var(--_t) + 6px);border:1px solid var(--_line);border-radius:var(--_r)}
@media (max-width:30em){.diwan-inline>*{flex:1}}
.diwan-option:has(:checked){border-color:var(--_accent);box-shadow:inset 0 0 0 1px var(--_accent);background:var(--_surface)}
.diwan-option>label{padding-block:var(--_s);cursor:pointer}
.diwan-option>label::after{content:"";position:absolute;inset:0}
.diwan-option a{position:relative;z-index:1}
.diwan-option>.diwan-hint{grid-column:2;margin-block:-4px var(--_s)}
.diwan-option>input{appearance:none;position:relative;z-index:1;display:grid;place-items:center;place-content:center;inline-size:44px;block-size:44px;margin:0;border:0;background:none;cursor:pointer}
.diwan-option>input::before,.diwan-option>input::after{content:"";grid-area:1/1}
.diwan-option>input::before{box-sizing:border-box;inline-size:26px;block-size:26px;border:var(--_b) var(--_border);border-radius:4px;background:var(--_paper)}
.diwan-option>[type=radio]::before,.diwan-option>:checked::after{border-radius:50%}
.diwan-option>:checked::before{border-color:var(--_accent)}
.diwan-option>:checked::after{inline-size:14px;block-size:14px;background:var(--_accent)}
.diwan-option>[type=checkbox]:checked::before{background:var(--_accent)}
.diwan-option>[type=checkbox]:checked::after{border-radius:0;background:var(--_on-accent);clip-path:polygon(4% 52%,17% 38%,39% 60%,83% 12%,97% 25%,39% 88%)}
.diwan-divider{color:var(--_muted);padding-inline-start:14px}
.diwan-reveal{margin-inline-start:min(24px,3vw);padding-block:var(--_s);padding-inline-start:min(24px,3vw);border-inline-start:4px solid var(--_line)}
.diwan-option:not(.diwan-on,.diwan-auto)+.diwan-reveal,.diwan-auto:not(:has(:checked))+.diwan-reveal{display:none}
@media (forced-colors:active){.diwan-option>[type]:checked::after{forced-color-adjust:none;background:CanvasText}}
`;
