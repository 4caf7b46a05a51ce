import {
  restoreListState,
  type Answers,
  type CompiledForm,
  type KeptListState,
  type SessionOptions,
} from "@diwan/core";
import { keepStill } from "@diwan/fields";
import { batch } from "@preact/signals-core";
import { hydrate } from "@lit-labs/ssr-client";
import { noChange, nothing, render, type RootPart } from "lit";
import type { FormContext } from "../page/context.js";
import { slotsWhere, readControls, answerWith, type Control, type ControlEntries } from "../page/controls.js";
import type { FormView } from "../navigation/form-view.js";
import { FetchError } from "../requests/fetch-text.js";
import { itemPage } from "../navigation/item-page.js";
import { loadValidation } from "../navigation/load-validation.js";
import { sideFlowButton } from "../page/page-template.js";
import type { Draft, ReturnedForm } from "../drafts/draft.js";
import type { LaterStages } from "../navigation/contracts.js";
import { lostNotice, noScriptLinks, type HydrationData } from "./server-page.js";

/** What the server keeps of a visit. */
interface KeptVisit {
  readonly answers: Answers;
  readonly key: string;
  /** What is not answered follows its `default`, by expression. */
  readonly follows?: true;
  /** It was saved, or comes from a saved form: the server can save it again. */
  readonly saved?: true;
  /** Of a saved form that was opened. */
  readonly found?: ReturnedForm;
  /** What was under way in a list of the page. */
  readonly list?: KeptListState;
}

/**
 * A page that came as HTML and has worked until now, taken over by the element: the same nodes, so that nothing typed is lost, focus and caret stay
 * and nothing moves. Loaded only where there is such a page.
 */
export class Hydration {
  readonly #host: HTMLElement;
  readonly #data: HydrationData;
  readonly #visit: KeptVisit | undefined;
  readonly #form: HTMLFormElement;
  readonly #content: HTMLElement;
  #draft: Draft | undefined;
  /** Files chosen in the server's page, by the name of their control. */
  #files: readonly (readonly [name: string, files: FileList])[] = [];

  private constructor(
    host: HTMLElement,
    handed: HydrationData,
    kept: KeptVisit | undefined,
    form: HTMLFormElement,
    view: HTMLElement,
  ) {
    this.#host = host;
    this.#data = handed;
    this.#visit = kept;
    this.#form = form;
    this.#content = view;
  }

  /** Reads what the server handed over; `undefined` when there is nothing to take over. Throws `FetchError`. */
  static async of(host: HTMLElement): Promise<Hydration | undefined> {
    const form = (host.shadowRoot ?? host).querySelector<HTMLFormElement>("form.diwan-form");
    const view = form?.querySelector<HTMLElement>(":scope>.diwan-stack");
    const data = host.querySelector(":scope>script[type='application/json']")?.textContent;
    if (!form || !view || !data) return undefined;
    const handed = JSON.parse(data) as HydrationData; // written by the server in the same page
    return new Hydration(
      host,
      handed,
      handed.answers === undefined ? undefined : await fetchVisit(new URL(handed.answers, host.baseURI).href),
      form,
      view,
    );
  }

  /** Whether the server's page is what the citizen wants to see: a draft on the device may be of later. What was typed here is never left behind. */
  isNewerThan(draft: Draft | undefined): boolean {
    this.#draft = draft && draft.savedAt > this.#data.at ? draft : undefined;
    return !this.#draft || slotsWhere(this.#content, isTouched).size > 0;
  }

