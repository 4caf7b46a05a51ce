import type { OwnControls } from "../field.js";
import { isTime } from "./time.read.js";

/** Hour and minutes, and which half of the day for languages that ask it: 24 hours are understood in every one. */
export const timeControls: OwnControls = (answer) => {
  if (!isTime(answer)) return undefined;
  const [hour = "", minute = ""] = answer.split(":");
  return { hour: [hour], minute: [minute], period: [Number(hour) < 12 ? "am" : "pm"] };
};
