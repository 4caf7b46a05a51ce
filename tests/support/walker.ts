/** A citizen without a mouse: goes through a form with keys alone, reading each control's name, role and path on the way. */
import { itemFields, type Definition, type Page as DefinitionPage } from "@diwan/core";
import { answerTypes, flatten } from "@diwan/fields/answers";
import type { Locale } from "@diwan/i18n";
import { expect } from "vitest";
import type { Language } from "./agency.js";
import { answerAt, deedFor, expectedName, fieldAt, wordsOf } from "./answering.js";
import type { Active, Page } from "./driver/index.js";
import { readMove, readShownPage, type ShownPage } from "./shown-page.js";

export interface WalkerOptions {
  readonly page: Page;
  readonly definition: Definition;
  readonly language: Language;
  /** Words the form says in that language. */
  readonly locale: Locale;
  /** The answers to give; what they lack is left empty. */
  readonly answers: { readonly [name: string]: unknown };
  /** Files of this machine to choose, by the path of their question. */
  readonly files?: { readonly [path: string]: string };
}

/** More stops than any page here has. */
const PATIENCE = 250;

/** Words without what is not seen: isolates around what runs the other way, and spaces that do not break. */
const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069\u200e\u200f]/g, "")
    .replace(/\s+/g, " ")
    .trim();

export class Walker {
  readonly page: Page;
  readonly definition: Definition;
  answers: { readonly [name: string]: unknown };
  language: Language;
  locale: Locale;
  readonly #files: { readonly [path: string]: string };
  /** Items met so far, by the path of their list. */
  readonly #items = new Map<string, number>();

  constructor({ page, definition, language, locale, answers, files = {} }: WalkerOptions) {
    this.#files = files;
    this.page = page;
    this.definition = definition;
    this.language = language;
    this.locale = locale;
    this.answers = answers;
  }

  /** What the form's page says. */
  async place(): Promise<ShownPage> {
    const place = (await this.page.waitFor(readShownPage)) as ShownPage; // waits until there is one
    // WCAG 2.2 SC 2.4.2: the tab says where one is, and that something is wrong there.
    if (typeof place.document === "string") {
      expect(place.document).toContain(place.title);
      if (place.links.length) expect(place.document).toContain(this.locale.t("errorPrefix"));
    }
    return place;
  }

  /** Tabs to the way on, passing every control or answering those that want an answer. */
  async toContinue({ answering = true, anew = false } = {}): Promise<void> {
    for (let stops = 0; stops < PATIENCE; stops++) {
      await this.page.tab();
      const active = await this.page.active();
      if (active.role === "button" && !active.path && active.name === this.locale.t("continue")) return;
      if (active.path && answering) await this.answer(active, anew);
    }
    throw new Error(`Tab never reached the way on; the page says:\n${await this.page.text()}`);
  }

  /** Presses the way on, which has the focus; true when it led to another page, false when to the summary. */
  async press(): Promise<boolean> {
    const { title } = await this.place();
    await this.page.press("Enter");
    return ((await this.page.waitFor(readMove, title)) as { moved: boolean }).moved; // waits until there is one
  }

  /** Answers everything on this page and goes on. What was wrong with it is mended by then, and says so. */
  async next(): Promise<void> {
    await this.toContinue();
    expect(await this.place()).toMatchObject({ errors: [], links: [] });
    if (!(await this.press()))
      throw new Error(
        `the page was refused: ${(await this.place()).links.join("; ")}\n${await this.page.text()}`,
      );
  }

  /** Hands in the page as it is, which is refused, and returns the links of the summary, which has the focus. */
  async refused({
    anew = false,
    answering = anew,
  }: { readonly anew?: boolean; readonly answering?: boolean } = {}): Promise<readonly string[]> {
    await this.toContinue({ answering, anew });
    expect(await this.press(), "the page is refused").toBe(false);
    const { links, focus } = await this.place();
    expect(focus).toBe("summary");
    expect(await this.page.active()).toMatchObject({ role: "group", name: this.locale.t("problemTitle") });
    return links;
  }

  /** Follows a link of the summary, which has the focus: it leads to a control that is described by the same words, itself or by its group. */
  async follow(link: string): Promise<Active> {
    for (let stops = 0; plain((await this.page.active()).name) !== plain(link); stops++) {
      if (stops > PATIENCE) throw new Error(`Tab never reached the link "${link}"`);
      await this.page.tab();
    }
    await this.page.press("Enter");
    const control = await this.page.active();
    expect(control.path, `where "${link}" leads`).not.toBe("");
    // The same words, the same after the question's label, or a sentence of ours that says the label.
    const messages = plain(`${control.description} ${control.group?.description ?? ""}`)
      .split(plain(this.locale.t("errorPrefix")))
      .slice(1)
      .map((message) => message.trim());
    const whole = plain(link);
    const label = plain(this.label(control.path));
    expect(
      messages.some((said) => whole.endsWith(said)) || (messages.length > 0 && whole.includes(label)),
      `"${link}" among ${JSON.stringify(messages)}`,
    ).toBe(true);
    return control;
  }

  /** Answers page after page until the one with this title has the focus; `before` comes first on each. */
  async until(title: string, before?: (walker: Walker) => Promise<void>): Promise<void> {
    const seen = new Set<string>();
    for (let pages = 0; pages < 30; pages++) {
      const place = await this.place();
      if (place.title === title) return;
      // The page of a list is come back to after each of its items that has a page of its own.
      if (!seen.has(place.title)) await before?.(this);
      seen.add(place.title);
      await this.next();
    }
    throw new Error(`never came to "${title}"`);
  }

