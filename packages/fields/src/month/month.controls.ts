import type { OwnControls } from "../field.js";
import { isMonth } from "./month.read.js";

/** Month and year each in a box, as people write them: without the zero in front. */
export const monthControls: OwnControls = (answer) => {
  if (!isMonth(answer)) return undefined;
  const [year = "", month] = answer.split("-");
  return { month: [String(Number(month))], year: [year] };
};
