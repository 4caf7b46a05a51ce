import { expect } from "chai";
import type { Definition, Field } from "@diwan/core";
import {
  all,
  clear,
  definitionOf,
  fill,
  ISOLATIONS,
  mount,
  permit,
  press,
  summary,
  text,
  type Mounted,
} from "./form.suite.js";

afterEach(async () => {
  await clear();
  document.querySelector("main")?.remove();
});

const squash = (element: Element | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();
/** Levels of the headings in sight, in order. */
const levels = (mounted: Mounted): number[] =>
  all(mounted, "h1,h2,h3,h4,h5,h6").map(({ tagName }) => Number(tagName.slice(1)));
const doubled = (mounted: Mounted): string[] => {
  const ids = all(mounted, "[id]").map(({ id }) => id);
  return ids.filter((id, at) => id === "" || ids.indexOf(id) !== at);
};

/** Words the form's own ids end in, those of parts and notes, and words that are names of nothing. */
const NAMES = [
  ..."back errors submit restart ask sending now code secret declaration form title hint help error option".split(
    " ",
  ),
  ..."day month year given family prefix suffix country city line1 remove retry limit status sent check done".split(
    " ",
  ),
  ..."x2 a_1 loading reload print copy save return_ page pages heading name id lang dir".split(" "),
];
const asked = (name: string, at: number): Field => {
  const label = `Question ${name}`;
  const options = ["a", "b"].map((value) => ({ value, label: value }));
  return (
    [
      { type: "text", name, label, prefix: "P", suffix: "S" },
      { type: "date", name, label, hint: "H", help: { title: "T", text: "W" } },
      { type: "radios", name, label, options },
      {
        type: "list",
        name,
        label,
        item: name,
        min: 2,
        // A fifth of the names in each list, another fifth in the next: a page of every pair of names is more than a browser lays out in a minute.
        fields: NAMES.filter((_, inner) => (inner + Math.floor(at / 5)) % 5 === 0).map((inner) => ({
          type: "text",
          name: inner,
          label: inner,
        })),
      },
      { type: "name", name, label },
    ] as const
  )[at % 5] as Field; // each is a field of its type
};

for (const isolation of ISOLATIONS)
  describe(`what assistive technology finds in a form (${isolation})`, () => {
    for (const shift of [0, 1, 2, 3, 4])
      it(`no id stands twice, and each error leads to its control, whatever the questions are called (${shift})`, async () => {
        const mounted = await mount(
          definitionOf(
            [{ id: "one", title: "One", fields: NAMES.map((name, at) => asked(name, at + shift)) }],
            { declaration: { text: "True", agree: "Yes" } },
          ),
          isolation,
        );
        expect(doubled(mounted)).to.deep.equal([]);
        press(mounted, "Continue");
        expect(doubled(mounted)).to.deep.equal([]);
        for (const link of all(mounted, ".diwan-errors a") as HTMLAnchorElement[]) {
          link.click();
          const { activeElement: box } = mounted.root;
          expect(box?.matches("input,select,textarea,button"), link.textContent).to.equal(true);
          expect(box?.id).to.equal(link.hash.slice(1));
        }
        for (const box of all(mounted, "input,select,textarea") as HTMLInputElement[])
          // each has labels
          expect(box.labels?.length, box.id).to.equal(1);
      }).timeout(20_000);

    for (const level of [1, 2, 3, 4])
      it(`no level of heading is left out below a page's own, with problems shown, at level ${level}`, async () => {
        const main = document.body.appendChild(document.createElement("main"));
        for (let own = 1; own < level; own++)
          main.append(Object.assign(document.createElement(`h${own}`), { textContent: "City" }));
        const mounted = await mount(
          definitionOf([
            {
              id: "cars",
              title: "Vehicles",
              fields: [
                {
                  type: "list",
                  name: "cars",
                  label: "Cars",
                  item: "Vehicle",
                  min: 1,
                  fields: [{ type: "text", name: "plate", label: "Plate" }],
                },
              ],
            },
          ]),
          isolation,
          (form) => form.setAttribute("heading-level", String(level)),
        );
        press(mounted, "Continue");
        const found = [...Array.from({ length: level - 1 }, (_, at) => at + 1), ...levels(mounted)];
        expect(found.length).to.be.greaterThan(level);
        // A page may begin with any.
        for (let at = 1; at < found.length; at++)
          expect((found[at] ?? 0) - (found[at - 1] ?? 0), found.join()).to.be.lessThan(2);
      });

    it("names the item in the error summary and in each control's own name", async () => {
      const drivers: Field = {
        type: "list",
        name: "drivers",
        label: "Drivers",
        item: "Driver",
        min: 1,
        fields: [{ type: "text", name: "licence", label: "Licence" }],
      };
      const mounted = await mount(
        definitionOf([
          {
            id: "cars",
            title: "Vehicles",
            fields: [
              {
                type: "list",
                name: "cars",
                label: "Cars",
                item: "Vehicle",
                min: 2,
                fields: [{ type: "text", name: "plate", label: "Plate" }, drivers],
              },
            ],
          },
        ]),
        isolation,
      );
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal([
        "Vehicle 1: Enter an answer to “Plate”",
        "Vehicle 1 and Driver 1: Enter an answer to “Licence”",
        "Vehicle 2: Enter an answer to “Plate”",
        "Vehicle 2 and Driver 1: Enter an answer to “Licence”",
      ]);
      expect(all(mounted, "label").map(squash)).to.deep.equal([
        "Plate Vehicle 1",
        "Licence Vehicle 1 and Driver 1",
        "Plate Vehicle 2",
        "Licence Vehicle 2 and Driver 1",
      ]);
    });

    const two = (more: Partial<Definition>, optional: boolean): Definition =>
      definitionOf(
        [
          { id: "one", title: "One", fields: [{ type: "text", name: "a", label: "First" }] },
          { id: "two", title: "Two", fields: [{ type: "text", name: "b", label: "Second", optional }] },
        ],
        more,
      );

    it("says once that every question must be answered, where none says that it need not be", async () => {
      const mounted = await mount(two({}, false), isolation);
      expect(text(mounted)).to.contain("Answer every question.");
      fill(mounted, "First", "x");
      press(mounted, "Continue");
      expect(text(mounted)).to.contain("Second").and.not.contain("Answer every question.");
    });

    it("leaves that to the labels where a question may be left empty, or where all are marked", async () => {
      const some = await mount(two({}, true), isolation);
      expect(text(some)).to.not.contain("Answer every question.");
      const marked = await mount(two({ mark: "all" }, true), isolation);
      expect(text(marked)).to.contain("First (required)").and.not.contain("Answer every question.");
      fill(marked, "First (required)", "x");
      press(marked, "Continue");
      expect(text(marked)).to.contain("Second (optional)");
    });

    it("makes a question that is alone on its page the page's heading, if the definition says so", async () => {
      const mounted = await mount(
        definitionOf([
          {
            id: "one",
            title: "Name",
            heading: "question",
            fields: [{ type: "text", name: "a", label: "What is your name?" }],
          },
          {
            id: "two",
            title: "Birth",
            heading: "question",
            fields: [{ type: "date", name: "b", label: "When were you born?" }],
          },
        ]),
        isolation,
        (form) => form.setAttribute("page-title", "{title} – City"),
      );
      const before = document.title;
      expect(all(mounted, "h1").map(squash)).to.deep.equal(["What is your name?"]);
      expect(document.title).to.equal("What is your name? – Parking permit – City");
      press(mounted, "Continue");
      expect(document.title).to.equal("Error: What is your name? – Parking permit – City");
      fill(mounted, "What is your name?", "x");
      press(mounted, "Continue");
      expect(all(mounted, "h1").map(squash)).to.deep.equal(["When were you born?"]);
      expect(all(mounted, "legend h1")).to.have.length(1);
      expect(mounted.root.activeElement).to.equal(all(mounted, "h1")[0]);
      document.title = before;
    });

    it("keeps what has the focus clear of a header that stays over the page", async () => {
      const main = document.body.appendChild(document.createElement("main"));
      main.innerHTML =
        '<header style="position:sticky;top:0;height:120px;background:#fff;z-index:9">City</header>';
      const mounted = await mount(
        permit(),
        isolation,
        (form) => {
          form.style.cssText = "display:block;padding-block:100vh";
        },
        main,
      );
      const top = (selector: string): number => all(mounted, selector)[0]?.getBoundingClientRect().top ?? 0;
      press(mounted, "Continue");
      expect(top(".diwan-errors")).to.be.greaterThan(119).and.lessThan(innerHeight);
      fill(mounted, "Full name", "Ann");
      all(mounted, "input[type=radio]")[0]?.click();
      scrollTo(0, document.documentElement.scrollHeight);
      press(mounted, "Continue");
      expect(all(mounted, "h1").map(squash)).to.deep.equal(["Your car"]);
      expect(top(".diwan-stack")).to.be.greaterThan(119).and.lessThan(innerHeight);
    });

    it("is in the language around it, through any number of shadow roots, and in that of which it is a variety", async () => {
      for (const [lang, dir] of [
        ["ar", "rtl"],
        ["ary", "rtl"],
        ["arz-EG", "rtl"],
        ["en-GB", "ltr"],
      ] as const) {
        const outer = document.body.appendChild(document.createElement("main"));
        outer.lang = lang;
        let place: Element = outer;
        for (let depth = 0; depth < 3; depth++)
          place = place
            .appendChild(document.createElement("div"))
            .attachShadow({ mode: "open" })
            .appendChild(document.createElement("div"));
        const mounted = await mount(
          permit(),
          isolation,
          (form) => {
            form.removeAttribute("lang");
          },
          place,
        );
        const words = (mounted.form.shadowRoot ?? mounted.form).querySelector<HTMLElement>(".diwan");
        expect([words?.dir, words?.lang.split("-")[0]], lang).to.deep.equal([
          dir,
          lang.startsWith("ar") ? "ar" : "en",
        ]);
        mounted.form.remove();
        outer.remove();
      }
    });
  });
