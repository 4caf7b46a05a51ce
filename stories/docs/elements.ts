import { loadLocale, type Locale } from "@diwan/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { htmlOf, reactOf, type Props } from "../code.js";
import { exampleOf, fieldElement, isArabic } from "../field-story.js";
import { hostSheet, paint } from "../look.js";
import type { AccessibleNode, Described, QuestionPage, Served, State } from "../question-page.js";
import { withoutScript } from "../without-script.js";
import "./code-block.js";
import { DocsElement, pathTo, register, storyIdOf } from "./element.js";
import { keysOf, spoken } from "./hear.js";

const EMPTY = { states: [], alsoCalled: [], examples: [], recipes: [] } as unknown as QuestionPage; // until the page has set its own

/** An element told of one question type. */
abstract class QuestionElement extends DocsElement {
  static override properties = { page: { attribute: false } };
  declare page: QuestionPage;
  constructor() {
    super();
    this.page = EMPTY;
  }
}

const dirOf = (language: string): "rtl" | "ltr" => (isArabic(language) ? "rtl" : "ltr");
/** Words between backquotes are code, those between stars strong. */
const inline = (text: string): unknown =>
  text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part) =>
      part.startsWith("`") ? html`<code>${part.slice(1, -1)}</code>` : part.replaceAll("**", ""),
    );
/** A table that scrolls by itself where it is wider than the page. */
export const table = (label: string, heads: readonly string[], rows: readonly unknown[]): TemplateResult =>
  html`<div class="docs-table" tabindex="0" role="region" aria-label=${label}><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;

class DocsTitle extends QuestionElement {
  protected override render(): TemplateResult {
    const { title, lead, group, status, alsoCalled, element } = this.page;
    return html`<p class="docs-kicker">${group}</p><h1 class="docs-h1">${title}</h1><p class="docs-lead">${inline(lead ?? "")}</p>
      <ul class="docs-facts">
        <li><span class="docs-badge docs-${status}">${status === "new" ? "New" : "Stable"}</span></li>
        ${element ? html`<li><code>&lt;${element.tag}&gt;</code></li>` : nothing}
        ${alsoCalled.length > 0 ? html`<li>Elsewhere called ${alsoCalled.join(", ")}</li>` : nothing}
      </ul>`;
  }
}
register("docs-title", DocsTitle);

/** The example with which a part can be shown: the first in English. */
const firstOf = ({ type, states }: QuestionPage): Props => {
  const state = states.find(({ language }) => language === "en") ?? states[0];
  return state ? exampleOf(type, state.name, state.language) : {};
};

interface Mark {
  readonly name: string;
  readonly what: string;
  readonly block: number;
  readonly inline: number;
}
/** What a field is made of, in reading order, and what each is for. */
const PARTS: readonly (readonly [selector: string, name: string, what: string])[] = [
  [
    ".diwan-field > .diwan-label, .diwan-field > legend, .diwan-label",
    "Question",
    "The label of the box, or the legend of the group. Always there, never inside the box.",
  ],
  [".diwan-hint", "Hint", "What people must know before they answer. Optional; read with the control."],
  [
    ".diwan-error",
    "Error message",
    "What is wrong and what to do. Between hint and control, with a bar at the start of the line.",
  ],
  [".diwan-part > .diwan-label", "Label of a part", "Each box of a group has its own."],
  [
    ".diwan-input, .diwan-option, .diwan-chooser, input, select, textarea",
    "Control",
    "A native control; as wide as the answer is long.",
  ],
  [".diwan-unit", "Unit", "Stands beside the answer and is read with it; nobody types it."],
  [".diwan-details summary", "Help", "Longer help for those who want it, after the control."],
];

class DocsAnatomy extends QuestionElement {
  #marks: readonly Mark[] = [];
  #field: HTMLElement | undefined;

  protected override firstUpdated(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const own = firstOf(this.page);
    const label = typeof own["label"] === "string" ? own["label"] : "";
    this.#field = fieldElement(
      this.page.type,
      this.page.type === "content"
        ? own
        : {
            ...own,
            hint: own["hint"] ?? "What people must know before they answer",
            error: this.page.recipes[0]?.say || `Answer “${label}”`,
            helpTitle: own["helpTitle"] ?? "Why we ask this",
            helpText: own["helpText"] ?? "Longer help stands here.",
          },
      await loadLocale("en", ["base", "name", "address", "list"]),
    );
    this.querySelector(".docs-specimen")?.append(this.#field);
    await (this.#field as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete; // every field is a lit element
    new ResizeObserver(() => this.#measure()).observe(this.#field);
  }

  #measure(): void {
    const field = this.#field;
    const base = this.querySelector(".docs-specimen")?.getBoundingClientRect();
    if (!field || !base) return;
    const taken = new Set<Element>();
    const marks: Mark[] = [];
    for (const [selector, name, what] of PARTS) {
      const found = [...field.querySelectorAll(selector)].find(
        (one) => !taken.has(one) && one.getClientRects().length > 0,
      );
      if (!found) continue;
      taken.add(found);
      const box = found.getBoundingClientRect();
      marks.push({
        name,
        what,
        block: box.top - base.top + Math.min(box.height, 48) / 2,
        inline: box.left - base.left,
      });
    }
    marks.sort((a, b) => a.block - b.block || a.inline - b.inline);
    if (JSON.stringify(marks) === JSON.stringify(this.#marks)) return;
    this.#marks = marks;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<div class="docs-anatomy"><div class="docs-specimen diwan-story" lang="en" dir="ltr">
        ${this.#marks.map(({ block }, at) => {
          const before = this.#marks
            .slice(0, at)
            .filter((other) => Math.abs(other.block - block) < 18).length;
          return html`<span class="docs-mark" aria-hidden="true" style=${`inset-block-start:${block}px;inset-inline-start:${12 + before * 26}px`}>${at + 1}</span>`;
        })}
      </div><ol class="docs-parts">${this.#marks.map(({ name, what }) => html`<li><strong>${name}</strong> ${what}</li>`)}</ol></div>`;
  }
}
register("docs-anatomy", DocsAnatomy);

