import { WARNING, type Problem } from "@diwan/core";
import { keepInPlace, watchPresses } from "@diwan/fields";
import { effect } from "@preact/signals-core";
import { html, render, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import { fieldType } from "../page/field-types.js";
import { controlId } from "../errors/control-id.js";
import { bringIntoView, isHidden } from "./into-view.js";
import { loadErrors } from "../errors/load-errors.js";
import { PageHistory } from "./page-history.js";
import { errors, errorsIn } from "../page/error-words.js";
import { shareOf, uploadsOf } from "../uploads/waiting.js";
import type {
  FormView,
  ItemPage,
  ItemPages,
  LaterStages,
  Navigation as Contract,
  Stage,
} from "./contracts.js";
import { isMarkedYear, isMonthBox, isMonthName, readUnheard, slotsWhere } from "../page/controls.js";
import { loadMonthNames } from "@diwan/i18n";

/** In the browser's history, behind the place of an item whose answers were being checked: Continue leads back to them. */
const CHANGE = "/change";

/** The way from one place to the next: Continue, Back, Change, the browser's own buttons, and the stages after the questions. */
class Navigation implements Contract {
  readonly #view: FormView;
  readonly #history: PageHistory;
  readonly #unwatch: () => void;
  readonly #unstyle: () => void;
  #later: LaterStages | undefined;
  #isStopped = false;
  /** Names of months have been asked for, whether they came or not. */
  #askedMonths = false;
  /** For files that are being sent. */
  #waits = false;
  /** Where the citizen was before something beside the way was shown. */
  #from: Stage = "page";
  /** For list items with pages of their own. */
  #items: ItemPages | undefined;

  constructor(view: FormView) {
    this.#view = view;
    this.#unwatch = watchPresses((isPressed) => {
      view.state.pressed.value = isPressed;
    });
    this.#unstyle = errors.subscribe((words) => {
      if (words) view.host.style(...words.styles);
    });
    const { prefix, session } = view.ctx;
    const { id } = session.form.definition;
    // The same form may stand on a page twice, in elements that have ids of their own.
    this.#history = new PageHistory(
      prefix === id ? id : `${id}#${prefix}`,
      (place) => void this.#popped(place),
    );
    this.#history.replace(this.#place);
    void this.#loadRest();
    void this.#readMonths();
    this.#expectItems();
  }

  /** Where list items have pages of their own, what shows them comes before anybody waits for it. */
  #expectItems(): void {
    const { content, item } = this.#view;
    if (item || content?.querySelector("[data-do=open]")) this.#loadItems().catch(() => {});
  }

  async #loadItems(): Promise<ItemPages> {
    const { ItemPages } = await import("./item-pages.js");
    return (this.#items ??= new ItemPages(this.#view, this, () => this.#history.replace(this.#place)));
  }

  /** Goes on with what shows list items, at once if it is there. */
  withItems(step: (items: ItemPages) => void): void {
    if (this.#items) step(this.#items);
    else void this.#withItemsLater(step);
  }

  async #withItemsLater(step: (items: ItemPages) => void): Promise<void> {
    const place = this.#place;
    const loading = this.#loadItems();
    // Ignore a second press: the first one has led on.
    if ((await this.#view.needs(loading)) && !this.#isStopped && place === this.#place) step(await loading);
  }

  /** What is drawn next is the page of this item, or the one where the session is. */
  #showItem(path?: string, isChange = false): void {
    if (this.#items) this.#items.show(path, { isChange });
    else this.#view.item = undefined;
  }

  /** Months can be read by name on a page that asks for one, those that were typed already too. Never rejects. */
  async #readMonths(): Promise<void> {
    const { locale } = this.ctx;
    const has = (found: typeof isMonthBox): boolean =>
      !!this.#view.content && slotsWhere(this.#view.content, found).size > 0;
    if (!has(isMonthBox) && !has(isMarkedYear)) return;
    // Not worth a word: pressing Continue tries once more.
    if (!locale.monthByName) await loadMonthNames(locale).catch(() => {});
    if (!this.#isStopped && (has(isMonthName) || has(isMarkedYear))) this.readControls();
  }

  /** Takes up the pages to come before anybody waits for them, the next one first. Not worth a word if they do not come now, unless they are wrong. */
  async #loadRest(): Promise<void> {
    try {
      await this.ctx.session.form.load();
    } catch (error) {
      // By their names: the classes would come as a file of their own.
      const isWrong = error instanceof Error && /^(Definition|UnknownType)Error$/.test(error.name);
      if (isWrong && !this.#isStopped) this.#view.host.failed(error);
    }
  }

  get stage(): Stage {
    return this.#view.stage;
  }
  get item(): ItemPage | undefined {
    return this.#view.item;
  }
  get from(): Stage {
    return this.#from;
  }
  get ctx(): FormContext {
    return this.#view.ctx;
  }
  get notice(): FormView["notice"] {
    return this.#view.notice;
  }

  stop(): void {
    this.#isStopped = true;
    this.#history.stop();
    this.#unwatch();
    this.#unstyle();
    this.#items?.stop();
  }

  readControls(): void {
    const { content, host } = this.#view;
    if (content) for (const path of readUnheard(content, this.ctx)) host.changed(path);
  }

  recheck(path: string, control: EventTarget | null): void {
    keepInPlace(control, () => this.ctx.session.recheck(path));
  }

  template(): TemplateResult | undefined {
    return this.#later?.template(this);
  }

  /** What the form's submit button does here. */
  submit(): void {
    const { locale } = this.ctx;
    const { content } = this.#view;
    // A month may have been typed by name before names could be read; without them it is a problem of the date.
    if (
      !locale.monthByName &&
      content &&
      slotsWhere(content, (box) => isMonthName(box) || isMarkedYear(box)).size &&
      !this.#askedMonths
    ) {
      this.#askedMonths = true;
      void this.#readMonths().then(() => this.submit());
      return;
    }
    this.readControls();
    if (this.stage === "page") void this.#continue();
    else void this.#later?.submit(this);
  }

  async #continue(): Promise<void> {
    const { session } = this.ctx;
    const { page } = session;
    const { item, returning } = this.#view;
    const isHere = ({ id }: { readonly id: string }): boolean => id === page && item === this.#view.item;
    const sending = uploadsOf(session);
    if (sending && (!(await this.#sent(sending)) || !isHere({ id: session.page }))) return;
    const settling = this.#settle();
    if (settling.length) {
      const isNew = (await Promise.all(settling)).includes(true);
      await this.released();
      // Whoever pressed twice is on the next page by now.
      if (isNew || this.stage !== "page" || !isHere({ id: session.page })) return;
    }
    const problems = session.validatePage(page, item?.item.path);
    if (problems.length) return this.fail(problems);
    this.#view.failed.value = [];
    if (item && !(returning && item.isChange)) return this.withItems((items) => items.toList(item));
    const next = returning ? undefined : session.pages[session.pages.findIndex(isHere) + 1];
    const loading = this.#load(next?.id);
    if (loading) {
      // Whoever pressed twice is on the next page by now; and an answer may be another one.
      if ((await loading) && this.stage === "page" && isHere({ id: session.page })) void this.#continue();
      return;
    }
    if (!returning && session.pages.at(-1)?.id !== session.page)
      return void this.#move(() => session.next() === "page");
    const invalid = session.firstInvalidPage();
    if (invalid !== undefined) this.goTo(invalid, returning);
    else if (!this.#later?.nextRefused(this) && (await this.#toCheck())) this.arrive();
  }

  /** Makes ready what leads to a page, or to whatever is no page; `undefined` when it is. */
  #load(place?: string): Promise<boolean> | undefined {
    const { form } = this.ctx.session;
    return form.isReady(place) ? undefined : this.#view.needs(form.load(place));
  }

  /** What answers still need before they can be validated, such as a code that was entered: each resolves with `true` when the citizen must look at something first. */
  #settle(): readonly Promise<boolean>[] {
    const { ctx } = this;
    return [...(this.#view.content?.querySelectorAll<HTMLElement>("[data-path]") ?? [])].flatMap((root) => {
      const { path = "" } = root.dataset;
      // A page that a server made holds what options not chosen would reveal.
      if (!ctx.session.isShown(path)) return [];
      const field = ctx.session.field(path);
      return fieldType(field.type).settle?.(field, { ...ctx, path }, { root }) ?? [];
    });
  }

  /** Files are still being sent: says so, and waits. False when the citizen has gone elsewhere meanwhile, or has pressed already. */
  async #sent(sending: Promise<void>): Promise<boolean> {
    if (this.#waits) return false;
    const view = this.#view;
    const { session, stage } = { session: this.ctx.session, stage: this.stage };
    const { page } = session;
    const { locale, prefix, ours } = this.ctx;
    // Beside the button, where whoever pressed it looks, and below it: it stays under the finger.
    const notice = document.createElement("div");
    notice.className = "diwan-notice";
    notice.id = `${prefix}--sending`;
    render(html`<label lang=${ours}>${locale.t("upload.wait")} <progress></progress></label>`, notice);
    view.content?.querySelector(`#${CSS.escape(prefix)}--continue`)?.parentElement?.after(notice);
    notice.scrollIntoView({ block: "nearest" });
    const bar = notice.querySelector("progress");
    const unfollow = effect(() => {
      if (bar) bar.value = shareOf(session);
    });
    this.#waits = true;
    view.host.announce(locale.t("upload.wait"));
    // Whatever became of them is told at each file; the way on is open again.
    await sending.catch(() => {});
    await this.released();
    this.#waits = false;
    unfollow();
    notice.remove();
    view.host.announce("");
    return this.stage === stage && session.page === page;
  }

  async released(): Promise<void> {
    const { pressed } = this.#view.state;
    while (pressed.peek()) {
      let stop: (() => void) | undefined;
      // A task later, because the click comes to its target after this.
      await new Promise<void>((done) => {
        stop = pressed.subscribe((isStill) => {
          if (!isStill) setTimeout(done);
        });
      });
      stop?.();
    }
  }

  fail(problems: readonly Problem[]): void {
    this.#view.failed.value = problems;
    if (errorsIn(this.ctx)) this.#tellInvalid(problems, true);
    else void this.#failLater(problems);
  }

  /** Whoever hears of it finds the problems on the page. */
  #tellInvalid(problems: readonly Problem[], isShown: boolean): void {
    this.#view.host.emit("diwan-invalid", { problems: problems.map(({ path, code }) => ({ path, code })) });
    if (isShown) this.focusSummary();
  }

  /** The words of problems come with the first of them, unless the browser was at rest before. */
  async #failLater(problems: readonly Problem[]): Promise<void> {
    const isLoaded = await this.#view.needs(loadErrors(this.ctx));
    // Another attempt may have been made meanwhile, or another page shown.
    if (this.#view.failed.peek() === problems && !this.#isStopped) this.#tellInvalid(problems, isLoaded);
  }

  focusSummary(): void {
    this.#view.state.pressed.value = false;
    // What is only doubted is no error.
    this.#view.showTitle(this.#view.failed.value.some(({ code }) => code !== WARNING));
    const summary = this.#view.content?.querySelector<HTMLElement>(".diwan-errors");
    summary?.focus({ preventScroll: true });
    if (summary) bringIntoView(summary);
  }

  focusHeading(): void {
    const { content } = this.#view;
    content?.querySelector<HTMLElement>(".diwan-title")?.focus({ preventScroll: true });
    // Back link and progress stand above the title: show them too, unless they are in sight already.
    if (content && isHidden(content)) bringIntoView(content);
  }

  clicked(action: string, button: HTMLElement): void {
    this.readControls();
    const { to = "", focus } = button.dataset;
    if (action === "back") this.#back();
    else if (action === "open") this.withItems((items) => items.open(to, focus));
    else
      this.#view.host.later().then(
        (later) => {
          this.#later = later;
          later.clicked(action, button, this);
        },
        () => {},
      );
  }

  #back(): void {
    if (this.#history.back(this.#place)) return;
    if (isSideFlow(this.stage)) return this.leave();
    const { item, returning } = this.#view;
    // A server that made this page leads back there, too.
    if (returning && (!item || item.isChange)) return void this.#backToCheck(true);
    if (item && this.stage === "page") return this.withItems((items) => items.toList(item));
    if (this.stage === "check") this.goTo(this.ctx.session.pages.at(-1)?.id ?? "");
    else this.#move(() => this.ctx.session.back());
  }

  goTo(page: string, returning = false, item?: string): boolean {
    const move = (): boolean => {
      const there = this.ctx.session.goTo(page);
      if (there) this.#view.returning = returning;
      return there;
    };
    return this.#move(move, true, item, returning);
  }

  /** Moves the session to a page and shows it, or one of its list items, once. */
  #move(move: () => boolean, push = true, item?: string, isChange = false): boolean {
    this.readControls();
    const { state } = this.#view;
    state.moving = true;
    const moved = move();
    state.moving = false;
    if (moved) {
      this.#view.stage = "page";
      this.#showItem(item, isChange);
      this.arrive(push);
    }
    return moved;
  }

  async resume(): Promise<void> {
    if (!(await this.#toCheck())) return;
    this.#view.draw();
    this.#history.replace(this.#place);
  }

  async #toCheck(): Promise<boolean> {
    const loading = this.#view.host.later();
    if (!(await this.#view.needs(loading)) || (await this.#load()) === false) return false;
    this.#later = await loading;
    this.#view.stage = "check";
    this.#view.returning = false;
    this.#showItem();
    return true;
  }

  /** Back among the answers, or where one of them is wrong now. */
  async #backToCheck(push: boolean): Promise<void> {
    if ((await this.#load()) === false) return;
    const invalid = this.ctx.session.firstInvalidPage();
    if (invalid !== undefined) this.goTo(invalid);
    else if (await this.#toCheck()) this.arrive(push);
  }

  show(stage: Stage): void {
    if (!isSideFlow(this.stage)) this.#from = this.stage;
    this.#view.stage = stage;
    this.arrive();
  }

  leave(): void {
    this.show(this.#from);
  }

  needs(loading: Promise<unknown>): Promise<boolean> {
    return this.#view.needs(loading);
  }

  announce(text: string): void {
    this.#view.host.announce(text);
  }

  focus(id: string): boolean {
    return this.#view.focus(id);
  }

  /** What stands for an answer: its field, or what leads to it. */
  #withPath(attribute: "path" | "to", path: string): HTMLElement | null | undefined {
    return this.#view.content?.querySelector<HTMLElement>(`[data-${attribute}="${CSS.escape(path)}"]`);
  }

  focusAnswer(path: string): void {
    const slot = this.#withPath("path", path);
    this.focus(slot?.querySelector("input:checked")?.id ?? controlId({ path, code: "" }, this.ctx));
  }

  focusRow(path: string): boolean {
    const way = this.#withPath("to", path);
    way?.focus({ preventScroll: true });
    way?.scrollIntoView({ block: "center" });
    return !!way;
  }

  arrive(push = true): void {
    const view = this.#view;
    if (view.stage === "page") view.failed.value = [];
    if (view.item && !view.item.page(view.ctx)) this.#showItem();
    // What was said last was about the place that is left.
    view.host.announce("");
    view.notice.value = undefined;
    view.draw();
    if (push) this.#history.push(this.#place);
    if (!this.#later?.restoreFocus(this) && !this.#items?.focusLeft()) this.focusHeading();
    view.host.emit("diwan-page", { page: view.stage === "page" ? this.ctx.session.page : view.stage });
    view.host.changed();
    void this.#readMonths();
    this.#expectItems();
  }

  get #place(): string {
    const { item, stage } = this.#view;
    if (stage !== "page") return `/${stage}`;
    return this.ctx.session.page + (item?.item.path ?? "") + (item?.isChange ? CHANGE : "");
  }

  async #popped(place: string): Promise<void> {
    if (this.stage === "done" || place === this.#place) return;
    // An item's own page stands in history under the page of its list, followed by the item's path and by where Continue leads.
    const isChange = place.endsWith(CHANGE);
    const [, page, item] = /^([^/]+)(\/[^/]+\/\d+)?/.exec(place) ?? [];
    const stage = place.slice(1);
    if (page === undefined && isSideFlow(stage)) {
      // Forward again: what stood there is still in memory, unless the page was loaded anew.
      if (this.#later) this.show(stage);
      return;
    }
    const loading = this.#load(page ?? place);
    if (loading && !(await loading)) return;
    if (place === "/check") return this.#backToCheck(false);
    const go = (): void => {
      this.#move(() => this.ctx.session.goTo(page ?? ""), false, item, isChange);
      // The page may not be on the path any more, nor the item in its list.
      this.#history.replace(this.#place);
    };
    if (item) this.withItems(go);
    else go();
  }
}

/** Beside the way through the form. */
export const isSideFlow = (stage: string): stage is "save" | "return" =>
  stage === "save" || stage === "return";

/** Where a place leads on. */
export const createNavigation = (view: FormView): Contract => new Navigation(view);
