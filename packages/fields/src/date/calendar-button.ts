import { noChange, type ElementPart } from "lit";
import { directive, Directive } from "lit/directive.js";
import type { DateProps } from "./date.kind.js";

/** The calendar comes when somebody is about to open it. */
const load = (): Promise<typeof import("./calendar-dialog.js")> => import("./calendar-dialog.js");

/** The button that opens the calendar, and what is said beside it. Made where a script runs, and in no other page. */
class CalendarButton {
  #props: DateProps;
  readonly #place: HTMLElement;
  readonly #button = document.createElement("button");
  readonly #status = document.createElement("p");
  #isOpening = false;

  constructor(place: HTMLElement, props: DateProps) {
    this.#place = place;
    this.#props = props;
    this.#button.type = "button";
    this.#button.className = "diwan-button diwan-secondary";
    this.#button.setAttribute("aria-haspopup", "dialog");
    this.#status.setAttribute("aria-live", "polite");
    this.#say("");
    for (const early of ["pointerenter", "focus"])
      this.#button.addEventListener(early, () => void load().catch(() => undefined), { once: true });
    this.#button.addEventListener("click", () => void this.#open());
    place.replaceChildren(this.#button, this.#status);
    this.show(props);
  }

  show(props: DateProps): void {
    this.#props = props;
    const { id, locale, lang, disabled, readonly } = props;
    const text = locale.t("calendar.open");
    // A browser's page translation may have put another node in the place of the text.
    if (this.#button.textContent !== text) this.#button.textContent = text;
    this.#button.id = `${id}-calendar`;
    for (const element of [this.#button, this.#status]) element.lang = typeof lang === "string" ? lang : "";
    if (typeof lang !== "string")
      for (const element of [this.#button, this.#status]) element.removeAttribute("lang");
    this.#button.disabled = !!disabled || !!readonly;
  }

  /** Says something to screen readers, and to the eye only that there is no calendar. */
  #say(text: string, isSeen = false): void {
    this.#status.textContent = text;
    this.#status.className = isSeen ? "diwan-hint" : "diwan-hidden";
  }

  async #open(): Promise<void> {
    if (this.#isOpening) return;
    this.#isOpening = true;
    try {
      const { openCalendar } = await load();
      this.#say("");
      openCalendar(this.#place, this.#props, (date) => {
        this.#button.focus();
        if (date !== undefined)
          this.#say(this.#props.locale.t("calendar.chosen", { date: this.#props.locale.date(date) }));
      });
    } catch {
      this.#say(this.#props.locale.t("calendar.failed"), true);
    } finally {
      this.#isOpening = false;
    }
  }
}

const buttons = new WeakMap<Element, CalendarButton>();

class WithCalendar extends Directive {
  render(_props: DateProps): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [props]: [DateProps]): unknown {
    const button = buttons.get(element);
    if (button) button.show(props);
    // What the directive stands on is an element of an HTML template.
    else buttons.set(element, new CalendarButton(element as HTMLElement, props));
    return noChange;
  }
}

/** Puts the button that opens the calendar into its place. On a server it does nothing. */
export const withCalendar = directive(WithCalendar);
