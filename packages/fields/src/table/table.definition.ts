import { fieldDefinition, fieldMeta, RichText, Text, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { shownWhen } from "../block.schema.js";

const column = z
  .strictObject({
    label: Text.meta({ description: "What stands under it.", examples: [{ en: "Zone", ar: "المنطقة" }] }),
    numeric: z
      .boolean()
      .meta({ description: "Numbers: they stand one under the other by their last digit.", examples: [true] })
      .exactOptional(),
  })
  .meta({ description: "A column and its header.", examples: [{ label: "Zone" }] });

const row = z
  .strictObject({
    cells: z
      .array(RichText)
      .min(1)
      .meta({
        description: "What stands in the row, a text for each column. A number is a text, too.",
        examples: [["Centre", "45.000"]],
      }),
  })
  .meta({ description: "A row.", examples: [{ cells: ["Centre", "45.000"] }] });

const schema = () =>
  z
    .strictObject({
      type: typeName("table", "A table to be read, between the questions; has no answer."),
      caption: Text.meta({
        description: "What the table is about: its name.",
        examples: [{ en: "What a permit costs", ar: "كلفة التصريح" }],
      }),
      columns: z
        .array(column)
        .min(1)
        .max(12)
        .meta({
          description: "The columns in the order shown.",
          examples: [[{ label: "Zone" }, { label: "A year, in BHD", numeric: true }]],
        }),
      rows: z
        .array(row)
        .min(1)
        .max(200)
        .meta({
          description: "The rows in the order shown.",
          examples: [[{ cells: ["Centre", "45.000"] }, { cells: ["North", "30.000"] }]],
        }),
      rowHeaders: z
        .boolean()
        .meta({ description: "The first cell of each row says what the row is about.", examples: [true] })
        .exactOptional(),
      ...shownWhen,
    })
    .meta(
      fieldMeta("TableBlock", "A table to be read, between the questions; has no answer.", {
        type: "table",
        caption: "What a permit costs",
        columns: [{ label: "Zone" }, { label: "A year, in BHD", numeric: true }],
        rows: [{ cells: ["Centre", "45.000"] }, { cells: ["North", "30.000"] }],
        rowHeaders: true,
      }),
    );

export type TableBlock = z.infer<ReturnType<typeof schema>>;

export const tableDefinition = fieldDefinition<TableBlock>({
  type: "table",
  schema,
  alsoCalled: ["datatable", "data-table"],
  propertiesAlsoCalled: { headers: ["columns"], data: ["rows"] },
  check: ({ columns, rows }) =>
    rows.flatMap(({ cells }, at) =>
      cells.length === columns.length
        ? []
        : [
            {
              pointer: `/rows/${at}/cells`,
              code: "wrongValue" as const,
              message: `This row has ${cells.length} of the ${columns.length} cells that there are columns for: write "" for one that is empty.`,
            },
          ],
    ),
});
