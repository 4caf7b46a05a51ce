import type { Problem } from "@diwan/core";
import { effect, signal, untracked } from "@preact/signals-core";
import { html, render, type RootPart, type TemplateResult } from "lit";
import type { FormContext } from "./context.js";
import { AfterPointer, takeEntry } from "./entry.js";
import { fieldContext } from "./field-slot.js";
import { judged } from "./judging.js";
import { loadJudging } from "./load-judging.js";
import { PageHistory } from "./page-history.js";
import { pageTemplate } from "./page.js";
import { fieldType } from "./registry.js";
import type { Emit, Later, Stage, Walk } from "./stages.js";

/** Fields on a page from which laying out only those in sight is worth it. */
const LONG = 40;

/** What a flow needs of the element it runs in. */
export interface FlowHost {
  readonly form: HTMLFormElement;
  readonly emit: Emit;
  /** Says something politely to screen readers. */
  readonly announce: (text: string) => void;
  /** Answers or place changed: time to keep a draft. */
  readonly changed: (path?: string) => void;
  /** Loads the stages after the questions. */
  readonly after: () => Promise<Later>;
  /** Another page is shown, or the one shown has problems now. */
  readonly titled: (page: string, failed: boolean) => void;
}

/** One citizen's walk through one form: which page is shown, what Continue and Back do, where the focus goes. */
export class Flow implements Walk {
  stage: Stage = "page";
  /** Set by a Change link: Continue leads back to the answers. */
  returning = false;
  /** Shown above the page. */
  notice: ((ctx: FormContext) => unknown) | undefined;
  readonly #host: FlowHost;
  #ctx: FormContext;
  readonly #history: PageHistory;
  readonly #listening = new AbortController();
  readonly #pointer = new AfterPointer();
  readonly #failed = signal<readonly Problem[]>([]);
  #part: RootPart | undefined;
  #shown = "";
  #stop: (() => void) | undefined;

