import { css } from "./sheet.js";

/** What is confirmed, the buttons below the box of a code, and what is under way. */
export const oneTimeCodeStyles = css`
.diwan fieldset>.diwan-buttons{margin-block-start:var(--_2)}
.diwan .diwan-inset>p:last-child{margin-block-end:0}
.diwan .diwan-confirmed{border-inline-start-color:var(--_accent);font-weight:600;padding-block:var(--_s)}
.diwan-code-status{margin-block:var(--_2) 0;font-weight:600}
.diwan-code-status:empty{margin:0}
.diwan-confirmed:focus-visible{outline:3px solid var(--_focus-ink);outline-offset:2px}
`;
