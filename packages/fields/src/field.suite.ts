import { a11ySnapshot, sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import { html, render } from "lit";
import { loadLocale, type Group, type Locale } from "@diwan/i18n";
import { axe, page, squash, violations } from "./accessibility.suite.js";
import { adoptStyles } from "./adopt.js";
import type { DiwanFieldElement } from "./element.js";
import { exampleProps, type Example } from "./example.js";
import type { FieldKind, FieldProps } from "./field.js";
import { problemStyles } from "./problem.styles.js";
import { theme } from "./theme.js";

export interface FieldSuite<P extends FieldProps> {
  readonly tag: string;
  readonly kind: FieldKind<P>;
  readonly examples: readonly Example<P>[];
  /** Attributes the element needs to be itself, e.g. its options. */
  readonly attributes?: { readonly [name: string]: string };
  /** A `value` attribute and the answer it stands for. */
  readonly initial: { readonly attribute: string; readonly answer: unknown };
  /** Enters another answer as a person would: native controls, native events (see `type` and `choose`). */
  readonly enter: (field: HTMLElement) => void;
  /** That answer, canonical. */
  readonly entered: unknown;
  /** Message groups its words come from, besides `base`. */
  readonly messages?: readonly Group[];
  /** What it says by itself after its hint, in English. */
  readonly advice?: string;
  /** Its label stands for one control that a click on it focuses; a group's does not. */
  readonly group?: boolean;
  /** Enter in its control submits the form: a box of one line. */
  readonly submits?: boolean;
}

export { squash, violations };

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
export const controlsOf = (root: ParentNode): Control[] => [
  ...root.querySelectorAll<Control>("input:not([type=hidden]),select,textarea"),
];

/** Writes into the n-th control and lets the page know, as typing does. */
export const type = (root: ParentNode, text: string, n = 0): void => {
  const control = controlsOf(root)[n];
  if (!control) throw new Error(`There is no control ${n}`);
  control.value = text;
  control.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
};

/** Clicks the option of a value. */
export const choose = (root: ParentNode, value: string): void => {
  const option = controlsOf(root).find((control) => control.value === value);
  if (!option) throw new Error(`There is no option ${value}`);
  option.click();
};

/** Waits until the element has rendered everything asked of it. */
export const settled = async (field: { readonly updateComplete: Promise<boolean> }): Promise<void> => {
  while (!(await field.updateComplete)) {
    /* an update asked for another */
  }
};

/** A control as a page writes it inside the tag for those without script. */
const nativeControl = (): HTMLInputElement =>
  Object.assign(document.createElement("input"), {
    name: "answer",
    value: "written by the page",
    required: true,
  });

/** One field of a tag in a form, on a page with the landmarks and heading axe asks of every page. */
export const place = async (
  tag: string,
  attributes: { readonly [name: string]: string },
  around: { lang?: string; dir?: string } = {},
): Promise<{
  field: DiwanFieldElement;
  form: HTMLFormElement;
  fieldset: HTMLFieldSetElement;
}> => {
  const main = page();
  main.lang = around.lang ?? "en";
  main.dir = around.dir ?? "ltr";
  const form = document.createElement("form");
  const fieldset = document.createElement("fieldset");
  const field = document.createElement(tag) as DiwanFieldElement; // defined by the test's import
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  fieldset.append(field);
  form.append(fieldset);
  form.addEventListener("submit", (event) => event.preventDefault());
  main.append(form);
  await settled(field);
  return { field, form, fieldset };
};

/** The description assistive technology computes from `aria-describedby`. */
export const descriptionOf = (control: Element): string => {
  const root = control.getRootNode() as Document | ShadowRoot; // a control in a page
  const ids = control.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => squash(root.getElementById(id)?.textContent ?? `(no element ${id})`)).join(" ");
};

