/**
 * Apart from list-pages.test.ts: WebKit takes no more than 100 entries of a page into its history in 30 seconds. Chromium keeps 50 entries of a tab, and may drop the one that a
 * page began with when no finger has touched it: no test goes back as far.
 */
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
  text,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";
import { back, cards, focused, status, vehicles, withTwo } from "./list-pages.suite.js";

afterEach(clear);

for (const isolation of ISOLATIONS)
  describe(`leaving the own page of an item (${isolation})`, () => {
    it("goes back from an item with what was entered, and keeps none in which nothing was", async () => {
      const mounted = await mount(vehicles(), isolation);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      await go(mounted, "Vehicles", "Back");
      expect(mounted.form.answers["cars"]).to.deep.equal([]);
      expect(text(mounted)).to.contain("Nothing added yet");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      fill(mounted, "Plate", "AA1");
      await back(mounted, "Vehicles");
      expect(cards(mounted)).to.deep.equal(["Vehicle 1 PlateAA1Change Vehicle 1Remove Vehicle 1"]);
      expect(focused(mounted)).to.equal("Vehicle 1");
      history.forward();
      await until(() => title(mounted) === "Vehicle 1");
      expect(control(mounted, "Plate").value).to.equal("AA1");
      await go(mounted, "Vehicles", "Back");
    });

    it("keeps an item whose answers were given from the start, however it is left", async () => {
      const definition = JSON.parse(JSON.stringify(vehicles())) as {
        pages: { fields: { fields?: { default?: unknown }[] }[] }[];
      };
      for (const [at, field] of (definition.pages[1]?.fields[0]?.fields ?? []).entries())
        field.default = ["AA1", "Fiat", 90][at];
      const mounted = await mount(definition as unknown as Definition, isolation);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      await go(mounted, "Vehicles");
      expect(cards(mounted)[0]).to.contain("PlateAA1");
      expect(status(mounted)).to.equal("Vehicle 1 added");
      await go(mounted, "Vehicle 1", "Change Vehicle 1");
      await go(mounted, "Vehicles", "Back");
      expect(cards(mounted)).to.have.length(1);
      await go(mounted, "More");
    });

    it("leads from an answer that is to be changed to its item, and back to its row, which is marked", async () => {
      const mounted = await mount(vehicles(), isolation, withTwo);
      await go(mounted, "Vehicles");
      await go(mounted, "More");
      await go(mounted, "Check your answers");
      all(mounted, "[data-to='/cars/1/make']")[0]?.click();
      await until(() => title(mounted) === "Vehicle 2");
      expect(mounted.root.activeElement).to.equal(control(mounted, "Make"));
      fill(mounted, "Make", "Opel");
      await go(mounted, "Check your answers");
      expect((mounted.root.activeElement as HTMLElement).dataset["to"]).to.equal("/cars/1/make"); // a button
      expect(all(mounted, ".diwan-changed").map((row) => row.textContent.replace(/\s+/g, " "))).to.deep.equal(
        ["Make (changed)OpelChange"],
      );
      all(mounted, "[data-to='/cars/0/plate']")[0]?.click();
      await until(() => title(mounted) === "Vehicle 1");
      await back(mounted, "Check your answers");
      // The list itself, too: another item is added from there, and Continue then leads back to the answers.
      press(mounted, "Change Your vehicles");
      await until(() => title(mounted) === "Vehicles");
      await go(mounted, "Vehicle 3", "Add another: Vehicle");
      fill(mounted, "Plate", "CC3");
      fill(mounted, "Make", "Ford");
      await go(mounted, "Vehicles");
      await go(mounted, "Check your answers");
      expect(text(mounted)).to.contain("Vehicle 3");
    });

    it("draws what the host page makes of the answers, and the list where the item on show was taken away", async () => {
      const mounted = await mount(vehicles(), isolation, withTwo);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 2", "Change Vehicle 2");
      mounted.form.session?.removeItem("/cars", 0);
      expect(title(mounted)).to.equal("Vehicle 1");
      expect(control(mounted, "Plate").value).to.equal("BB2");
      mounted.form.session?.removeItem("/cars", 0);
      expect(title(mounted)).to.equal("Vehicles");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      fill(mounted, "Plate", "DD4");
      mounted.form.session?.goTo("you");
      expect(title(mounted)).to.equal("About you");
      expect(mounted.form.answers["cars"]).to.deep.equal([{ plate: "DD4" }]);
    });

    it("comes back to the item whose page was on show when the form was left", async () => {
      const definition = vehicles();
      const kept = (form: Mounted["form"]): void => form.setAttribute("draft", "session");
      const mounted = await mount(definition, isolation, kept);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      const stored = (): string => sessionStorage.getItem(`diwan-draft:${definition.id}`) ?? "";
      await until(() => stored().includes("/cars/0"));
      fill(mounted, "Plate", "AA1");
      // Left at once, before what keeps drafts can be asked for.
      dispatchEvent(new Event("pagehide"));
      expect(stored()).to.contain("AA1");
      expect(JSON.parse(stored())).to.deep.include({ page: "cars", item: "/cars/0" });
      await clear();
      const again = await mount(definition, isolation, kept);
      expect(title(again)).to.equal("Vehicle 1");
      expect(control(again, "Plate").value).to.equal("AA1");
      fill(again, "Make", "Fiat");
      await go(again, "Vehicles");
      expect(cards(again)).to.have.length(1);
      await clear();
      sessionStorage.removeItem(`diwan-draft:${definition.id}`);
    });
  });
