import { suiteOf } from "../type.suite.js";

export const videoSuite = suiteOf({
  shipped: {
    field: {
      title: "Meter",
      src: "/m.mp4",
      width: 640,
      height: 360,
      captions: [{ language: "en", src: "/m.vtt" }],
      transcript: "/m.html",
    },
    words: "Read what is said and shown in this video",
  },
  accessibleNodes: () => [],
});
