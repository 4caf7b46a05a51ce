import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";

import { calculatedKind, type CalculatedProps } from "./calculated.kind.js";

/**
 * @summary A result that the page works out, kept current and announced. What it is called is `label`.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanCalculatedField extends DiwanFieldElement<CalculatedProps> {
  /** The result in words; left out while there is none. */
  @property() result?: string;
  /** What stands there without a result; a sentence of the SDK when left out. */
  @property() empty?: string;

  protected readonly kind = calculatedKind;

  protected own(): Omit<CalculatedProps, keyof FieldProps> {
    return { result: this.result, empty: this.empty };
  }
}
