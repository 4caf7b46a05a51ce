import { fieldTypeOf } from "../field-type.js";
import { bannerAnswer, bannerDisplay } from "./banner.answer.js";
import type { BannerBlock } from "./banner.definition.js";
import { bannerKind, type BannerProps } from "./banner.kind.js";

export default fieldTypeOf<BannerBlock, BannerProps>({
  type: "banner",
  kind: bannerKind,
  answer: bannerAnswer,
  display: bannerDisplay,
  props: ({ variant, title, text }, context) => ({
    level: context.level,
    variant,
    label: context.words(title),
    text: context.rich(text) ?? "",
  }),
});
