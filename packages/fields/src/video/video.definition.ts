import { canonicalTag, fieldDefinition, fieldMeta, Text, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { pixels, shownWhen, siteFile, siteFileByLanguage } from "../block.schema.js";

const example = {
  type: "video",
  title: { en: "How to read your meter", ar: "كيفية قراءة العداد" },
  src: "/films/meter.mp4",
  width: 1280,
  height: 720,
  captions: [
    { language: "en", src: "/films/meter.en.vtt" },
    { language: "ar", src: "/films/meter.ar.vtt" },
  ],
  transcript: "/films/meter.html",
};

const caption = z
  .strictObject({
    language: z.string().meta({ description: "Their language, a BCP 47 tag.", examples: ["ar"] }),
    src: siteFile("A WebVTT file on the form's own site, from the root.", "/films/meter.ar.vtt"),
  })
  .meta({ description: "Captions in one language.", examples: [example.captions[0]] });

const schema = () =>
  z
    .strictObject({
      type: typeName("video", "A film with captions and a transcript, between the questions; has no answer."),
      title: Text.meta({
        description: "What it shows: its name.",
        examples: [{ en: "How to read your meter", ar: "كيفية قراءة العداد" }],
      }),
      src: siteFileByLanguage(
        "Where it is on the form's own site, from the root; one for each language it is spoken in.",
        "/films/meter.mp4",
      ),
      width: pixels("Its width in pixels: it is never shown wider.", 1280),
      height: pixels("Its height in pixels. With the width it keeps the place free.", 720),
      captions: z
        .array(caption)
        .min(1)
        .meta({
          description: "What is said and heard in it, in each language there are captions for.",
          examples: [example.captions],
        }),
      transcript: siteFileByLanguage(
        "A page of the form's own site, from the root, with everything that is said and shown in it.",
        "/films/meter.html",
      ),
      poster: siteFile("The picture that stands there until it plays.", "/films/meter.jpg").exactOptional(),
      ...shownWhen,
    })
    .meta(
      fieldMeta(
        "VideoBlock",
        "A film with captions and a transcript, between the questions; it is not fetched before it is played. Has no answer.",
        example,
      ),
    );

export type VideoBlock = z.infer<ReturnType<typeof schema>>;

export const videoDefinition = fieldDefinition<VideoBlock>({
  type: "video",
  schema,
  alsoCalled: ["film", "movie", "clip"],
  propertiesAlsoCalled: { url: ["src"], subtitles: ["captions"], tracks: ["captions"] },
  check: ({ captions }) =>
    captions.flatMap(({ language }, at) => {
      const pointer = `/captions/${at}/language`;
      const canonical = canonicalTag(language);
      if (canonical === undefined)
        return [
          {
            pointer,
            code: "language" as const,
            message: `'${language}' is not a BCP 47 language tag, such as 'en' or 'ar-SA'.`,
          },
        ];
      return captions.findIndex((one) => one.language === language) === at
        ? []
        : [{ pointer, code: "language" as const, message: `There are captions in '${language}' twice.` }];
    }),
});
