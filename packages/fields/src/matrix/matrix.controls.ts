import type { OwnControls } from "../field.js";

/** The radios or checkboxes of each row. */
export const matrixControls: OwnControls = (answer) =>
  typeof answer === "object" && answer !== null && !Array.isArray(answer)
    ? Object.fromEntries(Object.entries(answer).map(([row, chosen]) => [row, [chosen].flat().map(String)]))
    : undefined;
