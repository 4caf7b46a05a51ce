import { dateControls } from "../date/date.controls.js";
import { DATE_PARTS } from "../date/read.js";
import { partOf } from "../entry-parts.js";
import type { OwnControls } from "../field.js";
import { sideOf, SIDES } from "./date-range.read.js";

/** Day, month and year of each date in a box, or what stands there in place of a date. */
export const dateRangeControls: OwnControls = (answer) =>
  typeof answer === "object" && answer && SIDES.some((side) => sideOf(answer, side) !== undefined)
    ? Object.fromEntries(
        SIDES.flatMap((side) => {
          const date = sideOf(answer, side);
          const boxes =
            dateControls(date, undefined as never) ?? // it looks at the answer alone
            Object.fromEntries(DATE_PARTS.map((part) => [part, [partOf(date, part)]]));
          return Object.entries(boxes).map(([part, strings]) => [`${side}.${part}`, strings] as const);
        }),
      )
    : undefined;
