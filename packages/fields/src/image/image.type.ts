import { fieldTypeOf } from "../field-type.js";
import { bareWords } from "../block-parts.js";
import { imageAnswer, imageDisplay } from "./image.answer.js";
import type { ImageBlock } from "./image.definition.js";
import { imageKind, type ImageProps } from "./image.kind.js";

export default fieldTypeOf<ImageBlock, ImageProps>({
  type: "image",
  kind: imageKind,
  answer: imageAnswer,
  display: imageDisplay,
  props: ({ src, alt, width, height, caption }, context) => ({
    level: context.level,
    src: context.words(src),
    alt: bareWords(context.words(alt)),
    width,
    height,
    caption: caption && context.words(caption),
  }),
});
