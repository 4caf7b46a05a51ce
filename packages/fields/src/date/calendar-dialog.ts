import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  formatCivil,
  parseCivil,
  resolveBound,
} from "@diwan/core";
import { monthInWords, weekdaysOf, weekOf } from "@diwan/i18n";
import { html, nothing, render, type TemplateResult } from "lit";
import { blockedBy, weekdayOf } from "./blocked.js";
import type { DateCalendar, DateProps } from "./date.kind.js";
import { fillBoxes } from "./fill.js";
import { showDate } from "./read.js";
import { ours, words } from "../parts.js";

/** Keys that move by days, from left to right. */
const STEPS: { readonly [key: string]: number } = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const MONTHS: { readonly [key: string]: number } = { PageUp: -1, PageDown: 1 };

const firstOf = (date: string): string => `${date.slice(0, 8)}01`;
const lastOf = (date: string): string => {
  // Only civil dates are shown.
  const [year, month] = parseCivil(date) as [number, number, number];
  return formatCivil(year, month, daysInMonth(year, month));
};

/**
 * A month of days in a dialog, after the "Date Picker Dialog" of the ARIA Authoring Practices: a grid of which one day has the focus, moved by arrows, Home and End (the week), Page Up and Page
 * Down (the month, with Shift the year). Days that cannot be chosen are reached and called unavailable. The native `<dialog>` keeps the focus inside and closes at Escape.
 */
class CalendarDialog {
  readonly #p: DateProps;
  readonly #around: Element;
  readonly #dialog = document.createElement("dialog");
  readonly #calendar: DateCalendar;
  readonly #first: string;
  readonly #last: string;
  /** The day in the boxes. */
  readonly #chosen: string | undefined;
  /** The day that has the focus, or would have it in the grid; its month is the one shown. */
  #at: string;

  constructor(place: Element, p: DateProps, calendar: DateCalendar, closed: (date?: string) => void) {
    const { today, earliest, latest } = calendar;
    this.#p = p;
    this.#calendar = calendar;
    this.#around = place.parentElement ?? place;
    this.#first = earliest === undefined ? "0001-01-01" : resolveBound(earliest, today);
    this.#last = latest === undefined ? "9999-12-31" : resolveBound(latest, today);
    this.#chosen = parseCivil(p.value) ? String(p.value) : undefined;
    // From a month out of bounds no key and no button would lead anywhere.
    this.#at = this.#chosen ?? today;
    if (this.#at > this.#last) this.#at = this.#last;
    if (this.#at < this.#first) this.#at = this.#first;
    const dialog = this.#dialog;
    dialog.className = "diwan-dialog";
    dialog.setAttribute("aria-label", p.locale.t("calendar.title"));
    // A dialog of the page around the form stays open.
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape") event.stopPropagation();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      closed(dialog.returnValue || undefined);
    });
    // Beside the dialog, on what it covers.
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    place.append(dialog);
    this.#draw();
    dialog.showModal();
    this.#focus();
  }

