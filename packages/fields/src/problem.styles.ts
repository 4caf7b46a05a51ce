import { css } from "./sheet.js";

/**
 * How an answer with a problem looks, and what a first page can do without for the moment until it is at rest: a form adopts these with the words of
 * problems. Fixed answers, transitions, and what people ask of their systems (more contrast, colours of their own).
 */
export const problemStyles = css`
.diwan{--_danger:var(--diwan-danger,light-dark(#9c1020,#ffb4ab))}
.diwan-bad{border-inline-start:5px solid var(--_danger);padding-inline-start:var(--_2)}
.diwan-count{font-variant-numeric:tabular-nums}
.diwan-error,.diwan-over{color:var(--_danger);font-weight:600}
.diwan-input[aria-invalid=true],.diwan-bad>.diwan-units,.diwan-bad>*>.diwan-option>input::before{border-color:var(--_danger)}
.diwan-input:read-only:not(select),.diwan-fixed,.diwan-input:disabled{background:var(--_surface);border-style:dashed}
.diwan-input:disabled{color:var(--_muted);opacity:1;cursor:not-allowed}
.diwan-option>:disabled,.diwan-option>:disabled~label{cursor:not-allowed;color:var(--_muted)}
.diwan-option>:disabled:not(:checked)::before{border-style:dashed}
.diwan-button:disabled{background:var(--_surface);color:var(--_muted);cursor:not-allowed}
@media (hover:hover){.diwan-option:hover:not(:has(:checked)){border-color:var(--_border)}.diwan-input:hover{border-color:var(--_ink)}.diwan-button:not(.diwan-plain):hover{background:var(--_ink);color:var(--_paper)}}
.diwan-details>div{border-inline-start:4px solid var(--_line);padding:var(--_s) var(--_2)}
.diwan-heading{font-size:clamp(1.22em,1.1em + .6vw,1.33em)}
@media (forced-colors:active){.diwan-option>[type]:disabled::after{background:GrayText}}
@media (prefers-reduced-motion:no-preference){.diwan-button,.diwan-input{transition:var(--diwan-motion,.15s)}}
@media (prefers-contrast:more){.diwan{--_muted:var(--_ink);--_border:var(--_ink);--_line:var(--_ink)}}
`;
