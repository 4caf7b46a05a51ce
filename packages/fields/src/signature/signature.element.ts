import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { declarationHash } from "./signature.hash.js";
import { signatureKind, type SignatureProps } from "./signature.kind.js";

/**
 * @summary A declaration, signed by typing a name. Its value is `{ name, declaration }`, the declaration as its hash.
 * @slot - What people see until the script has arrived, e.g. the declaration and a native input named `signature.name`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box.
 * @event change - Native, from the box.
 * @cssprop --diwan-border - Colour of the box's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanSignatureField extends DiwanFieldElement<SignatureProps> {
  /** What is signed. */
  @property() declaration = "";

  protected readonly kind = signatureKind;

  /** Not worked out again for each letter typed. */
  #hash = declarationHash("");

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("declaration")) this.#hash = declarationHash(this.declaration);
    super.willUpdate(changed);
  }

  protected own(): Omit<SignatureProps, keyof FieldProps> {
    return { declaration: this.declaration, hash: this.#hash };
  }
}
