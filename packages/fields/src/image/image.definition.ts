import { fieldDefinition, fieldMeta, Text, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { pixels, shownWhen, siteFileByLanguage } from "../block.schema.js";

const example = {
  type: "image",
  src: "/images/meter.png",
  alt: { en: "The number stands under the barcode", ar: "الرقم مكتوب تحت الرمز الشريطي" },
  width: 640,
  height: 360,
};

const schema = () =>
  z
    .strictObject({
      type: typeName("image", "A picture between the questions; has no answer."),
      src: siteFileByLanguage(
        "Where it is on the form's own site, from the root; where the picture has words in it, one for each language.",
        "/images/meter.png",
      ),
      alt: Text.meta({
        description: "What is to be seen in it that matters here, for those who do not see it.",
        examples: [{ en: "The number stands under the barcode", ar: "الرقم مكتوب تحت الرمز الشريطي" }],
      }).exactOptional(),
      decorative: z
        .literal(true)
        .meta({
          description: "It says nothing that the words do not say: nobody is told of it who does not see it.",
          examples: [true],
        })
        .exactOptional(),
      width: pixels("Its width in pixels: it is never shown wider.", 640),
      height: pixels("Its height in pixels. With the width it keeps the place free until it has come.", 360),
      caption: Text.meta({
        description: "Words under it, for everyone.",
        examples: ["A meter of the kind in use since 2019"],
      }).exactOptional(),
      ...shownWhen,
    })
    .meta(fieldMeta("ImageBlock", "A picture between the questions; has no answer.", example));

export type ImageBlock = z.infer<ReturnType<typeof schema>>;

export const imageDefinition = fieldDefinition<ImageBlock>({
  type: "image",
  schema,
  alsoCalled: ["picture", "img", "photo", "figure"],
  propertiesAlsoCalled: { url: ["src"], href: ["src"], alternative: ["alt"], alttext: ["alt"] },
  check: ({ alt, decorative }) => {
    if ((alt === undefined) === (decorative === true)) return [];
    return [
      {
        pointer: alt === undefined ? "" : "/decorative",
        code: alt === undefined ? "missing" : "wrongValue",
        message:
          alt === undefined
            ? "Say in 'alt' what is to be seen in the picture, or that it is only decoration: \"decorative\": true."
            : "A picture that is only decoration has no words for those who do not see it: take out 'alt' or 'decorative'.",
      },
    ];
  },
});