/** Wraps every text node in two `<font>`s, as the page translation of Chromium does. */
export const translatePage = (root: Node): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text); // SHOW_TEXT yields nothing else
  for (const text of texts.filter(
    (one) => one.data.trim() && !one.parentElement?.closest("textarea,option"),
  )) {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = `‹${text.data}›`;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

const isChromium = /Chrome\//.test(navigator.userAgent);
interface Node_ {
  role?: string;
  name?: string;
  description?: string;
  children?: Node_[];
}
const inTree = (node: Node_, found: (node: Node_) => boolean): Node_ | undefined =>
  found(node) ? node : node.children?.map((child) => inTree(child, found)).find(Boolean);

/** What every field must do, whatever its kind. */
export function fieldSuite<P extends FieldProps>(s: FieldSuite<P>): void {
  const attributes = { label: "The question", name: "answer", ...s.attributes };
  const make = (more: { readonly [name: string]: string } = {}, around = {}) =>
    place(s.tag, { ...attributes, ...more }, around);
  /** The same as properties: a framework sets the property wherever there is one, with the text of the attribute too. */
  const properties = Object.fromEntries(
    Object.entries(s.attributes ?? {}).map(([name, text]) => [
      name.replace(/-./g, ([, letter = ""]) => letter.toUpperCase()),
      /^\[/.test(text) ? (JSON.parse(text) as unknown) : text,
    ]),
  );
  /** What carries label and description: the control, or the group. */
  const carrier = (field: Element): Element =>
    (s.group ? field.querySelector("fieldset") : controlsOf(field)[0]) ?? expect.fail("nothing to name");

  describe(`every field: <${s.tag}>`, () => {
    after(() => document.body.replaceChildren());

    // Dark, forced colours, every state and a second engine's opinion: tests/browser/matrix-fields.test.ts.
    for (const language of ["en", "ar"] as const)
      it(`shows every example in ${language} without an accessibility violation`, async () => {
        await showAll(s, language, "light");
        expect(document.querySelectorAll(".diwan").length).to.be.greaterThan(0);
        expect(await violations()).to.deep.equal([]);
      }).timeout(180_000);

    it("shows every example at 320 pixels without scrolling sideways", async () => {
      for (const language of ["en", "ar"] as const) {
        const main = await showAll(s, language, "light");
        main.classList.add("narrow");
        main.style.inlineSize = "280px";
        expect(main.scrollWidth).to.be.at.most(280);
      }
    });

    it("has targets of at least 44 pixels", async () => {
      await showAll(s, "en", "light");
      for (const target of document.querySelectorAll(
        "main :is(input:not([type=hidden]),select,textarea,summary)",
      )) {
        const { width, height } = target.getBoundingClientRect();
        if (width) expect(Math.min(width, height), target.outerHTML.slice(0, 120)).to.be.at.least(43.9);
      }
    });

    it("keeps its words when a reader spaces them out (WCAG 2.2 SC 1.4.12)", async () => {
      const main = await showAll(s, "en", "light");
      main.style.inlineSize = "280px";
      for (const one of main.querySelectorAll<HTMLElement>(".diwan *"))
        Object.assign(one.style, { lineHeight: "1.5", letterSpacing: "0.12em", wordSpacing: "0.16em" });
      expect(main.scrollWidth).to.be.at.most(280);
      for (const one of main.querySelectorAll<HTMLElement>(
        ".diwan :is(label,legend,p:not(.diwan-hidden),.diwan-hint,summary)",
      )) {
        expect(one.scrollHeight, one.outerHTML.slice(0, 120)).to.be.at.most(
          Math.ceil(one.getBoundingClientRect().height) + 1,
        );
      }
    });

    it("gives label, hint and error to the control's name and description", async () => {
      const { field } = await make({ hint: "A hint", error: "What is wrong" });
      const description = ["A hint", s.advice, "Error: What is wrong"].filter(Boolean).join(" ");
      expect(squash(descriptionOf(carrier(field))).startsWith(description)).to.equal(true);
      axe.setup(document.body);
      const name = axe.commons.text.accessibleText(carrier(field));
      axe.teardown();
      expect(squash(name)).to.equal("The question");
      expect(field.querySelectorAll("[aria-invalid=true]")).to.have.length.greaterThan(0);
      // The one engine whose tree the runner can read; its snapshot leaves groups out.
      if (!isChromium || s.group) return;
      const tree = (await a11ySnapshot({})) as unknown as Node_;
      const node = inTree(tree, (one) => one.name === "The question" && !!one.description);
      expect(node?.description).to.match(/^A hint Error: What is wrong/);
    });

    it("says nothing about errors before there is one", async () => {
      const { field } = await make();
      expect(
        carrier(field).hasAttribute("aria-describedby") &&
          (s.advice ? /error/ : /error|hint/).test(carrier(field).getAttribute("aria-describedby") ?? ""),
      ).to.equal(false);
      expect(field.querySelectorAll("[aria-invalid=true]")).to.have.length(0);
    });

    it("starts with the answer of its value attribute", async () => {
      const { field } = await make({ value: s.initial.attribute });
      expect(field.value).to.deep.equal(s.initial.answer);
    });

    it("has the answer that is entered, keeps it out of attributes and puts it in the form's data", async () => {
      const { field, form } = await make();
      expect(field.value).to.equal(undefined);
      const before = [...field.attributes].map((one) => one.value).join();
      s.enter(field);
      await settled(field);
      expect(field.value).to.deep.equal(s.entered);
      expect([...field.attributes].map((one) => one.value).join()).to.equal(before);
      expect([...new FormData(form).keys()].every((name) => /^answer(\.|$)/.test(name))).to.equal(true);
      expect([...new FormData(form).values()].some((value) => value !== "")).to.equal(true);
    });

    it("takes an answer from the page without an event, and can be emptied", async () => {
      const { field } = await make();
      let events = 0;
      for (const name of ["input", "change"]) field.addEventListener(name, () => events++);
      field.value = s.entered;
      await settled(field);
      expect(field.value).to.deep.equal(s.entered);
      field.value = undefined;
      await settled(field);
      expect(field.value).to.equal(undefined);
      expect(events).to.equal(0);
    });

    it("returns to its first answer when the form is reset", async () => {
      const { field, form } = await make({ value: s.initial.attribute });
      s.enter(field);
      await settled(field);
      expect(field.value).to.deep.equal(s.entered);
      form.reset();
      await new Promise(requestAnimationFrame);
      await settled(field);
      expect(field.value).to.deep.equal(s.initial.answer);
    });

    it("keeps what the browser restored without telling it", async () => {
      const { field: other } = await make();
      s.enter(other);
      await settled(other);
      // A page may not write what a file control says it holds, but it may hand it files.
      const state = controlsOf(other).map((control) =>
        control.type === "file"
          ? { files: (control as HTMLInputElement).files }
          : { value: control.value, checked: (control as HTMLInputElement).checked },
      );
      const { field } = await make();
      controlsOf(field).forEach((control, n) => Object.assign(control, state[n]));
      field.error = "What is wrong";
      await settled(field);
      expect(field.value).to.deep.equal(s.entered);
    });

    it("is off in a disabled fieldset and when disabled itself", async () => {
      const { field, form, fieldset } = await make({ value: s.initial.attribute });
      fieldset.disabled = true;
      expect(controlsOf(field).every((control) => control.matches(":disabled"))).to.equal(true);
      expect([...new FormData(form)]).to.have.length(0);
      fieldset.disabled = false;
      expect([...new FormData(form)]).to.have.length.greaterThan(0);
      field.disabled = true;
      await settled(field);
      expect([...new FormData(form)]).to.have.length(0);
      expect(field.value).to.deep.equal(s.initial.answer);
    });

    it("is focused by the page, and by a click on its label", async () => {
      const { field } = await make();
      field.focus();
      expect(document.activeElement).to.equal(controlsOf(field)[0]);
      if (s.group) return;
      controlsOf(field)[0]?.blur();
      field.querySelector("label")?.click();
      expect(document.activeElement).to.equal(controlsOf(field)[0]);
    });

    if (s.submits)
      it("submits the form on Enter", async () => {
        const { field, form } = await make();
        form.append(Object.assign(document.createElement("button"), { textContent: "Send" }));
        let submitted = 0;
        form.addEventListener("submit", () => submitted++);
        field.focus();
        await sendKeys({ press: "Enter" });
        // A busy machine's WebKit answers the driver before the page has the key.
        for (let n = 0; n < 500 && !submitted; n++) await new Promise((done) => setTimeout(done, 20));
        expect(submitted).to.equal(1);
      });

    it("runs from right to left in Arabic, in Arabic words", async () => {
      const { field } = await make({ optional: "" }, { lang: "ar", dir: "rtl" });
      const wrapper = field.querySelector(".diwan") ?? expect.fail("no wrapper");
      expect(getComputedStyle(wrapper).direction).to.equal("rtl");
      for (let n = 0; n < 1000 && !/اختياري/.test(field.textContent ?? ""); n++)
        await new Promise((done) => setTimeout(done, 20));
      expect(field.textContent).to.contain("اختياري");
    });

    it("shows new words on a page the browser has translated", async () => {
      const { field } = await make({ hint: "A hint", error: "What is wrong", optional: "" });
      translatePage(field);
      expect(field.textContent).to.contain("‹What is wrong›");
      Object.assign(field, {
        label: "Another question",
        hint: "Another hint",
        error: "Something else is wrong",
      });
      s.enter(field);
      await settled(field);
      const text = squash(field.textContent ?? "");
      for (const words of ["Another question", "Another hint", "Something else is wrong"])
        expect(text).to.contain(words);
      expect(text).not.to.match(/What is wrong|A hint/);
      field.error = "";
      await settled(field);
      expect(field.textContent).not.to.contain("wrong");
      expect(field.value).to.deep.equal(s.entered);
    });

    it("leaves the children that the page wrote where they are, unseen and unsent, and goes on when they change", async () => {
      const { field, form } = await make({ value: s.initial.attribute });
      const later = document.createElement("p");
      later.textContent = "Written by a framework";
      field.append(later, "and words of its own", nativeControl());
      await new Promise(requestAnimationFrame);
      await settled(field);
      expect(later.parentElement).to.equal(field);
      expect(later.checkVisibility()).to.equal(false);
      expect(new FormData(form).getAll("answer")).not.to.contain("written by the page");
      expect(field.firstChild, "where a framework begins to take over").to.equal(later);
      expect(field.value).to.deep.equal(s.initial.answer);
      field.removeChild(later);
      s.enter(field);
      await settled(field);
      expect(field.value).to.deep.equal(s.entered);
    });

    it("is put back with its answer when whoever owns the tag empties it", async () => {
      const { field } = await make();
      s.enter(field);
      await settled(field);
      const control = controlsOf(field)[0];
      field.textContent = "";
      await new Promise(requestAnimationFrame);
      expect(controlsOf(field)[0]).to.equal(control);
      expect(field.value).to.deep.equal(s.entered);
      expect(control?.checkVisibility()).to.equal(true);
    });

    it("is drawn once in a copy of itself, which has ids of its own", async () => {
      const { field, form } = await make({ value: s.initial.attribute });
      const copy = field.cloneNode(true) as DiwanFieldElement; // of the same class
      copy.setAttribute("name", "copy");
      form.append(copy);
      await settled(copy);
      expect(copy.querySelectorAll(".diwan")).to.have.length(1);
      expect(copy.value).to.deep.equal(s.initial.answer);
      expect(controlsOf(copy)).to.have.length(controlsOf(field).length);
      const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it("waits with `defer-hydration` until the framework that rendered the page has taken over", async () => {
      const { form } = await make();
      const late = document.createElement(s.tag) as DiwanFieldElement; // defined by the test's import
      for (const [name, value] of Object.entries({ ...attributes, name: "late", "defer-hydration": "" }))
        late.setAttribute(name, value);
      late.append("Words the server wrote");
      form.append(late);
      await new Promise(requestAnimationFrame);
      expect(late.children).to.have.length(0);
      late.removeAttribute("defer-hydration");
      await settled(late);
      expect(controlsOf(late)).to.have.length.greaterThan(0);
      expect(late.textContent).to.contain("Words the server wrote");
    });

    it("has what was set on the tag before its element was known", async () => {
      const { form } = await make();
      // An element of a document without a window is not upgraded before it stands in one that has a window.
      const early = document.implementation.createHTMLDocument().createElement(s.tag) as DiwanFieldElement; // soon
      Object.assign(early, { ...properties, name: "early", label: "Set early", value: s.entered });
      form.append(early);
      await settled(early);
      expect(early.value).to.deep.equal(s.entered);
      expect(squash(early.textContent ?? "")).to.contain("Set early");
      early.value = undefined;
      await settled(early);
      expect(early.value).to.equal(undefined);
    });

    it("takes its attributes as properties of the same name, as frameworks that look for a property first give them", async () => {
      const { field } = await make();
      // The element's own class, which lists its attributes.
      for (const name of (field.constructor as typeof DiwanFieldElement).observedAttributes)
        if (name in field)
          expect(
            () => Object.assign(field, { [name]: name === "options" ? "[]" : "ar" }),
            name,
          ).not.to.throw();
      await settled(field);
    });

    it("keeps its ids apart from those of another field of the same name, and the ones the page chose", async () => {
      const { field, form } = await make({ hint: "A hint", id: "mine", "control-id": "chosen" });
      const { field: second } = { field: document.createElement(s.tag) as DiwanFieldElement };
      const third = document.createElement(s.tag) as DiwanFieldElement;
      for (const one of [second, third]) {
        for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
        form.append(one);
        await settled(one);
      }
      expect(field.id).to.equal("mine");
      expect(controlsOf(field)[0]?.id).to.match(/^chosen/);
      const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });
}

async function showAll<P extends FieldProps>(
  s: FieldSuite<P>,
  language: "en" | "ar",
  scheme: string,
): Promise<HTMLElement> {
  const locale: Locale = await loadLocale(language, ["base", ...(s.messages ?? [])]);
  const main = page();
  document.documentElement.lang = language;
  main.dir = locale.dir;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === "dark" ? "#11181e" : "#fff";
  adoptStyles(document, theme, s.kind.styles, problemStyles);
  const heading = main.querySelector("h1");
  if (heading) heading.style.color = scheme === "dark" ? "#fff" : "#000";
  const shown = s.examples.filter((example) => (example.language ?? "en") === language);
  shown.forEach((example, n) => {
    const box = document.createElement("div");
    main.append(box);
    const control = s.kind.template(exampleProps(example, locale as P["locale"], `example-${n}`));
    render(html`<div class="diwan" dir=${locale.dir}>${control}</div>`, box);
  });
  return main;
}
