import { css } from "./sheet.js";

export const listBoxStyles = css`
.diwan-combobox>.diwan-input{cursor:text}
.diwan-combobox::after{inset-block-start:calc(var(--_t)/2 - .4em)}
.diwan-combobox>.diwan-listbox{position:absolute;z-index:2;inset-inline:0;inset-block-start:calc(var(--_t) + 4px);max-block-size:min(18em,50vh);overflow:auto;margin:0;padding:4px;list-style:none;background:var(--_paper);border:var(--_b) var(--_border);border-radius:var(--_r);box-shadow:0 4px 16px #0003}
.diwan-combobox>.diwan-listbox[hidden]{display:none}
.diwan-listbox>li{min-block-size:44px;padding:calc((44px - 1lh)/2) var(--_s);border-radius:4px;cursor:pointer}
.diwan-listbox>li:hover{background:var(--_surface)}
.diwan-listbox>[aria-selected=true]{font-weight:600}
.diwan-listbox>.diwan-active,.diwan-listbox>.diwan-active:hover{background:var(--_accent);color:var(--_on-accent)}
.diwan-combobox>.diwan-found{padding:0;cursor:auto}
.diwan-combobox>.diwan-hint{margin:4px 0 0}
@media (forced-colors:active){.diwan-listbox>.diwan-active{forced-color-adjust:none;background:Highlight;color:HighlightText}}
`;
