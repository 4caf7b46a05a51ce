import { css } from "@diwan/fields";

/** What only the stages after the questions show. */
export const reviewStyles = css`
.diwan-form section>.diwan-text{margin-block-end:calc(2*var(--_s))}
.diwan-warn{background:var(--_danger);color:var(--_paper)}
.diwan-panel{background:var(--_success);color:#fff;padding:var(--_4);border-radius:var(--_r);margin:0 0 var(--_4)}
.diwan-panel strong{display:block;font-size:1.5em}
.diwan-summary>div{display:flex;flex-wrap:wrap;gap:0 var(--_2);padding-block:calc(1.5*var(--_s));border-block-end:1px solid var(--_line)}
.diwan-summary dt{font-weight:600;flex:1 1 max(11em,33%)}
.diwan-summary dd{flex:999 1 14em}
.diwan-summary .diwan-actions{flex:none;margin-inline-start:auto}
.diwan-summary .diwan-button{min-block-size:44px;padding-block:0;margin-block:-.6em}
.diwan-printed{display:none}
@media print,(forced-colors:active){.diwan-panel{color:inherit;background:none;border:2px solid}}
@media print{.diwan-printed{display:block}.diwan-heading{break-after:avoid}.diwan-summary>div{break-inside:avoid}}
`;
