import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { referenceKind, type ReferenceProps } from "./reference.kind.js";

/**
 * @summary A reference, case number or user name: a code that is copied or pasted.
 * @slot - What people see until the script has arrived, e.g. a native input of the same name; replaced by the field.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanReferenceField extends DiwanFieldElement<ReferenceProps> {
  /** Letters it is kept in: `upper` (without this), `lower` or `as-typed`. */
  @property() case?: ReferenceProps["case"];
  /** A regular expression; dashes it does not take are left out of what was typed. It refuses nothing. */
  @property() pattern?: string;
  /** Expected length in characters: 2, 3, 4, 5, 10 or 20. */
  @property({ type: Number }) width?: ReferenceProps["width"];

  protected readonly kind = referenceKind;

  protected own(): Omit<ReferenceProps, keyof FieldProps> {
    return { case: this.case, pattern: this.pattern, width: this.width };
  }
}
