import { SPACE, suiteOf } from "../type.suite.js";
import { description, errorOf, join, label, accessibleNode } from "../accessible-nodes.suite.js";
import type { MatrixField } from "./matrix.definition.js";

const ROWS = [
  { value: "one", label: "One" },
  { value: "two", label: "Two" },
];
const COLUMNS = [
  { value: "a", label: "Alpha" },
  { value: "b", label: "Beta" },
];
interface Line {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export const matrixSuite = suiteOf<MatrixField>({
  shipped: {
    field: { rows: ROWS, columns: COLUMNS, optional: true },
    answers: [{ one: "a", two: "b" }, { two: "a" }],
    shown: [["a", "b"], ["a"]],
    blank: [],
    enter: { steps: [[0, SPACE]], answer: { one: "a", two: "a" }, shown: ["a", "a"] },
  },
  accessibleNodes(p) {
    const rows = p["rows"] as readonly Line[]; // of the examples
    const columns = p["columns"] as readonly Line[];
    const answer = (p.value ?? {}) as { readonly [row: string]: string | readonly string[] }; // of the examples
    const role = p["multiple"] ? "checkbox" : "radio";
    const faults = p.partErrors ?? {};
    return [
      accessibleNode("group", label(p), description(p)),
      ...rows.flatMap((row) =>
        columns.map((column) => {
          const isOn = [answer[row.value] ?? []].flat().includes(column.value);
          return accessibleNode(
            role,
            join(row.label, column.label),
            join(row.hint, errorOf(p, faults[row.value])),
            {
              checked: isOn,
              disabled: p.disabled || (p.readonly && (role === "checkbox" || !isOn)),
              invalid: role === "checkbox" && (Object.keys(faults).length ? faults[row.value] : p.error),
            },
          );
        }),
      ),
    ];
  },
  limited: [{ optional: false }],
  chosen: () => [[{ one: ["a"] }, "/two rowMissing"]],
  refused: () => [
    [{ one: "a", two: "c" }, "/two choice"],
    [{ one: "a", two: "b", three: "a" }, "/three unknown"],
    [{ one: ["a"], two: "b" }, "type"],
    [["a", "b"], "type"],
  ],
});
