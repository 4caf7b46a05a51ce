import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { VideoBlock } from "./video.definition.js";

/** No answer: a film. */
export const videoAnswer = answerTypeOf<VideoBlock>({ holds: "nothing" });

export const videoDisplay: Display<VideoBlock> = () => "";
