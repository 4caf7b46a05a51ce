import { css } from "./sheet.js";

/** Boxes one below the other. */
export const linesStyles = css`
.diwan-part[hidden]{display:none}
.diwan-lines{display:grid;gap:var(--_2);padding-block-start:var(--_s)}
`;
