import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { textareaKind, type TextareaProps } from "./textarea.kind.js";

/**
 * @summary Several lines of words, with a count of what may still be written.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanTextareaField extends DiwanFieldElement<TextareaProps> {
  /** Most characters; counted, never cut. */
  @property({ type: Number, attribute: "max-length" }) maxLength?: number;
  /** Most words; counted, never cut. */
  @property({ type: Number, attribute: "max-words" }) maxWords?: number;
  /** Lines shown at first. */
  @property({ type: Number }) rows = 5;

  protected readonly kind = textareaKind;

  protected own(): Omit<TextareaProps, keyof FieldProps> {
    return { maxLength: this.maxLength, maxWords: this.maxWords, rows: this.rows };
  }
}
