import { dayFaults } from "../closed-days.js";
import { pointerOf } from "../pointer.js";
import type { Finding } from "../problem.js";
import type { Check } from "./form.js";

/** Lists of holidays name real days, and leave some to work on. */
export const holidays: Check = ({ definition: { holidays: lists = {} } }) =>
  Object.entries(lists).flatMap(([name, days]): readonly Finding[] => {
    const pointer = pointerOf(["holidays", name]);
    if (Object.keys(days).length === 0)
      return [
        {
          pointer,
          code: "tooFew",
          message: `'${name}' names no day: give 'weekdays', 'dates' or 'ranges', or take it out.`,
        },
      ];
    if (new Set(days.weekdays).size === 7)
      return [
        {
          pointer: `${pointer}/weekdays`,
          code: "outOfRange",
          message: "All seven days of the week are free: there is no working day.",
        },
      ];
    return dayFaults(days, pointer);
  });
