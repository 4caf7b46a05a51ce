import { expect } from "chai";
import "../define/diwan-phone-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import { phoneExamples } from "./phone.examples.js";
import { phoneKind } from "./phone.kind.js";
import type { DiwanPhoneField } from "./phone.element.js";

fieldSuite({
  tag: "diwan-phone-field",
  kind: phoneKind,
  examples: phoneExamples,
  attributes: { country: "SA" },
  submits: true,
  initial: { attribute: "+966501234567", answer: "+966501234567" },
  enter: (field) => typeInto(field, "٠١١ ٢٣٤ ٥٦٧٨"),
  entered: "+966112345678",
});

describe("a phone field on a page", () => {
  const place = document.createElement("div");
  before(() => document.body.append(place));
  afterEach(() => place.replaceChildren());
  after(() => place.remove());

  const show = async (
    properties: Partial<DiwanPhoneField>,
  ): Promise<{ field: DiwanPhoneField; box: HTMLInputElement }> => {
    const field = Object.assign(document.createElement("diwan-phone-field"), {
      name: "phone",
      label: "Phone number",
      ...properties,
    });
    place.append(field);
    await field.updateComplete;
    return { field, box: field.querySelector("input")! }; // rendered just above
  };
  const type = async (
    { field, box }: { field: DiwanPhoneField; box: HTMLInputElement },
    text: string,
  ): Promise<void> => {
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await field.updateComplete;
  };

  it("asks for a telephone number with the right keypad and autofill", async () => {
    const { box } = await show({});
    expect([box.type, box.inputMode, box.autocomplete, box.labels?.[0]?.textContent]).to.deep.equal([
      "tel",
      "tel",
      "tel",
      "Phone number",
    ]);
    expect((await show({ autocomplete: "home tel" })).box.autocomplete).to.equal("home tel");
  });

  it("answers in E.164 and leaves what was typed as typed", async () => {
    const shown = await show({ country: "SA" });
    await type(shown, "٠٥٠ ١٢٣ ٤٥٦٧");
    expect([shown.field.value, shown.box.value]).to.deep.equal(["+966501234567", "٠٥٠ ١٢٣ ٤٥٦٧"]);
    await type(shown, "12");
    expect([shown.field.value, shown.box.value]).to.deep.equal(["12", "12"]);
  });

  it("is shown as it is written at home", async () => {
    expect((await show({ country: "SA", value: "+966501234567" })).box.value).to.equal("050 123 4567");
  });

  it("stays left to right inside right-to-left text", async () => {
    place.dir = "rtl";
    const { box } = await show({ value: "+966501234567" });
    expect(getComputedStyle(box).direction).to.equal("ltr");
    expect(box.value).to.equal("+966 50 123 4567");
    place.removeAttribute("dir");
  });
});
