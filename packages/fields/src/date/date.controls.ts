import type { OwnControls } from "../field.js";

/** Day, month and year each in a box, as people write them: without the zeros in front. */
export const dateControls: OwnControls = (answer) => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(answer)) ?? [];
  return year === undefined
    ? undefined
    : { day: [String(Number(day))], month: [String(Number(month))], year: [String(Number(year))] };
};
