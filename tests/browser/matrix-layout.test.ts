import { expect } from "chai";
import { formStates } from "../matrix/form-states.js";
import { clear, host } from "../matrix/check-accessibility.js";
import { cutOff, sideways, smallTargets, spaceOut } from "../matrix/measure.js";
import { narrow, wide } from "../matrix/narrow.js";
import { wall, wallsOf } from "../matrix/wall.js";
import { walked } from "../matrix/walked.js";

/** The four measurements of one page, which is there already. */
async function measure(): Promise<void> {
  expect(smallTargets(), "targets under 44 px").to.deep.equal([]);
  await narrow();
  expect(sideways(), "wider than 320 px").to.deep.equal([]);
  expect(smallTargets(), "targets under 44 px, at 320 px").to.deep.equal([]);
  const undo = spaceOut();
  expect(sideways(), "wider than 320 px when spaced out").to.deep.equal([]);
  expect(cutOff(), "cut off when spaced out").to.deep.equal([]);
  undo();
  await wide();
}

describe("room for everybody: 320 px (1280 px at 400 %), text spacing, targets of 44 px", () => {
  afterEach(async () => {
    await wide();
    await clear();
  });

  for (const { type, entry, language } of wallsOf("matrix-layout")) {
    it(`every example of ${type}, idle, with an error and disabled, ${language}`, async () => {
      await wall(type, entry, language);
      await measure();
    }).timeout(30_000);
  }
  for (const { language } of walked("matrix-layout-forms"))
    for (const { name, enter } of formStates)
      it(`a form: ${name}, ${language}`, async () => {
        await enter({ language, parent: host(language) });
        await measure();
      }).timeout(30_000);

  it("sees what is too wide, too small and cut off", async () => {
    const main = host("en");
    const add = (css: string, tag = "button", text = "Continue"): void => {
      const one = document.createElement(tag);
      one.style.cssText = css;
      one.textContent = text;
      main.append(one);
    };
    add("min-height:48px;width:30px");
    expect(smallTargets()).to.have.length(1);
    await narrow();
    expect(sideways()).to.deep.equal([]);
    add("min-height:48px;width:400px");
    expect(sideways().join()).to.contain("the page is").and.contain("width: 400px");
    const undo = spaceOut();
    add(
      "height:1.2em;overflow:hidden;width:5em",
      "p",
      "Words that a reader who spaces them out no longer sees",
    );
    expect(cutOff().join()).to.contain("no longer sees");
    undo();
  });
});
