/** What a page, or the framework it is made with, gives the element: properties beside attributes, the same values again and again, children of its own. */
import { expect } from "chai";
import "../define/diwan-form.js";
import {
  all,
  button,
  clear,
  complete,
  control,
  definitionOf,
  fill,
  ISOLATIONS,
  mount,
  permit,
  press,
  summary,
  text,
  title,
  until,
} from "./form.suite.js";

const realError = console.error;
let said: string[];
beforeEach(() => {
  said = [];
  console.error = (...words: unknown[]) => void said.push(words.join(" "));
});
afterEach(async () => {
  console.error = realError;
  await clear();
});

/** Attributes that only the element's own `lang`, which every element has, or a mistake, is written by. */
const PROPERTIES = [
  ["src", "src"],
  ["action", "action"],
  ["upload", "upload"],
  ["save", "save"],
  ["status", "status"],
  ["draft", "draft"],
  ["headingLevel", "heading-level"],
  ["pageTitle", "page-title"],
  ["isolation", "isolation"],
] as const;

describe("the properties of a form", () => {
  it("are there for every attribute, and read and write it", () => {
    const form = document.createElement("diwan-form");
    for (const [property, attribute] of PROPERTIES) {
      expect(property in form, property).to.equal(true);
      expect(form[property], property).to.equal(undefined);
      Object.assign(form, { [property]: 2 });
      expect(form.getAttribute(attribute), attribute).to.equal("2");
      expect(form[property], property).to.equal("2");
      Object.assign(form, { [property]: undefined });
      expect(form.hasAttribute(attribute), attribute).to.equal(false);
    }
  });

  it("are there for functions and data before they are set, so that a framework finds them", () => {
    const form = document.createElement("diwan-form");
    for (const name of [
      "definition",
      "answers",
      "locale",
      "submitHandler",
      "uploadHandler",
      "lookupHandler",
      "session",
    ])
      expect(name in form, name).to.equal(true);
  });

  it("are taken over from a tag whose element was not known yet", async () => {
    // An element of a document without a window is not upgraded before it stands in one that has a window.
    const early = document.implementation.createHTMLDocument().createElement("diwan-form");
    const submitHandler = (): { reference: string } => ({ reference: "R-1" });
    Object.assign(early, {
      definition: permit(),
      answers: { full_name: "Ann" },
      headingLevel: 3,
      draft: "off",
      submitHandler,
    });
    document.body.append(early);
    await until(() => early.session);
    expect(early.answers).to.deep.equal({ full_name: "Ann" });
    expect(early.getAttribute("heading-level")).to.equal("3");
    expect(early.submitHandler).to.equal(submitHandler);
    await until(() => early.shadowRoot?.querySelector("h3"));
  });

  for (const [older, newer] of [
    ["onSubmit", "submitHandler"],
    ["onUpload", "uploadHandler"],
  ] as const)
    it(`say in the console that ${older} is now ${newer}`, async () => {
      const form = document.createElement("diwan-form");
      Object.assign(form, { definition: permit(), draft: "off", [older]: () => ({ reference: "R-1" }) });
      document.body.append(form);
      await until(() => said.length);
      expect(said.join()).to.contain(`\`${newer}\``).and.to.contain(older);
    });

  for (const name of ["definition", "answers"])
    it(`say in the console that ${name} is no attribute`, async () => {
      const form = document.createElement("diwan-form");
      form.setAttribute(name, "[object Object]");
      await until(() => said.length);
      expect(said.join()).to.contain(`form.${name} = `).and.to.contain("no attribute");
    });
});

describe("two forms of one definition in the page's own tree", () => {
  const labelsLead = (form: Element): boolean =>
    [...form.querySelectorAll("label")].every((label) => label.control && form.contains(label.control));

  it("have ids of their own, so that no label leads to the other form", async () => {
    const definition = permit();
    const [first, second] = await Promise.all([mount(definition, "none"), mount(definition, "none")]);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect([first, second].every(({ form }) => labelsLead(form))).to.equal(true);
    second.form.lang = "ar";
    await until(() => second.form.querySelector(".diwan-title")?.textContent?.includes("عنك"));
    expect(labelsLead(second.form)).to.equal(true);
    first.form.remove();
    await Promise.resolve();
    const third = await mount(definition, "none");
    expect(control(third, "Full name").id, "the first one's, which is gone").to.match(
      /^test-\d+-[a-z]+-full_name$/,
    );
  });
});

