import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { CalculatedBlock } from "./calculated.definition.js";

/** No answer: what a calculation gives is sent as a calculation. */
export const calculatedAnswer = answerTypeOf<CalculatedBlock>({ holds: "nothing" });

export const calculatedDisplay: Display<CalculatedBlock> = () => "";
