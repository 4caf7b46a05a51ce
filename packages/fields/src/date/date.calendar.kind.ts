import { html } from "lit";
import { dateBoxes } from "./boxes.js";
import { withCalendar } from "./calendar-button.js";
import { calendarStyles } from "./date.calendar.styles.js";
import type { DateProps } from "./date.kind.js";
import dateType from "./date.type.js";
import { pasted } from "./pasted.js";
import { showDate } from "./read.js";
import type { FieldKind } from "../field.js";
import { oneMessage } from "../group-parts.js";
import { groupShell } from "../parts.js";

/**
 * A date that can also be chosen from a calendar: the boxes of any date, and beside them the button that opens it. On a server the button's place is kept by words that nobody sees, so that
 * nothing moves when the script puts the button there; without a script there is none. A date without a calendar is drawn as ever.
 */
export const dateCalendarKind: FieldKind<DateProps> = {
  // A page holds the type already, and names nothing more of it for this.
  ...dateType.kind,
  template: (p) =>
    p.calendar
      ? groupShell(
          oneMessage(p),
          html`<div class="diwan-parts" @paste=${(event: ClipboardEvent) => pasted(event, p)}>${dateBoxes(
            p,
            showDate(p.value, p.locale),
            p.locale.order(),
          )}<div class="diwan-calendar" ${withCalendar(p)}><span class="diwan-button diwan-secondary" data-words=${p.locale.t("calendar.open")}></span></div></div>`,
        )
      : dateType.kind.template(p),
  groups: ["calendar"],
  styles: calendarStyles,
};