class DocsWords extends QuestionElement {
  protected override render(): TemplateResult {
    const card = (kind: string, text: string, language: string): TemplateResult =>
      html`<div class="docs-word docs-${kind === "Do" ? "do" : "dont"}"><p class="docs-word-kind">${kind}</p><p lang=${language} dir=${dirOf(language)}>${text}</p></div>`;
    return html`<div class="docs-words">${this.page.examples.flatMap(({ kind, en, ar }) => [card(kind, en, "en"), card(kind, ar, "ar")])}</div>`;
  }
}
register("docs-words", DocsWords);

class DocsErrors extends QuestionElement {
  protected override render(): TemplateResult {
    const cell = (text: string, language: string): TemplateResult =>
      html`<td lang=${language} dir=${dirOf(language)}>${text}</td>`;
    return table(
      "Error messages",
      ["Code", "When", "Write", "Without words of yours", "The same in Arabic"],
      this.page.recipes.map(
        ({ code, when, say, en, ar }) =>
          html`<tr><th scope="row"><code>${code}</code></th><td>${inline(when)}</td><td><strong>${inline(say)}</strong></td>${cell(en, "en")}${cell(ar, "ar")}</tr>`,
      ),
    );
  }
}
register("docs-errors", DocsErrors);

class DocsKeyboard extends QuestionElement {
  protected override render(): TemplateResult {
    const rows = keysOf(this.page.states.flatMap(({ nodes }) => nodes));
    if (rows.length === 0) return html``;
    return table(
      "Keyboard",
      ["Key", "What it does"],
      rows.map(
        ([keys, does]) =>
          html`<tr><th scope="row">${keys.split(", ").map((key) => html`<kbd>${key}</kbd> `)}</th><td>${does}</td></tr>`,
      ),
    );
  }
}
register("docs-keyboard", DocsKeyboard);

