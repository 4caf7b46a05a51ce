import { html, type TemplateResult } from "lit";
import { welcomeForm } from "./welcome-form.js";
import { liveForm } from "./site-elements.js";
import { designTokens, sheetOf } from "../theme/design-tokens.js";
import { bothOf, judge, valuesOf, valueText, type Value } from "../theme/pairs.js";
import { declarationsOf, THEMES } from "../theme/themes.js";
import { tokens } from "../theme/tokens.js";
import "./code-block.js";
import { DocsElement, register } from "./element.js";
import { table } from "./elements.js";

const all = tokens();
const PLAIN = [
  "font",
  "heading-font",
  "size",
  "leading",
  "space",
  "radius",
  "border-width",
  "target",
  "measure",
  "motion",
];

const context = document.createElement("canvas").getContext("2d");
/** A colour of CSS as `#rrggbb`, which is what a native colour picker takes; `undefined` for what is none, is seen through, or has to be looked up (`var(…)`). */
function hexOf(colour: string): string | undefined {
  if (!context || !CSS.supports("color", colour) || /var\(/.test(colour)) return undefined;
  context.fillStyle = colour;
  const found = String(context.fillStyle);
  return found.startsWith("#") ? found : undefined;
}
function hexOfBoth({ light, dark }: Value): Value | undefined {
  const [one, other] = [hexOf(light), hexOf(dark)];
  return one === undefined || other === undefined ? undefined : { light: one, dark: other };
}

const withHex = (values: ReadonlyMap<string, Value>): Map<string, Value> =>
  new Map(
    all.map(({ name, isColour, light, dark }) => {
      const value = values.get(name) ?? { light, dark };
      return [name, (isColour ? hexOfBoth(value) : value) ?? { light, dark }];
    }),
  );
/** The defaults as a colour picker writes them: what was only written in another way is no change. */
const initial = all.map((token) => ({ ...token, ...(token.isColour && hexOfBoth(token)) }));

/** Tokens by form or by sheet; a live page; each pair's contrast; the result as CSS and as design tokens. */
class DocsTheme extends DocsElement {
  static override properties = { values: { state: true }, pasted: { state: true }, told: { state: true } };
  declare values: ReadonlyMap<string, Value>;
  declare pasted: string;
  declare told: string;
  constructor() {
    super();
    this.values = withHex(valuesOf(""));
    this.pasted = "";
    this.told = "";
  }

  protected override firstUpdated(): void {
    for (const box of this.querySelectorAll<HTMLElement>(".docs-live"))
      box.append(liveForm(welcomeForm, box.lang));
  }

  protected override updated(): void {
    for (const box of this.querySelectorAll<HTMLElement>(".docs-live"))
      for (const { name, light, dark } of all) {
        const value = this.values.get(name);
        const isDefault = !value || (value.light === light && value.dark === dark);
        if (isDefault) box.style.removeProperty(name);
        else box.style.setProperty(name, valueText(value));
      }
  }

  #set(name: string, change: Partial<Value>): void {
    const old = this.values.get(name) ?? { light: "", dark: "" };
    this.values = new Map(this.values).set(name, { ...old, ...change });
  }

  #paste(): void {
    const values = new Map(this.values);
    let taken = 0;
    const unread: string[] = [];
    for (const [name, text] of declarationsOf(this.pasted)) {
      const token = all.find((each) => each.name === name);
      if (!token) continue;
      const value = token.isColour ? hexOfBoth(bothOf(text)) : bothOf(text);
      if (value) {
        values.set(name, value);
        taken++;
      } else unread.push(name);
    }
    this.values = values;
    const count = taken === 1 ? "1 token taken over" : `${taken} tokens taken over`;
    this.told = unread.length
      ? `${count}. Not read as a plain colour, and left as it was: ${unread.join(", ")}`
      : count;
  }

  protected override render(): TemplateResult {
    const judged = judge(this.values);
    const failed = judged.filter(({ passes }) => !passes).length;
    const css = sheetOf("My agency", initial, this.values);
    const json = JSON.stringify(designTokens("my agency", all, this.values), null, 2);
    const picker = (name: string, meaning: string, scheme: "light" | "dark"): TemplateResult =>
      html`<td><input class="docs-colour" type="color" aria-label=${`${meaning}, ${scheme}`} .value=${this.values.get(name)?.[scheme] ?? "#000000"} @input=${({ target }: Event) => this.#set(name, { [scheme]: (target as HTMLInputElement).value })}></td>`;
    return html`<div class="docs-row"><label for="theme-from">Begin with</label><select id="theme-from" @change=${({ target }: Event) => (this.values = withHex(valuesOf(THEMES[(target as HTMLSelectElement).selectedIndex]?.css ?? "")))}>${THEMES.map(({ name }) => html`<option>${name}</option>`)}</select></div>
      <div class="docs-theme">
        <div class="docs-theme-form">
          <h2>Colours</h2>${table(
            "Colours",
            ["For", "Light", "Dark"],
            all
              .filter(({ isColour }) => isColour)
              .map(
                ({ name, meaning }) =>
                  html`<tr><th scope="row">${meaning}<br><code>${name.replace("--diwan-", "")}</code></th>${picker(name, meaning, "light")}${picker(name, meaning, "dark")}</tr>`,
              ),
          )}
          <h2>Type, space and corners</h2>
          ${all.filter(({ name }) => PLAIN.includes(name.replace("--diwan-", ""))).map(({ name, meaning }) => html`<p class="docs-pair"><label for=${name}>${meaning}</label><input class="docs-input" id=${name} spellcheck="false" autocomplete="off" .value=${this.values.get(name)?.light ?? ""} @change=${({ target }: Event) => this.#set(name, { light: (target as HTMLInputElement).value, dark: (target as HTMLInputElement).value })}></p>`)}
          <h2>Or paste a style sheet</h2><p class="docs-pair"><label for="theme-css">CSS with <code>--diwan-…</code> tokens</label><textarea class="docs-input" id="theme-css" rows="5" spellcheck="false" @input=${({ target }: Event) => (this.pasted = (target as HTMLTextAreaElement).value)}></textarea></p>
          <p class="docs-row"><button class="docs-small" type="button" @click=${() => this.#paste()}>Use it</button> <span role="status">${this.told}</span></p>
        </div>
        <div class="docs-theme-page"><h2>The page</h2>
          <p class="docs-note">Light, then dark. Continue without an answer shows what errors look like.</p>
          <div class="docs-live diwan-story docs-light" lang="en" dir="ltr"></div><div class="docs-live diwan-story docs-dark" lang="ar" dir="rtl"></div></div>
      </div>
      <h2>Contrast</h2><p role="status"><strong>${failed === 0 ? "Every pair passes." : `${failed} of ${judged.length} pairs fail.`}</strong> Words need 7:1 (WCAG 2.2 SC 1.4.6), edges and rings 3:1 (1.4.11).</p>
      ${table(
        "Contrast",
        ["What", "Pair", "Scheme", "Contrast", "Needs", "Result"],
        judged.map(
          ({ what, front, back, scheme, ratio, least, passes }) =>
            html`<tr><th scope="row">${what}</th><td><code>${front}</code> on <code>${back}</code></td><td>${scheme}</td><td>${ratio.toFixed(1)}:1</td><td>${least}:1</td><td class=${passes ? "docs-pass" : "docs-fail"}>${passes ? "Pass" : "Fail"}</td></tr>`,
        ),
      )}
      <h2>Take it with you</h2><h3>CSS</h3><p>For the page that the form stands on.</p><docs-snippet .label=${"CSS"} .code=${css}></docs-snippet>
      <h3>Design tokens</h3><p><code>tokens.json</code> in the format of the Design Tokens Community Group (2025.10), which Figma's plugins import. A length in a unit that the format does not know (<code>ch</code>, <code>calc()</code>) is left out. That of each shipped theme comes with <code>@diwan/fields</code>.</p><docs-snippet .label=${"Design tokens"} .code=${json}></docs-snippet>
      <p class="docs-row"><a class="docs-small" download="diwan-theme.css" href=${`data:text/css;charset=utf-8,${encodeURIComponent(css)}`}>Download the CSS</a> <a class="docs-small" download="tokens.json" href=${`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}>Download tokens.json</a></p>`;
  }
}
register("docs-theme", DocsTheme);
