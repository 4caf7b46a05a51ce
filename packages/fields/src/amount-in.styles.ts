import { css } from "./sheet.js";

export const amountInStyles = css`
.diwan-amount-unit{min-inline-size:9em}
`;
