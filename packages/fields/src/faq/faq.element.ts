import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { type FaqItem, faqKind, type FaqProps } from "./faq.kind.js";

/**
 * @summary Questions that people ask, each with its answer behind a disclosure. Their heading is `label`.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanFaqField extends DiwanFieldElement<FaqProps> {
  /** `[{ "title": "How long does it take?", "text": "Up to ten working days." }]`. */
  @property() items: readonly FaqItem[] | string = [];

  protected readonly kind = faqKind;

  protected own(): Omit<FaqProps, keyof FieldProps> {
    return { items: listIn(this.items, "items") };
  }
}
