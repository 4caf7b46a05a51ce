import { joinedSheet } from "../joined-sheet.js";
import { optionStyles } from "../options.styles.js";
import { css } from "../sheet.js";

/** Cleared as the points of a scale are (points.styles.ts). */
const own = css`
.diwan-matrix{clear:both;container-type:inline-size}
.diwan-matrix :is(table,tbody,tr,th,td){display:block;padding:0;border:0;text-align:start;font-weight:inherit}
.diwan-matrix table{inline-size:100%;border-collapse:collapse}
.diwan-matrix thead{display:none}
.diwan-matrix tr+tr{margin-block-start:var(--_3)}
.diwan-matrix th{padding-block-end:var(--_s);font-weight:600}
.diwan-matrix th>.diwan-hint,.diwan-matrix th>.diwan-error{margin:4px 0 0}
.diwan-matrix td+td{margin-block-start:var(--_s)}
@container (min-width:30em){
.diwan-matrix table{display:table;table-layout:fixed}
.diwan-matrix thead{display:table-header-group}
.diwan-matrix tbody{display:table-row-group}
.diwan-matrix tr{display:table-row}
.diwan-matrix :is(th,td){display:table-cell;vertical-align:middle;border-block-end:1px solid var(--_line)}
.diwan-matrix :is(thead td,tbody th){inline-size:34%;padding:var(--_s) 0;padding-inline-end:var(--_2);font-weight:400}
.diwan-matrix thead th{padding:0 2px var(--_s);text-align:center;vertical-align:bottom;font-size:.89em;line-height:calc(1.3*var(--_k));font-weight:600}
.diwan-matrix .diwan-option{grid-template-columns:minmax(0,1fr);justify-items:center;padding:0;border-color:#0000;min-block-size:calc(var(--_t) + 6px)}
.diwan-matrix .diwan-option:has(:checked){border-color:var(--_accent)}
.diwan-matrix .diwan-option>input{grid-area:1/1;max-inline-size:100%}
.diwan-matrix .diwan-option>label{grid-area:1/1;padding:0;font-size:0;line-height:0}
}
`;

/** Radios or checkboxes in a table; where there is no room, each row is a question with its answers one below the other. */
export const matrixStyles = joinedSheet(optionStyles, own);
