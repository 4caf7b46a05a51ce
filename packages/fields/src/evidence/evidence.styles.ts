import { fileStyles } from "../file/file.styles.js";
import { innerGroupStyles } from "../inner-group.js";
import { joinedSheet } from "../joined-sheet.js";
import { optionStyles } from "../options.styles.js";
import { css } from "../sheet.js";
import { textareaKind } from "../textarea/textarea.kind.js";

/** Documents one below the other with a rule between them. Cleared as the points of a scale are (points.styles.ts). */
const own = css`
.diwan-documents{clear:both}
.diwan-documents>.diwan-inner+.diwan-inner{padding-block-start:var(--_3);border-block-start:1px solid var(--_line)}
.diwan-documents>.diwan-inner>.diwan-label{font-size:1em;font-weight:600}
.diwan-documents .diwan-inner .diwan-bad{border:0;padding:0}
`;

export const evidenceStyles = joinedSheet(
  optionStyles,
  innerGroupStyles,
  fileStyles,
  // Of the kind, which comes with the form: one name less that the first page gives to other files.
  ...(textareaKind.styles ? [textareaKind.styles] : []),
  own,
);
