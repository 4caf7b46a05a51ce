import { css } from "./sheet.js";

/** How an answer with a problem looks. A form has none until somebody presses Continue, so it adopts these with the words of problems. */
export const problemStyles = css`
.diwan-bad{border-inline-start:5px solid var(--_danger);padding-inline-start:var(--_2)}
.diwan-error{color:var(--_danger);font-weight:600}
.diwan-input[aria-invalid=true],.diwan-bad>.diwan-units,.diwan-bad>*>.diwan-option>input::before{border-color:var(--_danger)}
`;
