import { css } from "../sheet.js";

/** The count, and the limit that stands in for it where no script counts. */
export const countStyles = css`
.diwan-count{font-variant-numeric:tabular-nums;margin-block:var(--_s) 0}
.diwan-limit{display:none}
@media (scripting:none){.diwan-limit{display:block}.diwan-left{display:none}}
`;
