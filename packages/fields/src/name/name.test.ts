import { expect } from "chai";
import "../define/diwan-name-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import { nameExamples } from "./name.examples.js";
import { nameKind } from "./name.kind.js";
import type { DiwanNameField } from "./name.element.js";

fieldSuite({
  tag: "diwan-name-field",
  kind: nameKind,
  examples: nameExamples,
  messages: ["name"],
  group: true,
  submits: true,
  initial: { attribute: '{"given":"Grace","family":"Hopper"}', answer: { given: "Grace", family: "Hopper" } },
  enter: (field) => ["Aisha ", "Al Noor"].forEach((text, n) => typeInto(field, text, n)),
  entered: { given: "Aisha", family: "Al Noor" },
});

describe("a name field on a page", () => {
  const place = document.createElement("div");
  before(() => document.body.append(place));
  afterEach(() => place.replaceChildren());
  after(() => place.remove());

  const show = async (
    attributes: { readonly [name: string]: string },
    properties: Partial<DiwanNameField> = {},
  ): Promise<DiwanNameField> => {
    const field = document.createElement("diwan-name-field");
    for (const [name, value] of Object.entries({ name: "who", label: "Full name", ...attributes }))
      field.setAttribute(name, value);
    Object.assign(field, properties);
    place.append(field);
    await field.updateComplete;
    return field;
  };
  const boxes = (field: DiwanNameField): readonly HTMLInputElement[] => [...field.querySelectorAll("input")];
  const labels = (field: DiwanNameField): readonly (string | null | undefined)[] =>
    boxes(field).map((box) => box.labels?.[0]?.textContent);

  it("asks first and last name unless told otherwise", async () => {
    const field = await show({});
    expect(labels(field)).to.deep.equal(["First name", "Last name"]);
    expect([
      field.querySelector("fieldset")?.getAttribute("role"),
      field.querySelector("legend")?.textContent,
    ]).to.deep.equal(["group", "Full name"]);
  });

  it("asks the parts it is told, in the order of the language, and says which may be left out", async () => {
    expect(labels(await show({ parts: "family given prefix middle" }))).to.deep.equal([
      "Title (optional)",
      "First name",
      "Middle names (optional)",
      "Last name",
    ]);
    const arabic = await show({ parts: "middle family given", lang: "ar" });
    for (let n = 0; n < 1000 && labels(arabic)[0] === "First name"; n++)
      await new Promise((done) => setTimeout(done, 20));
    expect(boxes(arabic).map((box) => box.name)).to.deep.equal(["who.given", "who.middle", "who.family"]);
    expect(labels(arabic)[0]).to.match(/\p{Script=Arabic}/u);
  });

  it("answers with the trimmed parts that are filled in", async () => {
    const field = await show({});
    expect(field.value).to.equal(undefined);
    boxes(field)[0]!.value = " Aisha "; // two boxes
    expect(field.value).to.deep.equal({ given: "Aisha" });
    field.value = { given: "Grace", family: "Hopper" };
    await field.updateComplete;
    expect(boxes(field).map((box) => box.value)).to.deep.equal(["Grace", "Hopper"]);
  });

  it("takes its answer as JSON in an attribute", async () => {
    expect((await show({ value: '{"given":"Grace","family":"Hopper"}' })).value).to.deep.equal({
      given: "Grace",
      family: "Hopper",
    });
  });

  it("passes autofill tokens to every part", async () => {
    expect(
      boxes(await show({ autocomplete: "section-child name" })).map((box) =>
        box.getAttribute("autocomplete"),
      ),
    ).to.deep.equal(["section-child given-name", "section-child family-name"]);
  });

  it("describes each box by its own error and marks no other", async () => {
    const [given, family] = boxes(await show({}, { partErrors: { family: "Enter a last name" } }));
    expect([
      given?.getAttribute("aria-invalid"),
      given?.getAttribute("aria-describedby"),
      family?.getAttribute("aria-invalid"),
    ]).to.deep.equal([null, null, "true"]);
    const message = family?.parentElement?.querySelector("p");
    expect([message?.id, message?.textContent.trim()]).to.deep.equal([
      family?.getAttribute("aria-describedby"),
      "Error: Enter a last name",
    ]);
  });

  it("marks the needed boxes when the name as a whole is missing", async () => {
    const field = await show({ parts: "given middle family" }, { error: "Enter a name" });
    expect(boxes(field).map((box) => box.getAttribute("aria-invalid"))).to.deep.equal(["true", null, "true"]);
  });
});
