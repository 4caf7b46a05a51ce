import { expect } from "chai";
import type { Definition } from "@diwan/core";
import {
  all,
  button,
  clear,
  control,
  fill,
  go,
  ISOLATIONS,
  mount,
  press,
  remove,
  summary,
  text,
  title,
  until,
} from "../element/form.suite.js";
import { cards, focused, pages, status, TWO, vehicles, withTwo } from "./list-pages.suite.js";

afterEach(clear);

for (const isolation of ISOLATIONS)
  describe(`items on pages of their own (${isolation})`, () => {
    it("adds an item on a page of its own, and comes back to a summary of it", async () => {
      const mounted = await mount(vehicles(), isolation);
      await go(mounted, "Vehicles");
      expect(text(mounted)).to.contain("Nothing added yet");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      expect(title(mounted)).to.equal("Vehicle 1");
      expect(focused(mounted)).to.equal("Vehicle 1");
      expect(mounted.form.session?.page).to.equal("cars");
      expect(text(mounted)).not.to.contain("Your vehicles");
      // Alone on its page it needs no words that tell it from another.
      expect(all(mounted, "label").map((label) => label.textContent.trim())).to.deep.equal([
        "Plate",
        "Make",
        "CO2 (optional)",
      ]);
      fill(mounted, "Plate", "AA1");
      fill(mounted, "Make", "Fiat");
      await go(mounted, "Vehicles");
      expect(cards(mounted)).to.deep.equal(["Vehicle 1 PlateAA1MakeFiatChange Vehicle 1Remove Vehicle 1"]);
      expect(text(mounted)).to.contain("You have added 1");
      expect(focused(mounted)).to.equal("Vehicle 1");
      expect(status(mounted)).to.equal("Vehicle 1 added");
      expect(mounted.form.answers["cars"]).to.deep.equal([{ plate: "AA1", make: "Fiat" }]);
      await go(mounted, "More");
      expect(pages(mounted)).to.deep.equal(["cars", "cars", "cars", "more"].map((page) => ({ page })));
    });

    it("says what was answered about each item, and leads to it", async () => {
      const mounted = await mount(vehicles(), isolation, withTwo);
      await go(mounted, "Vehicles");
      expect(cards(mounted)).to.deep.equal([
        "Vehicle 1 PlateAA1MakeFiatChange Vehicle 1Remove Vehicle 1",
        "Vehicle 2 PlateBB2MakeSeatCO290Change Vehicle 2Remove Vehicle 2",
      ]);
      expect(text(mounted)).to.contain("You have added 2");
      await go(mounted, "Vehicle 2", "Change Vehicle 2");
      expect(title(mounted)).to.equal("Vehicle 2");
      expect(control(mounted, "Plate").value).to.equal("BB2");
      fill(mounted, "Plate", "CC3");
      await go(mounted, "Vehicles");
      expect(cards(mounted)[1]).to.contain("PlateCC3");
      expect(focused(mounted)).to.equal("Vehicle 2");
      expect(status(mounted)).to.equal("");
    });

    it("validates an item on its page, and nothing else", async () => {
      const mounted = await mount(vehicles(), isolation, (form) => {
        form.answers = { cars: [{}, ...TWO] };
      });
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 2", "Change Vehicle 2");
      fill(mounted, "Plate", "");
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      expect(summary(mounted)).to.deep.equal(["Vehicle 2: Enter an answer to “Plate”"]);
      all(mounted, ".diwan-errors a")[0]?.click();
      expect(mounted.root.activeElement).to.equal(control(mounted, "Plate"));
      fill(mounted, "Plate", "AA1");
      await go(mounted, "Vehicles");
      expect(summary(mounted)).to.deep.equal([]);
    });

    it("says on the page of the list which items are wrong, and leads to the box on the item's page", async () => {
      const mounted = await mount(vehicles(), isolation, (form) => {
        form.answers = { cars: [{ plate: "AA1", make: "Fiat" }, { plate: "BB2" }, {}] };
      });
      await go(mounted, "Vehicles");
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      expect(summary(mounted)).to.deep.equal([
        "Vehicle 2: Enter an answer to “Make”",
        "Vehicle 3: Enter an answer to “Plate”",
        "Vehicle 3: Enter an answer to “Make”",
      ]);
      expect(
        all(mounted, ".diwan-card").map((card) => card.querySelector(".diwan-error")?.textContent.trim()),
      ).to.deep.equal([
        undefined,
        "Error: Some answers about Vehicle 2 are missing or need correcting",
        "Error: Some answers about Vehicle 3 are missing or need correcting",
      ]);
      // Whoever comes to the card, or by Tab to the button, hears it.
      for (const [at, name] of [undefined, "Vehicle 2", "Vehicle 3"].entries())
        for (const one of [all(mounted, ".diwan-card")[at], all(mounted, ".diwan-card [data-do=open]")[at]]) {
          const described = one?.getAttribute("aria-describedby");
          expect(described && all(mounted, `#${described}`)[0]?.textContent.trim()).to.equal(
            name === undefined ? null : `Error: Some answers about ${name} are missing or need correcting`,
          );
        }
      expect(cards(mounted)[2]).to.contain("Not answered yet");
      all(mounted, ".diwan-errors a")[0]?.click();
      await until(() => title(mounted) === "Vehicle 2");
      expect(mounted.root.activeElement).to.equal(control(mounted, "Make"));
      expect(control(mounted, "Make").getAttribute("aria-invalid")).to.equal("true");
      expect(summary(mounted)).to.deep.equal(["Vehicle 2: Enter an answer to “Make”"]);
      fill(mounted, "Make", "Seat");
      await go(mounted, "Vehicles");
      expect(text(mounted))
        .to.contain("Some answers about Vehicle 3")
        .and.not.contain("Some answers about Vehicle 2");
    });

    it("needs as many items as the list says, and takes no more", async () => {
      const mounted = await mount(vehicles({ min: 2 }), isolation);
      await go(mounted, "Vehicles");
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      expect(summary(mounted)).to.have.length(1);
      all(mounted, ".diwan-errors a")[0]?.click();
      expect(mounted.root.activeElement).to.equal(button(mounted, "Add: Vehicle"));
      for (const [index, { plate, make }] of [...TWO, { plate: "CC3", make: "Opel" }].entries()) {
        await go(mounted, `Vehicle ${index + 1}`, index ? "Add another: Vehicle" : "Add: Vehicle");
        fill(mounted, "Plate", plate);
        fill(mounted, "Make", make);
        await go(mounted, "Vehicles");
      }
      expect(text(mounted))
        .to.contain("You can add no more than 3")
        .and.not.contain("Add another")
        .and.not.contain("Add at least");
      await go(mounted, "More");
    });

    it("asks before it removes an item, says so, and puts it back", async () => {
      const mounted = await mount(vehicles(), isolation, withTwo);
      await go(mounted, "Vehicles");
      press(mounted, "Remove Vehicle 1");
      expect(focused(mounted)).to.equal("Remove Vehicle 1?");
      press(mounted, "Keep Vehicle 1");
      remove(mounted, "Remove Vehicle 1");
      expect(mounted.form.answers["cars"]).to.deep.equal([TWO[1]]);
      expect(status(mounted)).to.equal("Vehicle 1 removed. What was Vehicle 2 is now Vehicle 1.");
      press(mounted, "Undo");
      expect(mounted.form.answers["cars"]).to.deep.equal(TWO);
      expect(focused(mounted)).to.equal("Vehicle 1");
      // The last one, too: an empty list has a button that adds.
      remove(mounted, "Remove Vehicle 2");
      remove(mounted, "Remove Vehicle 1");
      expect(text(mounted)).to.contain("Nothing added yet");
      expect(mounted.root.activeElement).to.equal(button(mounted, "Add: Vehicle"));
    });

    it("says the item's page in another language at once, with everything entered", async () => {
      const mounted = await mount(vehicles(), isolation, withTwo);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 2", "Change Vehicle 2");
      fill(mounted, "Plate", "CC3");
      mounted.form.lang = "ar";
      await until(() => title(mounted).startsWith("المركبة"));
      expect(control(mounted, "اللوحة").value).to.equal("CC3");
    });

    it("keeps the items together where the definition says so, and gives pages to fewer questions where it says that", async () => {
      const together = await mount(vehicles({ layout: "together", min: 1 }), isolation);
      await go(together, "Vehicles");
      control(together, "Plate");
      press(together, "Add another: Vehicle");
      expect(title(together)).to.equal("Vehicles");
      await clear();
      const definition = JSON.parse(JSON.stringify(vehicles({ layout: "pages" }))) as {
        pages: { fields: { fields?: unknown[] }[] }[];
      };
      definition.pages[1]?.fields[0]?.fields?.splice(1);
      const pages = await mount(definition as unknown as Definition, isolation);
      await go(pages, "Vehicles");
      await go(pages, "Vehicle 1", "Add: Vehicle");
      expect(title(pages)).to.equal("Vehicle 1");
    });

    it("keeps a list in an item together on the item's page", async () => {
      const inner = {
        type: "list",
        name: "keys",
        label: "Keys",
        item: "Key",
        fields: ["one", "two", "three"].map((name) => ({ type: "text", name, label: name })),
      };
      const definition = JSON.parse(JSON.stringify(vehicles())) as {
        pages: { fields: { fields?: unknown[] }[] }[];
      };
      definition.pages[1]?.fields[0]?.fields?.push(inner);
      const mounted = await mount(definition as unknown as Definition, isolation);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      control(mounted, "one");
      press(mounted, "Add another: Key");
      expect(title(mounted)).to.equal("Vehicle 1");
      expect(focused(mounted)).to.equal("Key 2");
      // Nothing of it was answered: it goes, with the items its list began with.
      await go(mounted, "Vehicles", "Back");
      expect(mounted.form.answers["cars"]).to.deep.equal([]);
      await go(mounted, "Vehicle 1", "Add: Vehicle");
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      expect(summary(mounted)).to.include("Vehicle 1 and Key 1: Enter an answer to “one”");
      all(mounted, ".diwan-errors a").at(-1)?.click();
      expect(mounted.root.activeElement).to.equal(control(mounted, "three"));
    });
  });
