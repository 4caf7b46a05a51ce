import { partOf } from "../entry-parts.js";
import type { OwnControls } from "../field.js";
import { AXES, numberOf } from "./location.read.js";

/** What stands in each box; the coordinates of a grid reference stand in none. */
export const locationControls: OwnControls = (answer) => {
  if (typeof answer !== "object" || !answer) return undefined;
  const grid = partOf(answer, "grid");
  const coordinates = AXES.flatMap((axis) => {
    const text = String(numberOf(answer, axis) ?? partOf(answer, axis));
    return text ? [[axis, [text]] as const] : [];
  });
  const accuracy = numberOf(answer, "accuracy");
  const address = partOf(answer, "address");
  return {
    ...(grid ? { grid: [grid] } : Object.fromEntries(coordinates)),
    ...(accuracy !== undefined && !grid && { accuracy: [String(accuracy)] }),
    // An empty box is emptied, too.
    ...("address" in answer && { address: [address] }),
  };
};
