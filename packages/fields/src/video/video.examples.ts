import { drawing } from "../drawing.examples.js";
import type { Example } from "../example.js";
import type { VideoProps } from "./video.kind.js";

const film = {
  // There is no such file: nothing is fetched before it is played.
  src: "/films/meter.mp4",
  poster: drawing(
    '<path fill="#0b4d5e" d="M0 0h320v180H0z"/><circle cx="160" cy="90" r="44" fill="#86d3e3"/>',
  ),
  width: 640,
  height: 360,
  captions: [
    { language: "en", src: "data:text/vtt,WEBVTT" },
    { language: "ar", src: "data:text/vtt,WEBVTT" },
  ],
  transcript: "/films/meter.html",
};

export const videoExamples: readonly Example<VideoProps>[] = [
  { name: "idle", props: { ...film, label: "How to read your meter" } },
  { name: "in Arabic", language: "ar", props: { ...film, label: "كيفية قراءة العداد" } },
];