for (const isolation of ISOLATIONS)
  describe(`a form (${isolation}) that is given values again, as frameworks do whenever they render`, () => {
    it("keeps what was typed when answers and definition are equal to what they were", async () => {
      const definition = permit();
      const mounted = await mount(definition, isolation, (form) => {
        form.answers = { full_name: "Ann" };
      });
      fill(mounted, "Full name", "Typed");
      const box = control(mounted, "Full name");
      mounted.form.answers = { full_name: "Ann" };
      mounted.form.definition = structuredClone(definition);
      await Promise.resolve();
      expect(mounted.form.answers["full_name"]).to.equal("Typed");
      expect(control(mounted, "Full name")).to.equal(box);
      expect(mounted.events.filter(({ type }) => type === "diwan-ready")).to.have.length(1);
    });

    it("changes the answers that are others than before, name by name, and leaves those typed beside them", async () => {
      const mounted = await mount(permit(), isolation, (form) => {
        form.answers = { full_name: "Ann", landlord: "Lee" };
      });
      control(mounted, "Own").click();
      mounted.form.answers = { full_name: "Bea", landlord: "Lee", nobody: "asks this" };
      expect(mounted.form.answers).to.deep.equal({ full_name: "Bea", tenure: "own", landlord: "Lee" });
      mounted.form.answers = { landlord: "Lee" };
      expect(mounted.form.answers, "left out now, so emptied").to.deep.equal({
        tenure: "own",
        landlord: "Lee",
      });
      Object.assign(mounted.form, { answers: undefined });
      expect(mounted.form.answers).to.deep.equal({ tenure: "own" });
    });

    it("takes an answer that was changed in the same object", async () => {
      const answers = { full_name: "Ann" };
      const mounted = await mount(permit(), isolation, (form) => {
        form.answers = answers;
      });
      answers.full_name = "Bea";
      mounted.form.answers = answers;
      expect(control(mounted, "Full name").value).to.equal("Bea");
    });

    it("takes what a framework has made reactive: proxies, all the way down", async () => {
      const reactive = <T extends object>(target: T): T =>
        new Proxy(target, {
          get(from, key, receiver) {
            const value: unknown = Reflect.get(from, key, receiver);
            return typeof value === "object" && value !== null ? reactive(value) : value;
          },
        });
      const mounted = await mount(reactive(permit()), isolation, (form) => {
        form.answers = reactive({ full_name: "Ann", cars: [{ plate: "AA" }] });
      });
      expect(control(mounted, "Full name").value).to.equal("Ann");
      mounted.form.answers = reactive({ full_name: "Bea" });
      expect(control(mounted, "Full name").value).to.equal("Bea");
    });

    it("takes the problem away from an answer that the page mends", async () => {
      const mounted = await mount(permit(), isolation);
      press(mounted, "Continue");
      await until(() => summary(mounted).length === 2);
      mounted.form.answers = { full_name: "Ann" };
      await until(() => all(mounted, ".diwan-error").length === 1);
    });

    it("goes on with what was entered in another version of its definition", async () => {
      const definition = permit();
      const mounted = await mount(definition, isolation);
      fill(mounted, "Full name", "Typed");
      mounted.form.definition = { ...definition, version: "2", title: "Another title" };
      await until(() => mounted.form.session?.form.definition.version === "2");
      expect(mounted.form.answers).to.deep.equal({ full_name: "Typed" });
      mounted.form.definition = definitionOf(definition.pages, { id: "another-form" });
      await until(() => mounted.form.session?.form.definition.id === "another-form");
      expect(mounted.form.answers).to.deep.equal({});
    });

    it("leaves the children of the page where they are, out of sight", async () => {
      const child = document.createElement("p");
      child.textContent = "Call us";
      const mounted = await mount(permit(), isolation, (form) => form.append("In words", child));
      expect(child.parentElement).to.equal(mounted.form);
      expect(child.checkVisibility()).to.equal(false);
      expect(mounted.form.innerText).not.to.contain("In words");
      mounted.form.removeChild(child);
      fill(mounted, "Full name", "Ann");
      expect(mounted.form.answers).to.deep.equal({ full_name: "Ann" });
    });

    it("says so, to the citizen and to developers, when there is nowhere to send it to", async () => {
      const mounted = await mount(permit(), isolation);
      await complete(mounted);
      let states = "";
      const observer = new MutationObserver(() => (states += text(mounted)));
      observer.observe(mounted.form.shadowRoot ?? mounted.form, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      press(mounted, "Send application");
      await until(() => summary(mounted).length);
      observer.disconnect();
      expect(
        mounted.events.filter(({ type }) => type === "diwan-error").map(({ detail }) => detail),
      ).to.deep.equal([{ code: "action" }]);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain("`action`").and.to.contain("`submitHandler`");
      expect(states).not.to.match(/sending/i);
      expect(title(mounted)).to.equal("Check your answers");
      mounted.form.submitHandler = () => ({ reference: "R-1" });
      button(mounted, "Send application").click();
      await until(() => title(mounted) !== "Check your answers");
      expect(text(mounted)).to.contain("R-1");
    });
  });
