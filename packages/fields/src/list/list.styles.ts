import { css } from "../sheet.js";

/** The items of a list. */
export const listStyles = css`
.diwan .diwan-card{border:1px solid var(--_line);border-radius:var(--_r);padding:min(24px,4vw);margin:0 0 var(--_3)}
.diwan-item .diwan-heading,.diwan-card>.diwan-heading{font-size:1.1em}
.diwan-item{padding-inline-start:calc(2*var(--_s));border-inline-start:4px solid var(--_line);margin-block-end:calc(3*var(--_s))}
.diwan-summary+.diwan-item{margin-block-start:calc(3*var(--_s))}
.diwan-item>.diwan-heading{margin-block-start:0}
@media print{.diwan-item{break-inside:avoid}}
`;
