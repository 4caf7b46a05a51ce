import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { Content, FieldProps } from "../field.js";

import { whyKind, type WhyProps } from "./why.kind.js";

/**
 * @summary Why something is asked, behind a disclosure. What opens it is `label`, or “Why we ask this”.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanWhyField extends DiwanFieldElement<WhyProps> {
  /** The words. */
  @property() text: Content = "";

  protected readonly kind = whyKind;

  protected own(): Omit<WhyProps, keyof FieldProps> {
    return { text: this.text };
  }
}
