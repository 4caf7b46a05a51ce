/** Items of a list keep what is theirs, whatever goes and comes around them. */
import { expect } from "chai";
import fc from "fast-check";
import type { Answers, Definition } from "@diwan/core";
import {
  all,
  clear,
  control,
  definitionOf,
  ISOLATIONS,
  mount,
  press,
  remove,
  summary,
  text,
  until,
  type Mounted,
} from "../element/form.suite.js";

afterEach(async () => {
  await clear();
  sessionStorage.clear();
});

const cars = (more: object = {}): Definition =>
  definitionOf([
    {
      id: "cars",
      title: "Vehicles",
      fields: [
        {
          type: "list",
          name: "cars",
          label: "Your vehicles",
          item: "Vehicle",
          optional: true,
          layout: "together",
          ...more,
          fields: [
            {
              type: "text",
              name: "plate",
              label: "Plate",
              help: { title: "Where is it?", text: "On the car" },
            },
            {
              type: "radios",
              name: "fuel",
              label: "Fuel",
              options: [
                {
                  value: "petrol",
                  label: "Petrol",
                  fields: [{ type: "text", name: "tank", label: "Litres", optional: true }],
                },
                { value: "none", label: "None" },
              ],
            },
            { type: "content", text: "Look at the papers.", showWhen: "plate == 'AA1'" },
            {
              type: "list",
              name: "keys",
              label: "Keys",
              item: "Key",
              optional: true,
              fields: [{ type: "text", name: "tag", label: "Tag", optional: true }],
            },
          ],
        },
      ],
    },
  ]);

/** Everything that goes wrong outside the test's own calls: an event handler's exception does not reach whoever clicks. */
const thrown: unknown[] = [];
const note = (event: ErrorEvent): void => void thrown.push(event.message);
beforeEach(() => {
  thrown.length = 0;
  addEventListener("error", note);
});
afterEach(() => {
  removeEventListener("error", note);
  expect(thrown).to.deep.equal([]);
});

const boxes = (mounted: Mounted, name: string): HTMLInputElement[] =>
  all(mounted, `input[name$='.${name}']`) as HTMLInputElement[]; // selected as inputs
const plates = (mounted: Mounted): string[] => boxes(mounted, "plate").map(({ value }) => value);
const helps = (mounted: Mounted): HTMLDetailsElement[] => all(mounted, "details") as HTMLDetailsElement[]; // selected as details
const status = (mounted: Mounted): string | null | undefined => all(mounted, "[role=status]")[0]?.textContent;
function type(box: HTMLInputElement | undefined, value: string): void {
  if (!box) expect.fail("there is no such box");
  box.value = value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.dispatchEvent(new Event("change", { bubbles: true }));
}
/** What the controls of the page say, as answers. */
function shown(mounted: Mounted): unknown {
  const found: Answers[] = [];
  for (const input of all(mounted, "input[name]") as HTMLInputElement[]) {
    // selected as inputs
    const [, at, name, key] =
      /^cars\.(\d+)\.(\w+)(?:\.(\d+)\.tag)?$/.exec(input.name) ?? expect.fail(input.name);
    const car = (found[Number(at)] ??= { keys: [] });
    if (name === "keys")
      (car["keys"] as unknown[])[Number(key)] = input.value ? { tag: input.value } : {}; // made above
    else if (input.type === "radio" ? input.checked : input.value) car[name ?? ""] = input.value;
  }
  return found;
}
/** The answers the page shows: what is revealed by an option not chosen is kept, and not shown. */
const told = ({ form }: Mounted): unknown =>
  ((form.answers["cars"] ?? []) as Answers[]).map(({ tank, ...car }) => ({
    keys: [],
    ...car,
    ...(car["fuel"] === "petrol" && tank !== undefined && { tank }),
  })); // the form's own answers

