import { fieldTypeOf } from "../field-type.js";
import { videoAnswer, videoDisplay } from "./video.answer.js";
import type { VideoBlock } from "./video.definition.js";
import { videoKind, type VideoProps } from "./video.kind.js";

export default fieldTypeOf<VideoBlock, VideoProps>({
  type: "video",
  kind: videoKind,
  answer: videoAnswer,
  display: videoDisplay,
  props: ({ title, src, width, height, captions, transcript, poster }, context) => ({
    label: context.words(title),
    src: context.words(src),
    width,
    height,
    captions,
    transcript: context.words(transcript),
    poster,
  }),
});
