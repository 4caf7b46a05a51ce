import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { WhyBlock } from "./why.definition.js";

/** No answer: why something is asked. */
export const whyAnswer = answerTypeOf<WhyBlock>({ holds: "nothing" });

export const whyDisplay: Display<WhyBlock> = () => "";
