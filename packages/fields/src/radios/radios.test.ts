import { expect } from "chai";
import { html } from "lit";
import "../define/diwan-radios-field.js";
import { choose, controlsOf, descriptionOf, fieldSuite, place, settled } from "../field.suite.js";
import { radiosExamples } from "./radios.examples.js";
import { radiosKind } from "./radios.kind.js";

const list = [
  { value: "own", label: "Own", hint: "With a deed" },
  { divider: "or" },
  { value: "rent", label: "Rent" },
];
const options = JSON.stringify(list);

fieldSuite({
  tag: "diwan-radios-field",
  kind: radiosKind,
  examples: radiosExamples,
  attributes: { options },
  initial: { attribute: "own", answer: "own" },
  enter: (field) => choose(field, "rent"),
  entered: "rent",
  group: true,
});

describe("a radios field", () => {
  it("names each option by its label and describes it by its hint", async () => {
    const { field } = await place("diwan-radios-field", {
      name: "answer",
      label: "Home",
      options,
      hint: "Choose one",
    });
    const [own, rent] = controlsOf(field);
    expect(own && descriptionOf(own)).to.equal("With a deed");
    expect(rent?.hasAttribute("aria-describedby")).to.equal(false);
    expect(field.querySelector("fieldset")?.getAttribute("role")).to.equal("radiogroup");
  });

  it("chooses an option wherever its tile is clicked", async () => {
    const { field } = await place("diwan-radios-field", { name: "answer", label: "Home", options });
    const tile = field.querySelectorAll(".diwan-option")[1]?.getBoundingClientRect() ?? expect.fail();
    expect(tile.height).to.be.at.least(44);
    const hit = document.elementFromPoint(tile.right - 5, tile.top + tile.height / 2);
    (hit as HTMLElement).click(); // a point of an HTML page
    expect(field.value).to.equal("rent");
  });

  it("lets a pointer find the native input itself, as tools for testing and speech do", async () => {
    const { field } = await place("diwan-radios-field", { name: "answer", label: "Home", options });
    for (const input of controlsOf(field)) {
      const { left, top, width, height } = input.getBoundingClientRect();
      expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(input);
    }
  });

  it("shows what an option reveals while it is chosen, and not otherwise", async () => {
    const { field } = await place("diwan-radios-field", { name: "answer", label: "Home" });
    Object.assign(field, {
      options: [
        { value: "own", label: "Own" },
        { value: "rent", label: "Rent", content: html`<p>Have your lease at hand</p>` },
      ],
    });
    await settled(field);
    const revealed = field.querySelector<HTMLElement>(".diwan-reveal") ?? expect.fail();
    expect(revealed.checkVisibility()).to.equal(false);
    choose(field, "rent");
    await settled(field);
    expect(revealed.checkVisibility()).to.equal(true);
    choose(field, "own");
    await settled(field);
    expect(revealed.checkVisibility()).to.equal(false);
  });

  it("lets nothing else be chosen when read-only, and still sends its answer", async () => {
    const { field, form } = await place("diwan-radios-field", {
      name: "answer",
      label: "Home",
      options,
      value: "own",
      readonly: "",
    });
    choose(field, "rent");
    expect(field.value).to.equal("own");
    expect(new FormData(form).get("answer")).to.equal("own");
  });
});