for (const isolation of ISOLATIONS)
  describe(`the items of a list (${isolation})`, () => {
    for (const validated of [false, true])
      for (const at of [1, 2, 3])
        it(`after typing in them${validated ? " and errors" : ""}, any of them can be removed (${at})`, async () => {
          const mounted = await mount(cars(), isolation);
          for (const each of ["Add: Vehicle", "Add another: Vehicle", "Add another: Vehicle"])
            press(mounted, each);
          boxes(mounted, "plate").forEach((box, n) => {
            if (!validated || n < 2) type(box, `P${n + 1}`);
          });
          if (validated) press(mounted, "Continue");
          const left = plates(mounted).filter((_, n) => n !== at - 1);
          remove(mounted, `Remove Vehicle ${at}`);
          expect(plates(mounted)).to.deep.equal(left);
          expect(mounted.root.activeElement?.textContent).to.equal(`Vehicle ${Math.min(at, 2)}`);
          expect(status(mounted)).to.equal(
            at < 3
              ? `Vehicle ${at} removed. What was Vehicle ${at + 1} is now Vehicle ${at}.`
              : "Vehicle 3 removed",
          );
          expect(told(mounted)).to.deep.equal(left.map((plate) => ({ keys: [], ...(plate && { plate }) })));
        });

    it("take their errors along, in the summary too, whose links lead to them", async () => {
      const mounted = await mount(cars(), isolation, (form) => {
        form.answers = { cars: [{ plate: "AA1", fuel: "none" }, { fuel: "none" }, { plate: "CC3" }] };
      });
      press(mounted, "Continue");
      expect(summary(mounted)).to.have.length(2);
      remove(mounted, "Remove Vehicle 1");
      const links = all(mounted, ".diwan-errors a");
      expect(links).to.have.length(2);
      links[0]?.click();
      expect((mounted.root.activeElement as HTMLInputElement).name).to.equal("cars.0.plate"); // a box by its name
      links[1]?.click();
      expect((mounted.root.activeElement as HTMLInputElement).name).to.equal("cars.1.fuel"); // a radio by its name
      expect(boxes(mounted, "plate").map((box) => box.getAttribute("aria-invalid"))).to.deep.equal([
        "true",
        null,
      ]);
      remove(mounted, "Remove Vehicle 1");
      expect(summary(mounted)).to.have.length(1);
      remove(mounted, "Remove Vehicle 1");
      expect(all(mounted, ".diwan-errors")).to.have.length(0);
    });

    it("keep an opened help, focus and caret, their radios, and what their conditions show; names and ids follow the number", async () => {
      const mounted = await mount(cars(), isolation, (form) => {
        form.answers = {
          cars: [
            { plate: "AA1", fuel: "petrol", tank: "40" },
            { plate: "AA1", fuel: "none" },
            { plate: "CC3", fuel: "petrol", tank: "50" },
          ],
        };
      });
      for (const at of [0, 2]) (helps(mounted)[at] ?? expect.fail()).open = true;
      const box = boxes(mounted, "plate")[2] ?? expect.fail();
      box.focus();
      box.setSelectionRange(1, 2);
      mounted.form.session?.removeItem("/cars", 0);
      expect(helps(mounted).map(({ open }) => open)).to.deep.equal([false, true]);
      expect(mounted.root.activeElement).to.equal(box);
      expect([box.name, box.id, box.selectionStart, box.selectionEnd]).to.deep.equal([
        "cars.1.plate",
        `${mounted.form.definition?.id}-cars-1-plate`,
        1,
        2,
      ]);
      expect(control(mounted, "Plate").name).to.equal("cars.0.plate");
      expect(shown(mounted)).to.deep.equal(told(mounted));
      expect(text(mounted).split("Look at the papers.")).to.have.length(2);
      const ids = all(mounted, "[id]")
        .map(({ id }) => id)
        .filter(Boolean);
      expect(new Set(ids).size).to.equal(ids.length);
      mounted.form.session?.removeItem("/cars", 0);
      expect(text(mounted)).not.to.contain("Look at the papers.");
    });

    it("that stay when the host page sets other answers keep what is theirs", async () => {
      const mounted = await mount(cars(), isolation, (form) => {
        form.answers = { cars: [{ plate: "AA1" }, { plate: "BB2" }, { plate: "CC3" }] };
      });
      (helps(mounted)[2] ?? expect.fail()).open = true;
      const box = boxes(mounted, "plate")[2] ?? expect.fail();
      type(box, "DD4");
      const { cars: items = [] } = mounted.form.answers as { cars?: readonly object[] };
      mounted.form.answers = { cars: items.filter((_, at) => at !== 1) };
      expect(helps(mounted).map(({ open }) => open)).to.deep.equal([false, true]);
      expect(boxes(mounted, "plate")[1]).to.equal(box);
      mounted.form.answers = { cars: [] };
      expect(text(mounted)).to.contain("Nothing added yet");
    });

    it("inside an item go and stay with it", async () => {
      const mounted = await mount(cars(), isolation, (form) => {
        form.answers = {
          cars: [
            { plate: "AA1", keys: [{ tag: "a" }, { tag: "b" }] },
            { plate: "BB2", keys: [{ tag: "c" }, { tag: "d" }] },
          ],
        };
      });
      type(boxes(mounted, "tag")[3], "dd");
      const last = boxes(mounted, "tag")[3];
      for (const action of ["ask", "remove"])
        all(mounted, `[data-path='/cars/1/keys'] [data-do=${action}]`)[0]?.click();
      expect(shown(mounted)).to.deep.equal([
        { plate: "AA1", keys: [{ tag: "a" }, { tag: "b" }] },
        { plate: "BB2", keys: [{ tag: "dd" }] },
      ]);
      remove(mounted, "Remove Vehicle 1");
      expect(shown(mounted)).to.deep.equal([{ plate: "BB2", keys: [{ tag: "dd" }] }]);
      expect(boxes(mounted, "tag")[0]).to.equal(last);
    });

    it("are gone after a reload, too", async () => {
      const definition = cars();
      const open = (): Promise<Mounted> =>
        mount(definition, isolation, (form) => form.setAttribute("draft", "session"));
      const mounted = await open();
      for (const each of ["Add: Vehicle", "Add another: Vehicle", "Add another: Vehicle"])
        press(mounted, each);
      boxes(mounted, "plate")
        .slice(0, 2)
        .forEach((box, n) => type(box, `P${n + 1}`));
      press(mounted, "Continue");
      remove(mounted, "Remove Vehicle 2");
      await until(() => sessionStorage.getItem(`diwan-draft:${definition.id}`)?.includes("P1"));
      dispatchEvent(new Event("pagehide"));
      await clear();
      expect(plates(await open())).to.deep.equal(["P1", ""]);
    });

    it("whatever is added, typed, chosen, removed and set: no exception, and the page shows the answers", async () => {
      type Car = { plate?: string; fuel?: string; tank?: string; keys?: { tag?: string }[] };
      const word = fc.constantFrom("AA1", "b", "1");
      const car: fc.Arbitrary<Car> = fc.record(
        {
          plate: word,
          fuel: fc.constantFrom("petrol", "none"),
          tank: word,
          keys: fc.array(fc.record({ tag: word }, { requiredKeys: [] }), { maxLength: 2 }),
        },
        { requiredKeys: [] },
      );
      type Step = (mounted: Mounted) => void;
      const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % (list.length || 1)];
      const step: fc.Arbitrary<Step> = fc.oneof(
        fc.nat(9).map(
          (at): Step =>
            (mounted) =>
              pick(all(mounted, "[data-do=add]"), at)?.click(),
        ),
        fc.nat(9).map(
          (at): Step =>
            (mounted) =>
              pick(all(mounted, "[data-do=ask]"), at)?.click(),
        ),
        fc.constantFrom("remove", "keep", "undo").map(
          (action): Step =>
            (mounted) =>
              all(mounted, `[data-do=${action}]`)[0]?.click(),
        ),
        fc.tuple(fc.nat(20), fc.oneof(word, fc.constant(""))).map(([at, value]): Step => (mounted) => {
          const box = pick(all(mounted, "input:not([type=radio])") as HTMLInputElement[], at); // selected as inputs
          if (box) type(box, value);
        }),
        fc.nat(20).map(
          (at): Step =>
            (mounted) =>
              pick(all(mounted, "input[type=radio]"), at)?.click(),
        ),
        fc.array(car, { maxLength: 4 }).map((items): Step => ({ form }) => {
          form.answers = { cars: items };
        }),
        fc.nat(4).map((at): Step => ({ form }) => {
          form.answers = { cars: ((form.answers["cars"] ?? []) as Car[]).filter((_, n) => n !== at) };
        }), // the form's own
        fc.constant<Step>(({ form }) => {
          form.answers = { cars: ((form.answers["cars"] ?? []) as Car[]).reverse() };
        }), // the form's own
        fc.nat(4).map((at): Step => ({ form }) => {
          form.session?.removeItem("/cars", at);
        }),
        fc.constant<Step>((mounted) => press(mounted, "Continue")),
      );
      // A rule nobody can meet: Continue always finds something, and stays.
      const definition = cars({ rules: [{ check: "size(cars) > 90", message: "More" }] });
      const mounted = await mount(definition, isolation);
      fc.assert(
        fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
          mounted.form.answers = {};
          for (const each of steps) {
            each(mounted);
            expect(thrown).to.deep.equal([]);
            expect(shown(mounted)).to.deep.equal(told(mounted));
            const names = all(mounted, "[data-path]").map(({ dataset }) => dataset["path"]);
            expect(new Set(names).size).to.equal(names.length);
            for (const link of all(mounted, ".diwan-errors a"))
              expect(all(mounted, `[id="${link.dataset["focus"]}"]`), link.textContent ?? "").to.have.length(
                1,
              );
          }
        }),
        { numRuns: 60 },
      );
    });
  });
