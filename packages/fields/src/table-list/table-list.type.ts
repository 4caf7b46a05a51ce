import type { AnswerField } from "@diwan/core";
import { fieldTypeOf } from "../field-type.js";
import listType from "../list/list.type.js";
import type { ListProps } from "../list/list.kind.js";
import { tableListAnswer, tableListDisplay } from "./table-list.answer.js";
import type { TableListField } from "./table-list.definition.js";
import { tableListKind, type TableListProps } from "./table-list.kind.js";

/** Everything a list is, and the looks of a table. */
export default fieldTypeOf<TableListField, TableListProps>({
  ...listType,
  type: "table-list",
  kind: tableListKind,
  answer: tableListAnswer,
  display: tableListDisplay,
  props: (field, ctx) => {
    const { session, path } = ctx;
    return {
      // A table is defined by what defines a list.
      ...(listType.props(field, ctx) as ListProps),
      columns: field.fields.map((column) => {
        // Content has no label, and is no column.
        const {
          label = "",
          hint,
          optional,
        } = column as Partial<Pick<AnswerField, "label" | "hint" | "optional">>;
        return {
          label: ctx.words(label),
          name: ctx.words(label),
          hint: ctx.rich(hint),
          optional: optional === true,
        };
      }),
      addRows(count) {
        const room = (field.max ?? Infinity) - session.size(path);
        for (let added = 0; added < Math.min(count, room); added++) session.addItem(path);
      },
    };
  },
});