  #isOff(date: string): boolean {
    const { blocked } = this.#calendar;
    return date < this.#first || date > this.#last || (!!blocked && blockedBy(date, blocked) !== undefined);
  }

  /** The days of the month shown by weeks, with `undefined` for those of other months. */
  get #weeks(): readonly (readonly (string | undefined)[])[] {
    const [first, last] = [firstOf(this.#at), lastOf(this.#at)];
    const before = (weekdayOf(first) - weekOf(this.#p.locale.tag).first + 7) % 7;
    const count = daysBetween(first, last) + 1;
    return [...Array(Math.ceil((before + count) / 7)).keys()].map((week) =>
      [...Array(7).keys()].map((day) => {
        const nth = week * 7 + day - before;
        return nth < 0 || nth >= count ? undefined : addDays(first, nth);
      }),
    );
  }

  /** The month so many away; `undefined` where none of its days can be chosen, and beyond the years there are. */
  #monthAway(months: number): string | undefined {
    try {
      const date = addMonths(this.#at, months);
      return lastOf(date) < this.#first || firstOf(date) > this.#last ? undefined : date;
    } catch {
      return undefined;
    }
  }

  #draw(): void {
    render(this.#template(), this.#dialog);
  }

  #focus(): void {
    this.#dialog.querySelector<HTMLElement>("td[tabindex='0']")?.focus();
  }

  #template(): TemplateResult {
    const p = this.#p;
    const { locale } = p;
    const id = `${p.id}-calendar`;
    const { first } = weekOf(locale.tag);
    const names = weekdaysOf(locale);
    const columns = [...Array(7).keys()].map((at) => names[(first - 1 + at) % 7]);
    return html`<div class="diwan-dialog-head"
      >${this.#mover("calendar.previousYear", -12, "«")}${this.#mover("calendar.previousMonth", -1, "‹")}<h2 class="diwan-heading" id="${id}-month" aria-live="polite">${words(
        monthInWords(this.#at.slice(0, 7), locale),
      )}</h2>${this.#mover("calendar.nextMonth", 1, "›")}${this.#mover("calendar.nextYear", 12, "»")}</div
      ><table role="grid" aria-labelledby="${id}-month" aria-describedby="${id}-keys" @keydown=${this.#pressed} @click=${this.#clicked}
        ><thead><tr>${columns.map(
          (day) =>
            html`<th scope="col"><span aria-hidden="true">${words(day?.short)}</span><span class="diwan-hidden">${words(day?.name)}</span></th>`,
        )}</tr></thead><tbody>${this.#weeks.map((week) => html`<tr>${week.map((date) => this.#day(date))}</tr>`)}</tbody></table
      ><p class="diwan-hidden" id="${id}-keys" lang=${ours(p)}>${words(locale.t("calendar.keys"))}</p
      ><button type="button" class="diwan-button diwan-secondary" lang=${ours(p)} @click=${() => this.#dialog.close()}>${words(locale.t("calendar.close"))}</button>`;
  }

  /** A button that leads to another month. Where there is nothing to choose it stays, so that whoever pressed it keeps the focus. */
  #mover(
    name: "calendar.previousYear" | "calendar.previousMonth" | "calendar.nextMonth" | "calendar.nextYear",
    months: number,
    sign: string,
  ): TemplateResult {
    const to = this.#monthAway(months);
    return html`<button type="button" class="diwan-button diwan-plain" aria-disabled=${to === undefined ? "true" : nothing} @click=${() => to !== undefined && this.#go(to)}
      ><span aria-hidden="true">${sign}</span><span class="diwan-hidden" lang=${ours(this.#p)}>${words(this.#p.locale.t(name))}</span></button>`;
  }

  #day(date: string | undefined): TemplateResult {
    if (date === undefined) return html`<td></td>`;
    const { locale } = this.#p;
    const isWeekend = weekOf(locale.tag).weekend.includes(weekdayOf(date));
    return html`<td class=${isWeekend ? "diwan-weekend" : nothing} tabindex=${date === this.#at ? 0 : -1} aria-label=${locale.date(date)} aria-selected=${String(date === this.#chosen)}
      aria-current=${date === this.#calendar.today ? "date" : nothing} aria-disabled=${this.#isOff(date) ? "true" : nothing}>${words(
        locale.number(Number(date.slice(8))),
      )}</td>`;
  }

  #go(date: string): void {
    this.#at = date;
    this.#draw();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    // Keys with these are the browser's.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === "Enter" || key === " ") {
      event.preventDefault();
      return this.#choose(this.#at);
    }
    const to = this.#after(key, shiftKey);
    if (to === undefined) return;
    event.preventDefault();
    if (firstOf(to) > this.#last || lastOf(to) < this.#first) return;
    this.#go(to);
    this.#focus();
  };

  /** Where a key leads; `undefined` for one that leads nowhere. */
  #after(key: string, isFar: boolean): string | undefined {
    const months = MONTHS[key];
    if (months !== undefined) return this.#monthAway(isFar ? months * 12 : months) ?? this.#at;
    const ofWeek = (weekdayOf(this.#at) - weekOf(this.#p.locale.tag).first + 7) % 7;
    const isBackwards = getComputedStyle(this.#dialog).direction === "rtl" && /Left|Right/.test(key);
    const days = { ...STEPS, Home: -ofWeek, End: 6 - ofWeek }[key];
    if (days === undefined) return undefined;
    try {
      return addDays(this.#at, isBackwards ? -days : days);
    } catch {
      // The first or the last day there is.
      return this.#at;
    }
  }

  readonly #clicked = ({ target }: Event): void => {
    const cell = target instanceof Element ? target.closest("td") : null;
    if (!cell) return;
    const at = [...this.#dialog.querySelectorAll("td")].indexOf(cell);
    const date = this.#weeks.flat()[at];
    if (date === undefined) return;
    this.#go(date);
    this.#choose(date);
  };

  #choose(date: string): void {
    if (this.#isOff(date)) return this.#focus();
    fillBoxes(this.#around, showDate(date, this.#p.locale), this.#p);
    this.#dialog.close(date);
  }
}

/** Opens a calendar over the page; `closed` is told which day was chosen, if one was. */
export function openCalendar(place: Element, p: DateProps, closed: (date?: string) => void): void {
  if (p.calendar) new CalendarDialog(place, p, p.calendar, closed);
}
