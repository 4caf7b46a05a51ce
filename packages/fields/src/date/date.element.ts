import { civilToday } from "@diwan/core";
import { isServer } from "lit";
import { property } from "lit/decorators.js";
import { adoptStyles } from "../adopt.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldKind } from "../field.js";
import { withMonthNames } from "../with-month-names.js";
import type { Blocked } from "./blocked.js";
import { dateKind, type DateCalendar, type DateProps } from "./date.kind.js";

/**
 * @summary A date in three boxes, in the order the language writes them. Its value is `YYYY-MM-DD`.
 * @slot - What people see until the script has arrived, e.g. three native inputs named `born.day`, `born.month` and `born.year`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in; once for a whole date pasted or chosen from the calendar.
 * @event change - Native, from the box left; once for a whole date pasted or chosen from the calendar.
 */
export class DiwanDateField extends DiwanFieldElement<DateProps> {
  /** A button beside the boxes opens a calendar to choose from. */
  @property({ type: Boolean }) calendar = false;
  /** The first day that can be chosen from the calendar: `YYYY-MM-DD`, `today`, or `today` plus or minus an ISO 8601 duration. */
  @property() earliest?: string;
  /** The last day that can be chosen from the calendar. */
  @property() latest?: string;
  /** Days that cannot be chosen from the calendar, as in a definition. */
  @property({ attribute: false }) blocked?: Blocked;

  protected kind: FieldKind<DateProps> = withMonthNames(dateKind);
  #hasCalendar = false;

  protected own(): { readonly calendar?: DateCalendar } {
    const { earliest, latest, blocked } = this;
    return this.calendar && this.#hasCalendar
      ? { calendar: { earliest, latest, blocked, today: civilToday(new Date()) } }
      : {};
  }

  protected override async scheduleUpdate(): Promise<void> {
    // What draws the button is loaded by fields that have one, before they are drawn.
    if (this.calendar && !this.#hasCalendar && !isServer) await this.#getCalendar();
    return super.scheduleUpdate();
  }

  async #getCalendar(): Promise<void> {
    const loaded = await import("./date.calendar.kind.js").catch(() => undefined);
    // The boxes are the way to answer, with a calendar or without.
    if (!loaded) return;
    this.kind = withMonthNames(loaded.dateCalendarKind);
    this.#hasCalendar = true;
    const root = this.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) adoptStyles(root, this.kind.styles);
  }
}
