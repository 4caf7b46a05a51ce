import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { CalloutBlock } from "./callout.definition.js";

/** No answer: words that stand out. */
export const calloutAnswer = answerTypeOf<CalloutBlock>({ holds: "nothing" });

export const calloutDisplay: Display<CalloutBlock> = () => "";
