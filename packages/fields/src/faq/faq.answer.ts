import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { FaqBlock } from "./faq.definition.js";

/** No answer: questions that nobody answers here. */
export const faqAnswer = answerTypeOf<FaqBlock>({ holds: "nothing" });

export const faqDisplay: Display<FaqBlock> = () => "";
