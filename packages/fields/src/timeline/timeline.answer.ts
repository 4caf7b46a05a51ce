import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { TimelineBlock } from "./timeline.definition.js";

/** No answer: what happens one after the other. */
export const timelineAnswer = answerTypeOf<TimelineBlock>({ holds: "nothing" });

export const timelineDisplay: Display<TimelineBlock> = () => "";
