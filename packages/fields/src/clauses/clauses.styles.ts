import { innerGroupStyles } from "../inner-group.js";
import { joinedSheet } from "../joined-sheet.js";
import { optionStyles } from "../options.styles.js";
import { css } from "../sheet.js";
import { textareaKind } from "../textarea/textarea.kind.js";

/** Clauses one below the other with a rule between them, their views side by side where there is room. Cleared as the points of a scale are (points.styles.ts). */
const own = css`
.diwan-clauses{clear:both;container-type:inline-size}
.diwan-clauses>.diwan-inner+.diwan-inner{padding-block-start:var(--_3);border-block-start:1px solid var(--_line)}
.diwan-clauses>.diwan-inner>.diwan-label{font-size:1em;font-weight:600}
.diwan-clause{margin-block-end:var(--_2)}
.diwan-clauses .diwan-reveal .diwan-label{font-size:1em}
.diwan-clauses .diwan-reveal>.diwan-bad{border:0;padding:0}
@container (min-width:30em){
.diwan-clauses .diwan-options{grid-template-columns:repeat(3,1fr)}
.diwan-clauses .diwan-reveal{grid-column:1/-1;margin-inline-start:0}
}
`;

export const clausesStyles = joinedSheet(
  optionStyles,
  innerGroupStyles,
  // Of the kind, which comes with the form: one name less that the first page gives to other files.
  ...(textareaKind.styles ? [textareaKind.styles] : []),
  own,
);
