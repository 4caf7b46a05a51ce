import { fieldTypeOf } from "../field-type.js";
import { imageChoiceAnswer, imageChoiceDisplay } from "./image-choice.answer.js";
import type { ImageChoiceField } from "./image-choice.definition.js";
import { imageChoiceKind, type ImageChoiceProps } from "./image-choice.kind.js";

export default fieldTypeOf<ImageChoiceField, ImageChoiceProps>({
  type: "image-choice",
  kind: imageChoiceKind,
  answer: imageChoiceAnswer,
  display: imageChoiceDisplay,
  props: ({ options, multiple }, context) => ({
    options: options.map(({ value, label, hint, image }) => ({
      value,
      label: context.words(label),
      hint: context.rich(hint),
      image: { src: image.src, alt: context.words(image.alt) },
    })),
    multiple,
  }),
});
