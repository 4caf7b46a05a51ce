import {
  common,
  counts,
  fieldDefinition,
  fieldMeta,
  isObject,
  leastOverMost,
  sizeUpTo,
  typeName,
  type SchemaParts,
} from "@diwan/core/schema";
import * as z from "zod";
import { itemName } from "../list/item-name.schema.js";

/**
 * Types that may be a column: those whose answer is short, is given in a box or two, and can be told from one cell of a spreadsheet. What needs a place of its own (a long text, an address,
 * files), reveals further questions or is found by searching belongs into a list, whose items have the room.
 */
export const COLUMN_TYPES = [
  "date",
  "email",
  "money",
  "national-id",
  "number",
  "percentage",
  "phone",
  "reference",
  "select",
  "text",
  "time",
  "url",
  "year",
  "yes-no",
] as const;

/** More than these stand side by side on no screen. */
const MOST_COLUMNS = 6;

const schema = ({ AnyField }: SchemaParts) =>
  z
    .strictObject({
      type: typeName("table-list", "Many rows of short answers, in a table."),
      ...common,
      ...counts("rows"),
      item: itemName(
        "What one row is called, to which its number is added; or that as `title`, with words of your own for what is said of rows.",
      ),
      fields: z
        .array(AnyField)
        .min(1)
        .max(MOST_COLUMNS)
        .meta({
          description: `The columns, asked for each row: fields of the types ${COLUMN_TYPES.map((type) => `\`${type}\``).join(", ")}.`,
          examples: [
            [
              { type: "text", name: "plate", label: "Plate" },
              { type: "year", name: "built", label: "Built in" },
            ],
          ],
        }),
    })
    .meta(
      fieldMeta(
        "TableListField",
        "Many rows of short answers, which can be pasted from a spreadsheet. The answer is a list of objects, as that of a list.",
        {
          type: "table-list",
          name: "vehicles",
          label: "Your vehicles",
          item: "Vehicle",
          max: 200,
          fields: [
            { type: "text", name: "plate", label: "Plate" },
            { type: "year", name: "built", label: "Built in" },
          ],
        },
      ),
    );

export type TableListField = z.infer<ReturnType<typeof schema>>;

const isColumn = (type: string): boolean => COLUMN_TYPES.some((each) => each === type);

export const tableListDefinition = fieldDefinition<TableListField>({
  type: "table-list",
  schema,
  byExpression: { min: "int", max: "int" },
  codes: ["minItems", "maxItems"],
  alsoCalled: ["table", "grid", "matrixdynamic", "dynamicmatrix", "spreadsheet", "datatable", "inputtable"],
  check: (field) => [
    ...leastOverMost(field, "min", "max"),
    ...field.fields.flatMap(({ type, ...column }, at) => [
      ...(isColumn(type)
        ? []
        : [
            {
              pointer: `/fields/${at}/type`,
              code: "wrongValue" as const,
              message: `A '${type}' is no column of a table: columns are short answers (${COLUMN_TYPES.join(", ")}). Use a 'list' for items with other questions.`,
            },
          ]),
      ...["yes", "no", "options"].flatMap((member) =>
        reveals((column as { readonly [member: string]: unknown })[member]) // its own members
          ? [
              {
                pointer: `/fields/${at}/${member}`,
                code: "wrongValue" as const,
                message: "A column of a table reveals no further questions. Use a 'list' for items that do.",
              },
            ]
          : [],
      ),
    ]),
  ],
  answers: ({ max }) => sizeUpTo(max),
  defaultMustBe: (value) => (Array.isArray(value) && value.every(isObject) ? undefined : "a list of objects"),
});

/** There are fields under an option, or under one of several. */
function reveals(holder: unknown): boolean {
  return Array.isArray(holder) ? holder.some(reveals) : isObject(holder) && Array.isArray(holder["fields"]);
}