  /** On the page of answers: declares what is to be declared, and stands on the button that sends. */
  async declare(): Promise<void> {
    const { declaration } = this.definition;
    if (declaration?.agree) {
      await this.page.tabTo(wordsOf(declaration.agree, this.definition, this.language), {
        role: "checkbox",
        max: 150,
      });
      await this.page.press("Space");
    }
    await this.page.tabTo(this.locale.t(declaration && !declaration.agree ? "submit.declared" : "submit"), {
      role: "button",
      max: 150,
    });
  }

  /** From the page of answers: declares and sends; resolves when the form says that it is done. */
  async send(): Promise<void> {
    await this.declare();
    if (!(await this.press())) throw new Error(`it was not sent: ${(await this.place()).links.join("; ")}`);
  }

  /** A question's label, and a page's title, in the citizen's language. */
  label(path: string): string {
    return wordsOf(fieldAt(this.definition, path).label, this.definition, this.language);
  }
  titleOf(page: DefinitionPage | undefined): string {
    return wordsOf(page?.title, this.definition, this.language);
  }

  /** The first question of the form: its path, and its label in the citizen's language. */
  firstAnswer(): { readonly path: string; readonly label: string } {
    const [field] = flatten(this.definition.pages[0]?.fields ?? []);
    return { path: `/${field?.name}`, label: wordsOf(field?.label, this.definition, this.language) };
  }

  /** Answers the control that has the focus, if it wants an answer. */
  async answer(active: Active, anew = false): Promise<void> {
    const field = fieldAt(this.definition, active.path);
    this.#meet(active.path);
    if (itemFields(field, answerTypes))
      return this.#list(active, Number(answerAt(this.answers, `${active.path}/length`) ?? 0));
    if (!/^(input|textarea|select)$/.test(active.tag)) return;
    expect(active.name, `the name of ${active.path}`).toContain(
      expectedName(field, this.definition, this.language),
    );
    expect(active.name, `the name of ${active.path}`).not.toBe("");
    const file = this.#files[active.path];
    if (file !== undefined) return this.page.chooseFiles(file);
    const deed = deedFor(active, field, this.answers, this.language, anew);
    if (deed.do === "type" && active.value) await this.page.press("Control+a");
    if (deed.do === "type" && !deed.value) await this.page.press("Backspace");
    else if (deed.do === "type") await this.page.type(deed.value);
    else if (deed.do === "press") await this.page.press("Space");
    else if (deed.do === "choose") await this.#choose(active, deed.value);
    else if (deed.do === "select") await this.#select(active, deed.value);
  }

  #meet(path: string): void {
    const parts = path.split("/");
    for (const [at, part] of parts.entries()) {
      const list = parts.slice(0, at).join("/");
      if (/^\d+$/.test(part)) this.#items.set(list, Math.max(this.#items.get(list) ?? 0, Number(part) + 1));
    }
  }

  /** Adds another item while the answers have more. */
  async #list(active: Active, wanted: number): Promise<void> {
    const isAdd = active.id === `${this.definition.id}${active.path.replaceAll("/", "-")}`;
    if (!isAdd || (this.#items.get(active.path) ?? 0) >= wanted) return;
    await this.page.press("Enter");
    // The item is there, on this page or one of its own: what is pressed before is for the page with the button.
    await this.page.waitFor(readFocusElsewhere, active.id);
  }

  /** Radios: arrow keys move and choose, Space chooses the first. Where an engine does not go from the last to the first, the way is back. */
  async #choose(first: Active, value: string): Promise<void> {
    let active = first;
    if (first.value === value) {
      await this.page.press("Space");
      active = await this.page.active();
    }
    let key = "ArrowDown";
    for (let moves = 0; moves < 20 && active.value !== value; moves++) {
      const before = active.value;
      await this.page.press(key);
      active = await this.page.active();
      if (active.value === before) key = "ArrowUp";
    }
    expect(active, `the choice at ${first.path}`).toMatchObject({ value, checked: true, path: first.path });
  }

  /** A native list: its first letters lead near an entry, arrow keys go through what is there. */
  async #select(first: Active, value: string): Promise<void> {
    await this.page.press("Home");
    const letters = await this.page.evaluate(firstLetters, value);
    if (letters) await this.page.type(letters);
    let active = await this.page.active();
    for (let moves = 0; moves < 60 && active.value !== value; moves++) {
      await this.page.press("ArrowDown");
      active = await this.page.active();
    }
    expect(active, `the entry at ${first.path}`).toMatchObject({ value, path: first.path });
  }
}

/** In the page: once the focus stands on something else than the control with this id. */
function readFocusElsewhere(id: string): true | undefined {
  const root = document.querySelector("diwan-form")?.shadowRoot ?? document;
  const active = root.activeElement;
  return active && active !== document.body && active.id !== id ? true : undefined;
}

/** In the page: how an entry of the focused list begins, as far as it is one word; nothing for a short list, which nobody types in. */
function firstLetters(value: string): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const options = [...(element as HTMLSelectElement).options];
  return options.length < 15
    ? ""
    : (/^\p{L}{1,4}/u.exec(options.find((option) => option.value === value)?.label ?? "")?.[0] ?? "");
}
