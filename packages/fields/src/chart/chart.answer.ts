import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { ChartBlock } from "./chart.definition.js";

/** No answer: numbers to be looked at. */
export const chartAnswer = answerTypeOf<ChartBlock>({ holds: "nothing" });

export const chartDisplay: Display<ChartBlock> = () => "";
