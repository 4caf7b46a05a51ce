import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { Content, FieldProps } from "../field.js";

import { bannerKind, type BannerProps } from "./banner.kind.js";

/**
 * @summary A notification. What stands in its head is `label`, or a word of the SDK.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanBannerField extends DiwanFieldElement<BannerProps> {
  /** What it is for. */
  @property() variant: BannerProps["variant"] & string = "information";
  /** The words. */
  @property() text: Content = "";

  protected readonly kind = bannerKind;

  protected own(): Omit<BannerProps, keyof FieldProps> {
    return { variant: this.variant, text: this.text };
  }
}
