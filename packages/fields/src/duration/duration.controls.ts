import type { OwnControls } from "../field.js";
import { partsOfDuration } from "./duration.read.js";

/** Each unit in its box. */
export const durationControls: OwnControls = (answer) => {
  const parts = partsOfDuration(answer);
  return parts && Object.fromEntries(Object.entries(parts).map(([unit, count]) => [unit, [String(count)]]));
};
