import { definitionOf } from "./generate.js";

/** Diwan as an agency would use it: one element, a definition handed over. */
const target = document.querySelector("#target");
let form;
const ready = (element) =>
  new Promise((done) => element.addEventListener("diwan-ready", done, { once: true }));

export const contender = {
  async mount(n) {
    form = document.createElement("diwan-form");
    form.setAttribute("lang", "en");
    form.setAttribute("draft", "off");
    const isReady = ready(form);
    form.definition = definitionOf(n);
    target.replaceChildren(form);
    await isReady;
  },
  root: () => form.shadowRoot,
  async showConditional() {
    const input = form.shadowRoot.querySelector("input");
    input.value = "yes";
    input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await form.updateComplete;
  },
  async submit() {
    form.shadowRoot.querySelector("form").requestSubmit();
    while (!form.shadowRoot.querySelector(".diwan-errors")) await new Promise(requestAnimationFrame);
  },
};
