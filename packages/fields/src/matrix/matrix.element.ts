import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { matrixKind, type MatrixColumn, type MatrixProps, type MatrixRow } from "./matrix.kind.js";

/**
 * @summary Several things, each asked about with the same answers. Its value is an object of the rows answered.
 * @slot - What people see until the script has arrived, e.g. native controls named `visit.staff`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanMatrixField extends DiwanFieldElement<MatrixProps> {
  /** What is asked about: `[{ "value": "staff", "label": "The staff" }]`. */
  @property() rows: readonly MatrixRow[] | string = [];
  /** The answers, the same for every row: `[{ "value": "good", "label": "Good" }]`. */
  @property() columns: readonly MatrixColumn[] | string = [];
  /** Any number of columns in a row. */
  @property({ type: Boolean }) multiple = false;

  protected readonly kind = matrixKind;

  #rows: readonly MatrixRow[] = [];
  #columns: readonly MatrixColumn[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("rows")) this.#rows = listIn(this.rows, "rows");
    if (changed.has("columns")) this.#columns = listIn(this.columns, "columns");
    super.willUpdate(changed);
  }

  protected own(): Omit<MatrixProps, keyof FieldProps> {
    return { rows: this.#rows, columns: this.#columns, multiple: this.multiple };
  }
}
