/** A list in a table: its rows, and what is pasted into them from a spreadsheet. */
import { expect } from "chai";
import type { Definition } from "@diwan/core";
import {
  all,
  clear,
  definitionOf,
  ISOLATIONS,
  mount,
  press,
  summary,
  text,
  until,
  type Mounted,
} from "../element/form.suite.js";

afterEach(clear);

const own = (en: string, ar: string): object => ({ en, ar });
const vehicles = (more: object = {}): Definition =>
  definitionOf([
    {
      id: "cars",
      title: own("Vehicles", "المركبات"),
      fields: [
        {
          type: "table-list",
          name: "cars",
          label: own("Your vehicles", "مركباتك"),
          item: own("Vehicle", "المركبة"),
          max: 4,
          ...more,
          fields: [
            { type: "text", name: "plate", label: own("Plate", "اللوحة") },
            { type: "number", name: "seats", label: own("Seats", "المقاعد"), whole: true },
            {
              type: "select",
              name: "fuel",
              label: own("Fuel", "الوقود"),
              options: [
                { value: "petrol", label: own("Petrol", "بنزين") },
                { value: "electric", label: own("Electricity", "كهرباء") },
              ],
            },
            { type: "date", name: "bought", label: own("Bought on", "تاريخ الشراء") },
            { type: "yes-no", name: "taxi", label: own("Taxi?", "سيارة أجرة؟") },
          ],
        },
      ],
    },
  ] as unknown as Definition["pages"]);

const box = (mounted: Mounted, name: string): HTMLInputElement =>
  // Each is a control of the table.
  (all(mounted, `[name="${name}"]`)[0] as HTMLInputElement | undefined) ?? expect.fail(`no control ${name}`);
/** A paste as a browser tells of it; true when the browser is to paste by itself. */
function paste(into: Element, pasted: string): boolean {
  const event = new Event("paste", { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, "clipboardData", { value: { getData: () => pasted } });
  return into.dispatchEvent(event);
}
const cars = ({ form }: Mounted): unknown => (form.answers as { readonly cars?: unknown }).cars;
const said = (mounted: Mounted): string[] => all(mounted, ".diwan-pasted p").map((line) => line.textContent);

for (const isolation of ISOLATIONS)
  describe(`a table of rows in a form (${isolation})`, () => {
    it("is a native table, whose cells are named by column and row", async () => {
      const mounted = await mount(vehicles(), isolation);
      expect(all(mounted, "thead th[scope=col]").map((cell) => cell.textContent.trim())).to.deep.equal([
        "Vehicle",
        "Plate",
        "Seats",
        "Fuel",
        "Bought on",
        "Taxi?",
      ]);
      expect(all(mounted, "tbody th[scope=row]").map((cell) => cell.textContent.trim())).to.deep.equal([
        "Vehicle 1",
      ]);
      const [label] = box(mounted, "cars.0.plate").labels ?? [];
      expect(label?.textContent.replace(/\s+/g, " ").trim()).to.equal("Plate Vehicle 1");
    });

    it("takes rows from a spreadsheet: to the right and down, adding rows, leaving out the header", async () => {
      const mounted = await mount(vehicles(), isolation);
      const isBrowsers = paste(
        box(mounted, "cars.0.plate"),
        "Plate\tSeats\tFuel\tBought on\tTaxi?\r\nA 1\t5\tElectricity\t2024-03-01\tTRUE\r\nB 2\t7\tpetrol\t1 May 2023\tno\r\n",
      );
      expect(isBrowsers).to.equal(false);
      const expected = [
        { plate: "A 1", seats: 5, fuel: "electric", bought: "2024-03-01", taxi: true },
        { plate: "B 2", seats: 7, fuel: "petrol", bought: "2023-05-01", taxi: false },
      ];
      // What reads a date comes when one is pasted.
      await until(
        () => JSON.stringify(cars(mounted)) === JSON.stringify(expected),
        JSON.stringify(cars(mounted)),
      );
      expect(said(mounted)).to.deep.equal(["2 rows were pasted."]);
    });

    it("begins at the cell that is pasted into", async () => {
      const mounted = await mount(vehicles(), isolation);
      mounted.form.answers = { cars: [{ plate: "A 1" }, { plate: "B 2" }] };
      paste(box(mounted, "cars.1.seats"), "5\tpetrol\n7\tpetrol");
      expect(cars(mounted)).to.deep.equal([
        { plate: "A 1" },
        { plate: "B 2", seats: 5, fuel: "petrol" },
        { seats: 7, fuel: "petrol" },
      ]);
    });

    it("keeps what cannot be read where it was pasted, and says at the cell that it is wrong", async () => {
      const mounted = await mount(vehicles(), isolation);
      paste(box(mounted, "cars.0.plate"), "A 1\tfive\tsteam\tsometime\tperhaps");
      expect(box(mounted, "cars.0.seats").value).to.equal("five");
      expect(box(mounted, "cars.0.bought.day").value).to.equal("sometime");
      expect(said(mounted)).to.deep.equal([
        "1 row was pasted.",
        "Vehicle 1, Fuel: “steam” is none of the choices and was not pasted.",
        "Vehicle 1, Taxi?: “perhaps” is none of the choices and was not pasted.",
      ]);
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      const links = summary(mounted).join();
      expect(links).to.contain("Vehicle 1").and.contain("Seats");
      expect(box(mounted, "cars.0.seats").getAttribute("aria-invalid")).to.equal("true");
    });

    it("says what there was no room for", async () => {
      const mounted = await mount(vehicles({ max: 2 }), isolation);
      paste(box(mounted, "cars.0.taxi"), "yes\tmore\nno\t\nyes\t\nno\t");
      expect(cars(mounted)).to.deep.equal([{ taxi: true }, { taxi: false }]);
      expect(said(mounted)).to.deep.equal([
        "2 rows were pasted.",
        "There was no room for 2 rows, which were not pasted.",
        "What stood beyond the last column was not pasted.",
      ]);
    });

    it("leaves one cell to the browser", async () => {
      const mounted = await mount(vehicles(), isolation);
      expect(paste(box(mounted, "cars.0.plate"), "A 1\r\n")).to.equal(true);
      expect(said(mounted)).to.deep.equal([]);
    });

    it("adds and removes rows by its buttons", async () => {
      const mounted = await mount(vehicles(), isolation);
      press(mounted, "Add another: Vehicle");
      await until(() => mounted.root.activeElement?.textContent.trim() === "Vehicle 2");
      press(mounted, "Remove Vehicle 1");
      await until(() => text(mounted).includes("Remove Vehicle 1?"));
    });
  });
