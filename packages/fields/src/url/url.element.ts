import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { urlKind, type UrlProps } from "./url.kind.js";

/**
 * @summary A web address.
 * @slot - What people see until the script has arrived, e.g. a native input of the same name; replaced by the field.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanUrlField extends DiwanFieldElement<UrlProps> {
  protected readonly kind = urlKind;

  protected own(): Omit<UrlProps, keyof FieldProps> {
    return {};
  }
}
