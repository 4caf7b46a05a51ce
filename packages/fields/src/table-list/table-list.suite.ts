import { suiteOf } from "../type.suite.js";
import type { TableListField } from "./table-list.definition.js";

export const tableListSuite = suiteOf<TableListField>({
  shipped: {
    field: {
      item: "Pet",
      fields: [{ type: "text", name: "pet", label: "What is it called?", optional: true }],
    },
    answers: [[{ pet: "Rex" }, { pet: "Mimi" }], [{ pet: "Zola" }]],
    shown: [["Rex", "Mimi"], ["Zola"]],
    blank: [],
    none: [],
    enter: { steps: [[0, "Kit"]], answer: [{ pet: "Kit" }], shown: ["Kit"] },
    empty: { steps: [[0, ""]], answer: [{}], shown: [""] },
  },
  // Its cells are questions of their own, which are told of by themselves.
  accessibleNodes: () => [],
  limited: [{ min: 2, max: 2 }],
  refused: ({ min = 1, max }) => [
    ...(min > 1 ? [[Array.from({ length: min - 1 }, () => ({})), "minItems"] as const] : []),
    ...(max === undefined ? [] : [[Array.from({ length: max + 1 }, () => ({})), "maxItems"] as const]),
  ],
});
