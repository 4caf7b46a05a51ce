import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { type VideoCaptions, videoKind, type VideoProps } from "./video.kind.js";

/**
 * @summary A film with captions and a transcript. Its name is `label`.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanVideoField extends DiwanFieldElement<VideoProps> {
  /** Where it is on the page’s own site. */
  @property() src = "";
  /** Pixels; with `height` they keep its place free. */
  @property({ type: Number }) width?: number;
  /** Pixels. */
  @property({ type: Number }) height?: number;
  /** `[{ "language": "en", "src": "/films/meter.en.vtt" }]`. */
  @property() captions: readonly VideoCaptions[] | string = [];
  /** A page with everything that is said and shown in it. */
  @property() transcript = "";
  /** The picture that stands there until it plays. */
  @property() poster?: string;

  protected readonly kind = videoKind;

  protected own(): Omit<VideoProps, keyof FieldProps> {
    return {
      src: this.src,
      width: this.width,
      height: this.height,
      captions: listIn(this.captions, "captions"),
      transcript: this.transcript,
      poster: this.poster,
    };
  }
}
