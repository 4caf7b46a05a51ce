import { expect } from "chai";
import { expected, type AccessibleNode } from "../matrix/expected.js";
import { axTree, computedNodes, nodesOfTree } from "../matrix/accessible-nodes.js";
import { isChromium } from "../matrix/scheme.js";
import { wall, wallsOf } from "../matrix/wall.js";

/** The protocol says of no list or checkbox that it is required, and of no box with a list that it is read-only (Chromium 156), though assistive technology is told. */
const asTreeHasIt = (told: AccessibleNode): AccessibleNode => ({
  ...told,
  states: told.states.filter(
    (state) =>
      !(state === "required" && /combobox|checkbox/.test(told.role)) &&
      !(state === "readonly" && told.role === "combobox"),
  ),
});

describe("what a screen reader is told of every example, idle, with an error and disabled", () => {
  let judged = 0;
  for (const { type, entry, language } of wallsOf("matrix-names")) {
    it(`${type}, ${language}: role, name, description and states of every control`, async () => {
      const cells = await wall(type, entry, language);
      for (const { box, props, title } of cells) {
        expect(computedNodes(box), title).to.deep.equal(expected(type, props));
        judged++;
      }
      // The engine's own tree must say the same; the runner can read Chromium's alone.
      const tree = await axTree();
      expect(!!tree).to.equal(isChromium);
      if (tree)
        expect(nodesOfTree(tree).map(asTreeHasIt)).to.deep.equal(
          cells
            .flatMap(({ props }) => expected(type, props))
            .filter(({ role }) => role)
            .map(asTreeHasIt),
        );
    }).timeout(240_000);
  }
  after(() => console.log(`${judged} examples in a state and a language were read`));
});
