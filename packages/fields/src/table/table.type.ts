import { fieldTypeOf } from "../field-type.js";
import { tableAnswer, tableDisplay } from "./table.answer.js";
import type { TableBlock } from "./table.definition.js";
import { tableKind, type TableProps } from "./table.kind.js";

export default fieldTypeOf<TableBlock, TableProps>({
  type: "table",
  kind: tableKind,
  answer: tableAnswer,
  display: tableDisplay,
  props: ({ caption, columns, rows, rowHeaders }, context) => ({
    level: context.level,
    label: context.words(caption),
    columns: columns.map(({ label, numeric }) => ({ label: context.words(label), numeric })),
    rows: rows.map(({ cells }) => ({ cells: cells.map((cell) => context.rich(cell) ?? "") })),
    rowHeaders,
  }),
});
