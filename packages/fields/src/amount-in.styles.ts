import { css } from "./sheet.js";

export const amountInStyles = css`
.diwan-part>.diwan-select{min-inline-size:9em}
`;
