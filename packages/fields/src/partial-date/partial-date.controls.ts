import type { OwnControls } from "../field.js";
import { isPartialDate } from "./partial-date.read.js";

/** Each part that is known in its box, as people write them: without the zeros in front. */
export const partialDateControls: OwnControls = (answer) => {
  if (!isPartialDate(answer)) return undefined;
  const [year = "", month, day] = answer.split("-");
  const box = (text: string | undefined): readonly string[] => [
    text === undefined ? "" : String(Number(text)),
  ];
  return { day: box(day), month: box(month), year: [year] };
};
