import type { Definition } from "@diwan/core";
import type { DiwanForm } from "@diwan/form";
import "@diwan/form/define";
import { html, nothing, type TemplateResult } from "lit";
import figures from "../fields/figures.json";
import index from "../fields/index.json";
import { hostSheet, paint } from "../look.js";
import { smallForm } from "../form/small-form.js";
import type { IndexEntry } from "../question-page.js";
import "./code-block.js";
import { DocsElement, guidanceOf, pathTo, register } from "./element.js";
import { welcomeForm } from "./welcome-form.js";

const entries = index as readonly IndexEntry[]; // as scripts/stories.mjs writes it

const link = (to: string, words: string): TemplateResult => html`<a target="_top" href=${to}>${words}</a>`;

/** A live form that keeps and sends nothing. */
export function liveForm(definition: Definition, language: string): DiwanForm {
  const form = document.createElement("diwan-form");
  form.setAttribute("draft", "off");
  form.setAttribute("heading-level", "3");
  form.submitHandler = () => ({ reference: "HDJ2-123F" });
  form.lang = language;
  form.definition = definition;
  return form;
}

class DocsWelcome extends DocsElement {
  protected override firstUpdated(): void {
    for (const box of this.querySelectorAll<HTMLElement>(".docs-live"))
      box.append(liveForm(welcomeForm, box.lang));
  }

  protected override updated(): void {
    hostSheet(this.globals.host);
    for (const box of this.querySelectorAll<HTMLElement>(".docs-live")) paint(box, this.globals);
  }

  protected override render(): TemplateResult {
    const promise = (figure: string, unit: string, title: string, text: string): TemplateResult =>
      html`<li class="docs-card"><p class="docs-figure">${figure}<span>${unit}</span></p><h3>${title}</h3><p>${text}</p></li>`;
    return html`<div class="docs-hero"><p class="docs-kicker">Diwan <span lang="ar" dir="rtl">ديوان</span></p>
        <h1 class="docs-h1">Every citizen can fill in this form</h1>
        <p class="docs-lead">A public service writes its form once, as one file. Diwan shows it on any web site: in every language, in either direction, to a screen reader, on a cheap phone, with JavaScript switched off. The same rules hold in the browser and on the server.</p>
        <p class="docs-row"><a class="docs-button" target="_top" href=${pathTo("questions-find-a-question--guidance")}>Find a question</a> <a class="docs-button docs-quiet" target="_top" href=${pathTo("theme-theme-my-agency--guidance")}>Theme my agency</a></p></div>
      <h2 id="live">One form, two languages</h2><p>Both are live, from the same definition. Answer them: what is asked next depends on what is answered.</p>
      <div class="docs-two docs-lives"><div class="docs-live diwan-story" lang="en" dir="ltr"></div><div class="docs-live diwan-story" lang="ar" dir="rtl"></div></div>
      <h2 id="promises">What it promises, and what is counted</h2><p>Each figure is counted by a test, or is the limit at which one fails.</p>
      <ul class="docs-cards">
        ${promise(String(figures.criteria), " criteria", "Accessible by construction", "of WCAG 2.2 A and AA apply and are met, each with the tests that fail when it stops being so. Text contrast is 7:1.")}
        ${promise(String(figures.languages), " languages", "Every language is a first language", "come with their words, digits, plural forms, names of months and ways to write a name.")}
        ${promise(String(figures.states), " states", "Nobody is left out", `of ${figures.types} questions are judged in two languages and three colour schemes, and are plain HTML without a script.`)}
        ${promise(String(figures.firstPage), " kB", "Small and quick", "at most, compressed, until a first page of ten everyday questions stands. A test fails past it.")}
        ${promise("0", " requests", "Safe on a foreign page", "to a third party. No eval, no inline style; answers never stand in an address, an event or a log.")}
        ${promise("1", " submission", "Nothing is lost", "however often it is sent. What was typed outlives a reload, a crash and a dead network.")}
      </ul>
      <h2 id="first-steps">First steps</h2>
      <div class="docs-steps">
        <section class="docs-card" aria-labelledby="designer"><h3 id="designer">You design</h3><ol><li>${link(pathTo("questions-find-a-question--guidance"), "Find a question")} by what it asks, or by what your old system called it.</li><li>${link(pathTo("theme-theme-my-agency--guidance"), "Theme my agency")}: colours, type and corners, with the contrast of each pair.</li><li>See a story in ${link(pathTo("mirror-view--guidance"), "the mirror")}: two languages, phone and desktop, light and dark at once.</li></ol></section>
        <section class="docs-card" aria-labelledby="developer"><h3 id="developer">You develop</h3><ol><li>Put the tag on a page:</li></ol><docs-snippet .label=${"Embedding a form"} .code=${`<script type="module" src="/diwan/diwan.js"></script>\n<diwan-form src="/permit.form.json"\n            action="/api/submissions"></diwan-form>`}></docs-snippet><ol start="2"><li>Read ${link(pathTo("about-the-form-element--guidance"), "its attributes and events")}.</li><li>Use one question in a form of yours: each has code for HTML and React.</li></ol></section>
        <section class="docs-card" aria-labelledby="owner"><h3 id="owner">You own the service</h3><ol><li>Write the questions:</li></ol><docs-snippet .label=${"A question in JSON"} .code=${JSON.stringify({ type: "date", name: "lease_end", label: "When does your lease end?" }, null, 2)}></docs-snippet><ol start="2"><li>Follow ${link(pathTo("patterns-name--guidance"), "the patterns")}: how to ask for a name, an address, a payment.</li><li>Read what each question says when an answer is wrong.</li></ol></section>
      </div>`;
  }
}
register("docs-welcome", DocsWelcome);

