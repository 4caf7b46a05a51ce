/** Pages with libraries of old that extend what every object and array has: the form works among them. */
import { expect } from "chai";
import {
  all,
  clear,
  definitionOf,
  fill,
  mount,
  press,
  summary,
  title,
  until,
  type Mounted,
} from "./form.suite.js";

/** What such a library does to the page; each is undone, since other tests share it. A key on Object.prototype takes the built script: tests/journeys/hostile.test.ts. */
const LIBRARIES: readonly (readonly [what: string, install: () => () => void])[] = [
  [
    "a key on Array.prototype",
    () => {
      Reflect.set(Array.prototype, "each", () => undefined);
      return () => Reflect.deleteProperty(Array.prototype, "each");
    },
  ],
  [
    "toJSON of Array.prototype",
    () => {
      Reflect.set(Array.prototype, "toJSON", () => "theirs");
      return () => Reflect.deleteProperty(Array.prototype, "toJSON");
    },
  ],
  [
    "an Array.from of its own",
    () => {
      const { from } = Array;
      Reflect.set(Array, "from", (list: ArrayLike<unknown>) => {
        const copy: unknown[] = [];
        for (let at = 0; at < list.length; at++) copy[at] = list[at];
        return copy;
      });
      return () => Reflect.set(Array, "from", from);
    },
  ],
];

const definition = definitionOf([
  {
    id: "one",
    title: "One",
    fields: [
      {
        type: "checkboxes",
        name: "c",
        label: "C",
        options: [
          { value: "a", label: "A" },
          { value: "b", label: "B" },
        ],
      },
      { type: "text", name: "t", label: "T", pattern: "[0-9]+" },
      { type: "date", name: "d", label: "D" },
      { type: "rating", name: "r", label: "R" },
      {
        type: "multiselect",
        name: "m",
        label: "M",
        options: [
          { value: "a", label: "A" },
          { value: "b", label: "B" },
        ],
      },
      { type: "number", name: "n", label: "N", max: { expression: "r" } },
      { type: "list", name: "l", label: "L", min: 1, fields: [{ type: "text", name: "x", label: "X" }] },
    ],
  },
  { id: "two", title: "Two", fields: [{ type: "text", name: "u", label: "U" }] },
]);

describe("a page whose library extends what every object has", () => {
  let undo: (() => void) | undefined;
  afterEach(async () => {
    undo?.();
    undo = undefined;
    sessionStorage.clear();
    await clear();
  });

  for (const [what, install] of LIBRARIES)
    it(`with ${what}, shows the form, says what is wrong, and goes on`, async () => {
      undo = install();
      const mounted = await mount(definition);
      await until(() => title(mounted) === "One");
      press(mounted, "Continue");
      await until(() => summary(mounted).length > 0);
      expect(
        all(mounted, "input[type=radio]").map((control) => (control as HTMLInputElement).value), // radios
      ).to.include("1");
      mounted.form.answers = {
        c: ["b", "a"],
        t: "1",
        d: "2026-03-04",
        r: 4,
        m: ["b"],
        n: 3,
        l: [{ x: "y" }],
      };
      press(mounted, "Continue");
      await until(() => title(mounted) === "Two", "the second page");
      expect(mounted.form.answers["c"]).to.deep.equal(["a", "b"]);
      expect(mounted.form.answers["m"]).to.deep.equal(["b"]);
      expect(all(mounted, ".diwan-errors")).to.have.length(0);
    });

  for (const [what, install] of LIBRARIES)
    it(`with ${what}, finds a draft again as it was`, async () => {
      undo = install();
      const open = (): Promise<Mounted> =>
        mount(definition, "shadow", (form) => form.setAttribute("draft", "session"));
      const first = await open();
      first.form.answers = { c: ["a"], l: [{ x: "y" }, { x: "z" }] };
      fill(first, "T", "1");
      await until(() => sessionStorage.length > 0, "a draft");
      const answers = { ...first.form.answers };
      first.form.remove();
      const again = await open();
      await until(() => again.form.answers["t"] === "1", "the draft");
      expect(again.form.answers).to.deep.include(answers);
    });
});
