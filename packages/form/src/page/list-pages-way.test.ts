/** Apart from list-pages.test.ts, for the browsers' limits of their histories: see list-pages-left.test.ts. */
import { expect } from "chai";
import type { Definition } from "@diwan/core";
import {
  all,
  clear,
  control,
  fill,
  go,
  ISOLATIONS,
  mount,
  press,
  summary,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";
import { back, cards, pages, vehicles, withTwo } from "./list-pages.suite.js";

afterEach(clear);

/** Vehicles whose questions are changed in some way. */
function vehiclesWith(change: (questions: object[]) => void): Definition {
  const definition = JSON.parse(JSON.stringify(vehicles())) as {
    pages: { fields: { fields?: object[] }[] }[];
  };
  change(definition.pages[1]?.fields[0]?.fields ?? []);
  return definition as unknown as Definition;
}

for (const isolation of ISOLATIONS)
  describe(`the way to the own page of an item and back (${isolation})`, () => {
    it("arrives once at the list from an item that is left empty", async () => {
      const mounted = await mount(vehicles(), isolation);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      await go(mounted, "Vehicles", "Back");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      mounted.form.session?.goTo("more");
      await until(() => title(mounted) === "More");
      expect(mounted.form.answers["cars"]).to.deep.equal([]);
      expect(pages(mounted)).to.deep.equal(
        ["cars", "cars", "cars", "cars", "more"].map((page) => ({ page })),
      );
    });

    it("leads on from an item where Continue led when it was opened, also after the browser's Back and Forward", async () => {
      const mounted = await mount(vehicles(), isolation, withTwo);
      await go(mounted, "Vehicles");
      await go(mounted, "More");
      await go(mounted, "Check your answers");
      press(mounted, "Change Your vehicles");
      await until(() => title(mounted) === "Vehicles");
      await go(mounted, "Vehicle 1", "Change Vehicle 1");
      await back(mounted, "Vehicles");
      history.forward();
      await until(() => title(mounted) === "Vehicle 1");
      await go(mounted, "Vehicles");
      await go(mounted, "Check your answers");
      all(mounted, "[data-to='/cars/0/plate']")[0]?.click();
      await until(() => title(mounted) === "Vehicle 1");
      mounted.form.session?.setAnswer("/cars/1/plate", "");
      await go(mounted, "Vehicles");
      await back(mounted, "Vehicle 1");
      mounted.form.session?.setAnswer("/cars/1/plate", "CC3");
      await go(mounted, "Check your answers");
    });

    it("leads from an answer that is being changed back to the answers, also where the browser's history knows nothing of them", async () => {
      const mounted = await mount(vehicles(), isolation, withTwo);
      await go(mounted, "Vehicles");
      await go(mounted, "More");
      await go(mounted, "Check your answers");
      for (const [path, there] of [
        ["/cars/0/plate", "Vehicle 1"],
        ["/remark", "More"],
      ] as const) {
        all(mounted, `[data-to='${path}']`)[0]?.click();
        await until(() => title(mounted) === there);
        // As on a page that a server made and the script took over.
        history.replaceState(null, "");
        await go(mounted, "Check your answers", "Back");
        expect((mounted.root.activeElement as HTMLElement).dataset["to"]).to.equal(path); // a button
      }
      press(mounted, "Change Your vehicles");
      await until(() => title(mounted) === "Vehicles");
      await go(mounted, "Vehicle 1", "Change Vehicle 1");
      history.replaceState(null, "");
      await go(mounted, "Vehicles", "Back");
    });

    it("comes back to the list where the items of a new version have no pages of their own", async () => {
      const definition = vehicles();
      const kept = (form: Mounted["form"]): void => form.setAttribute("draft", "session");
      const mounted = await mount(definition, isolation, kept);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      fill(mounted, "Plate", "AA1");
      fill(mounted, "Make", "Fiat");
      dispatchEvent(new Event("pagehide"));
      await clear();
      const newer = { ...vehicles({ layout: "together" }), id: definition.id, version: "2" };
      const again = await mount(newer, isolation, kept);
      expect(title(again)).to.equal("Vehicles");
      expect(control(again, "Plate").value).to.equal("AA1");
      await go(again, "More");
      await clear();
      sessionStorage.removeItem(`diwan-draft:${definition.id}`);
    });

    it("says no error in the title of an item's page for an answer that is only doubted", async () => {
      const definition = vehiclesWith((questions) => {
        Object.assign(questions[2] ?? {}, {
          rules: [
            {
              check: "co2 < 50.0",
              level: "warning",
              message: { en: "Is that right?", ar: "هل هذا صحيح؟" },
            },
          ],
        });
      });
      const mounted = await mount(definition, isolation, (form) => {
        withTwo(form);
        form.setAttribute("page-title", "");
      });
      await go(mounted, "Vehicles");
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      expect(document.title).not.to.contain("Error");
      all(mounted, ".diwan-errors a")[0]?.click();
      await until(() => title(mounted) === "Vehicle 2");
      expect(summary(mounted)).to.have.length(1);
      expect(document.title).to.contain("Vehicle 2").and.not.to.contain("Error");
    });

    it("says an option's words that hold an answer of the item with the answer of that item", async () => {
      const definition = vehiclesWith((questions) => {
        questions.splice(2, 1, {
          type: "radios",
          name: "class",
          label: { en: "Class", ar: "الفئة" },
          options: [
            { value: "usual", label: { en: "Car", ar: "سيارة" } },
            { value: "other", label: { en: "Other ({{ make }})", ar: "أخرى ({{ make }})" } },
          ],
        });
      });
      const mounted = await mount(definition, isolation, (form) => {
        form.answers = { cars: [{ plate: "AA1", make: "Fiat", class: "other" }] };
      });
      await go(mounted, "Vehicles");
      expect(cards(mounted)[0]?.replace(/[\u2068\u2069]/g, "")).to.contain("ClassOther (Fiat)");
    });
  });
