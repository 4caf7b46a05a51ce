import { html, nothing, render } from "lit";
import { CONDITIONAL, HINT, labelOf, nameOf, OPTIONS, typeOf } from "./generate.js";

/** What a careful team would write by hand in lit: one template, no engine, no validation beyond "is it empty". */
let size = 0;
let shown = false;
let failed = false;
const target = document.querySelector("#target");
const errorOf = (i) =>
  failed ? html`<p class="e" id="${nameOf(i)}-error">Error: Enter an answer</p>` : nothing;
const described = (i) => (failed ? `${nameOf(i)}-hint ${nameOf(i)}-error` : `${nameOf(i)}-hint`);
const option = (kind, i) =>
  OPTIONS.map(
    (o, k) =>
      html`<div class="o"><input type=${kind} id="${nameOf(i)}-${k}" name=${nameOf(i)} value=${o.value}><label for="${nameOf(i)}-${k}">${o.label}</label></div>`,
  );
const group = (i, inner) =>
  html`<fieldset aria-describedby=${described(i)}><legend>${labelOf(i)}</legend><p class="h" id="${nameOf(i)}-hint">${HINT}</p>${errorOf(i)}${inner}</fieldset>`;
const control = (i) => {
  const id = nameOf(i);
  const invalid = failed ? "true" : nothing;
  switch (typeOf(i)) {
    case "select":
      return html`<select id=${id} name=${id} aria-describedby=${described(i)} aria-invalid=${invalid}><option value="">Choose</option>${OPTIONS.map((o) => html`<option value=${o.value}>${o.label}</option>`)}</select>`;
    case "textarea":
      return html`<textarea id=${id} name=${id} rows="5" aria-describedby=${described(i)} aria-invalid=${invalid}></textarea>`;
    case "email":
      return html`<input type="email" id=${id} name=${id} autocomplete="email" aria-describedby=${described(i)} aria-invalid=${invalid}>`;
    case "number":
      return html`<input inputmode="decimal" id=${id} name=${id} aria-describedby=${described(i)} aria-invalid=${invalid}>`;
    default:
      return html`<input type="text" id=${id} name=${id} aria-describedby=${described(i)} aria-invalid=${invalid} @input=${i === 0 ? changed : nothing}>`;
  }
};
const field = (i) => {
  const id = nameOf(i);
  switch (typeOf(i)) {
    case "radios":
      return group(i, option("radio", i));
    case "checkboxes":
      return group(i, option("checkbox", i));
    case "date":
      return group(
        i,
        ["day", "month", "year"].map(
          (p) =>
            html`<div><label for="${id}-${p}">${p}</label><input inputmode="numeric" id="${id}-${p}" name="${id}.${p}"></div>`,
        ),
      );
    default:
      return html`<label for=${id}>${labelOf(i)}</label><p class="h" id="${id}-hint">${HINT}</p>${errorOf(i)}${control(i)}`;
  }
};
function changed(event) {
  shown = event.target.value === "yes";
  draw();
}
function draw() {
  const indices = Array.from({ length: size }, (_, i) => i);
  const summary = failed
    ? html`<div role="alert" tabindex="-1" id="summary"><h2>There is a problem</h2><ul>${indices.filter((i) => !CONDITIONAL(i) || shown).map((i) => html`<li><a href="#${nameOf(i)}">${labelOf(i)}: enter an answer</a></li>`)}</ul></div>`
    : nothing;
  render(
    html`<form novalidate @submit=${(event) => event.preventDefault()}>${summary}<h1>All questions</h1>
    ${indices.map((i) => (!CONDITIONAL(i) || shown ? html`<div class="f" data-i=${i}>${field(i)}</div>` : nothing))}<button>Continue</button></form>`,
    target,
  );
}

export const contender = {
  async mount(n) {
    size = n;
    shown = failed = false;
    draw();
  },
  root: () => target,
  async showConditional() {
    const input = target.querySelector("#q0");
    input.value = "yes";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  },
  async submit() {
    failed = true;
    draw();
    target.querySelector("#summary").focus();
  },
};
