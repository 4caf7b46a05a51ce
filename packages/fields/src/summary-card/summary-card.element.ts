import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { summaryCardKind, type SummaryCardProps, type SummaryRow } from "./summary-card.kind.js";

/**
 * @summary Answers given so far, with their questions. Its heading is `label`.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanSummaryCardField extends DiwanFieldElement<SummaryCardProps> {
  /** `[{ "label": "Full name", "lines": ["Mona Haddad"] }]`. */
  @property() rows: readonly SummaryRow[] | string = [];

  protected readonly kind = summaryCardKind;

  protected own(): Omit<SummaryCardProps, keyof FieldProps> {
    return { rows: listIn(this.rows, "rows") };
  }
}
