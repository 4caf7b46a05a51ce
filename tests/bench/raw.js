import { CONDITIONAL, HINT, labelOf, nameOf, OPTIONS, typeOf } from "./generate.js";

/** The floor: the same markup as strings, one innerHTML. */
const option = (kind, i) =>
  OPTIONS.map(
    (o, k) =>
      `<div class="o"><input type="${kind}" id="${nameOf(i)}-${k}" name="${nameOf(i)}" value="${o.value}"><label for="${nameOf(i)}-${k}">${o.label}</label></div>`,
  ).join("");
const control = (i) => {
  const id = nameOf(i);
  const described = `aria-describedby="${id}-hint"`;
  switch (typeOf(i)) {
    case "select":
      return `<select id="${id}" name="${id}" ${described}><option value="">Choose</option>${OPTIONS.map((o) => `<option value="${o.value}">${o.label}</option>`).join("")}</select>`;
    case "textarea":
      return `<textarea id="${id}" name="${id}" rows="5" ${described}></textarea>`;
    case "email":
      return `<input type="email" id="${id}" name="${id}" autocomplete="email" ${described}>`;
    case "number":
      return `<input inputmode="decimal" id="${id}" name="${id}" ${described}>`;
    default:
      return `<input type="text" id="${id}" name="${id}" ${described}>`;
  }
};
const group = (i, inner) =>
  `<fieldset aria-describedby="${nameOf(i)}-hint"><legend>${labelOf(i)}</legend><p class="h" id="${nameOf(i)}-hint">${HINT}</p>${inner}</fieldset>`;
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
        ["day", "month", "year"]
          .map(
            (p) =>
              `<div><label for="${id}-${p}">${p}</label><input inputmode="numeric" id="${id}-${p}" name="${id}.${p}"></div>`,
          )
          .join(""),
      );
    default:
      return `<label for="${id}">${labelOf(i)}</label><p class="h" id="${id}-hint">${HINT}</p>${control(i)}`;
  }
};
const wrapped = (i) => `<div class="f" data-i="${i}">${field(i)}</div>`;

let size = 0;
const target = document.querySelector("#target");

export const contender = {
  async mount(n) {
    size = n;
    let markup = `<form novalidate><h1>All questions</h1>`;
    for (let i = 0; i < n; i++)
      markup += CONDITIONAL(i) ? `<div class="f" data-i="${i}" hidden></div>` : wrapped(i);
    target.innerHTML = `${markup}<button>Continue</button></form>`;
    target.firstChild.addEventListener("submit", (event) => event.preventDefault());
  },
  root: () => target,
  async showConditional() {
    for (let i = 9; i < size; i += 10) {
      const box = target.querySelector(`[data-i="${i}"]`);
      box.innerHTML = field(i);
      box.hidden = false;
    }
  },
  async submit() {
    let items = "";
    for (let i = 0; i < size; i++) {
      if (CONDITIONAL(i)) continue;
      const box = target.querySelector(`[data-i="${i}"]`);
      const control = box.querySelector("input,select,textarea");
      const error = document.createElement("p");
      error.id = `${nameOf(i)}-error`;
      error.className = "e";
      error.textContent = "Error: Enter an answer";
      (control.closest("div.o")?.parentNode ?? control.parentNode).insertBefore(
        error,
        control.closest("div.o") ?? control,
      );
      control.setAttribute("aria-invalid", "true");
      control.setAttribute("aria-describedby", `${nameOf(i)}-hint ${nameOf(i)}-error`);
      items += `<li><a href="#${control.id}">${labelOf(i)}: enter an answer</a></li>`;
    }
    const summary = document.createElement("div");
    summary.tabIndex = -1;
    summary.setAttribute("role", "alert");
    summary.innerHTML = `<h2>There is a problem</h2><ul>${items}</ul>`;
    target.firstChild.prepend(summary);
    summary.focus();
  },
};
