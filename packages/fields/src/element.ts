import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
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
 * Children written inside the tag are what people see until the script has arrived (and without it); what was typed there is kept.
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
  #next: { readonly value: unknown; readonly isDefault?: boolean } | undefined;
  #found: Locale = english;
  /** The locale the controls were last written in, and so are read in: "4,5" is another number in another language. */
  #written: Locale | undefined;
  /** The locale that has the words of the kind's own groups. */
  #worded: Locale | undefined;
  #form: HTMLFormElement | null = null;
  #isPressed = false;
  /** Draws what was asked for while a pointer was pressed. */
  #drawLate: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "value", "lang"];
  }

  override attributeChangedCallback(name: string, old: string | null, now: string | null): void {
    super.attributeChangedCallback(name, old, now);
    if (name === "lang" && this.isConnected) this.#findLocale();
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
    this.#form = this.closest("form");
    this.#form?.addEventListener("reset", this.#reset);
    const root = this.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot)
      adoptStyles(root, theme, this.kind.styles, problemStyles);
    this.#findLocale();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.removeEventListener("input", this.#changed);
    this.removeEventListener("change", this.#changed);
    this.#form?.removeEventListener("reset", this.#reset);
  }

  /** The answer in canonical form, `undefined` when there is none, or what was typed when it cannot be read as one. Setting it changes the control and fires no event. */
  get value(): unknown {
    return this.#next || !this.hasUpdated
      ? this.#next?.value
      : this.kind.read(entriesOf(this, this.name), {
          ...this.#props(undefined),
          locale: this.#written ?? this.#found,
        });
  }
  set value(value: unknown) {
    this.#next = { value };
    this.requestUpdate();
  }

  /** Focuses the control, the first part or the first option. */
  override focus(options?: FocusOptions): void {
    const part = this.kind.parts?.(this.#props(undefined))[0];
    const id = part === undefined ? this.controlId : `${this.controlId}-${part}`;
    [...this.querySelectorAll<HTMLElement>("input,select,textarea")]
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

  /** Reads what was written inside the tag, before it is replaced. */
  protected takeChildren(): void {
    const entries = entriesOf(this, this.name);
    if (Object.keys(entries).length && !this.#next)
      this.start(this.kind.read(entries, this.#props(undefined)));
  }

  /** The answer to begin with, which a reset returns to. */
  protected start(value: unknown): void {
    this.#next = { value, isDefault: true };
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    // While the parser runs, the tag's children may not be there yet.
    if (document.readyState === "loading")
      await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
    // While words of one language are on their way, another may be chosen.
    for (
      let locale = this.locale ?? this.#found;
      this.kind.groups && this.#worded !== locale;
      locale = this.locale ?? this.#found
    ) {
      // Labels that cannot be fetched leave the field usable by its question and order.
      await loadMessages(locale, ...this.kind.groups).catch(() => undefined);
      this.#worded = locale;
    }
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

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.hasUpdated) {
      this.takeChildren();
      this.replaceChildren();
    }
    this.controlId ||= this.#freeId();
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#next?.isDefault) setDefaults(this);
    this.#next = undefined;
    this.#written = this.locale ?? this.#found;
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
    const root = this.getRootNode();
    const base = `diwan-${this.name.replaceAll(".", "-") || "field"}`;
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
    this.kind.changed?.(this, event, this.#props(undefined));
    this.requestUpdate();
  };

  #reset = (): void => {
    // The event comes before the controls are reset; what depends on their values is drawn in the next frame.
    requestAnimationFrame(() => this.requestUpdate());
  };

  protected override render(): TemplateResult {
    const props = this.#props(this.value);
    return html`<div class="diwan" dir=${directionOf(this) || props.locale.dir}>${this.kind.template(props)}</div>`;
  }
}

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