const bare = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** How well a question fits what was looked for: by its own name, by one of other systems, by what its page says. */
function fitOf(entry: IndexEntry, looked: string): number {
  const names = [entry.title, entry.type].map(bare);
  const elsewhere = entry.alsoCalled.map(bare);
  if (names.some((name) => name.startsWith(looked))) return 4;
  if (elsewhere.some((name) => name.startsWith(looked))) return 3;
  if ([...names, ...elsewhere].some((name) => name.includes(looked))) return 2;
  // "drop down list" is longer than what anybody calls it.
  if (elsewhere.some((name) => name.length > 3 && looked.includes(name))) return 2;
  return bare(`${entry.lead} ${entry.when}`).includes(looked) ? 1 : 0;
}

class DocsFind extends DocsElement {
  static override properties = { looked: { state: true } };
  declare looked: string;
  constructor() {
    super();
    this.looked = "";
  }

  #card({ type, title, lead, status, alsoCalled }: IndexEntry): TemplateResult {
    const looked = bare(this.looked);
    const met = looked
      ? alsoCalled.find((name) => bare(name).includes(looked) || looked.includes(bare(name)))
      : undefined;
    return html`<li class="docs-card docs-question"><h3><a target="_top" href=${guidanceOf(type)}>${title}</a></h3><p>${lead.replaceAll("`", "").split(". ")[0]?.replace(/\.$/, "")}.</p>
      <p class="docs-note"><span class="docs-badge docs-${status}">${status === "new" ? "New" : "Stable"}</span>${met ? html` Elsewhere called ${met}` : nothing}</p></li>`;
  }

  protected override render(): TemplateResult {
    const looked = bare(this.looked);
    const found = looked
      ? entries
          .map((entry) => ({ entry, fit: fitOf(entry, looked) }))
          .filter(({ fit }) => fit > 0)
          .sort((a, b) => b.fit - a.fit)
          .map(({ entry }) => entry)
      : undefined;
    const groups = [...new Set(entries.map(({ group }) => group))];
    const order = figures.groups.filter((group) => groups.includes(group));
    const all = [...order, ...groups.filter((group) => !order.includes(group))];
    const several = found?.length === 1 ? "1 question" : `${found?.length ?? 0} questions`;
    return html`<search class="docs-find"><label for="find-question">What do you want to ask for?</label>
        <input class="docs-input" id="find-question" type="search" autocomplete="off" spellcheck="false" aria-describedby="find-hint" .value=${this.looked} @input=${({ target }: Event) => (this.looked = (target as HTMLInputElement).value)}>
        <p class="docs-note" id="find-hint">In your words or those of another system: dropdown, select boxes, memorable date, repeating group.</p></search>
      <p role="status" class="docs-note">${found ? several : ""}</p>
      ${
        found
          ? html`<h2 class="docs-hidden">Found</h2><ul class="docs-cards">${found.map((entry) => this.#card(entry))}</ul>`
          : all.map(
              (group) =>
                html`<h2>${group}</h2><ul class="docs-cards">${entries.filter((entry) => entry.group === group).map((entry) => this.#card(entry))}</ul>`,
            )
      }`;
  }
}
register("docs-find", DocsFind);

/** A pattern: live, with its JSON. `rest` is what stands beside the pages (calculations, rules), `pages` in the place of `fields` where there are several. */
class DocsPattern extends DocsElement {
  static override properties = { fields: { attribute: false }, rest: { attribute: false } };
  declare fields: readonly object[];
  declare rest: object | undefined;
  constructor() {
    super();
    this.fields = [];
    this.rest = undefined;
  }

  protected override firstUpdated(): void {
    const box = this.querySelector<HTMLElement>(".docs-live");
    box?.append(liveForm(smallForm(this.fields, this.rest), "en"));
  }

  protected override updated(): void {
    hostSheet(this.globals.host);
    const box = this.querySelector<HTMLElement>(".docs-live");
    if (box) paint(box, this.globals);
  }

  protected override render(): TemplateResult {
    const shown = this.rest
      ? { ...this.rest, ...(this.fields.length > 0 && { fields: this.fields }) }
      : this.fields;
    return html`<div class="docs-live docs-alone diwan-story" lang="en" dir="ltr"></div>
      <details class="docs-controls"><summary>The JSON of this</summary><docs-snippet .label=${"Definition"} .code=${JSON.stringify(shown, null, 2)}></docs-snippet></details>`;
  }
}
register("docs-pattern", DocsPattern);
