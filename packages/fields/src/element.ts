import { html, isServer, LitElement, noChange, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { type Locale, loadLocale, loadMessages } from "@diwan/i18n";
import { adoptStyles } from "./adopt.js";
import { english } from "./english.js";
import { entriesOf } from "./entries.js";
import type { Content, FieldKind, FieldProps } from "./field.js";
import { watchPresses } from "./press.js";
import { problemStyles } from "./problem.styles.js";
import { theme } from "./theme.js";

/**
 * A kind of field as an element on a page of its own: attributes in, one native control (or group) in light DOM out. The native control
 * carries `name` and is in the page's `<form>`, so labels, autofill, Enter, reset, restore and `FormData` are the browser's own.
 *
 * Children written inside the tag are what people see until the script has arrived (and without it); what was typed there is kept. They stay where they are,
 * since a framework that wrote them goes on changing and removing them, but are neither shown nor sent any more: the field's shadow root has a place for
 * what the field draws and none for them. What it draws is a child like any other, in the page's own tree.
 */
export abstract class DiwanFieldElement<P extends FieldProps = FieldProps> extends LitElement {
  /** Name of the control in the form's data. */
  @property() name = "";
  /** The question. */
  @property() label: Content = "";
  /** Help in a few words, between question and answer. */
  @property() hint?: Content;
  /** What is wrong with the answer; shown and announced as the control's description. */
  @property() error?: string;
  /** What is wrong with one part of the answer, by part. */
  @property({ attribute: false }) partErrors?: { readonly [part: string]: string };
  /** Longer help behind a disclosure: its summary. */
  @property({ attribute: "help-title" }) helpTitle?: string;
  /** Longer help behind a disclosure: its text. */
  @property({ attribute: "help-text" }) helpText?: Content;
  /** The answer may be left out; the label says so. */
  @property({ type: Boolean }) optional = false;
  /** The answer is shown and sent but cannot be changed. */
  @property({ type: Boolean }) readonly = false;
  /** The answer is neither changed nor sent. */
  @property({ type: Boolean }) disabled = false;
  /** Autofill tokens for the control (HTML, "Autofill"). */
  @property() autocomplete = "";
  /** Id of the control, when the page needs to know it; otherwise made from the name. */
  @property({ attribute: "control-id" }) controlId = "";
  /** Words and formats; by default those of the nearest `lang`. */
  @property({ attribute: false }) locale?: Locale;

  protected abstract readonly kind: FieldKind<P>;
  /** Answer waiting to be rendered; between renders the controls themselves hold it. */
  #next: Asked | undefined;
  /** The answer last asked for by the page, until a person gives another: an option it names may come later. */
  #asked: Asked | undefined;
  /** Holds what is drawn: a child of its own, so that it can be put back when whoever owns the tag empties it. */
  #drawn: HTMLElement | undefined;
  #observer: MutationObserver | undefined;
  /** Whoever is typing in a control written inside the tag goes on in the one that takes its place. */
  #focusAgain: (() => void) | undefined;
  /** The framework that takes over a page made on a server is through with this tag. */
  #taken: (() => void) | undefined;
  #found: Locale = english;
  /** The locale the controls were last written in, and so are read in: "4,5" is another number in another language. */
  #written: Locale | undefined;
  /** The locale that has the words of the kind's own groups. */
  #worded: Locale | undefined;
  #form: HTMLFormElement | null = null;
  #isPressed = false;
  /** Draws what was asked for while a pointer was pressed. */
  #drawLate: (() => void) | undefined;
  /** Words that come after the first drawing. */
  #late: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "value", "lang", DEFERRED];
  }

  override attributeChangedCallback(name: string, old: string | null, now: string | null): void {
    super.attributeChangedCallback(name, old, now);
    if (name === "lang" && this.isConnected) this.#findLocale();
    if (name === DEFERRED && now === null) this.#taken?.();
    if (name !== "value" || old === now) return;
    this.start(this.parse(now ?? ""));
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch ??= watchPresses((isPressed) => {
      this.#isPressed = isPressed;
      if (!isPressed) this.#drawLate?.();
    });
    this.addEventListener("input", this.#changed);
    this.addEventListener("change", this.#changed);
    // What the browser has put back into the controls by then may change what is drawn: the boxes of another country.
    addEventListener("pageshow", this.#restored);
    this.#form = this.closest("form");
    this.#form?.addEventListener("reset", this.#reset);
    const root = this.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot)
      adoptStyles(root, theme, this.kind.styles, problemStyles);
    this.#findLocale();
    if (this.hasUpdated) this.#seeChildren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.removeEventListener("input", this.#changed);
    this.removeEventListener("change", this.#changed);
    removeEventListener("pageshow", this.#restored);
    this.#form?.removeEventListener("reset", this.#reset);
  }

  /** The answer in canonical form, `undefined` when there is none, or what was typed when it cannot be read as one. Setting it changes the control and fires no event. */
  @property({ attribute: false, noAccessor: true })
  get value(): unknown {
    return this.#next || !this.hasUpdated
      ? this.#next?.value
      : this.kind.read(entriesOf(this.drawn, this.name), {
          ...this.#props(undefined),
          locale: this.#written ?? this.#found,
        });
  }
  set value(value: unknown) {
    this.#next = this.#asked = { value };
    this.requestUpdate();
  }

  /**
   * The first child the page wrote. React and Vue go along an element's children from here when they take over a page made on a server; what the field
   * draws stands before it and is none of theirs. React (19) would throw, and Vue (3) take it away.
   * @internal
   */
  override get firstChild(): ChildNode | null {
    const first = super.firstChild;
    return first && first === this.#drawn ? first.nextSibling : first;
  }

  /** Focuses the control, the first part or the first option. */
  override focus(options?: FocusOptions): void {
    const part = this.kind.parts?.(this.#props(undefined))[0];
    const id = part === undefined ? this.controlId : `${this.controlId}-${part}`;
    [...this.drawn.querySelectorAll<HTMLElement>("input,select,textarea")]
      .find((control) => control.id === id)
      ?.focus(options);
  }

  /** The locale in use. */
  protected get words(): Locale {
    return this.locale ?? this.#found;
  }

  /** Properties of this kind beyond the common ones. */
  protected abstract own(): Omit<P, keyof FieldProps>;

  /** The answer a `value` attribute stands for: JSON for answers that are lists or objects, otherwise its text. */
  protected parse(attribute: string): unknown {
    return /^\s*[[{]/.test(attribute) ? parseJson(attribute) : attribute;
  }

  /** What the field draws, and so its own controls; before that, what stands in its place. */
  protected get drawn(): HTMLElement {
    const drawn = this.#drawn;
    if (drawn && (this.hasUpdated || drawn.parentNode === this)) return drawn;
    return isServer ? this : (this.querySelector<HTMLElement>(DRAWN) ?? this);
  }

  /** The children that the page wrote, in order. */
  protected get written(): Element[] {
    return [...this.children].filter((child) => child.slot !== SLOT);
  }

  /** The children that the page wrote are others now. */
  protected childrenChanged?(): void;

  /** Puts in the answer last asked for once more, because now there may be a control for it. */
  protected askAgain(): void {
    this.#next ??= this.#asked;
  }

  /** Reads what stands inside the tag before the field is drawn: what the page wrote, or a copy of what a field drew (`cloneNode(true)`, a server). */
  protected takeChildren(): void {
    const entries = entriesOf(this.drawn, this.name);
    if (Object.keys(entries).length && !this.#next)
      this.start(this.kind.read(entries, this.#props(undefined)));
  }

  /** The answer to begin with, which a reset returns to. */
  protected start(value: unknown): void {
    this.#next = this.#asked = { value, isDefault: true };
  }

  protected override createRenderRoot(): HTMLElement {
    this.#drawn = document.createElement("div");
    this.#drawn.className = "diwan";
    this.#drawn.slot = SLOT;
    return this.#drawn;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.hasAttribute(DEFERRED))
      await new Promise<void>((done) => {
        this.#taken = done;
      });
    // While the parser runs, the tag's children may not be there yet.
    if (document.readyState === "loading")
      await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
    if (!this.hasUpdated && isComingBack()) this.#wordsLate();
    // While words of one language are on their way, another may be chosen.
    else while (this.#lacksWords) await this.#getWords();
    const draw = async (): Promise<void> => void (await super.scheduleUpdate());
    if (!this.#isPressed || !this.hasUpdated) return draw();
    // An error that goes when its box is left must not move a button from under the pointer.
    await new Promise<void>((done) => {
      this.#drawLate = () => {
        this.#drawLate = undefined;
        done(draw());
      };
    });
  }

  get #lacksWords(): boolean {
    return !!this.kind.groups && this.#worded !== (this.locale ?? this.#found);
  }

  async #getWords(): Promise<void> {
    const locale = this.locale ?? this.#found;
    // Labels that cannot be fetched leave the field usable by its question and order.
    await loadMessages(locale, ...(this.kind.groups ?? [])).catch(() => undefined);
    this.#worded = locale;
  }

  /** Draws without words, unseen, and once more when they are there. */
  #wordsLate(): void {
    if (!this.#lacksWords) return;
    this.#drawn?.style.setProperty("visibility", "hidden");
    this.#late = this.#getWords().then(() => {
      this.#late = undefined;
      this.#drawn?.style.removeProperty("visibility");
      this.requestUpdate();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#late;
    return isComplete && !this.isUpdatePending;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer) return;
    if (!this.hasUpdated) this.#begin();
    this.controlId ||= this.#freeId();
    this.drawn.dir = directionOf(this) || (this.locale ?? this.#found).dir;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#next?.isDefault) setDefaults(this.drawn);
    this.#next = undefined;
    this.#written = this.locale ?? this.#found;
    this.#focusAgain?.();
    this.#focusAgain = undefined;
  }

  /** Takes the place of what stands inside the tag. */
  #begin(): void {
    this.takeChildren();
    this.#focusAgain = focusKeeper(this, () => this.drawn);
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const slot = document.createElement("slot");
    slot.name = SLOT;
    root.replaceChildren(slot);
    this.#seeChildren();
  }

  /** Keeps what is drawn first and alone, what the page wrote out of the form's data, and looks at what changes among it. */
  #seeChildren(): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    this.#observer ??= new MutationObserver(() => this.#seeChildren());
    this.#observer.disconnect();
    if (drawn.parentNode !== this) this.prepend(drawn);
    for (const copy of this.querySelectorAll(DRAWN)) if (copy !== drawn) copy.remove();
    this.#observer.observe(this, { childList: true });
    for (const child of this.written) {
      // Disabled, a control is neither sent nor validated.
      for (const control of [child, ...child.querySelectorAll("*")])
        if (control.matches("input,select,textarea,button")) control.toggleAttribute("disabled", true);
      this.#observer.observe(child, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    }
    this.childrenChanged?.();
  }

  #props(value: unknown): P {
    // The common properties and `own()` make up P, which the compiler cannot add up for a type parameter.
    return {
      ...this.own(),
      name: this.name,
      id: this.controlId,
      label: this.label,
      hint: this.hint,
      error: this.error,
      partErrors: this.partErrors,
      help: this.helpTitle && this.helpText ? { title: this.helpTitle, text: this.helpText } : undefined,
      optional: this.optional,
      readonly: this.readonly,
      disabled: this.disabled,
      autocomplete: this.autocomplete || undefined,
      locale: this.locale ?? this.#found,
      value,
    } as unknown as P;
  }

  /** Made from the name; numbered when the tree already has it, since ids are shared with the page. */
  #freeId(): string {
    const base = `diwan-${this.name.replaceAll(".", "-") || "field"}`;
    if (isServer) return base;
    const root = this.getRootNode();
    let id = base;
    const parts = ["", ...(this.kind.parts?.(this.#props(undefined)) ?? []).map((part) => `-${part}`)];
    const isTaken = (): boolean =>
      (root instanceof Document || root instanceof ShadowRoot) &&
      parts.some((part) => root.getElementById(id + part));
    for (let n = 2; isTaken(); n++) id = `${base}-${n}`;
    return id;
  }

  #findLocale(): void {
    const tag = languageOf(this);
    if (tag === this.#found.tag) return;
    loadLocale(tag).then(
      (locale) => {
        if (!this.isConnected || languageOf(this) !== tag) return;
        this.#found = locale;
        this.requestUpdate();
      },
      () => undefined,
    ); // Words that cannot be fetched leave the English ones.
  }

  #changed = (event: Event): void => {
    this.#asked = undefined;
    this.kind.changed?.(this.drawn, event, this.#props(undefined));
    this.requestUpdate();
  };

  #restored = (): void => this.requestUpdate();

  #reset = (): void => {
    if (!this.#asked?.isDefault) this.#asked = undefined;
    // The event comes before the controls are reset; what depends on their values is drawn in the next frame.
    requestAnimationFrame(() => this.requestUpdate());
  };

  /**
   * What `renderLight()` of `@lit-labs/ssr-client` puts inside the tag on a server: the field as it is drawn, in the page's own tree. In a browser it stays
   * until the field draws itself.
   */
  renderLight(): unknown {
    if (!isServer) return noChange;
    this.controlId ||= this.#freeId();
    return html`<div class="diwan" slot=${SLOT} dir=${(this.locale ?? this.#found).dir}>${this.#template()}</div>`;
  }

  /** On a server the places of a declarative shadow root: for a field drawn there, and for what the page wrote until there is one. */
  protected override render(): TemplateResult {
    return isServer ? html`<slot name=${SLOT}></slot><slot></slot>` : this.#template();
  }

  #template(): TemplateResult {
    return this.kind.template(this.#props(this.value));
  }
}

/** An answer to be put into the controls. */
interface Asked {
  readonly value: unknown;
  /** A reset returns to it. */
  readonly isDefault?: boolean;
}

/** Name of the place for what the field draws. */
const SLOT = "diwan";
const DRAWN = `:scope > [slot=${SLOT}]`;

/**
 * The page is one that was left before, and its browser is about to put back what was entered: into the controls that are there when the page has been read,
 * if they are the ones that were there, in their order (Chromium and Firefox know a form by its first controls).
 */
const isComingBack = (): boolean => {
  const [navigation] = performance.getEntriesByType("navigation");
  return (
    document.readyState !== "complete" &&
    navigation instanceof PerformanceNavigationTiming &&
    /^(back_forward|reload)$/.test(navigation.type)
  );
};

/** Written by whoever rendered the page on a server and removed when its framework has taken over (Web Components Community Group, "defer-hydration"). */
const DEFERRED = "defer-hydration";

/** If a control under `root` has the focus: what gives it to the control of the same name (and value, if it is chosen by that) under `next`, the caret with it. */
const focusKeeper = (root: Element, next: () => ParentNode): (() => void) | undefined => {
  const tree = root.getRootNode();
  const active = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
  if (!active?.matches("input,select,textarea") || !root.contains(active)) return;
  // What these three selectors match; only text boxes have a selection, the others have none or throw.
  const { name, type, value } = active as HTMLInputElement;
  const isChosen = type === "radio" || type === "checkbox";
  const selection = isTextBox(active) ? ([active.selectionStart, active.selectionEnd] as const) : undefined;
  return () => {
    const same = [...next().querySelectorAll<HTMLInputElement>("input,select,textarea")].find(
      (control) => control.name === name && (!isChosen || control.value === value),
    );
    same?.focus({ preventScroll: true });
    if (same && selection && isTextBox(same)) same.setSelectionRange(...selection);
  };
};
const isTextBox = (control: Element): control is HTMLInputElement | HTMLTextAreaElement =>
  control instanceof HTMLTextAreaElement ||
  (control instanceof HTMLInputElement && /^(text|search|tel|url|password)$/.test(control.type));

const setDefaults = (root: ParentNode): void => {
  for (const control of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLOptionElement>(
    "input,textarea,option",
  )) {
    if (control instanceof HTMLOptionElement) control.defaultSelected = control.selected;
    else if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
      control.defaultChecked = control.checked;
    else control.defaultValue = control.value;
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Nearest `lang`, through shadow roots. */
const languageOf = (element: Element): string => nearest(element, "lang") ?? "en";
const directionOf = (element: Element): string | undefined => {
  const dir = nearest(element, "dir");
  return dir === "auto" ? undefined : dir;
};
const nearest = (element: Element, attribute: string): string | undefined => {
  const found = element.closest(`[${attribute}]`)?.getAttribute(attribute);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
};
