import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { Content, FieldProps } from "../field.js";

import { imageKind, type ImageProps } from "./image.kind.js";

/**
 * @summary A picture between the questions.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanImageField extends DiwanFieldElement<ImageProps> {
  /** Where it is on the page’s own site. */
  @property() src = "";
  /** What is to be seen in it; empty where it is only decoration. */
  @property() alt = "";
  /** Pixels; with `height` they keep its place free until it has come. */
  @property({ type: Number }) width?: number;
  /** Pixels. */
  @property({ type: Number }) height?: number;
  /** Words under it. */
  @property() caption?: Content;

  protected readonly kind = imageKind;

  protected own(): Omit<ImageProps, keyof FieldProps> {
    return { src: this.src, alt: this.alt, width: this.width, height: this.height, caption: this.caption };
  }
}
