import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { ImageBlock } from "./image.definition.js";

/** No answer: a picture. */
export const imageAnswer = answerTypeOf<ImageBlock>({ holds: "nothing" });

export const imageDisplay: Display<ImageBlock> = () => "";
