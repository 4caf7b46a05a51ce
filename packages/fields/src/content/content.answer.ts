import { answerTypeOf } from "@diwan/core";
import type { ContentBlock } from "./content.definition.js";
import type { Display } from "../field-type.js";

/** No answer: words between the questions. */
export const contentAnswer = answerTypeOf<ContentBlock>({
  holds: "nothing",
});

export const contentDisplay: Display<ContentBlock> = () => "";
