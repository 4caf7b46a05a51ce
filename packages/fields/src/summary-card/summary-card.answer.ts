import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { SummaryCardBlock } from "./summary-card.definition.js";

/** No answer: answers that are given elsewhere. */
export const summaryCardAnswer = answerTypeOf<SummaryCardBlock>({ holds: "nothing" });

export const summaryCardDisplay: Display<SummaryCardBlock> = () => "";
