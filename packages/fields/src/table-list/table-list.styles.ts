import { css } from "../sheet.js";
import { joinedSheet } from "../joined-sheet.js";

/** Rows of cells under their headers where there is room; otherwise cells one below the other, each under its own label. */
const stacked = css`
.diwan-rows{clear:both;container-type:inline-size;margin-block-end:var(--_2)}
.diwan-rows :is(table,tbody,tr,th,td){display:block;padding:0;border:0;text-align:start;font-weight:inherit}
.diwan-rows table{inline-size:100%;border-collapse:collapse}
.diwan-rows thead{display:none}
.diwan-rows tr+tr{margin-block-start:var(--_3)}
.diwan-rows .diwan-row{border:1px solid var(--_line);border-radius:var(--_r);padding:min(24px,4vw)}
.diwan-rows tbody th{font-weight:600;padding-block-end:var(--_s)}
.diwan-rows td+td{margin-block-start:var(--_3)}
.diwan-rows td .diwan-notice{margin:0}
.diwan-pasted{margin-block-start:var(--_2)}
.diwan-pasted:empty{margin:0}
.diwan-pasted p{margin:0 0 var(--_s)}
`;

/** What makes a table of it again, in which the columns' headers stand for the labels of the cells. */
const asTable = (of: string): string => `
table.${of}{display:table}
.${of} thead{display:table-header-group}
.${of} tbody{display:table-row-group}
.${of} tr,.${of} .diwan-row{display:table-row;padding:0;border:0}
.${of} :is(th,td){display:table-cell;vertical-align:bottom;padding:var(--_s) 0;padding-inline-end:var(--_2);border-block-end:1px solid var(--_line)}
.${of} th{font-size:.94em;font-weight:600}
.${of} thead .diwan-hint{margin:4px 0 0;font-weight:400}
.${of} .diwan-row td>.diwan-slot>.diwan-field>:is(.diwan-label,.diwan-hint){position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.${of} .diwan-row-end{padding-inline-end:0}`;

/** A few columns stand side by side where there is room for three; more where there is room for six. */
export const tableListStyles = joinedSheet(stacked, {
  cssText: `@container (min-width:36em){${asTable("diwan-few")}}@container (min-width:54em){${asTable("diwan-many")}}`,
});