  /** Makes ready what the place needs that the server drew. */
  prepare(form: CompiledForm): Promise<void> {
    return form.load(this.#data.page);
  }

  /** How the session begins: as on the server when it made the page. */
  get options(): SessionOptions {
    return this.#visit ? { answers: this.#visit.answers, defaults: !!this.#visit.follows } : {};
  }

  /** Shows the page that is there already. When something needed for it does not come, the page is let go of, and works as before. */
  async start(view: FormView, later: () => Promise<LaterStages>): Promise<void> {
    try {
      await this.#start(view, later);
    } catch (error) {
      view.stop();
      throw error;
    }
  }

  async #start(view: FormView, later: () => Promise<LaterStages>): Promise<void> {
    const { page, item, problems = [], returning = false, undeclared, lost, answers } = this.#data;
    const { session } = view.ctx;
    const isCheck = page === "check";
    if (!isCheck) session.goTo(page);
    if (problems.length || isCheck) await loadValidation(view.ctx);
    if (problems.length) session.showProblems(problems);
    const shown = item === undefined ? undefined : session.item(item);
    if (shown) view.item = itemPage(shown, { isChange: returning && !this.#data.viaList });
    restoreListState(session, this.#visit?.list);
    view.failed.value = problems;
    view.returning = returning;
    if (lost) view.notice.value = lostNotice;
    if (this.#visit || isCheck) {
      const visit = {
        key: this.#visit?.key,
        keptAt: this.keptAt,
        isUndeclared: undeclared ?? false,
        returned: this.#data.found && this.#visit?.found,
      };
      await (await later()).restoreVisit(visit, view);
    }
    const root = this.#content.getRootNode();
    const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    view.hydrate = (template) => this.#hydrate(template, view);
    this.#keepTitle();
    await view.start(isCheck);
    if (undeclared) view.showTitle(true);
    // What was validated can be mended from now on.
    if (problems.length) await view.navigate(() => {});
    if (focused && !focused.isConnected) view.focus(focused.id);
    this.#host.removeAttribute("served");
    this.#switchLanguages();
    this.#addSaveButtons(view);
    this.#sendFiles();
    this.#form.addEventListener("click", (event) => this.#followStatus(event, later));
    if (answers !== undefined)
      this.#host.addEventListener("diwan-submitted", () => void this.#forget(answers, later), { once: true });
    if (isCheck) (await later()).tookOver();
  }

  /** The document's title said which page this is, and goes on doing so (WCAG 2.2 SC 2.4.2); what the site wrote around it stays. */
  #keepTitle(): void {
    const { title } = document;
    const own = this.#data.title;
    if (!this.#host.getAttribute("page-title")?.includes("{title}"))
      this.#host.setAttribute("page-title", own ? title.replace(own, () => "{title}") : "");
  }

  /** What the server keeps was sent, and the form saved there with it; unless another saved form was opened and sent in its place. */
  async #forget(answers: string, later: () => Promise<LaterStages>): Promise<void> {
    if (this.#visit?.saved && (await later()).keptAt === undefined) return;
    await fetch(answers, { method: "DELETE", keepalive: true }).catch(() => {});
  }

  /** Buttons for languages sent what was typed; now the draft carries it over, or, where none is kept, the form changes its language in place. */
  #switchLanguages(): void {
    const row = this.#form.parentElement?.querySelector(":scope>.diwan-languages");
    row?.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (!button) return;
      event.preventDefault();
      const { href } = button.dataset;
      if (href && this.#host.getAttribute("draft") !== "off") return location.assign(href);
      this.#host.lang = button.lang;
      for (const other of row.children) other.toggleAttribute("aria-current", other === button);
    });
  }

  /**
   * The link of the confirmation leads to the state of the application with both codes in the body of a request: nobody types them again, and they belong in no
   * address. The server that made this page takes them; where it cannot, the link leads to the page that asks for both.
   */
  #followStatus(event: MouseEvent, later: () => Promise<LaterStages>): void {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-status]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href: action, ownerDocument } = link;
    const leave = ({ reference, secret }: Pick<LaterStages, "reference" | "secret">): void => {
      const form = Object.assign(ownerDocument.createElement("form"), {
        method: "post",
        action,
        hidden: true,
      });
      for (const [name, value = ""] of Object.entries({ reference, secret }))
        form.append(Object.assign(ownerDocument.createElement("input"), { name, value }));
      ownerDocument.body.append(form);
      form.submit();
      form.remove();
    };
    later().then(leave, () => location.assign(action));
  }

