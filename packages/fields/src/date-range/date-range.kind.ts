import { html, type TemplateResult } from "lit";
import { dateBoxes } from "../date/boxes.js";
import { showDate } from "../date/read.js";
import type { FieldKind, FieldProps } from "../field.js";
import { partError } from "../group-parts.js";
import { errorMessage, groupShell, ours, words } from "../parts.js";
import { readDateRange, sideOf, SIDES, type Side } from "./date-range.read.js";
import { dateRangeStyles } from "./date-range.styles.js";

export type DateRangeProps = FieldProps;

/** One of the dates: three boxes in a group of their own, called "From" or "To", after the question's label for those who hear it: a page may ask for two ranges. What is wrong with it stands at it, and marks its boxes. */
const date = (p: DateRangeProps, side: Side): TemplateResult => {
  const id = `${p.id}-${side}`;
  const error = p.partErrors?.[side];
  // Where one date is to blame, the other is not.
  const isBad = error ?? (Object.values(p.partErrors ?? {}).some(Boolean) ? undefined : p.error);
  const own = {
    ...p,
    id,
    name: `${p.name}.${side}`,
    partErrors: undefined,
    error: isBad,
    autocomplete: undefined,
  };
  return html`<fieldset class="diwan-range" role="group" aria-describedby=${partError(p, side)}
    ><legend class="diwan-label"><span class="diwan-hidden">${words(p.label)}</span> <span lang=${ours(p)}>${words(p.locale.t(`range.${side}`))}</span></legend>${errorMessage(
      p,
      error ?? "",
      `${id}-error`,
    )}<div class="diwan-parts">${dateBoxes(own, showDate(sideOf(p.value, side), p.locale), p.locale.order())}</div></fieldset>`;
};

/** From one date to another, each typed in three boxes as a date is. Answer: `{ from, to }`. */
export const dateRangeKind: FieldKind<DateRangeProps> = {
  template: (p) =>
    groupShell(
      p,
      SIDES.map((side) => date(p, side)),
    ),
  read: readDateRange,
  parts: ({ locale }) => SIDES.flatMap((side) => locale.order().map((part) => `${side}-${part}`)),
  groups: ["range"],
  styles: dateRangeStyles,
};
