import type { Locale } from "@diwan/i18n";
import { noChange, type ElementPart } from "lit";
import { directive, Directive } from "lit/directive.js";
import { named, search } from "./fold.js";
import { afterPress } from "./press.js";

/** One option of a list that is looked through. */
export interface ListOption {
  readonly value: string;
  readonly label: string;
  readonly synonyms?: readonly string[] | undefined;
}
/** What a list needs of the field that has it. */
export interface ListBoxProps {
  readonly id: string;
  readonly locale: Locale;
  /** The same list as long as its options are the same: what is looked for in it is made ready once. */
  readonly options: readonly ListOption[];
  readonly value?: unknown;
  /** What is none of the options may be entered. */
  readonly other?: boolean | undefined;
  /** Values that are chosen already, where several may be: they are not offered again, and what is chosen leaves the box. */
  readonly chosen?: readonly unknown[] | undefined;
}

/** As many as a list shows at once: nobody reads on, and ten thousand nodes take longer than a key press should. */
const MOST_SHOWN = 100;

/** The list under one box: what opens it, moves in it and chooses from it. */
class ListBox {
  props: ListBoxProps;
  readonly #box: HTMLElement;
  #shown: readonly ListOption[] = [];
  /** Place of the option that Enter would choose; -1 for none. */
  #active = -1;
  #isChoosing = false;

  constructor(box: HTMLElement, props: ListBoxProps) {
    this.props = props;
    this.#box = box;
    // They go with the box, which is theirs alone.
    box.addEventListener("input", () => {
      if (!this.#isChoosing) this.#find(this.#input.value);
    });
    box.addEventListener("keydown", (event) => this.#pressed(event));
    // The browser's own suggestions would lie over the list. Chromium gives no control back in its history that has this attribute, so it stands only as long as the focus.
    box.addEventListener("focusin", () => this.#input.setAttribute("autocomplete", "off"));
    box.addEventListener("focusout", () => {
      this.#input.removeAttribute("autocomplete");
      this.#open(false);
      // That there is none takes room.
      afterPress(() => this.#say(""));
    });
    box.addEventListener("click", ({ target }) => this.#clicked(target));
    // The box keeps the focus while an option is pressed.
    box.addEventListener("mousedown", (event) => {
      if (event.target !== this.#input) event.preventDefault();
    });
  }

  get #input(): HTMLInputElement {
    return this.#box.querySelector("input") as HTMLInputElement; // the template's own
  }
  get #list(): HTMLElement {
    return this.#box.querySelector(".diwan-listbox") as HTMLElement; // the template's own
  }
  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** Shows what fits these words, while somebody is in the box: autofill and programs open nothing. */
  #find(entered: string): void {
    const input = this.#input;
    if (!input.matches(":focus") || input.readOnly || input.disabled) return;
    const { options, chosen = [] } = this.props;
    const found = search(options, entered).filter(({ value }) => !chosen.includes(value));
    this.#shown = found.slice(0, MOST_SHOWN);
    this.#draw(found.length);
    const { locale, other } = this.props;
    if (found.length) this.#say(locale.t("combobox.found", { count: found.length }));
    else this.#say(locale.t(other ? "combobox.noneOther" : "combobox.none"), true);
  }

  /** An answer that stands in the box does not narrow the list that is opened to change it. */
  #findAll(): void {
    const { value } = this.#input;
    this.#find(this.props.options.some(({ label }) => label === value) ? "" : value);
  }

  #draw(count: number): void {
    const { id, value } = this.props;
    const list = this.#list;
    list.setAttribute("aria-label", this.#input.labels?.[0]?.textContent?.trim() ?? "");
    list.replaceChildren(
      ...this.#shown.map((option, at) => {
        const item = document.createElement("li");
        item.id = `${id}-list-${at}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", String(option.value === value));
        item.setAttribute("aria-setsize", String(count));
        item.setAttribute("aria-posinset", String(at + 1));
        item.textContent = option.label;
        return item;
      }),
    );
    this.#open(this.#shown.length > 0);
    list.scrollTop = 0;
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#input.setAttribute("aria-expanded", String(isOpen));
    this.#move(-1);
  }

  /** Says how many there are to screen readers, and to the eye only that there is none. */
  #say(text: string, isSeen = false): void {
    const place = this.#box.querySelector(".diwan-found");
    if (!place) return;
    place.textContent = text;
    place.className = isSeen ? "diwan-hint diwan-found" : "diwan-hidden diwan-found";
  }

  #move(to: number): void {
    const items = this.#list.children;
    items[this.#active]?.classList.remove("diwan-active");
    this.#active = to;
    const item = items[to];
    if (!item) return this.#input.removeAttribute("aria-activedescendant");
    item.classList.add("diwan-active");
    item.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", item.id);
  }

  #pressed(event: KeyboardEvent): void {
    // Keys of an input method are its own, and keys with these are the browser's.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#step(event.key === "ArrowDown" ? 1 : -1, event.altKey);
    } else if (this.#isOpen) this.#pressedInList(event);
  }

  /** To the next option or the one before, round the ends. With Alt the list is opened or closed, and nothing moves. */
  #step(by: 1 | -1, isToggle: boolean): void {
    if (isToggle && this.#isOpen) return this.#open(false);
    if (!this.#isOpen) this.#findAll();
    const count = this.#shown.length;
    if (isToggle || !this.#isOpen) return;
    const from = this.#active < 0 && by < 0 ? 0 : this.#active;
    this.#move((from + by + count) % count);
  }

  #pressedInList(event: KeyboardEvent): void {
    const option = this.#shown[this.#active];
    if (event.key === "Enter" && option) {
      // Not sent: the form goes on with the next Enter.
      event.preventDefault();
      this.#choose(option);
    } else if (event.key === "Tab" && option) this.#choose(option);
    else if (event.key === "Escape") {
      event.preventDefault();
      // A dialog around the form stays open.
      event.stopPropagation();
      this.#open(false);
    } else if (event.key === "Enter" && this.props.chosen && named(this.#shown, this.#input.value)) {
      // The word is whole: it is taken, and the next one can be entered.
      event.preventDefault();
      this.#choose({ label: this.#input.value });
    } else if (event.key === "Enter") this.#open(false);
  }

  #clicked(target: EventTarget | null): void {
    const at = target instanceof Element ? [...this.#list.children].indexOf(target) : -1;
    const option = this.#shown[at];
    if (option) this.#choose(option);
    else if (target === this.#input && this.#isOpen) this.#open(false);
    else if (target === this.#input) this.#findAll();
  }

  #choose({ label }: Pick<ListOption, "label">): void {
    this.#leave();
    const input = this.#input;
    if (input.value === label && !this.props.chosen) return;
    this.#isChoosing = true;
    input.value = label;
    input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
    this.#isChoosing = false;
  }

  #leave(): void {
    this.#open(false);
    this.#say("");
  }
}

const lists = new WeakMap<Element, ListBox>();

class WithList extends Directive {
  render(_props: ListBoxProps): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [props]: [ListBoxProps]): unknown {
    const list = lists.get(element);
    if (list) list.props = props;
    // What the directive stands on is an element of an HTML template.
    else lists.set(element, new ListBox(element as HTMLElement, props));
    return noChange;
  }
}

/** Gives a box its list, on the element around both. On a server it does nothing. */
export const withList = directive(WithList);
