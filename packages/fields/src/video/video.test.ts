import { expect } from "chai";
import "../define/diwan-video-field.js";
import { blockSuite, drawn } from "../block.suite.js";
import { place } from "../field.suite.js";
import { videoExamples } from "./video.examples.js";
import { videoKind } from "./video.kind.js";

blockSuite({
  tag: "diwan-video-field",
  kind: videoKind,
  examples: videoExamples,
  attributes: {
    label: "Meter",
    src: "/m.mp4",
    captions: '[{"language":"en","src":"data:text/vtt,WEBVTT"}]',
    transcript: "/m.html",
  },
  words: "Meter Read what is said and shown in this video",
});

describe("video", () => {
  it("has native controls, fetches nothing and plays nothing before it is asked to", async () => {
    const { field } = await place("diwan-video-field", {
      label: "Meter",
      src: "/m.mp4",
      transcript: "/m.html",
    });
    const video = field.querySelector("video");
    expect([video?.controls, video?.autoplay, video?.preload, video?.paused]).to.deep.equal([
      true,
      false,
      "none",
      true,
    ]);
    expect(video?.networkState).to.not.equal(HTMLMediaElement.NETWORK_LOADING);
  });

  it("has captions in the language of the page on, and the others to be chosen by their own name", async () => {
    const box = await drawn(
      videoKind,
      videoExamples.find(({ language }) => language === "ar")!,
    ); // there is such an example
    expect(
      [...box.querySelectorAll("track")].map(({ srclang, label, default: on }) => [srclang, label, on]),
    ).to.deep.equal([
      ["en", "English", false],
      ["ar", "العربية", true],
    ]);
  });
});
