import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { Content, FieldProps } from "../field.js";

import { calloutKind, type CalloutProps } from "./callout.kind.js";

/**
 * @summary A box with a heading that stands out. The heading is `label`.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanCalloutField extends DiwanFieldElement<CalloutProps> {
  /** How it stands out. */
  @property() variant: CalloutProps["variant"] & string = "inset";
  /** The words. */
  @property() text: Content = "";

  protected readonly kind = calloutKind;

  protected own(): Omit<CalloutProps, keyof FieldProps> {
    return { variant: this.variant, text: this.text };
  }
}
