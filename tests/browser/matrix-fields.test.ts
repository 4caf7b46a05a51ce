import { expect } from "chai";
import { catalogue } from "@diwan/fields/examples";
import { colourViolations, violations } from "@diwan/fields/suite";
import { html, render } from "lit";
import { ibm } from "../matrix/ibm.js";
import { checkAccessibility } from "../matrix/check-accessibility.js";
import { schemesHere, setScheme } from "../matrix/scheme.js";
import { STATES, wall, wallsOf } from "../matrix/wall.js";

describe(`every example of every field, ${STATES.join(", ")}, in English and Arabic, in ${schemesHere.join(", ")}`, () => {
  let judged = 0;
  for (const { type, entry, language } of wallsOf("matrix-fields")) {
    it(`${type}, ${language}: no violation for axe, none for IBM's engine`, async () => {
      const cells = await wall(type, entry, language);
      const onlyIdle = entry.examples.filter((example) => example.onlyIdle).length;
      expect(cells.length).to.equal(entry.examples.length * STATES.length - onlyIdle * (STATES.length - 1));
      expect(onlyIdle).to.be.lessThan(entry.examples.length / 2);
      judged += cells.length * (await checkAccessibility(`${type}, ${language}`));
    }).timeout(240_000);
  }
  after(async () => {
    await setScheme("light");
    console.log(`${judged} examples in a state, language and scheme were judged`);
  });
});

describe("the matrix itself", () => {
  /** A field as one should not make it. */
  const spoil = async (
    scheme: (typeof schemesHere)[number],
    spoilt: unknown,
  ): Promise<{
    readonly axe: readonly string[];
    readonly colours: readonly string[];
    readonly ibm: readonly string[];
  }> => {
    const [first] = await wall(
      "text",
      { kind: catalogue["text"]!.kind, examples: catalogue["text"]!.examples.slice(0, 1) },
      "en",
    ); // the catalogue has text fields
    await setScheme(scheme);
    render(spoilt, first!.box); // as many cells as examples and states
    const rules = (found: readonly string[]): string[] => found.map((one) => one.split(":")[0] ?? "");
    return {
      axe: rules(await violations()),
      colours: rules(await colourViolations()),
      ibm: rules((await ibm()).violations),
    };
  };
  after(() => setScheme("light"));

  it("sees a box without a label, with both engines", async () => {
    const found = await spoil("light", html`<p>Organisation name</p><input>`);
    expect(found.axe).to.include("label");
    expect(found.ibm).to.include("violation input_label_exists");
  });

  it("sees words too faint for AAA that would do for AA, where they stand in dark as well", async () => {
    for (const scheme of ["light", "dark"] as const) {
      const { axe, colours } = await spoil(
        scheme,
        html`<p><span class="faint">Organisation name</span></p><style>.faint { color: light-dark(#6a6a6a, #8a8a8a) }</style>`,
      );
      for (const found of [axe, colours])
        expect(found, scheme).to.include("color-contrast-enhanced").and.not.include("color-contrast");
    }
  });

  it("sees a target too small, and a description that is not there", async () => {
    const { axe } = await spoil(
      "light",
      html`<p><button class="tiny">a</button><button class="tiny">b</button></p><style>.tiny { inline-size: 10px; block-size: 10px; padding: 0 }</style>
      <label>Name <input aria-describedby="nowhere" aria-invalid="perhaps"></label>`,
    );
    expect(axe).to.include("target-size").and.include("aria-valid-attr-value");
  });

  if (schemesHere.includes("forced colours"))
    it("is really in forced colours there", async () => {
      await spoil(
        "forced colours",
        html`<p><span class="own">Organisation name</span></p><style>.own { color: rgb(1, 2, 3) }</style>`,
      );
      expect(matchMedia("(forced-colors: active)").matches).to.equal(true);
      expect(getComputedStyle(document.querySelector(".own")!).color).not.to.equal("rgb(1, 2, 3)"); // it was just put there
    });
});