  /** Files chosen before are sent as if they were chosen now. */
  #sendFiles(): void {
    for (const [name, files] of this.#files) {
      const input = [...this.#form.querySelectorAll<HTMLInputElement>("input[type=file]")].find(
        (one) => one.name === name,
      );
      if (!input) continue;
      // Drawn anew, it is another control.
      if (!input.files?.length) input.files = files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  /** What the server does not do, but a script can, stands after everything else here, so that nothing moves; on the next page it has its own place. */
  #addSaveButtons({ ctx, stage }: FormView): void {
    const { pages, page } = ctx.session;
    if (!ctx.saves || this.#data.saves || !this.#content.isConnected) return;
    const row = document.createElement("div");
    row.className = "diwan-buttons";
    const own = { ...ctx, served: undefined };
    render(
      [
        sideFlowButton("save", own),
        stage === "page" && page === pages[0]?.id ? sideFlowButton("return", own) : nothing,
      ],
      row,
    );
    this.#content.append(row);
  }

  /** Where what was saved without a script is saved again, whichever page is shown: code and secret never leave the server. */
  get keptAt(): string | undefined {
    const { answers } = this.#data;
    return answers !== undefined && this.#visit?.saved
      ? new URL(answers, this.#host.baseURI).href
      : undefined;
  }

  /** The context the server had. */
  context(ctx: FormContext): FormContext {
    return { ...ctx, served: noScriptLinks(this.#data, ctx.session) };
  }

  /** `undefined` when the page is not what the template would make: then it is drawn anew, with everything typed in it. */
  #hydrate(template: unknown, view: FormView): RootPart | undefined {
    const wrapper = this.#form.parentElement;
    this.#files = [...this.#content.querySelectorAll<HTMLInputElement>("input[type=file]")].flatMap(
      ({ name, files }) => (files?.length ? [[name, files] as const] : []),
    );
    // All of it before anything is drawn: what an option reveals is drawn again when the option becomes the answer.
    const stood = readControls(this.#content.querySelectorAll<HTMLElement>("[data-path]"));
    const touched = new Set(readControls(slotsWhere(this.#content, isTouched)).map(({ path }) => path));
    let isSame = wrapper?.lang === view.ctx.lang;
    try {
      if (isSame) keepStill(() => hydrate(template, this.#content, view.state));
    } catch {
      isSame = false;
    }
    // Drawn anew, it may be in another language than the server's.
    if (!isSame && wrapper) Object.assign(wrapper, { lang: view.ctx.lang, dir: view.ctx.dir });
    batch(() => this.#restoreAnswers(stood, touched, view.ctx));
    return isSame ? render(noChange, this.#content) : undefined;
  }

  /** What stood in the controls becomes the answers; of a later draft, the answers to every question that was not touched here. */
  #restoreAnswers(stood: readonly ControlEntries[], touched: ReadonlySet<string>, ctx: FormContext): void {
    const { session } = ctx;
    const draft = Object.entries(this.#draft?.answers ?? {}).filter(
      ([name]) => ![...touched].some((path) => path.split("/")[1] === name),
    );
    const later = new Set(draft.map(([name]) => name));
    const here = stood.filter(({ path }) => !later.has(path.split("/")[1] ?? ""));
    for (const { path } of here) addItems(path, ctx);
    answerWith(here, ctx);
    for (const [name, value] of draft) {
      try {
        session.setAnswer(`/${name}`, value);
      } catch {
        // A question this version does not ask.
      }
    }
  }
}

/** A page that is drawn anew has not yet made the items its lists begin with. */
function addItems(path: string, { session }: FormContext): void {
  for (const { 0: item, index } of path.matchAll(/\/\d+(?=\/|$)/g)) {
    const list = path.slice(0, index);
    while (session.size(list) <= Number(item.slice(1))) session.addItem(list);
  }
}

async function fetchVisit(url: string): Promise<KeptVisit | undefined> {
  const answered = await fetch(url, { headers: { accept: "application/json" } }).catch(() => undefined);
  if (answered?.ok) return (await answered.json()) as KeptVisit; // the server's own
  throw new FetchError(url);
}

const isTouched = (control: Control): boolean => {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some(
      (option) => option.selected !== option.defaultSelected && option.selected,
    );
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
    return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
};
