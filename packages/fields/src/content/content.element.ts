import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { contentKind, type ContentProps } from "./content.kind.js";

/**
 * @summary Words between the questions: plain, inset, a warning, or behind a disclosure.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanContentField extends DiwanFieldElement<ContentProps> {
  /** How it stands out. */
  @property() variant: ContentProps["variant"] & string = "text";
  /** The words. */
  @property() text: ContentProps["text"] = "";

  protected readonly kind = contentKind;

  protected own(): Omit<ContentProps, keyof FieldProps> {
    return { variant: this.variant, text: this.text };
  }
}
