import { common, fieldDefinition, fieldMeta, isObject, RichText, Text, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { repeatedValues } from "../repeated.schema.js";

const row = z
  .strictObject({
    value: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/)
      .meta({
        description: "Key of the row's answer: a small letter, then small letters, digits and underscores.",
        examples: ["staff"],
      }),
    label: Text.meta({
      description: "What the row asks about.",
      examples: [{ en: "The staff", ar: "الموظفون" }],
    }),
    hint: RichText.meta({
      description: "What it means, under its words.",
      examples: ["At the counter"],
    }).exactOptional(),
  })
  .meta({ description: "One row.", examples: [{ value: "staff", label: "The staff" }] });

const column = z
  .strictObject({
    value: z
      .string()
      .min(1)
      .meta({
        description: "The answer when this column is chosen: the same in every language.",
        examples: ["good"],
      }),
    label: Text.meta({ description: "The column in words.", examples: [{ en: "Good", ar: "جيد" }] }),
  })
  .meta({ description: "One column.", examples: [{ value: "good", label: "Good" }] });

const schema = () =>
  z
    .strictObject({
      type: typeName("matrix", "Several things, each asked about with the same answers."),
      ...common,
      rows: z
        .array(row)
        .min(2)
        .max(20)
        .meta({
          description: "What is asked about, from top to bottom.",
          examples: [
            [
              { value: "staff", label: "The staff" },
              { value: "rooms", label: "The rooms" },
            ],
          ],
        }),
      columns: z
        .array(column)
        .min(2)
        .max(7)
        .meta({
          description: "The answers, the same for every row.",
          examples: [
            [
              { value: "good", label: "Good" },
              { value: "poor", label: "Poor" },
            ],
          ],
        }),
      multiple: z
        .boolean()
        .meta({
          description: "Any number of columns may be chosen in a row. Without it exactly one.",
          examples: [true],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "MatrixField",
        "Several things, each asked about with the same answers. The answer is an object of the rows answered: the column's value, with `multiple` a list of them.",
        {
          type: "matrix",
          name: "visit",
          label: "How was your visit?",
          rows: [
            { value: "staff", label: "The staff" },
            { value: "rooms", label: "The rooms" },
          ],
          columns: [
            { value: "good", label: "Good" },
            { value: "poor", label: "Poor" },
          ],
        },
      ),
    );

export type MatrixField = z.infer<ReturnType<typeof schema>>;

export const matrixDefinition = fieldDefinition<MatrixField>({
  type: "matrix",
  schema,
  codes: ["rowMissing", "choice"],
  alsoCalled: ["grid", "likertmatrix", "matrixdropdown", "multiplechoicegrid", "surveygrid", "questionnaire"],
  severalBoxes: true,
  check: (field) => [...repeatedValues(field.rows, "rows"), ...repeatedValues(field.columns, "columns")],
  answers: ({ rows, columns, multiple }) => ({
    parts: Object.fromEntries(
      rows.map((each) => [each.value, multiple ? {} : { values: columns.map((column) => column.value) }]),
    ),
  }),
  defaultMustBe: (value, { rows, columns, multiple }) =>
    isObject(value) &&
    Object.entries(value).every(
      ([name, chosen]) =>
        rows.some((each) => each.value === name) &&
        (multiple
          ? Array.isArray(chosen) && chosen.every((one) => columns.some((each) => each.value === one))
          : columns.some((each) => each.value === chosen)),
    )
      ? undefined
      : `an object of rows, each with ${multiple ? "a list of columns" : "a column"}`,
});
