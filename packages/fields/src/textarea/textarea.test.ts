import { expect } from "chai";
import { loadLocale } from "@diwan/i18n";
import "../define/diwan-textarea-field.js";
import { controlsOf, descriptionOf, fieldSuite, place, settled, squash, type } from "../field.suite.js";
import { left } from "./count.js";
import { textareaExamples } from "./textarea.examples.js";
import { textareaKind, textareaText } from "./textarea.kind.js";

fieldSuite({
  tag: "diwan-textarea-field",
  kind: textareaKind,
  examples: textareaExamples,
  attributes: { "max-length": "200" },
  initial: { attribute: "A pipe burst", answer: "A pipe burst" },
  enter: (field) => type(field, "Two\nlines\n"),
  entered: "Two\nlines",
});

describe("a textarea field", () => {
  const make = (more: { readonly [name: string]: string }) =>
    place("diwan-textarea-field", { name: "answer", label: "Damage", ...more });
  const shown = (field: Element) => squash(field.querySelector(".diwan-left")?.textContent ?? "");
  const spoken = (field: Element) => squash(field.querySelector("[aria-live]")?.textContent ?? "");

  it("counts what is left with every key, and says so only once typing rests", async () => {
    const { field } = await make({ "max-length": "10" });
    expect(shown(field)).to.equal("You have 10 characters left");
    type(field, "abc");
    await settled(field);
    expect(shown(field)).to.equal("You have 7 characters left");
    expect(spoken(field)).to.equal("");
    type(field, "abcd");
    await settled(field);
    await new Promise((done) => setTimeout(done, 1200));
    expect(spoken(field)).to.equal("You have 6 characters left");
  });

  it("says by how much the answer is too long, and cuts nothing", async () => {
    const { field } = await make({ "max-length": "10" });
    type(field, "eleven lett");
    await settled(field);
    expect(shown(field)).to.equal("You have 1 character too many");
    expect(field.value).to.equal("eleven lett");
    expect(controlsOf(field)[0]?.hasAttribute("maxlength")).to.equal(false);
  });

  it("tells the limit in the description of the box", async () => {
    const { field } = await make({ "max-words": "5", hint: "A hint" });
    expect(descriptionOf(controlsOf(field)[0] ?? field)).to.equal("A hint Use 5 words or fewer");
  });

  it("goes on counting on a translated page and after a reset", async () => {
    const { field, form } = await make({ "max-length": "10", value: "abc" });
    const count = field.querySelector(".diwan-left") ?? expect.fail();
    const font = document.createElement("font");
    font.textContent = "translated";
    [...count.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)?.replaceWith(font);
    type(field, "abcde");
    await settled(field);
    expect(shown(field)).to.equal("You have 5 characters left");
    form.reset();
    await new Promise(requestAnimationFrame);
    await settled(field);
    expect(shown(field)).to.equal("You have 7 characters left");
  });

  for (const [text, limits, expected] of [
    ["", { maxLength: 5 }, 5],
    ["héé", { maxLength: 5 }, 2],
    ["👍👍", { maxLength: 5 }, 3],
    ["sixsix", { maxLength: 5 }, -1],
    ["", { maxWords: 3 }, 3],
    ["  two  words \n", { maxWords: 3 }, 1],
    ["كلمة أخرى", { maxWords: 1 }, -1],
  ] as const) {
    it(`counts ${JSON.stringify(text)} as ${expected} left of ${JSON.stringify(limits)}`, () =>
      expect(left(text, limits)).to.equal(expected));
  }

  it("moves the text a server rendered between the tags, as it was", () => {
    const out = textareaText(
      '<p value="x"></p><textarea id="a" value="&lt;b&gt; &quot;q&quot;\nline" rows="5" ></textarea><textarea value=""></textarea>',
    );
    const host = document.createElement("div");
    host.innerHTML = out;
    expect(
      [...host.querySelectorAll("textarea")].map((one) => [one.value, one.hasAttribute("value"), one.rows]),
    ).to.deep.equal([
      ['<b> "q"\nline', false, 5],
      ["", false, 2],
    ]);
  });

  it("writes the count in Arabic", async () => {
    const locale = await loadLocale("ar");
    expect(squash(locale.t("charactersLeft", { count: 2 }))).to.match(/حرفان/);
  });
});
