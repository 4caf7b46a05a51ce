import { css } from "../sheet.js";

/** The count. The limit stands in for it where no script counts: see the sheet of pages made by a server. */
export const countStyles = css`
.diwan-count{margin-block:var(--_s) 0}
.diwan-limit{display:none}
`;
