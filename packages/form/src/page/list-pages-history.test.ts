/** Apart from list-pages.test.ts, for the browsers' limits of their histories: see list-pages-left.test.ts. */
import { expect } from "chai";
import { all, clear, fill, go, ISOLATIONS, mount, press, text, title, until } from "../element/form.suite.js";
import type { Mounted } from "../element/form.suite.js";
import { back, cards, vehicles, withTwo } from "./list-pages.suite.js";

afterEach(clear);

/** Adds a vehicle on the page of the list. */
async function add(mounted: Mounted, number: number, plate: string): Promise<void> {
  await go(mounted, `Vehicle ${number}`, number === 1 ? "Add: Vehicle" : "Add another: Vehicle");
  fill(mounted, "Plate", plate);
  fill(mounted, "Make", "Fiat");
  await go(mounted, "Vehicles");
}
async function removeSecond(mounted: Mounted): Promise<void> {
  const before = cards(mounted).length;
  press(mounted, "Remove Vehicle 2");
  await until(() => text(mounted).includes("Remove Vehicle 2?"));
  press(mounted, "Remove Vehicle 2");
  await until(() => cards(mounted).length < before);
}
const plates = ({ form }: Mounted): unknown =>
  (form.answers["cars"] as { plate?: string }[]).map(({ plate }) => plate);
/** What a press of Back in the form or in the browser leads to. */
const WAYS_BACK: readonly [string, (mounted: Mounted, to: string) => Promise<void>][] = [
  ["the form's Back", (mounted, to) => go(mounted, to, "Back")],
  ["the browser's Back", back],
];

for (const isolation of ISOLATIONS)
  describe(`back from a list whose items have pages of their own (${isolation})`, () => {
    // One each: a browser's limit is reached by all of them, and history knows nothing of isolation.
    for (const [name, leave] of WAYS_BACK.filter((_, at) => ISOLATIONS[at] === isolation)) {
      it(`${name} leads to the page before the list, however many items were added, changed and removed`, async () => {
        const mounted = await mount(vehicles(), isolation);
        await go(mounted, "Vehicles");
        await add(mounted, 1, "AA1");
        await add(mounted, 2, "BB2");
        await add(mounted, 3, "CC3");
        await leave(mounted, "About you");
        await go(mounted, "Vehicles");
        await go(mounted, "Vehicle 2", "Change Vehicle 2");
        await go(mounted, "Vehicles");
        await removeSecond(mounted);
        await leave(mounted, "About you");
        expect(plates(mounted)).to.deep.equal(["AA1", "CC3"]);
        // The way on is as it was.
        await go(mounted, "Vehicles");
        await go(mounted, "More");
        await leave(mounted, "Vehicles");
        await leave(mounted, "About you");
      });

      it(`${name} leads from the answers past the item that was changed there`, async () => {
        const mounted = await mount(vehicles(), isolation, withTwo);
        await go(mounted, "Vehicles");
        await go(mounted, "More");
        await go(mounted, "Check your answers");
        for (const at of [0, 1]) {
          all(mounted, `[data-to='/cars/${at}/make']`)[0]?.click();
          await until(() => title(mounted) === `Vehicle ${at + 1}`);
          await go(mounted, "Check your answers");
        }
        press(mounted, "Change Your vehicles");
        await until(() => title(mounted) === "Vehicles");
        await go(mounted, "Vehicle 2", "Change Vehicle 2");
        await go(mounted, "Vehicles");
        await removeSecond(mounted);
        await go(mounted, "Check your answers");
        await leave(mounted, "More");
        await leave(mounted, "Vehicles");
        expect(plates(mounted)).to.deep.equal(["AA1"]);
      });
    }

    it("leads from the list to the item with the browser's Back where nothing else was shown before it, once", async () => {
      const mounted = await mount(vehicles(), isolation);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      fill(mounted, "Plate", "AA1");
      fill(mounted, "Make", "Fiat");
      // As when the form is loaded again on the page of an item.
      history.replaceState(null, "");
      await go(mounted, "Vehicles");
      await go(mounted, "About you", "Back");
      expect(plates(mounted)).to.deep.equal(["AA1"]);
    });

    it("shows the list where the browser's Forward leads to an item that is not there any more", async () => {
      const mounted = await mount(vehicles(), isolation);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      await back(mounted, "Vehicles");
      expect(plates(mounted)).to.deep.equal([]);
      const popped = new Promise((done) => addEventListener("popstate", done, { once: true }));
      history.forward();
      await popped;
      expect(title(mounted)).to.equal("Vehicles");
      await add(mounted, 1, "AA1");
      await back(mounted, "About you");
    });
  });
