import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { MatrixField } from "./matrix.definition.js";

/** An object of the rows answered. */
export const matrixAnswer = answerTypeOf<MatrixField>({
  celType: "map",
  rules: () => import("./matrix.rules.js").then(({ matrixRules }) => matrixRules),
});

export const matrixDisplay: Display<MatrixField> = (answer, { rows, columns }, { words }) => {
  const inWords = (value: unknown): string => {
    const column = columns.find((each) => each.value === value);
    return column ? words(column.label) : String(value);
  };
  const chosen = Object.entries(typeof answer === "object" && answer ? answer : {});
  return rows.flatMap(({ value, label }) =>
    chosen
      .filter(([row]) => row === value)
      .map(([, column]) => `${words(label)}: ${[column].flat().map(inWords).join(", ")}`),
  );
};
