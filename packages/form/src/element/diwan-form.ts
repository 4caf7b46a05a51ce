import {
  compileForm,
  createSession,
  type Answers,
  type Definition,
  type FormSession,
  type Page,
  toJson,
} from "@diwan/core";
import type { LookupHandler, Sheet, Uploads, VerificationHandler } from "@diwan/fields";
import { loadLocale, loadMessages, type Group, type Locale } from "@diwan/i18n";
import { createContext, type FormContext } from "../page/context.js";
import { draftOf, hasDraft, storeAtOnce, type DraftMode } from "../drafts/draft.js";
import { FormView, type FormViewHost } from "../navigation/form-view.js";
import { hostLocale, languageAround } from "./host-locale.js";
import { loadErrors } from "../errors/load-errors.js";
import { loadValidation } from "../navigation/load-validation.js";
import { FetchError, fetchText } from "../requests/fetch-text.js";
import { loadedAnswers, loadTypes } from "../page/field-types.js";
import { createFormChrome, type FormChrome } from "./form-chrome.js";
import type { LaterStages } from "../submission/later-stages.js";
import type { Emit } from "../navigation/contracts.js";
import type { SubmitHandler } from "../submission/services.js";
import type { UploadHandler } from "../uploads/pending-uploads.js";
import { closestLanguage, loadRichText } from "../page/rich-text.js";

/** Node has no elements: there the class can be imported, by a framework that renders on the server, but never made. */
// The stand-in is never constructed, so it needs none of the members it is said to have.
const PageElement = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * A whole service form from one JSON definition.
 *
 * @summary `<diwan-form src="/permit.form.json" lang="ar" action="/api/submissions"></diwan-form>`
 * @slot - Shown until the form is ready, and kept when it cannot be.
 * @attr {string} src - URL of the definition.
 * @attr {string} lang - BCP 47 tag; by default that of the nearest ancestor with one, or the locale a page that uses `@lit/localize` has switched to.
 * @attr {string} action - URL the submission is posted to as JSON.
 * @attr {"none"} isolation - Renders into light DOM, where the page's own styles reach.
 * @attr {"off"|"session"|"device"} draft - Where unsent answers are kept; default `device`.
 * @attr {string} upload - URL files are sent to (tus 1.0); by default `uploads` beside `action`.
 * @attr {string} lookup - URL below which the agency's sources are asked; by default `lookups` beside `action`.
 * @attr {string} verification - URL codes are asked for at that confirm an address; by default `verifications` beside `action`.
 * @attr {string} save - URL of the agency's endpoints for drafts; offers to save the form there and come back later.
 * @attr {string} status - URL of the agency's page where the state of an application is to be seen; the confirmation leads there.
 * @attr {number} heading-level - Level of the page headings, 1 to 4; default 1.
 * @attr {string} page-title - Lets the form write the document's title: page and form, or these words with `{title}` in them.
 * @event {DiwanFormEvents["diwan-ready"]} diwan-ready - The first page is shown.
 * @event {DiwanFormEvents["diwan-page"]} diwan-page - Another page is shown; `detail.page` is its id, `check`, `done`, `save` or `return`.
 * @event {DiwanFormEvents["diwan-change"]} diwan-change - An answer changed; `detail.path` is that of its field, never the answer.
 * @event {DiwanFormEvents["diwan-invalid"]} diwan-invalid - An attempt failed; `detail.problems` are paths and codes.
 * @event {DiwanFormEvents["diwan-submit"]} diwan-submit - About to send; cancelable.
 * @event {DiwanFormEvents["diwan-submitted"]} diwan-submitted - Sent; `detail.reference`.
 * @event {DiwanFormEvents["diwan-error"]} diwan-error - The form could not be shown or sent; `detail.code`.
 */
export class DiwanForm extends PageElement {
  static readonly observedAttributes = ["src", "lang", "definition", "answers"];