class DocsHear extends QuestionElement {
  static override properties = {
    ...QuestionElement.properties,
    chosen: { state: true },
    isSpeaking: { state: true },
  };
  declare chosen: number;
  declare isSpeaking: boolean;
  constructor() {
    super();
    this.chosen = 0;
    this.isSpeaking = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.speechSynthesis?.cancel();
  }

  /** A voice on this machine: others send what is said to whoever made the browser. */
  #voice(language: string): SpeechSynthesisVoice | undefined {
    const voices = globalThis.speechSynthesis?.getVoices() ?? [];
    return voices.find((voice) => voice.localService && voice.lang.startsWith(language));
  }

  #speak(lines: readonly string[], language: string): void {
    const voice = this.#voice(language);
    if (!voice) return;
    speechSynthesis.cancel();
    for (const line of lines) {
      const said = new SpeechSynthesisUtterance(line);
      said.voice = voice;
      said.lang = voice.lang;
      speechSynthesis.speak(said);
    }
  }

  protected override render(): TemplateResult {
    const { states, type } = this.page;
    const state = states[this.chosen];
    if (!state) return html``;
    const lines = state.nodes.map((node: AccessibleNode) => spoken(node, state.language));
    const id = `hear-${type}`;
    const hasVoice = this.#voice(state.language) !== undefined;
    return html`<p>What a screen reader is told, control by control, in the words of most of them. Tests compare role, name, description and states of each with the accessibility tree of the browser.</p>
      <div class="docs-row"><label for=${id}>State</label> <select id=${id} @change=${({ target }: Event) => (this.chosen = (target as HTMLSelectElement).selectedIndex)}>
        ${states.map(({ name, language }: State, at: number) => html`<option ?selected=${at === this.chosen}>${name}${isArabic(language) && !/arabic/i.test(name) ? ", in Arabic" : ""}</option>`)}</select>
        ${hasVoice ? html`<button type="button" class="docs-small" @click=${() => this.#speak(lines, state.language)}>Speak</button>` : nothing}</div>
      <ol class="docs-hear" lang=${state.language} dir=${dirOf(state.language)} aria-label="Announcements" aria-live="off">${lines.map((line: string) => html`<li>${line}</li>`)}</ol>`;
  }
}
register("docs-hear", DocsHear);

class DocsStates extends QuestionElement {
  static override properties = { ...QuestionElement.properties, served: { attribute: false } };
  declare served: Served;
  #locales: { readonly [language: string]: Locale } = {};
  constructor() {
    super();
    this.served = {};
  }

  protected override firstUpdated(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const groups = ["base", "name", "address", "list"] as const;
    this.#locales = { en: await loadLocale("en", groups), ar: await loadLocale("ar", groups) };
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<p>Every state that tests go through, live and as the toolbar says. Each opens by itself, with controls and code.</p><div class="docs-states">${this.#names().map(
      ([name, own]) =>
        html`<figure><figcaption><a target="_top" href=${pathTo(storyIdOf(this.page.type, name), "story")}>${name}</a></figcaption><div class="docs-state" data-name=${name} data-own=${own}></div></figure>`,
    )}</div>`;
  }

  #names(): readonly (readonly [string, string])[] {
    const seen = new Map<string, string>();
    for (const { name, language } of this.page.states)
      if (!seen.has(name) || language === "en") seen.set(name, language);
    return [...seen];
  }

  /** Fields are put in by hand: lit would draw over what a field has drawn. */
  protected override updated(): void {
    if (!this.#locales["en"]) return;
    hostSheet(this.globals.host);
    for (const box of this.querySelectorAll<HTMLElement>(".docs-state")) {
      const { name = "", own = "en" } = box.dataset;
      const has = this.page.states.some(
        (state) => state.name === name && state.language === this.globals.language,
      );
      const language = (has ? this.globals.language : "") || own;
      const wanted = `${language}|${this.globals.script}`;
      if (box.dataset["drawn"] !== wanted) {
        box.dataset["drawn"] = wanted;
        box.lang = language;
        box.dir = dirOf(language);
        box.className = "docs-state diwan-story";
        box.replaceChildren(
          this.globals.script === "off"
            ? withoutScript(this.served[`${language}|${name}`] ?? "", language, name)
            : fieldElement(
                this.page.type,
                exampleOf(this.page.type, name, own, language),
                this.#locales[language],
              ),
        );
      }
      paint(box, this.globals);
    }
  }
}
register("docs-states", DocsStates);

