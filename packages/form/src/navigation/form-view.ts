import type { Problem } from "@diwan/core";
import { effect, signal, untracked } from "@preact/signals-core";
import { html, nothing, render, type RootPart, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import { takeEntry } from "../page/entry.js";
import { fieldContext } from "../page/field-slot.js";
import { errors, judged } from "../page/error-words.js";
import { loadJudging } from "./load-validation.js";
import { pageTemplate } from "../page/page-template.js";
import { fieldType } from "../page/field-types.js";
import type { Emit, Later, Place, Stage, Walk } from "./contracts.js";
import { drawing, isDrawing, showHeld, track } from "../page/track.js";

/** Fields on a page from which laying out only those in sight is worth it. */
const LONG = 40;

/** What a flow needs of the element it runs in. */
export interface FlowHost {
  readonly form: HTMLFormElement;
  readonly emit: Emit;
  readonly style: Place["host"]["style"];
  /** Says something politely to screen readers. */
  readonly announce: (text: string) => void;
  /** Answers or place changed: time to keep a draft. */
  readonly changed: (path?: string) => void;
  /** Unsent answers outlive the page. */
  readonly keeps: boolean;
  /** Loads the stages after the questions. */
  readonly after: () => Promise<Later>;
  /** Another page is shown, or the one shown has problems now. */
  readonly titled: (page: string, failed: boolean) => void;
}

/**
 * The place in a form where one citizen is: shows it, takes what is entered there, and knows where the focus is. How to go on from it comes after the
 * first page (`steps.ts`).
 */
export class Flow implements Place {
  stage: Stage = "page";
  returning = false;
  readonly failed = signal<readonly Problem[]>([]);
  readonly notice = signal<((ctx: FormContext) => unknown) | undefined>(undefined);
  readonly host: FlowHost;
  #ctx: FormContext;
  #walk: Walk | undefined;
  #moving = false;
  /** How often the way on could not be loaded. */
  #cut = 0;
  readonly #listening = new AbortController();
  #part: RootPart | undefined;
  #shown = "";
  #stop: (() => void) | undefined;

  constructor(host: FlowHost, ctx: FormContext) {
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
        void this.walk((walk) => walk.submit());
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
    (this.#walk ??= errors.value?.createWalk(this))?.hear();
    this.#ctx = ctx;
    this.draw();
    if (focused !== undefined && !this.focus(focused)) this.focusHeading();
  }

  /** Shows the first page, or the place a draft was left at. */
  async start(checking = false): Promise<void> {
    if (checking) await this.walk((walk) => walk.resume());
    if (this.#listening.signal.aborted) return;
    if (!this.#part) this.draw();
    // The session may also be moved by the host page.
    this.#stop = effect(() => {
      const { page } = this.#ctx.session;
      if (!this.#moving && page !== this.#shown && this.stage === "page")
        void untracked(() => this.walk((walk) => walk.arrive()));
    });
  }

  stop(): void {
    this.#stop?.();
    this.#listening.abort();
    this.#walk?.stop();
    this.#part?.setConnected(false);
  }

  /** Goes on with what came after the first page, at once whenever it can be: what follows a click belongs to the same task. */
  async walk(step: (walk: Walk) => unknown): Promise<void> {
    const { session } = this.#ctx;
    const { page } = session;
    const { stage } = this;
    if (!judged.has(session.form) && !(await this.needs(loadJudging(this.#ctx)))) return;
    // Whoever pressed twice, or left meanwhile, is somewhere else by now.
    if (this.#listening.signal.aborted || stage !== this.stage || page !== session.page) return;
    await step((this.#walk ??= errors.value?.createWalk(this) as Walk)); // just loaded
  }

  async needs(loading: Promise<unknown>): Promise<boolean> {
    try {
      await loading;
      await errors.value?.released();
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

  move(move: () => boolean): boolean {
    this.#moving = true;
    const moved = move();
    this.#moving = false;
    return moved;
  }

  /** Takes over what a server drew of this place, once; `undefined` when it must be drawn after all. */
  adopt: ((template: unknown) => RootPart | undefined) | undefined;

  /** Draws the place into an element that is not in the page yet, then puts it there at once: one layout however many fields. */
  draw(): void {
    const { session, served } = this.#ctx;
    const { adopt } = this;
    showHeld();
    this.adopt = undefined;
    // Only what a server drew leads on without a script.
    if (served && !adopt) this.#ctx = { ...this.#ctx, served: undefined };
    this.#shown = session.page;
    const template = untracked(() => this.#template());
    const taken = adopt?.(template);
    if (taken) {
      this.#part = taken;
      return this.titled();
    }
    const view = document.createElement("div");
    const fields = session.pages.find(({ id }) => id === session.page)?.fields.length ?? 0;
    view.className = fields > LONG ? "diwan-stack diwan-long" : "diwan-stack";
    const part = render(template, view);
    // The old view's slots stop listening.
    this.#part?.setConnected(false);
    this.#part = part;
    drawing(() => this.host.form.replaceChildren(view));
    this.titled();
  }

  focus(id: string): boolean {
    showHeld();
    const root = this.view?.getRootNode();
    const control = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: "center" });
    return !!control;
  }

  focusHeading(): void {
    const title = this.view?.querySelector<HTMLElement>(".diwan-title");
    title?.focus({ preventScroll: true });
    // Back link and progress stand above the title: show them too, unless they are in sight already.
    if (this.view && this.view.getBoundingClientRect().top < 0) this.view.scrollIntoView();
  }

  titled(failed = false): void {
    this.host.titled(this.view?.querySelector(".diwan-title")?.textContent ?? "", failed);
  }

  get view(): Element | null {
    return this.host.form.firstElementChild;
  }

  #template(): TemplateResult | undefined {
    const { session } = this.#ctx;
    if (this.stage !== "page") return this.#walk?.template();
    const page = session.pages.find(({ id }) => id === session.page);
    return (
      page &&
      pageTemplate(
        {
          page,
          failed: () => this.failed.value,
          notice: track(() => this.notice.value?.(this.#ctx)),
          hasBack: session.pages[0] !== page || this.returning,
        },
        this.#ctx,
      )
    );
  }

  readonly #entered = (event: Event): void => {
    if (isDrawing) return;
    const path = takeEntry(event, this.#ctx);
    if (path === undefined) return;
    // Nothing can be mended before anything was judged.
    if (event.type === "change") this.#walk?.recheck(path, event.target);
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
    const path = button.closest<HTMLElement>("[data-path]")?.dataset["path"];
    if (path) {
      const field = this.#ctx.session.field(path);
      fieldType(field.type).clicked?.(button, field, fieldContext(path, this.#ctx), {
        announce: this.host.announce,
        focus: (to) => this.focus(to),
        recheck: () => {
          if (judged.has(this.#ctx.session.form)) this.#ctx.session.recheck(path);
        },
      });
      this.host.changed(path);
    } else if (action) void this.walk((walk) => walk.clicked(action, button));
  }

  /** Id of what has focus in this form; "" for something without one, `undefined` when focus is elsewhere. */
  #focused(): string | undefined {
    const root = this.view?.getRootNode();
    const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    return active && this.view?.contains(active) ? active.id : undefined;
  }
}
