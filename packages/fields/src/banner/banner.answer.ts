import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { BannerBlock } from "./banner.definition.js";

/** No answer: a notification. */
export const bannerAnswer = answerTypeOf<BannerBlock>({ holds: "nothing" });

export const bannerDisplay: Display<BannerBlock> = () => "";
