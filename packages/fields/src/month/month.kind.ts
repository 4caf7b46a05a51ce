import { html } from "lit";
import { dateBoxes } from "../date/boxes.js";
import type { FieldKind, FieldProps } from "../field.js";
import { oneMessage } from "../group-parts.js";
import { groupShell } from "../parts.js";
import { MONTH_PARTS, readMonth, showMonth, type MonthParts } from "./month.read.js";

export type MonthProps = FieldProps;

/** Both boxes in the order the language writes them. */
const order = ({ locale }: MonthProps): readonly (keyof MonthParts)[] =>
  MONTH_PARTS.toSorted((one, other) => locale.order().indexOf(one) - locale.order().indexOf(other));

/** A month of a year in two text boxes with a numeric keypad, as a date has three. The month may be a name. Answer: `YYYY-MM`, or the boxes. */
export const monthKind: FieldKind<MonthProps> = {
  template: (p) =>
    groupShell(
      oneMessage(p),
      html`<div class="diwan-parts">${dateBoxes(p, showMonth(p.value, p.locale), order(p))}</div>`,
    ),
  read: readMonth,
  parts: order,
};