  /** URL of the definition. */
  src: string | undefined;
  /** URL the submission is posted to as JSON. */
  action: string | undefined;
  /** URL files are sent to (tus 1.0). */
  upload: string | undefined;
  /** URL below which the agency's sources are asked. */
  lookup: string | undefined;
  /** URL codes are asked for at, where a form asks for a confirmed address. */
  verification: string | undefined;
  /** URL of the agency's endpoints for drafts. */
  save: string | undefined;
  /** URL of the agency's page where the state of an application is to be seen. */
  status: string | undefined;
  /** Where unsent answers are kept. */
  draft: DraftMode | undefined;
  /** Level of the page headings, 1 to 4. */
  headingLevel: number | string | undefined;
  /** Lets the form write the document's title. */
  pageTitle: string | undefined;
  /** `none` renders into light DOM. */
  isolation: "none" | undefined;

  /** Takes the submission instead of `action`. */
  submitHandler: SubmitHandler | undefined;
  /** Takes each file as it is chosen, instead of the address of the uploads. */
  uploadHandler: UploadHandler | undefined;
  /** Looks up what somebody enters, instead of the address of the lookups. */
  lookupHandler: LookupHandler | undefined;
  /** Sends codes that confirm an address, and looks at what was entered, instead of the address of the verifications. */
  verificationHandler: VerificationHandler | undefined;

  #handlers: { [name: string]: unknown } = {};

  static {
    // Accessors, since Svelte (5) sets a property only where it finds a setter.
    for (const name of "submitHandler uploadHandler lookupHandler verificationHandler".split(" "))
      Object.defineProperty(this.prototype, name, {
        get(this: DiwanForm) {
          return this.#handlers[name];
        },
        set(this: DiwanForm, handler: unknown) {
          this.#handlers[name] = handler;
        },
      });
    // Frameworks look for a property before they write an attribute.
    for (const name of "src action upload lookup verification save status draft headingLevel pageTitle isolation".split(
      " ",
    )) {
      // Names of attributes are in small letters whoever writes them.
      const attribute = name.replace(/[A-Z]/, "-$&");
      Object.defineProperty(this.prototype, name, {
        get(this: HTMLElement) {
          return this.getAttribute(attribute) ?? undefined;
        },
        set(this: HTMLElement, value: unknown) {
          if (value == null) this.removeAttribute(attribute);
          else this.setAttribute(attribute, String(value));
        },
      });
    }
  }

  #definition: Definition | undefined;
  /** What `definition` was set to, to tell whether it is set to another. */
  #definitionText: string | undefined;
  #answers: Answers | undefined;
  #given: Locale | undefined;
  #chrome: FormChrome | undefined;
  #view: FormView | undefined;
  #later: Promise<LaterStages> | undefined;
  /** Files being sent; they outlive one load of the form. */
  #uploads: Uploads | undefined;
  #unfollow: (() => void) | undefined;
  #groups: readonly Group[] = ["base"];
  /** Counts loads, so that one overtaken by another stops. */
  #run = 0;
  #asked = false;
  /** What the draft is kept under: two elements with ids of their own may show the same form. */
  #key = "";
  /** Something changed that the code for drafts, still on its way, does not know of. */
  #unkept = false;

