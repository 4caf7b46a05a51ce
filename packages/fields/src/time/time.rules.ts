import { report, type AnswerRules } from "@diwan/core";
import { reportBoxes } from "../boxes.js";
import type { TimeField } from "./time.definition.js";
import { isRight, isTime } from "./time.read.js";

export const timeRules: AnswerRules<TimeField> = {
  unfit: ["time"],
  check:
    ({ earliest, latest }) =>
    (payload) => {
      const { value } = payload;
      if (!isTime(value))
        reportBoxes(
          payload,
          // Only where hours are counted to 12 is it asked in which half of the day they lie.
          typeof value === "object" && value && "period" in value
            ? (["hour", "minute", "period"] as const)
            : (["hour", "minute"] as const),
          isRight,
          { missing: "timeMissing", wrong: "time" },
        );
      else if (earliest !== undefined && value < earliest) report(payload, "earliest", { date: earliest });
      else if (latest !== undefined && value > latest) report(payload, "latest", { date: latest });
    },
};
