import { answerOf, isBlank, report, type AnswerRules } from "@diwan/core";
import type { MatrixField } from "./matrix.definition.js";

type Rows = { readonly [row: string]: unknown };
const isRows = (value: unknown): value is Rows =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const knows = ({ columns }: MatrixField, value: unknown): boolean =>
  columns.some((column) => column.value === value);

/** Whether a row's answer is of the right shape: one column, or a list of them. */
const isShaped = (chosen: unknown, multiple: boolean | undefined): boolean =>
  multiple
    ? Array.isArray(chosen) && chosen.every((one) => typeof one === "string")
    : typeof chosen === "string";

const isOffered = (chosen: unknown, field: MatrixField): boolean => {
  const values = [chosen].flat();
  return values.every((one) => knows(field, one)) && new Set(values).size === values.length;
};

export const matrixRules: AnswerRules<MatrixField> = {
  unfit: ["choice", "unknown"],
  remaining(value, field) {
    const kept = isRows(value)
      ? field.rows.flatMap((row): [string, string | string[]][] => {
          const left = [value[row.value]].flat().filter((one): one is string => knows(field, one));
          const [first] = left;
          return first === undefined ? [] : [[row.value, field.multiple ? left : first]];
        })
      : [];
    return kept.length ? Object.fromEntries(kept) : undefined;
  },
  /** Rows and columns in the order of the definition; a row in which nothing is chosen is not there. */
  canonical(value, field) {
    if (!isRows(value)) return value;
    const order = [...field.rows.map((row) => row.value), ...Object.keys(value)];
    const inOrder = (chosen: unknown): unknown =>
      Array.isArray(chosen) && isOffered(chosen, field)
        ? field.columns.map((column) => column.value).filter((one) => chosen.includes(one))
        : chosen;
    return Object.fromEntries(
      [...new Set(order)]
        .filter((row) => Object.hasOwn(value, row) && !isBlank(value[row]))
        .map((row) => [row, inOrder(value[row])]),
    );
  },
  check: (field) =>
    answerOf(
      (value): value is Rows =>
        isRows(value) && Object.values(value).every((chosen) => isShaped(chosen, field.multiple)),
      "type",
      (payload) => {
        for (const { value: row } of field.rows) {
          const chosen = Object.hasOwn(payload.value, row) ? payload.value[row] : undefined;
          if (isBlank(chosen)) field.optional || report(payload, "rowMissing", undefined, row);
          else if (!isOffered(chosen, field)) report(payload, "choice", undefined, row);
        }
        for (const row of Object.keys(payload.value))
          if (!field.rows.some((each) => each.value === row)) report(payload, "unknown", undefined, row);
      },
    ),
};
