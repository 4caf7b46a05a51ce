import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { textKind, type TextProps } from "./text.kind.js";

/**
 * @summary One line of words.
 * @slot - What people see until the script has arrived, e.g. a native input of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanTextField extends DiwanFieldElement<TextProps> {
  /** Keyboard offered on touch screens. */
  @property({ attribute: "inputmode" }) keyboard?: TextProps["inputmode"];
  /** Stands before the box, e.g. "https://". */
  @property({ attribute: "prefix" }) prefixText?: TextProps["prefix"];
  /** Stands after the box, e.g. "kg". */
  @property({ attribute: "suffix" }) suffixText?: TextProps["suffix"];
  /** Expected length in characters: 2, 3, 4, 5, 10 or 20. Sets the width of the box, never a limit. */
  @property({ type: Number }) width?: TextProps["width"];
  /** Direction of the answer whatever the page's, e.g. `ltr` for a number plate. */
  @property({ attribute: "text-dir" }) textDir?: TextProps["dir"];

  protected readonly kind = textKind;

  /** The text before the box, as the attribute has it. Every element has a property of this name, its namespace's and read-only, at which a framework that sets properties would throw. */
  override get prefix(): string | null {
    return typeof this.prefixText === "string" ? this.prefixText : null;
  }
  override set prefix(text: string | null) {
    this.prefixText = text ?? undefined;
  }

  protected own(): Omit<TextProps, keyof FieldProps> {
    const spellcheck = this.getAttribute("spellcheck");
    return {
      inputmode: this.keyboard,
      prefix: this.prefixText,
      suffix: this.suffixText,
      width: this.width,
      dir: this.textDir,
      spellcheck: spellcheck === null ? undefined : spellcheck !== "false",
    };
  }
}
