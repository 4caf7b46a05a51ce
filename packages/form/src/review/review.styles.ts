import { css } from "@diwan/fields";

/** What only the stages after the questions show. */
export const reviewStyles = css`
.diwan-form section>.diwan-text{margin-block-end:calc(2*var(--_s))}
.diwan-warn{background:var(--_danger);color:var(--_paper)}
.diwan-panel{background:var(--diwan-success,light-dark(#0c5537,#15462f));color:#fff;padding:var(--_3);border-radius:var(--_r);margin:0 0 var(--_3)}
.diwan-panel .diwan-title{margin-block-end:var(--_2)}
.diwan-panel strong{display:block;font-size:clamp(1.1em,6vi,1.5em)}
.diwan-form p>.diwan-plain{text-align:start}
.diwan-section>summary{display:list-item;inline-size:fit-content;color:inherit;text-decoration:none;padding-block:calc((44px - 1lh)/2)}
@media (hover:hover){.diwan-section>summary:hover{text-decoration:underline}}
.diwan-section>summary>.diwan-heading{display:inline;margin:0}
.diwan-summary>div{display:grid;grid-template-columns:1fr auto;gap:0 var(--_2);align-items:baseline;padding-block:calc(1.5*var(--_s));border-block-end:1px solid var(--_line)}
.diwan-summary dt{grid-column:1/-1;font-size:.94em;color:var(--_muted)}
.diwan-summary dd{font-weight:600}
.diwan-summary .diwan-actions{grid-column:2}
.diwan-summary .diwan-button{min-block-size:44px;padding-block:0;margin-block:-.6em}
.diwan-summary>.diwan-changed{border-inline-start:8px solid var(--_accent);padding-inline-start:var(--_2);background:var(--_surface)}
.diwan-total:last-child:not(:only-child) dd{font-size:1.33em}
@media (min-width:40em){.diwan-summary>div{grid-template-columns:minmax(0,2fr) minmax(0,3fr) auto}.diwan-summary dt{grid-column:1}.diwan-summary .diwan-actions{grid-column:3}}
.diwan-printed{display:none}
@media print,(forced-colors:active){.diwan-panel{color:inherit;background:none;border:2px solid}}
@media print{.diwan-section::details-content{content-visibility:visible;block-size:auto}.diwan-section>summary{list-style:none}.diwan-printed{display:block}.diwan-heading{break-after:avoid}.diwan-summary>div{break-inside:avoid}}
`;