  /** The definition itself, instead of `src`. */
  get definition(): Definition | undefined {
    return this.session?.form.definition ?? this.#definition;
  }
  set definition(definition: Definition | undefined) {
    // Frameworks set the same again whenever they render, React an object that is made anew: nobody's answers may go for that.
    const text = toJson(definition);
    if (text === this.#definitionText) return;
    this.#definitionText = text;
    this.#definition = copyOf(definition);
    this.#ask();
  }

  /**
   * Everything entered, by name. Setting it prefills the form. Set once more, it changes the answers that differ from what was set the last time, name by name, and empties those
   * it leaves out now; all others stay as the citizen has entered them.
   */
  get answers(): Answers {
    return this.session?.answers ?? this.#answers ?? {};
  }
  set answers(answers: Answers | null | undefined) {
    const before = this.#answers ?? {};
    const now = (this.#answers = copyOf(answers ?? {}));
    for (const name of Object.keys({ ...before, ...now }))
      if (toJson(before[name]) !== toJson(now[name]))
        try {
          this.session?.setAnswer(`/${name}`, now[name]);
          this.session?.recheck(`/${name}`);
        } catch {
          // The form has no such question.
        }
  }

  /** The running session; `undefined` until `diwan-ready`. */
  get session(): FormSession | undefined {
    return this.#view?.ctx.session;
  }

  /** Words and formats in use; set one to bring your own. */
  get locale(): Locale | undefined {
    return this.#given ?? this.#view?.ctx.locale;
  }
  set locale(locale: Locale | undefined) {
    this.#given = locale;
    void this.#translate();
  }

  connectedCallback(): void {
    const own: { [name: string]: unknown } = this as never; // by name
    for (const name of Object.keys(this)) {
      if (!(name in DiwanForm.prototype)) continue;
      // An own property, set before the class arrived, hides the accessor: hand it over.
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    this.#unfollow = hostLocale.subscribe(() => void this.#translate());
    if (!this.#view) this.#ask();
  }

  disconnectedCallback(): void {
    this.#unfollow?.();
    // Moved within the page is not removed from it.
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old === value) return;
    if (name === "lang") void this.#translate();
    else if (name === "src") this.#ask();
    else tellDeveloper((failure) => failure.reportMisuse(name));
  }

  /** Loads once for all properties set in one go. */
  #ask(): void {
    if (this.#asked || !this.isConnected) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      void this.#load(true);
    });
  }

  readonly #retry = (): void => this.#ask();

  readonly #leave = (): void => {
    const view = this.#view;
    const mode = this.#draftMode;
    if (view && this.#unkept && mode !== "off") storeAtOnce(this.#key, mode, draftOf(view));
  };

  #stop(): void {
    this.#run++;
    this.#leave();
    this.#unkept = false;
    removeEventListener("online", this.#retry);
    removeEventListener("pagehide", this.#leave);
    this.ownerDocument.removeEventListener("visibilitychange", this.#leave);
    this.#view?.stop();
    this.#view = undefined;
    void this.#later?.then((later) => later.stop());
    this.#later = undefined;
  }

  /** `resume` is false when the citizen wants to begin anew. */
  async #load(resume: boolean): Promise<void> {
    // Another version of the same form goes on with what was entered.
    const entered = resume ? this.session : undefined;
    this.#stop();
    const run = this.#run;
    const src = this.getAttribute("src");
    if (!this.#definition && !src)
      // Not at once, since the definition may come with the page's own script.
      return onIdle(() => run === this.#run && tellDeveloper((failure) => void failure.reportNothing(this)));
    const served = resume && this.hasAttribute("served");
    const chrome = (this.#chrome ??= createFormChrome(this, this.#retry, served));
    // A page that came as HTML stays as it is until it is taken over, and for good if it cannot be.
    const handed = served
      ? import("../hydration/hydrate-form.js").then(({ Hydration }) => Hydration.of(this))
      : undefined;
    handed?.catch(() => {});
    const light = this.isolation === "none" ? import("./light-tree.js") : undefined;
    light?.catch(() => {});
    const asked = this.#language;
    const early = this.#loadLocale(asked);
    early.then(
      (locale) => run === this.#run && !this.#view && chrome.showStatus(locale, "loading"),
      () => {},
    );
    let input: unknown = this.#definition;
    try {
      input ??= await fetchText(new URL(src ?? "", this.baseURI).href);
      // What arrives may be anything: whatever does not hold of it throws, and is explained below.
      const definition = (typeof input === "string" ? JSON.parse(input) : input) as Definition;
      // Drafts of before December 2026 were kept whatever the element's id.
      const { id } = definition;
      const mode = this.#draftMode;
      this.#key = this.id ? `${id}#${this.id}` : id;
      const found = resume && (hasDraft(this.#key, mode) || hasDraft(id, mode));
      this.#groups = found ? ["base", "after"] : ["base"];
      const load = (pages: readonly Page[]): Promise<void> => this.#loadTypes(pages, chrome);
      const [form] = await Promise.all([
        compileForm(definition, { types: { ...loadedAnswers, load }, rules: "later", pages: "later" }),
        loadRichText(definition),
      ]);
      const language = await closestLanguage(asked, definition.languages);
      const locale = await this.#loadLocale(language, this.#groups);
      const later = found ? await this.#loadLaterStages(definition) : undefined;
      const draft = await later?.loadDraft();
      const page = await handed;
      if (later) later.keptAt = page?.keptAt;
      const over = page?.isNewerThan(draft) ? page : undefined;
      await (over ?? (draft && later))?.prepare(form);
      await loadMessages(locale, ...this.#groups);
      const session = createSession(
        form,
        over?.options ?? {
          answers: {
            ...this.#answers,
            ...(entered?.form.definition.id === id && entered.draft),
            ...draft?.answers,
          },
        },
      );
      const tree = await light;
      const base = this.id || id;
      const prefix = tree?.freePrefix(base, this) ?? base;
      const plain = this.#context(session, locale, language, prefix);
      const ctx = over?.context(plain) ?? plain;
      if (draft?.checking) await loadValidation(ctx);
      if (run !== this.#run) return;
      chrome.ready(ctx);
      if (!served) tree?.hideChildren(this, chrome.wrapper);
      const view = (this.#view = new FormView(this.#host(chrome, definition), ctx));
      addEventListener("pagehide", this.#leave);
      this.ownerDocument.addEventListener("visibilitychange", this.#leave);
      await (over
        ? over.start(view, () => this.#loadLaterStages(definition))
        : view.start(draft && (await later?.resume(view, draft))));
      this.#emit("diwan-ready");
      // Taken up before anybody waits for it; not worth a word if it fails now.
      onIdle(
        () =>
          void (
            run === this.#run &&
            Promise.all([
              loadValidation(view.ctx).then(() => view.navigate(() => {})),
              this.#loadLaterStages(definition),
            ]).catch(() => {})
          ),
      );
      if (this.#language !== asked) void this.#translate();
    } catch (error) {
      if (run === this.#run) await this.#fail(error, input, early, chrome);
    }
  }

  /** Loads the types that pages ask, with their looks and words. */
  async #loadTypes(pages: readonly Page[], chrome: FormChrome): Promise<void> {
    const types = await loadTypes({ pages });
    const kinds = types.map(({ kind }) => kind);
    chrome.style(...kinds.map(({ styles }) => styles));
    if (types.some(({ type }) => loadedAnswers.get(type)?.files))
      this.#uploads ??= (await import("../uploads/pending-uploads.js")).createUploads();
    await Promise.all(kinds.flatMap(({ groups = [] }) => groups.map(this.#learn)));
  }

  /** Loads further words, in the language of the form and in any it changes to. */
  readonly #learn = async (group: Group): Promise<void> => {
    if (this.#groups.includes(group)) return;
    // Known before they are here, so that a change of language on its way brings them too.
    this.#groups = [...this.#groups, group];
    if (!this.locale) return;
    await loadMessages(this.locale, group).catch((error: unknown) => {
      this.#groups = this.#groups.filter((each) => each !== group);
      throw error;
    });
  };

  /** Says why there is no form, leaving the fallback in sight; the host page is never harmed. */
  async #fail(error: unknown, input: unknown, early: Promise<Locale>, chrome: FormChrome): Promise<void> {
    const network = error instanceof FetchError;
    this.#emit("diwan-error", { code: network ? "network" : "definition", message: String(error) });
    if (network) addEventListener("online", this.#retry, { once: true });
    // A page made by a server works without script: what is wrong is for the console alone.
    const served = this.hasAttribute("served");
    try {
      // English is always at hand.
      const locale = await early.catch(() => loadLocale("en"));
      const message = network
        ? "failedNetwork"
        : await loadMessages(locale, "errors").then(
            () => "failedDefinition" as const,
            () => "failedNetwork" as const,
          );
      if (!served) chrome.showStatus(locale, message, locale.t("tryAgain"));
      const { details } = await import("./failure.js");
      const told = await details(error, input, this.getAttribute("src"));
      if (!served) chrome.wrapper.append(told);
    } catch {
      // Not even words could be loaded: the fallback must do.
    }
  }

  /** The same form in another language: answers, place and focus stay. */
  async #translate(): Promise<void> {
    const view = this.#view;
    if (!view) return;
    const { session } = view.ctx;
    const asked = this.#language;
    const language = await closestLanguage(asked, session.form.definition.languages);
    const locale = await this.#loadLocale(language, []);
    await loadErrors({ locale, session });
    // More words may be learnt in the old language while those of the new one are on their way.
    for (let groups: readonly Group[] = []; groups !== this.#groups;)
      await loadMessages(locale, ...(groups = this.#groups));
    if (this.#view !== view || this.#language !== asked) return;
    const ctx = this.#context(session, locale, language, view.ctx.prefix);
    this.#chrome?.setLanguage(ctx);
    view.ctx = ctx;
  }

  /** What comes after the questions. */
  #loadLaterStages(definition: Definition): Promise<LaterStages> {
    return (this.#later ??= (async () => {
      const { LaterStages } = await import("../submission/later-stages.js");
      const style = (sheet: Sheet): void => this.#chrome?.style(sheet);
      await Promise.all((["after", "errors", "summary"] as const).map(this.#learn));
      style(LaterStages.styles);
      return new LaterStages({
        element: this,
        emit: this.#emit,
        definition,
        draft: this.#draftMode,
        key: this.#key,
        restart: () => this.#load(false),
        view: () => this.#view,
        learn: this.#learn,
        style,
      });
    })().catch((error: unknown) => {
      this.#later = undefined;
      throw error;
    }));
  }

  #host(chrome: FormChrome, definition: Definition): FormViewHost {
    return {
      form: chrome.form,
      announce: chrome.announce,
      style: chrome.style,
      emit: this.#emit,
      keeps: this.#draftMode !== "off",
      failed: (error) => {
        this.#stop();
        void this.#fail(error, definition, this.#loadLocale(this.#language), chrome);
      },
      later: () => this.#loadLaterStages(definition),
      changed: (path) => {
        if (path) this.#emit("diwan-change", { path });
        this.#unkept = true;
        this.#loadLaterStages(definition).then(
          (later) => {
            if (this.#view) later.keepDraft(this.#view);
            this.#unkept = false;
          },
          () => {},
        );
      },
      showTitle: (page, failed) => {
        const around = this.getAttribute("page-title");
        if (around === null || !this.#view) return;
        const { locale, words, bare } = this.#view.ctx;
        const title = locale.t(failed ? "pageTitleError" : "pageTitle", {
          page: bare(page),
          form: words(definition.title),
        });
        this.ownerDocument.title = around.includes("{title}")
          ? around.replace("{title}", () => title)
          : title;
      },
    };
  }

  #context(session: FormSession, locale: Locale, language: string, prefix: string): FormContext {
    return {
      ...createContext(session, locale, language, prefix, Number(this.getAttribute("heading-level")) || 1),
      saves: this.hasAttribute("save"),
      uploads: () => this.#uploads,
    };
  }

  get #draftMode(): DraftMode {
    const mode = this.getAttribute("draft");
    return mode === "off" || mode === "session" ? mode : "device";
  }

  get #language(): string {
    return this.#given?.tag ?? languageAround(this);
  }

  /** Keeps the region asked for, when it is of the same language. */
  async #loadLocale(language: string, groups: readonly Group[] = ["base"]): Promise<Locale> {
    const asked = this.#language;
    const given = this.#given;
    if (!given) return loadLocale(asked.split("-")[0] === language.split("-")[0] ? asked : language, groups);
    await loadMessages(given, ...groups);
    return given;
  }

  readonly #emit: Emit = (type, detail, cancelable = false) =>
    this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
}

/**
 * What a host gave, as it is now: it may go on changing its own. Vue and Svelte give proxies, which cannot be cloned; JSON alone would write lists as
 * texts on a page whose old library gives every list a `toJSON`.
 */
function copyOf<T>(given: T): T {
  try {
    return structuredClone(given);
  } catch {
    return JSON.parse(toJson(given)) as T;
  }
}

/** Says to whoever builds the page what is missing, or was set and has no effect. */
const tellDeveloper = (tell: (failure: typeof import("./failure.js")) => void): void =>
  void import("./failure.js").then(tell, () => {});

/** When the browser has nothing better to do (WebKit has no idle callbacks). */
const onIdle = (task: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 3000 });
  else setTimeout(task, 300);
};
