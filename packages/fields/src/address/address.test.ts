import { expect } from "chai";
import "../define/diwan-address-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import { addressExamples } from "./address.examples.js";
import { addressKind } from "./address.kind.js";
import type { DiwanAddressField } from "./address.element.js";

fieldSuite({
  tag: "diwan-address-field",
  kind: addressKind,
  examples: addressExamples,
  attributes: { countries: "GB FR", country: "GB" },
  messages: ["address"],
  group: true,
  initial: {
    attribute: '{"country":"GB","line1":"1 Mill Lane","city":"York","postcode":"YO1 7HH"}',
    answer: { country: "GB", line1: "1 Mill Lane", city: "York", postcode: "YO1 7HH" },
  },
  enter: (field) =>
    ["GB", "12 Harbour Street", "Flat 2", "Leeds", "LS1 4AP"].forEach((text, n) => typeInto(field, text, n)),
  entered: { country: "GB", line1: "12 Harbour Street", line2: "Flat 2", city: "Leeds", postcode: "LS1 4AP" },
});

describe("an address field on a page", () => {
  const place = document.createElement("div");
  before(() => document.body.append(place));
  afterEach(() => place.replaceChildren());
  after(() => place.remove());

  const show = async (
    attributes: { readonly [name: string]: string },
    properties: Partial<DiwanAddressField> = {},
  ): Promise<DiwanAddressField> => {
    const field = document.createElement("diwan-address-field");
    for (const [name, value] of Object.entries({ name: "home", label: "Home address", ...attributes }))
      field.setAttribute(name, value);
    Object.assign(field, properties);
    place.append(field);
    await field.updateComplete;
    return field;
  };
  const controls = (field: DiwanAddressField): readonly (HTMLInputElement | HTMLSelectElement)[] =>
    [...field.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input,select")].filter(
      (control) => !control.closest("[hidden]"),
    );
  const control = (field: DiwanAddressField, part: string): HTMLInputElement | HTMLSelectElement =>
    controls(field).find(({ name }) => name === `home.${part}`)!; // each test asks for parts on show
  const parts = (field: DiwanAddressField): readonly string[] =>
    controls(field).map(({ name }) => name.slice("home.".length));
  const enter = async (field: DiwanAddressField, part: string, text: string): Promise<void> => {
    const box = control(field, part);
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    box.dispatchEvent(new Event("change", { bubbles: true }));
    await field.updateComplete;
  };

  for (const [country, expected] of [
    ["SA", ["building", "street", "district", "additional", "city", "postcode"]],
    ["BH", ["flat", "building", "road", "block", "city"]],
    ["AE", ["line1", "line2", "city", "region", "pobox"]],
    ["GB", ["line1", "line2", "city", "postcode"]],
    ["US", ["line1", "line2", "city", "region", "postcode"]],
    ["FR", ["line1", "line2", "postcode", "city"]],
    ["DE", ["line1", "line2", "postcode", "city"]],
    ["IN", ["line1", "line2", "city", "region", "postcode"]],
  ] as const) {
    it(`asks for an address in ${country} as its post does, without asking the country`, async () => {
      expect(parts(await show({ countries: country }))).to.deep.equal(expected);
    });
  }

  it("asks for the country among several, named and sorted in the page's language", async () => {
    const field = await show({ countries: "US SA GB" });
    const list = control(field, "country") as HTMLSelectElement; // the country is chosen from a list
    expect([...list.options].map((option) => option.textContent)).to.deep.equal([
      "Select an answer",
      "Saudi Arabia",
      "United Kingdom",
      "United States",
    ]);
    expect(list.labels[0]?.textContent).to.equal("Country");
    expect(parts(field)).to.include.members(["country", "line1", "city"]);
  });

  it("offers every country when none is named", async () => {
    expect((control(await show({}), "country") as HTMLSelectElement).options.length).to.be.greaterThan(200);
  });

  it("changes its boxes with the country, keeps what was typed, and answers with the country's own parts", async () => {
    const field = await show({ countries: "SA GB US", country: "SA" });
    await enter(field, "district", "Al Olaya");
    await enter(field, "city", "Riyadh");
    await enter(field, "postcode", "١٢٢١٤");
    await enter(field, "country", "GB");
    expect(parts(field)).to.deep.equal(["country", "line1", "line2", "city", "postcode"]);
    expect(field.value).to.deep.equal({ country: "GB", city: "Riyadh", postcode: "12214" });
    await enter(field, "country", "SA");
    expect(control(field, "district").value).to.equal("Al Olaya");
    expect(field.value).to.deep.equal({
      country: "SA",
      district: "Al Olaya",
      city: "Riyadh",
      postcode: "12214",
    });
  });

  it("keeps the focus on the country's list while its boxes change", async () => {
    const field = await show({ countries: "SA GB" });
    control(field, "country").focus();
    await enter(field, "country", "SA");
    expect(document.activeElement).to.equal(control(field, "country"));
  });

  it("sends the boxes on show and no other", async () => {
    const form = document.createElement("form");
    place.append(form);
    const field = await show({ countries: "SA GB", country: "SA" });
    form.append(field);
    await field.updateComplete;
    await enter(field, "district", "Al Olaya");
    await enter(field, "country", "GB");
    expect([...new FormData(form).keys()]).to.deep.equal([
      "home.country",
      "home.line1",
      "home.line2",
      "home.city",
      "home.postcode",
    ]);
  });

  it("does not take one country's region for another's", async () => {
    const field = await show({ countries: "US AE", country: "US" });
    await enter(field, "region", "AZ");
    expect(field.value).to.deep.equal({ country: "US", region: "AZ" });
    await enter(field, "country", "AE");
    expect(control(field, "region").value).to.equal("");
    expect(field.value).to.deep.equal({ country: "AE" });
  });

  it("writes codes from left to right", async () => {
    const field = await show({ countries: "GB" });
    place.dir = "rtl";
    expect(getComputedStyle(control(field, "postcode")).direction).to.equal("ltr");
    place.removeAttribute("dir");
  });

  it("passes autofill tokens to every part that has one", async () => {
    const field = await show({
      countries: "GB US",
      country: "GB",
      autocomplete: "section-home shipping street-address",
    });
    expect(controls(field).map((box) => box.getAttribute("autocomplete"))).to.deep.equal(
      ["country", "address-line1", "address-line2", "address-level2", "postal-code"].map(
        (token) => `section-home shipping ${token}`,
      ),
    );
  });

  it("describes each box by its own error", async () => {
    const field = await show(
      { countries: "US" },
      { partErrors: { region: "Select the state", postcode: "Check the ZIP code" } },
    );
    expect(controls(field).map((box) => box.getAttribute("aria-invalid"))).to.deep.equal([
      null,
      null,
      null,
      "true",
      "true",
    ]);
    for (const part of ["region", "postcode"]) {
      const id = control(field, part).getAttribute("aria-describedby");
      expect([...field.querySelectorAll("p")].find((p) => p.id === id)?.textContent).to.match(/Error:/);
    }
  });

  it("cannot be changed when it is read-only", async () => {
    const field = await show({ countries: "GB US", country: "GB" }, { readonly: true });
    expect(
      [...(control(field, "country") as HTMLSelectElement).options].map((option) => [
        option.value,
        option.disabled,
      ]),
    ).to.deep.equal([
      ["GB", false],
      ["US", true],
    ]);
    expect((control(field, "city") as HTMLInputElement).readOnly).to.equal(true);
  });
});
