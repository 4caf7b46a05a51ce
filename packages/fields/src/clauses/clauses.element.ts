import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { clausesKind, type Clause, type ClausesProps } from "./clauses.kind.js";

/**
 * @summary A text in numbered clauses, each agreed to, disagreed with or commented on. Its value is a list of `{ clause, view, comment }`.
 * @slot - What people see until the script has arrived, e.g. native radios named `rules.hours`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanClausesField extends DiwanFieldElement<ClausesProps> {
  /** `[{ "id": "hours", "title": "Opening hours", "text": "The park closes at sunset." }]`. */
  @property() clauses: readonly Clause[] | string = [];
  /** Most characters of a comment; counted, never cut. */
  @property({ type: Number, attribute: "max-length" }) maxLength?: number;

  protected readonly kind = clausesKind;

  #clauses: readonly Clause[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("clauses")) this.#clauses = listIn(this.clauses, "clauses");
    super.willUpdate(changed);
  }

  protected own(): Omit<ClausesProps, keyof FieldProps> {
    return { clauses: this.#clauses, maxLength: this.maxLength };
  }
}
