import { expect } from "chai";
import { catalogue } from "@diwan/fields/examples";
import { formStates } from "../matrix/form-states.js";
import { hiddenFocus } from "../matrix/focus.js";
import { clear, host } from "../matrix/check-accessibility.js";
import { isChromium, schemesHere, setScheme } from "../matrix/scheme.js";
import { wall } from "../matrix/wall.js";

async function seenInEachScheme(): Promise<void> {
  for (const scheme of schemesHere) {
    await setScheme(scheme);
    expect(hiddenFocus(), scheme).to.deep.equal([]);
  }
}

describe(`the focus is seen on every control, in ${schemesHere.join(", ")} (WCAG 2.4.7, 2.4.13)`, () => {
  afterEach(clear);

  for (const [type, entry] of Object.entries(catalogue))
    it(type, async () => {
      await wall(type, entry, "en");
      await seenInEachScheme();
    }).timeout(60_000);

  for (const { name, enter } of formStates)
    it(`a form: ${name}`, async () => {
      await enter({ language: "en", parent: host("en") });
      await seenInEachScheme();
    }).timeout(60_000);

  it("would not pass a control whose ring is taken away, nor one whose ring is a shadow in forced colours", async () => {
    const main = host("en");
    for (const style of ["outline: 0", ...(isChromium ? ["outline: 0; box-shadow: 0 0 0 3px red"] : [])]) {
      main.innerHTML = `<button style="${style}">Continue</button>`;
      await setScheme(isChromium ? "forced colours" : "light");
      expect(hiddenFocus()).to.have.length(1);
    }
  });
});
