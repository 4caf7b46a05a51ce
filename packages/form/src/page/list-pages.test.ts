import { expect } from "chai";
import type { Definition } from "@diwan/core";
import {
  all,
  button,
  clear,
  control,
  definitionOf,
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
  type Mounted,
} from "../element/form.suite.js";

afterEach(clear);

const own = (en: string, ar: string): object => ({ en, ar });

/** A list whose items ask three questions, between two other pages. */
const vehicles = (more: object = {}): Definition =>
  definitionOf([
    {
      id: "you",
      title: { en: "About you", ar: "عنك" },
      fields: [{ type: "text", name: "called", label: own("Name", "الاسم"), optional: true }],
    },
    {
      id: "cars",
      title: { en: "Vehicles", ar: "المركبات" },
      fields: [
        {
          type: "list",
          name: "cars",
          label: own("Your vehicles", "مركباتك"),
          item: own("Vehicle", "المركبة"),
          max: 3,
          ...more,
          fields: [
            { type: "text", name: "plate", label: own("Plate", "اللوحة") },
            { type: "text", name: "make", label: own("Make", "الصانع") },
            { type: "number", name: "co2", label: own("CO2", "الانبعاثات"), optional: true },
          ],
        },
      ],
    },
    {
      id: "more",
      title: { en: "More", ar: "المزيد" },
      fields: [{ type: "text", name: "remark", label: own("Remark", "ملاحظة"), optional: true }],
    },
  ] as unknown as Definition["pages"]);

const TWO = [
  { plate: "AA1", make: "Fiat" },
  { plate: "BB2", make: "Seat", co2: 90 },
];
const withTwo = (form: Mounted["form"]): void => {
  form.answers = { cars: TWO };
};
const status = (mounted: Mounted): string | null | undefined => all(mounted, "[role=status]")[0]?.textContent;
const cards = (mounted: Mounted): string[] =>
  all(mounted, ".diwan-card").map((card) => card.textContent.replace(/\s+/g, " ").trim());
const focused = ({ root }: Mounted): string =>
  root.activeElement?.textContent.replace(/\s+/g, " ").trim() ?? "";
const pages = ({ events }: Mounted): unknown[] =>
  events.filter(({ type }) => type === "diwan-page").map(({ detail }) => detail);
const back = async (mounted: Mounted, to: string): Promise<void> => {
  history.back();
  await until(() => title(mounted) === to, `the page "${to}", on "${title(mounted)}"`);
};

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
      await go(mounted, "About you", "Back");
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

    it("says the item's page in another language at once, with everything entered", async () => {
      const mounted = await mount(vehicles(), isolation, withTwo);
      await go(mounted, "Vehicles");
      await go(mounted, "Vehicle 2", "Change Vehicle 2");
      fill(mounted, "Plate", "CC3");
      mounted.form.lang = "ar";
      await until(() => title(mounted).startsWith("المركبة"));
      expect(control(mounted, "اللوحة").value).to.equal("CC3");
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
      fill(mounted, "Plate", "AA1");
      const stored = (): string => sessionStorage.getItem(`diwan-draft:${definition.id}`) ?? "";
      await until(() => stored().includes("AA1"));
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
