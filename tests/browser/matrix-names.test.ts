import { expect } from "chai";
import { expected, type Told } from "../matrix/expected.js";
import { axTree, computed, toldByTree } from "../matrix/told.js";
import { isChromium } from "../matrix/scheme.js";
import { wall, wallsOf } from "../matrix/wall.js";

/** The protocol says of no native list or checkbox that it is required (Chromium 156), though assistive technology is told. */
const asTreeHasIt = (told: Told): Told =>
  /combobox|checkbox/.test(told.role)
    ? { ...told, states: told.states.filter((state) => state !== "required") }
    : told;

describe("what a screen reader is told of every example, idle, with an error and disabled", () => {
  let judged = 0;
  for (const { type, entry, language } of wallsOf("matrix-names")) {
    it(`${type}, ${language}: role, name, description and states of every control`, async () => {
      const cells = await wall(type, entry, language);
      for (const { box, props, title } of cells) {
        expect(computed(box), title).to.deep.equal(expected(type, props));
        judged++;
      }
      // The engine's own tree must say the same; the runner can read Chromium's alone.
      const tree = await axTree();
      expect(!!tree).to.equal(isChromium);
      if (tree)
        expect(toldByTree(tree)).to.deep.equal(
          cells
            .flatMap(({ props }) => expected(type, props))
            .filter(({ role }) => role)
            .map(asTreeHasIt),
        );
    }).timeout(240_000);
  }
  after(() => console.log(`${judged} examples in a state and a language were read`));
});
