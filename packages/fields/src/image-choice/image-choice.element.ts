import { property } from "lit/decorators.js";
import type { PropertyValues } from "lit";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { imageChoiceKind, type ImageChoiceProps, type ImageOption } from "./image-choice.kind.js";

/**
 * @summary One or several of a few pictures. Its value is the option's, or a list of them.
 * @slot - What people see until the script has arrived, e.g. native radios of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanImageChoiceField extends DiwanFieldElement<ImageChoiceProps> {
  /** `[{ "value": "oak", "label": "Oak", "image": { "src": "/images/oak.jpg", "alt": "A leaf with rounded lobes" } }]`. */
  @property() options: readonly ImageOption[] | string = [];
  /** Any number of them. */
  @property({ type: Boolean }) multiple = false;

  protected readonly kind = imageChoiceKind;

  #options: readonly ImageOption[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("options")) this.#options = listIn(this.options, "options");
    super.willUpdate(changed);
  }

  protected own(): Omit<ImageChoiceProps, keyof FieldProps> {
    return { options: this.#options, multiple: this.multiple };
  }
}
