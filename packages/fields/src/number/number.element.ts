import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { numberKind, type NumberProps } from "./number.kind.js";

/**
 * @summary A number, typed in the digits of any language.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanNumberField extends DiwanFieldElement<NumberProps> {
  /** Whole numbers only: sets the keyboard, never a limit. */
  @property({ type: Boolean }) whole = false;
  /** Least number; below zero the keyboard has a minus sign. */
  @property({ type: Number }) min?: number;
  /** Stands before the box. */
  @property({ attribute: "prefix" }) prefixText?: NumberProps["prefix"];
  /** Stands after the box, e.g. "kg". */
  @property({ attribute: "suffix" }) suffixText?: NumberProps["suffix"];
  /** Expected length in characters: 2, 3, 4, 5, 10 or 20. */
  @property({ type: Number }) width?: NumberProps["width"];

  protected readonly kind = numberKind;

  /** The text before the box, as the attribute has it. Every element has a property of this name, its namespace's and read-only, at which a framework that sets properties would throw. */
  override get prefix(): string | null {
    return typeof this.prefixText === "string" ? this.prefixText : null;
  }
  override set prefix(text: string | null) {
    this.prefixText = text ?? undefined;
  }

  protected own(): Omit<NumberProps, keyof FieldProps> {
    return {
      whole: this.whole,
      min: this.min,
      prefix: this.prefixText,
      suffix: this.suffixText,
      width: this.width,
    };
  }
}