  constructor(host: FlowHost, ctx: FormContext) {
    this.#host = host;
    this.#ctx = ctx;
    this.#history = new PageHistory(ctx.session.form.definition.id, (at) => void this.#popped(at));
    const options = { signal: this.#listening.signal };
    const { form } = host;
    form.addEventListener("input", this.#entered, options);
    form.addEventListener("change", this.#entered, options);
    form.addEventListener("click", (event) => this.#clicked(event), options);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    }, options);
    form.addEventListener("pointerdown", this.#pointer.down, options);
    // The pointer may be lifted anywhere.
    addEventListener("pointerup", this.#pointer.up, options);
    addEventListener("pointercancel", this.#pointer.up, options);
  }

  get ctx(): FormContext {
    return this.#ctx;
  }
  /** The same place in another language: everything is made anew, so nothing of the old one stays, and focus returns to where it was. */
  set ctx(ctx: FormContext) {
    const focused = this.#focused();
    this.#ctx = ctx;
    this.#draw();
    if (focused !== undefined && !this.focus(focused)) this.#focusHeading();
  }

  /** Shows the first page, or the place a draft was left at. */
  async start(checking = false): Promise<void> {
    if (checking) await this.#toCheck();
    this.#draw();
    this.#history.replace(this.#place);
    // The session may also be moved by the host page.
    this.#stop = effect(() => {
      const { page } = this.#ctx.session;
      if (!this.#moving && page !== this.#shown && this.stage === "page") untracked(() => this.#arrive());
    });
  }

  stop(): void {
    this.#stop?.();
    this.#listening.abort();
    this.#history.stop();
    this.#part?.setConnected(false);
  }

  /** What the form's submit button does here. */
  submit(): void {
    if (this.stage === "check") void this.#after?.submit(this);
    else if (this.stage === "page") void this.#continue();
  }

  async #continue(): Promise<void> {
    const { session } = this.#ctx;
    const { page } = session;
    // At once whenever it can be: what follows a click belongs to the same task.
    if (!judged.has(session.form) && !await this.#needs(loadJudging(this.#ctx))) return;
    if (this.stage !== "page" || session.page !== page) return;
    const problems = session.validatePage();
    if (problems.length) return this.fail(problems);
    this.#failed.value = [];
    const wasLast = session.pages.at(-1)?.id === session.page;
    const next = this.returning || wasLast ? session.firstInvalidPage() : undefined;
    if (!next && (this.returning || wasLast)) return void (this.#after?.nextRefused(this) || await this.check());
    if (next) this.goTo(next, this.returning);
    else this.#move(() => session.next() === "page");
  }

  /** Shows problems on the current page and leads to them. */
  fail(problems: readonly Problem[]): void {
    this.#failed.value = problems;
    this.#titled(true);
    this.#host.emit("diwan-invalid", { problems: problems.map(({ path, code }) => ({ path, code })) });
    this.focusSummary();
  }

  focusSummary(): void {
    const summary = this.#view?.querySelector<HTMLElement>(".diwan-errors");
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView();
  }

  back(): void {
    if (this.#history.back()) return;
    if (this.stage === "check") this.goTo(this.#ctx.session.pages.at(-1)?.id ?? "");
    else this.#move(() => this.#ctx.session.back());
  }

  /** Goes to a page of questions; false when it is not on the path. */
  goTo(page: string, returning = false): boolean {
    return this.#move(() => {
      const there = this.#ctx.session.goTo(page);
      if (there) this.returning = returning;
      return there;
    });
  }

  /** Moves the session to a page and shows it, once. */
  #move(move: () => boolean, push = true): boolean {
    this.#moving = true;
    const moved = move();
    this.#moving = false;
    if (moved) this.stage = "page";
    if (moved) this.#arrive(push);
    return moved;
  }
  #moving = false;

  /** Shows the answers, once every page is complete. */
  async check(): Promise<void> {
    if (await this.#toCheck()) this.#arrive();
  }

  async #toCheck(): Promise<boolean> {
    const loading = this.#host.after();
    if (!await this.#needs(Promise.all([loading, loadJudging(this.#ctx)]))) return false;
    this.#after = await loading;
    this.stage = "check";
    this.returning = false;
    return true;
  }

  /** Waits for what is loaded late; when it cannot be, says so where the citizen is, who may press again. */
  async #needs(loading: Promise<unknown>): Promise<boolean> {
    try {
      await loading;
      return true;
    } catch {
      const words = this.#ctx.locale.t("failedNetwork");
      this.notice = () => html`<p class="diwan-notice">${words}</p>`;
      this.#host.emit("diwan-error", { code: "network" });
      this.#draw();
      this.announce(words);
      return false;
    }
  }
  #after: Later | undefined;

  /** Shows the confirmation. */
  done(): void {
    this.stage = "done";
    this.#arrive();
  }

  announce(text: string): void {
    this.#host.announce(text);
  }

  /** Goes to a control by id and shows its label with it; false when it is not there. */
  focus(id: string): boolean {
    const root = this.#view?.getRootNode();
    const control = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: "center" });
    return !!control;
  }

  readonly #entered = (event: Event): void => {
    const path = takeEntry(event, this.#ctx);
    if (path === undefined) return;
    if (event.type === "change" && judged.has(this.#ctx.session.form)) this.#pointer.run(() => this.#ctx.session.recheck(path));
    this.#host.changed(path);
  };

  /** A click on something of ours: a button with `data-do`, or a link that leads to a control. */
  #clicked(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do],[data-focus]") : null;
    if (!button) return;
    const { focus: id, do: action } = button.dataset;
    if (id) {
      event.preventDefault();
      this.focus(id);
    }
    const path = button.closest<HTMLElement>("[data-path]")?.dataset["path"];
    if (path) {
      const field = this.#ctx.session.field(path);
      fieldType(field.type).clicked?.(button, field, fieldContext(path, this.#ctx), { announce: (words) => this.announce(words), focus: (to) => this.focus(to) });
      this.#host.changed(path);
    } else if (action === "back") this.back();
    else if (action) void this.#host.after().then((after) => after.clicked(action, button, this), () => {});
  }

  get #place(): string {
    return this.stage === "page" ? this.#ctx.session.page : `/${this.stage}`;
  }

  async #popped(at: string): Promise<void> {
    if (this.stage === "done" || at === this.#place) return;
    if (at === "/check") {
      if (!await this.#needs(loadJudging(this.#ctx))) return;
      const invalid = this.#ctx.session.firstInvalidPage();
      if (invalid) this.goTo(invalid);
      else if (await this.#toCheck()) this.#arrive(false);
    } else this.#move(() => this.#ctx.session.goTo(at), false);
  }

  /** A new place: shown, put into the browser's history, and read out. */
  #arrive(push = true): void {
    if (this.stage === "page") this.#failed.value = [];
    if (this.#shown) this.notice = undefined;
    this.#draw();
    if (push) this.#history.push(this.#place);
    this.#focusHeading();
    this.#host.emit("diwan-page", { page: this.stage === "page" ? this.#ctx.session.page : this.stage });
    this.#host.changed();
  }

  /** Draws the place into an element that is not in the page yet, then puts it there at once: one layout however many fields. */
  #draw(): void {
    const { session } = this.#ctx;
    this.#shown = session.page;
    const view = document.createElement("div");
    const fields = session.pages.find(({ id }) => id === session.page)?.fields.length ?? 0;
    view.className = fields > LONG ? "diwan-stack diwan-long" : "diwan-stack";
    const part = render(untracked(() => this.#template()), view);
    // The old view's slots stop listening.
    this.#part?.setConnected(false);
    this.#part = part;
    this.#host.form.replaceChildren(view);
    this.#titled();
  }

  #template(): TemplateResult | undefined {
    const { session } = this.#ctx;
    if (this.stage === "check") return this.#after?.checkTemplate(this);
    if (this.stage === "done") return this.#after?.doneTemplate(this);
    const page = session.pages.find(({ id }) => id === session.page);
    return page && pageTemplate({
      page,
      failed: () => this.#failed.value,
      notice: this.notice?.(this.#ctx),
      hasBack: session.pages[0] !== page || this.returning,
    }, this.#ctx);
  }

  get #view(): Element | null {
    return this.#host.form.firstElementChild;
  }

  #focusHeading(): void {
    const title = this.#view?.querySelector<HTMLElement>(".diwan-title");
    title?.focus({ preventScroll: true });
    // Back link and progress stand above the title: show them too, unless they are in sight already.
    if (this.#view && this.#view.getBoundingClientRect().top < 0) this.#view.scrollIntoView();
  }

  #titled(failed = false): void {
    this.#host.titled(this.#view?.querySelector(".diwan-title")?.textContent ?? "", failed);
  }

  /** Id of what has focus in this form; "" for something without one, `undefined` when focus is elsewhere. */
  #focused(): string | undefined {
    const root = this.#view?.getRootNode();
    const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    return active && this.#view?.contains(active) ? active.id : undefined;
  }
}
