import type { Page, Problem } from "@diwan/core";
import { effect, signal, untracked } from "@preact/signals-core";
import { html, nothing, render, type RootPart, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import { readEntry } from "../page/entry.js";
import { fieldContext } from "../page/field-slot.js";
import { loadNavigation, navigations } from "./load-validation.js";
import { pageTemplate } from "../page/page-template.js";
import { fieldType } from "../page/field-types.js";
import type { Emit, FormView as Contract, ItemPage, LaterStages, Navigation, Stage } from "./contracts.js";
import { drawWith, track, type ViewState } from "../page/track.js";

/** Fields on a page from which laying out only those in sight is worth it. */
const LONG = 40;

/** What a view needs of the element it is in. */
export interface FormViewHost {
  readonly form: HTMLFormElement;
  readonly emit: Emit;
  readonly style: Contract["host"]["style"];
  /** Says something politely to screen readers. */
  readonly announce: (text: string) => void;
  /** Answers or place changed: time to keep a draft. */
  readonly changed: (path?: string) => void;
  /** The form turned out to be wrong: it cannot go on. */
  readonly failed: (error: unknown) => void;
  /** Unsent answers outlive the page. */
  readonly keeps: boolean;
  /** Loads the stages after the questions. */
  readonly later: () => Promise<LaterStages>;
  /** Another page is shown, or the one shown has problems now. */
  readonly showTitle: (page: string, failed: boolean) => void;
}

/**
 * The place in a form where one citizen is: shows it, reads what is entered there, and knows where the focus is. How to go on from it comes after the
 * first page (`navigation.ts`).
 */
export class FormView implements Contract {
  stage: Stage = "page";
  returning = false;
  item: ItemPage | undefined;
  readonly failed = signal<readonly Problem[]>([]);
  readonly notice = signal<((ctx: FormContext) => unknown) | undefined>(undefined);
  readonly host: FormViewHost;
  readonly state: ViewState = { pressed: signal(false) };
  #ctx: FormContext;
  #navigation: Navigation | undefined;
  /** How often the way on could not be loaded. */
  #cut = 0;
  readonly #listening = new AbortController();
  #part: RootPart | undefined;
  #shown: string | undefined;
  #stop: (() => void) | undefined;

  constructor(host: FormViewHost, ctx: FormContext) {
    this.host = host;
    this.#ctx = ctx;
    const options = { signal: this.#listening.signal };
    const { form } = host;
    form.addEventListener("input", this.#entered, options);
    form.addEventListener("change", this.#entered, options);
    form.addEventListener("click", (event) => this.#clicked(event), options);
    form.addEventListener(
      "submit",
      (event) => {
        event.preventDefault();
        void this.navigate((navigation) => navigation.submit());
      },
      options,
    );
  }

  get ctx(): FormContext {
    return this.#ctx;
  }
  /** The same place in another language: everything is made anew, so nothing of the old one stays, and focus returns to where it was. */
  set ctx(ctx: FormContext) {
    const focused = this.#focused();
    (this.#navigation ??= navigations.get(ctx.session.form)?.(this))?.readControls();
    this.#ctx = ctx;
    this.draw();
    if (focused !== undefined && !this.focus(focused))
      void this.navigate((navigation) => navigation.focusHeading());
  }

  /** Shows the first page, or the place a draft was left at. */
  async start(checking = false): Promise<void> {
    if (checking) await this.navigate((navigation) => navigation.resume());
    if (this.#listening.signal.aborted) return;
    if (!this.#part) this.draw();
    // The session may also be moved by the host page.
    this.#stop = effect(() => {
      const { page } = this.#ctx.session;
      if (!this.state.moving && page !== this.#shown && this.stage === "page")
        void untracked(() => this.navigate((navigation) => navigation.arrive()));
    });
  }

  stop(): void {
    this.#stop?.();
    this.#listening.abort();
    this.#navigation?.stop();
    this.#part?.setConnected(false);
  }

  /** Goes on with what came after the first page, at once whenever it can be: what follows a click belongs to the same task. */
  async navigate(step: (navigation: Navigation) => unknown): Promise<void> {
    const { session } = this.#ctx;
    const { page } = session;
    const { stage } = this;
    if (!navigations.has(session.form) && !(await this.needs(loadNavigation(this.#ctx)))) return;
    // Ignore a second press, or one on a page that was left meanwhile: navigation has already happened.
    if (this.#listening.signal.aborted || stage !== this.stage || page !== session.page) return;
    await step((this.#navigation ??= navigations.get(session.form)?.(this) as Navigation)); // just loaded
  }

  async needs(loading: Promise<unknown>): Promise<boolean> {
    try {
      await loading;
      await this.#navigation?.released();
      return true;
    } catch {
      const { host } = this;
      const { locale } = this.#ctx;
      // Firefox remembers a module that did not come for as long as the page stands (153), and a new release of the
      // script may have taken it away: then a new page helps, and finds the draft.
      const anew = this.#cut++ && host.keeps;
      this.notice.value = () =>
        html`<div class="diwan-notice"><p>${locale.t("failedLater")}</p>${
          anew
            ? html`<button type="button" class="diwan-button diwan-secondary" @click=${() => location.reload()}>${locale.t("reload")}</button>`
            : nothing
        }</div>`;
      host.emit("diwan-error", { code: "network" });
      host.announce(locale.t("failedLater"));
      return false;
    }
  }

  /** Takes over what a server drew of this place, once; `undefined` when it must be drawn after all. */
  hydrate: ((template: unknown) => RootPart | undefined) | undefined;

  /** Draws the place into an element that is not in the page yet, then puts it there at once: one layout however many fields. */
  draw(): void {
    const { session } = this.#ctx;
    const { hydrate } = this;
    this.state.pressed.value = false;
    this.hydrate = undefined;
    // Only what a server drew leads on without a script.
    if (!hydrate) this.#ctx = { ...this.#ctx, served: undefined };
    this.#shown = session.page;
    const template = untracked(() => this.#template());
    const hydrated = hydrate?.(template);
    if (hydrated) {
      this.#part = hydrated;
      return this.showTitle();
    }
    const view = document.createElement("div");
    view.className = this.#page?.fields[LONG] ? "diwan-stack diwan-long" : "diwan-stack";
    const part = render(template, view, this.state);
    // The old view's slots stop listening.
    this.#part?.setConnected(false);
    this.#part = part;
    drawWith(this.state, () => this.host.form.replaceChildren(view));
    this.showTitle();
  }

  focus(id: string): boolean {
    this.state.pressed.value = false;
    const control = this.#root?.getElementById(id);
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: "center" });
    return !!control;
  }

  showTitle(failed = !!this.failed.value.length): void {
    this.host.showTitle(this.content?.querySelector(".diwan-title")?.textContent.trim() ?? "", failed);
  }

  get content(): HTMLElement | null {
    return this.host.form.firstElementChild as HTMLElement | null; // drawn by us
  }

  /** The tree the form stands in; `undefined` where it is in no page. */
  get #root(): Document | ShadowRoot | undefined {
    const root = this.content?.getRootNode();
    return root instanceof Document || root instanceof ShadowRoot ? root : undefined;
  }

  /** The page of questions where the session is. */
  get #page(): Page | undefined {
    const { session } = this.#ctx;
    return session.pages.find(({ id }) => id === session.page);
  }

  #template(): TemplateResult | undefined {
    if (this.stage !== "page") return this.#navigation?.template();
    const page = this.item?.page(this.#ctx) ?? this.#page;
    return (
      page &&
      pageTemplate(
        {
          page,
          failed: () => this.failed.value,
          notice: track(() => this.notice.value?.(this.#ctx)),
          hasBack: this.#ctx.session.pages[0] !== page || this.returning,
        },
        this.#ctx,
      )
    );
  }

  readonly #entered = (event: Event): void => {
    if (this.state.drawing) return;
    const path = readEntry(event, this.#ctx);
    if (path === undefined) return;
    // Nothing can be corrected before anything was validated.
    if (event.type === "change") this.#navigation?.recheck(path, event.target);
    this.host.changed(path);
  };

  /** A click on something of ours: a button with `data-do`, or a link that leads to a control. */
  #clicked(event: Event): void {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do],[data-focus]") : null;
    if (!button) return;
    // It may be a link, or a button that sends: both work without a script.
    event.preventDefault();
    const { focus: id, do: action } = button.dataset;
    if (id) this.focus(id);
    // What leads elsewhere in the form has such an attribute itself: it is the navigation's, also from within a field.
    const path = button.closest<HTMLElement>("[data-path],[data-focus]")?.dataset["path"];
    if (path) {
      const field = this.#ctx.session.field(path);
      fieldType(field.type).clicked?.(button, field, fieldContext(path, this.#ctx), {
        announce: this.host.announce,
        focus: (to) => this.focus(to),
        recheck: () => {
          if (this.#navigation) this.#ctx.session.recheck(path);
        },
      });
      this.host.changed(path);
    } else if (action) void this.navigate((navigation) => navigation.clicked(action, button));
  }

  /** Id of what has focus in this form; "" for something without one, `undefined` when focus is elsewhere. */
  #focused(): string | undefined {
    const active = this.#root?.activeElement;
    return active && this.content?.contains(active) ? active.id : undefined;
  }
}
