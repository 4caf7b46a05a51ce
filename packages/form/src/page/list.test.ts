import { expect } from "chai";
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
  tick,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";
import type { Definition } from "@diwan/core";

afterEach(clear);

const vehicles = (more: object = {}): Definition =>
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
          min: 1,
          max: 3,
          ...more,
          fields: [
            { type: "text", name: "plate", label: "Plate" },
            {
              type: "yes-no",
              name: "electric",
              label: "Electric?",
              no: { fields: [{ type: "number", name: "co2", label: "CO2" }] },
            },
          ],
        },
      ],
    },
  ]);

const plates = (mounted: Mounted): string[] =>
  all(mounted, "input[name$='.plate']").map((box) => (box as HTMLInputElement).value); // boxes of text
const status = (mounted: Mounted): string | null | undefined => all(mounted, "[role=status]")[0]?.textContent;

for (const isolation of ISOLATIONS)
  describe(`a list in a form (${isolation})`, () => {
    it("starts with as many items as it must have, which cannot be removed", async () => {
      const mounted = await mount(vehicles(), isolation);
      expect(plates(mounted)).to.deep.equal([""]);
      expect(text(mounted)).to.contain("Vehicle 1").and.not.contain("Remove");
    });

    it("starts with its items under an option, and inside an item, too, once it is revealed", async () => {
      const list = {
        type: "list",
        name: "cars",
        label: "Your vehicles",
        item: "Vehicle",
        min: 2,
        fields: [
          { type: "text", name: "plate", label: "Plate" },
          {
            type: "list",
            name: "keys",
            label: "Keys",
            item: "Key",
            fields: [{ type: "text", name: "tag", label: "Tag" }],
          },
        ],
      } as const;
      const mounted = await mount(
        definitionOf([
          {
            id: "one",
            title: "One",
            fields: [{ type: "yes-no", name: "drives", label: "Do you drive?", yes: { fields: [list] } }],
          },
        ]),
        isolation,
      );
      expect(mounted.form.answers).to.deep.equal({ cars: [] });
      tick(mounted, "Yes");
      expect(plates(mounted)).to.deep.equal(["", ""]);
      expect(all(mounted, "input[name$='.tag']").map((box) => box.getAttribute("name"))).to.deep.equal([
        "cars.0.keys.0.tag",
        "cars.1.keys.0.tag",
      ]);
      tick(mounted, "No");
      await go(mounted, "Check your answers");
      expect(text(mounted)).not.to.contain("Vehicle");
    });

    it("adds an item, goes to it and says so, until the list is full", async () => {
      const mounted = await mount(vehicles(), isolation);
      fill(mounted, "Plate", "AA1");
      press(mounted, "Add another: Vehicle");
      expect(mounted.root.activeElement?.textContent).to.equal("Vehicle 2");
      expect(status(mounted)).to.equal("Vehicle 2 added");
      press(mounted, "Add another: Vehicle");
      expect(plates(mounted)).to.deep.equal(["AA1", "", ""]);
      expect(text(mounted)).to.contain("You can add no more than 3").and.not.contain("Add another");
    });

    it("removes the right item and leads to a sensible place", async () => {
      const mounted = await mount(vehicles(), isolation, (form) => {
        form.answers = { cars: [{ plate: "AA1" }, { plate: "BB2" }, { plate: "CC3" }] };
      });
      remove(mounted, "Remove Vehicle 2");
      expect(plates(mounted)).to.deep.equal(["AA1", "CC3"]);
      expect(mounted.root.activeElement?.textContent).to.equal("Vehicle 2");
      expect(status(mounted)).to.equal("Vehicle 2 removed. What was Vehicle 3 is now Vehicle 2.");
      remove(mounted, "Remove Vehicle 2");
      expect(status(mounted)).to.equal("Vehicle 2 removed");
      expect(mounted.root.activeElement?.textContent).to.equal("Vehicle 1");
      expect(mounted.form.answers).to.deep.equal({ cars: [{ plate: "AA1" }] });
    });

    it("asks before it removes an item, and keeps it when told to", async () => {
      const mounted = await mount(vehicles(), isolation, (form) => {
        form.answers = { cars: [{ plate: "AA1" }, { plate: "BB2" }] };
      });
      press(mounted, "Remove Vehicle 2");
      expect(plates(mounted)).to.deep.equal(["AA1", "BB2"]);
      expect(mounted.root.activeElement?.textContent).to.equal("Remove Vehicle 2?");
      press(mounted, "Keep Vehicle 2");
      expect(mounted.root.activeElement).to.equal(button(mounted, "Remove Vehicle 2"));
      expect(text(mounted)).not.to.contain("Remove Vehicle 2?");
      // Asked of one at a time, and of the same wherever it moves.
      press(mounted, "Remove Vehicle 1");
      press(mounted, "Remove Vehicle 2");
      mounted.form.session?.removeItem("/cars", 0);
      expect(text(mounted)).not.to.contain("Remove Vehicle 1?");
      expect(plates(mounted)).to.deep.equal(["BB2"]);
    });

    it("puts an item back where it was, with everything in it, until another one is removed", async () => {
      const cars = [
        { plate: "AA1", electric: false, co2: 90 },
        { plate: "BB2", electric: true },
        { plate: "CC3" },
      ];
      const mounted = await mount(vehicles(), isolation, (form) => {
        form.answers = { cars };
      });
      for (const at of [1, 3, 2]) {
        remove(mounted, `Remove Vehicle ${at}`);
        expect(plates(mounted)).to.have.length(2);
        press(mounted, "Undo");
        expect(mounted.form.answers).to.deep.equal({ cars });
        expect(mounted.root.activeElement?.textContent).to.equal(`Vehicle ${at}`);
        expect(status(mounted)).to.equal(`Vehicle ${at} put back`);
        expect(text(mounted)).not.to.contain("Undo");
      }
      remove(mounted, "Remove Vehicle 1");
      remove(mounted, "Remove Vehicle 1");
      press(mounted, "Undo");
      expect(mounted.form.answers).to.deep.equal({ cars: cars.slice(1) });
    });

    for (const [language, words] of [
      [
        "en",
        [
          "You have added 2 cars",
          "Add another car",
          "Take out car 2",
          "Take out car 2?",
          "Add your first car",
        ],
      ],
      ["ar", ["أضفت سيارتين", "أضف سيارة أخرى", "احذف السيارة ٢", "هل تريد حذف السيارة ٢؟", "أضف أول سيارة"]],
    ] as const)
      it(`says its own words of its items (${language})`, async () => {
        const [counted, another, taken, asked, first] = words;
        const own = (en: string, ar: string): object => ({ en, ar });
        const definition = {
          ...vehicles({
            optional: true,
            min: undefined,
            item: {
              title: own("Car", "السيارة"),
              add: own("Add another car", "أضف سيارة أخرى"),
              addFirst: own("Add your first car", "أضف أول سيارة"),
              remove: own("Take out car {number}", "احذف السيارة {number}"),
              ask: own("Take out car {number}?", "هل تريد حذف السيارة {number}؟"),
              count: {
                one: own("You have added {count} car", "أضفت سيارة"),
                two: { ar: "أضفت سيارتين" },
                few: { ar: "أضفت {count} سيارات" },
                other: own("You have added {count} cars", "أضفت {count} سيارة"),
              },
            },
          }),
          languages: ["en", "ar"],
        };
        const mounted = await mount(definition, isolation, (form) => {
          form.lang = language === "ar" ? "ar-u-nu-arab" : language;
        });
        press(mounted, first);
        press(mounted, another);
        expect(text(mounted)).to.contain(counted);
        press(mounted, taken);
        expect(mounted.root.activeElement?.textContent).to.equal(asked);
        press(mounted, taken);
        expect(plates(mounted)).to.have.length(1);
      });

    it("may be empty when it is optional, and leads to its button when it becomes so", async () => {
      const mounted = await mount(vehicles({ optional: true, min: undefined }), isolation);
      expect(text(mounted)).to.contain("Nothing added yet");
      press(mounted, "Add: Vehicle");
      remove(mounted, "Remove Vehicle 1");
      expect(mounted.root.activeElement).to.equal(button(mounted, "Add: Vehicle"));
      await go(mounted, "Check your answers");
      expect(text(mounted)).to.contain("Not answered");
    });

    it("asks an item's own questions by its own answers, and leads to the item that is wrong", async () => {
      const mounted = await mount(vehicles(), isolation, (form) => {
        form.answers = {
          cars: [
            { plate: "AA1", electric: true },
            { plate: "", electric: false },
          ],
        };
      });
      expect(all(mounted, "input[name$='.co2']").map((box) => box.getAttribute("name"))).to.deep.equal([
        "cars.1.co2",
      ]);
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal([
        "Vehicle 2: Enter an answer to “Plate”",
        "Vehicle 2: Enter a number for “CO2”",
      ]);
      all(mounted, ".diwan-errors a")[1]?.click();
      expect((mounted.root.activeElement as HTMLInputElement).name).to.equal("cars.1.co2"); // a box by its name
    });

    it("does not render the list again at a key press in one of its items", async () => {
      const mounted = await mount(vehicles(), isolation);
      const changed: Node[] = [];
      const observer = new MutationObserver((records) =>
        changed.push(...records.map(({ target }) => target)),
      );
      observer.observe(all(mounted, "form")[0] ?? document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      fill(mounted, "Plate", "AA1");
      await Promise.resolve();
      observer.disconnect();
      expect(
        changed.filter(
          (node) =>
            (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-path]")
              ?.dataset["path"] !== "/cars/0/plate",
        ),
      ).to.deep.equal([]);
    });

    it("shows each item under its title at the end, and leads back to the answer to be changed", async () => {
      const mounted = await mount(vehicles(), isolation, (form) => {
        form.answers = {
          cars: [
            { plate: "AA1", electric: true },
            { plate: "BB2", electric: false, co2: 90 },
          ],
        };
      });
      await go(mounted, "Check your answers");
      expect(text(mounted)).to.match(/Vehicle 1\s*Plate\s*AA1.*Vehicle 2\s*Plate\s*BB2.*CO2\s*90/);
      all(mounted, "[data-to='/cars/1/co2']")[0]?.click();
      await until(() => title(mounted) === "Vehicles");
      expect((mounted.root.activeElement as HTMLInputElement).name).to.equal("cars.1.co2"); // a box by its name
      control(mounted, "CO2");
    });
  });
