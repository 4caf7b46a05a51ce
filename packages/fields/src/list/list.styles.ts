import { css } from "../sheet.js";

/** The items of a list. */
export const listStyles = css`
.diwan .diwan-card{border:1px solid var(--_line);border-radius:var(--_r);padding:min(24px,4vw);margin:0 0 var(--_3)}
.diwan-item .diwan-heading,.diwan-card>.diwan-heading{font-size:1.1em}
.diwan-item{padding-inline-start:calc(2*var(--_s));border-inline-start:4px solid var(--_line);margin-block-end:calc(3*var(--_s))}
.diwan-summary+.diwan-item{margin-block-start:calc(3*var(--_s))}
.diwan-item>.diwan-heading{margin-block-start:0}
.diwan .diwan-card.diwan-bad{border-inline-start:5px solid var(--_danger);padding-inline-start:calc(min(24px,4vw) - 4px)}
.diwan-answers>div{display:grid;gap:0 var(--_2)}
.diwan-answers>div+div{margin-block-start:var(--_s)}
.diwan-answers dt{font-size:.94em;color:var(--_muted)}
.diwan-answers dd{font-weight:600;overflow-wrap:anywhere}
.diwan .diwan-card>:where(.diwan-error,.diwan-hint,.diwan-answers,.diwan-buttons){margin-block-start:var(--_2)}
.diwan .diwan-card>.diwan-buttons~.diwan-notice{margin-block:var(--_s) var(--_2)}
.diwan-card>.diwan-buttons>.diwan-plain{flex:none;max-inline-size:100%;text-align:start}
@media (min-width:40em){.diwan-answers>div{grid-template-columns:minmax(0,2fr) minmax(0,3fr);align-items:baseline}}
@media print{.diwan-item{break-inside:avoid}}
`;