class DocsCode extends QuestionElement {
  static override properties = {
    ...QuestionElement.properties,
    chosen: { state: true },
    language: { state: true },
  };
  declare chosen: number;
  declare language: string;
  constructor() {
    super();
    this.chosen = 0;
    this.language = "JSON";
  }

  #codeOf(state: State | undefined): string {
    const { page } = this;
    if (!state || !page.element) return JSON.stringify(page.json, null, 2);
    const props = exampleOf(page.type, state.name, state.language);
    if (this.language === "HTML") return htmlOf(page, props);
    if (this.language === "React") return reactOf(page, props);
    return JSON.stringify(state.definition ?? page.json, null, 2);
  }

  protected override render(): TemplateResult {
    const states = this.page.states.filter(({ language }) => language === "en");
    const languages = this.page.element ? ["JSON", "HTML", "React"] : ["JSON"];
    const id = `code-${this.page.type}`;
    const state = states[this.chosen];
    const isShort =
      this.language === "JSON" &&
      state &&
      (state.definition === undefined || /error|wrong|missing|nothing|disabled|answered/.test(state.name));
    return html`<div class="docs-row">
        ${states.length > 0 ? html`<label for=${id}>State</label> <select id=${id} @change=${({ target }: Event) => (this.chosen = (target as HTMLSelectElement).selectedIndex)}>${states.map(({ name }) => html`<option>${name}</option>`)}</select>` : nothing}
        <div class="docs-choices" role="group" aria-label="Written in">${languages.map((language) => html`<button type="button" class="docs-small" aria-pressed=${String(language === this.language)} @click=${() => (this.language = language)}>${language}</button>`)}</div></div>
      <docs-snippet .code=${this.#codeOf(state)} .label=${`${this.page.title} in ${this.language}`}></docs-snippet>
      ${isShort ? html`<p class="docs-note">A definition says what is asked. The answer, and what is wrong with it, are the form's own.</p>` : nothing}`;
  }
}
register("docs-code", DocsCode);

const describedRows = (list: readonly Described[]): readonly TemplateResult[] =>
  list.map(
    ({ name, description = "" }) =>
      html`<tr><th scope="row"><code>${name || "(default)"}</code></th><td>${inline(description)}</td></tr>`,
  );

class DocsApi extends QuestionElement {
  protected override render(): TemplateResult {
    const { element } = this.page;
    if (!element) return html``;
    const properties = [...element.properties].sort((a, b) => Number(a.isShared) - Number(b.isShared));
    return html`<h3>Properties</h3>${table(
      "Properties",
      ["Property", "Attribute", "Type", "Default", "What it does"],
      properties.map(
        ({ name, attribute, type, default: initial, description }) =>
          html`<tr><th scope="row"><code>${name}</code></th><td>${attribute ? html`<code>${attribute}</code>` : "–"}</td><td><code>${type}</code></td><td>${initial ? html`<code>${initial}</code>` : "–"}</td><td>${inline(description)}</td></tr>`,
      ),
    )}
      ${element.methods.length > 0 ? html`<h3>Methods</h3>${table("Methods", ["Method", "What it does"], describedRows(element.methods))}` : nothing}
      <h3>Events</h3>${table("Events", ["Event", "When"], describedRows(element.events))}
      <h3>Slots</h3>${table("Slots", ["Slot", "What stands there"], describedRows(element.slots))}
      <h3>Tokens</h3><p>All tokens of the <a target="_top" href=${pathTo("theme-tokens--colours", "story")}>theme</a> hold here; these it shows most.</p>${table("Tokens", ["Token", "What for"], describedRows(element.tokens))}`;
  }
}
register("docs-api", DocsApi);
