import { css } from "../sheet.js";

/** The two dates side by side, one below the other where there is no room. */
export const dateRangeStyles = css`
.diwan-range{display:inline-block;vertical-align:top;margin-block-end:var(--_2);margin-inline-end:var(--_3)}
.diwan-range>.diwan-label{float:none;inline-size:auto;font-size:1em;margin:0 0 4px}
`;
