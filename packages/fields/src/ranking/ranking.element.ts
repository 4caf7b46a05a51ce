import { property } from "lit/decorators.js";
import type { FieldProps } from "../field.js";
import { isOption } from "../options.js";
import { DiwanOptionsElement } from "../options-element.js";
import { rankingKind, type RankingProps } from "./ranking.kind.js";

/**
 * @summary Several things in the order of what matters most. Its value is a list of their values, the best first.
 * @slot - What people see until the script has arrived, e.g. native lists named `priorities.parks`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanRankingField extends DiwanOptionsElement<RankingProps> {
  /** How many are ranked; by default all. */
  @property({ type: Number }) top?: number;

  protected readonly kind = rankingKind;

  protected own(): Omit<RankingProps, keyof FieldProps> {
    return { options: this.choices.filter(isOption), top: this.top || undefined };
  }
}
