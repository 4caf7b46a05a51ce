import { fieldTypeOf } from "../field-type.js";
import { matrixAnswer, matrixDisplay } from "./matrix.answer.js";
import type { MatrixField } from "./matrix.definition.js";
import { matrixKind, type MatrixProps } from "./matrix.kind.js";

export default fieldTypeOf<MatrixField, MatrixProps>({
  type: "matrix",
  kind: matrixKind,
  answer: matrixAnswer,
  display: matrixDisplay,
  props: ({ rows, columns, multiple }, context) => ({
    rows: rows.map(({ value, label, hint }) => ({
      value,
      label: context.words(label),
      hint: context.rich(hint),
    })),
    columns: columns.map(({ value, label }) => ({ value, label: context.words(label) })),
    multiple,
  }),
  readable: (_, part, { rows }, { words }) => ({
    row: words(rows.find(({ value }) => value === part)?.label),
  }),
});
