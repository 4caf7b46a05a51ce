import { expect } from "chai";
import "../define/diwan-location-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import type { DiwanLocationField } from "./location.element.js";
import { locationExamples } from "./location.examples.js";
import { locationKind } from "./location.kind.js";

fieldSuite({
  tag: "diwan-location-field",
  kind: locationKind,
  examples: locationExamples,
  group: true,
  initial: {
    attribute: '{"latitude":26.2285,"longitude":50.586}',
    answer: { latitude: 26.2285, longitude: 50.586 },
  },
  enter: (field) => ["Road 12", "-33.8688", "151.2093"].forEach((text, n) => typeInto(field, text, n)),
  entered: { address: "Road 12", latitude: -33.8688, longitude: 151.2093 },
  messages: ["location"],
  submits: true,
});

describe("<diwan-location-field> and the position of the device", () => {
  const { geolocation } = navigator;
  let asked = 0;
  let answer: (ok: PositionCallback, fail: PositionErrorCallback) => void;
  // What the field reads of a position.
  const place = (coords: object) => (ok: PositionCallback) =>
    ok({ coords, timestamp: 0 } as GeolocationPosition);

  beforeEach(() => {
    asked = 0;
    Object.defineProperty(navigator, "geolocation", {
      configurable: true,
      value: {
        getCurrentPosition(ok: PositionCallback, fail: PositionErrorCallback) {
          asked++;
          answer(ok, fail);
        },
      },
    });
  });
  afterEach(() =>
    Object.defineProperty(navigator, "geolocation", { configurable: true, value: geolocation }),
  );

  const stand = async (more = ""): Promise<DiwanLocationField> => {
    document.body.innerHTML = `<main><form><diwan-location-field name="place" label="Where?" reason="To find the lamp" ${more}></diwan-location-field></form></main>`;
    const field = document.querySelector<DiwanLocationField>("diwan-location-field")!; // just written
    await field.updateComplete;
    return field;
  };
  const button = (field: Element) => field.querySelector<HTMLButtonElement>("[data-do=locate]");
  const status = (field: Element) => field.querySelector("[aria-live]")?.textContent ?? "";
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((go) => setTimeout(go, 10));
  };

  it("is not asked for until the button is pressed", async () => {
    const field = await stand();
    expect(asked).to.equal(0);
    expect(button(field)).to.exist;
  });

  it("is put into the boxes, with how exact it is, and announced; the words typed stay", async () => {
    const field = await stand();
    typeInto(field, "Road 12", 0);
    answer = place({ latitude: 26.22850004, longitude: 50.586, accuracy: 11.2 });
    let changes = 0;
    field.addEventListener("change", () => changes++);
    button(field)?.click();
    await until(() => status(field).includes("12"));
    await field.updateComplete;
    expect(field.value).to.deep.equal({
      latitude: 26.2285,
      longitude: 50.586,
      accuracy: 12,
      address: "Road 12",
    });
    expect(
      [...field.querySelectorAll<HTMLInputElement>("input:not([type=hidden])")].map(({ value }) => value),
    ).to.deep.equal(["Road 12", "26.2285", "50.586"]);
    await until(() => changes > 0);
    expect(asked).to.equal(1);
    // Where it is corrected by hand, nobody knows how exact it is.
    typeInto(field, "26.2286", 1);
    expect(field.value).to.deep.equal({ latitude: 26.2286, longitude: 50.586, address: "Road 12" });
  });

  it("becomes a grid reference where one is asked for", async () => {
    const field = await stand('grid="osgb" by="coordinates"');
    answer = place({ latitude: 52.657977, longitude: 1.716038, accuracy: 8 });
    button(field)?.click();
    await until(() => !!field.value);
    await field.updateComplete;
    expect(field.querySelector("input")?.value).to.equal("TG 5140 1317");
  });

  for (const [code, words] of [
    [1, "may not see"],
    [2, "could not be found"],
    [3, "could not be found"],
  ] as const)
    it(`that is not given (${code}) is said, and the answer stays`, async () => {
      const field = await stand();
      typeInto(field, "Road 12", 0);
      answer = (_ok, fail) =>
        fail({ code, message: "", PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
      button(field)?.click();
      await until(() => status(field).includes(words));
      expect(field.value).to.deep.equal({ address: "Road 12" });
    });

  it("leaves a space where words go on", async () => {
    const field = await stand();
    typeInto(field, "Corner ", 0);
    field.requestUpdate();
    await field.updateComplete;
    expect(field.querySelector("input")?.value).to.equal("Corner ");
    expect(field.value).to.deep.equal({ address: "Corner" });
  });

  it("may be pasted as a pair into the first box", async () => {
    const field = await stand('by="coordinates"');
    typeInto(field, "26.2285, 50.586", 0);
    field.querySelector("input")?.dispatchEvent(new Event("change", { bubbles: true }));
    await field.updateComplete;
    expect(
      [...field.querySelectorAll<HTMLInputElement>("input:not([type=hidden])")].map(({ value }) => value),
    ).to.deep.equal(["26.2285", "50.586"]);
    expect(field.value).to.deep.equal({ latitude: 26.2285, longitude: 50.586 });
  });
});
