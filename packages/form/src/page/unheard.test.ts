/** Controls filled in without an event, as browser extensions, assistive technology and old autofills do: what stands there counts. */
import { expect } from "chai";
import {
  all,
  clear,
  control,
  definitionOf,
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

afterEach(clear);

const options = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];
const form = () =>
  definitionOf([
    {
      id: "one",
      title: "One",
      fields: [
        { type: "text", name: "text", label: "Text" },
        { type: "textarea", name: "note", label: "Note" },
        { type: "email", name: "mail", label: "Mail" },
        { type: "number", name: "count", label: "Count" },
        { type: "date", name: "day", label: "Day" },
        { type: "select", name: "one", label: "Choose", options },
        {
          type: "radios",
          name: "kind",
          label: "Kind",
          options: [
            options[0]!,
            { ...options[1]!, fields: [{ type: "text", name: "why", label: "Why", optional: true }] },
          ],
        }, // two were made above
        { type: "checkboxes", name: "some", label: "Some", options },
        { type: "yes-no", name: "sure", label: "Sure?" },
        { type: "consent", name: "share", label: "Share" },
        { type: "phone", name: "phone", label: "Phone", country: "BH" },
        { type: "money", name: "fee", label: "Fee", currency: "BHD" },
        { type: "name", name: "full", label: "Full name" },
        { type: "address", name: "home", label: "Home", countries: ["GB"] },
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          fields: [{ type: "text", name: "plate", label: "Plate" }],
        },
      ],
    },
    { id: "two", title: "Two", fields: [{ type: "text", name: "last", label: "Last" }] },
  ]);
const ENTERED: { readonly [name: string]: string } = {
  text: "x",
  note: "y",
  mail: "a@b.example",
  count: "1.5",
  "day.day": "3",
  "day.month": "4",
  "day.year": "2020",
  one: "b",
  kind: "b",
  some: "a",
  sure: "yes",
  share: "true",
  phone: "17001234",
  fee: "4.500",
  "full.given": "Ann",
  "full.family": "Lee",
  "home.line1": "1 High Street",
  "home.city": "York",
  "home.town": "York",
  "home.postcode": "YO1 7HH",
  "cars.0.plate": "AA1",
};
const ANSWERS = {
  text: "x",
  note: "y",
  mail: "a@b.example",
  count: 1.5,
  day: "2020-04-03",
  one: "b",
  kind: "b",
  some: ["a"],
  sure: true,
  share: true,
  phone: "+97317001234",
  fee: "4.500",
  full: { given: "Ann", family: "Lee" },
  cars: [{ plate: "AA1" }],
};
/** Without a word to anybody. */
function enter(mounted: Mounted): void {
  for (const input of all(mounted, "input,select,textarea") as HTMLInputElement[]) {
    // or alike
    const value = ENTERED[input.name];
    if (input.type === "radio" || input.type === "checkbox")
      input.checked ||= value === input.value || (input.name === "share" && value !== undefined);
    else if (value !== undefined) input.value = value;
  }
}

for (const isolation of ISOLATIONS)
  describe(`controls filled in without an event (${isolation})`, () => {
    it("are read before the page is validated, in fields of every type", async () => {
      const mounted = await mount(form(), isolation);
      enter(mounted);
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal([]);
      await until(() => title(mounted) === "Two");
      expect(mounted.form.answers).to.deep.include(ANSWERS);
      expect(
        mounted.events
          .filter(({ type }) => type === "diwan-change")
          .map(({ detail }) => (detail as { path: string }).path),
      ).to.include.members(["/text", "/kind", "/cars/0/plate"]);
    });

    it("are read before the language changes, in the language they were filled in", async () => {
      const mounted = await mount(form(), isolation);
      enter(mounted);
      mounted.form.lang = "ar";
      await until(() => all(mounted, ".diwan")[0]?.lang === "ar");
      expect(mounted.form.answers).to.deep.include(ANSWERS);
      expect((all(mounted, "[name=text]")[0] as HTMLInputElement).value).to.equal("x"); // a box
    });

    it("are read before the page is left, and over what was there", async () => {
      const mounted = await mount(form(), isolation);
      enter(mounted);
      await go(mounted, "Two");
      control(mounted, "Last").value = "z";
      press(mounted, "Back");
      await until(() => title(mounted) === "One");
      expect(mounted.form.answers["last"]).to.equal("z");
      control(mounted, "Text").value = "changed";
      (all(mounted, "[name=some]")[0] as HTMLInputElement).checked = false; // a box to tick
      press(mounted, "Continue");
      expect(summary(mounted)).to.have.length(1);
      expect(mounted.form.answers["text"]).to.equal("changed");
    });

    it("that hold an answer as it can be shown leave it as it is", async () => {
      const answers = {
        text: "a\nb",
        one: "gone",
        kind: "gone",
        some: ["a", "gone"],
        count: "abc",
        day: "2020-13-45",
        sure: "perhaps",
        phone: "12",
        full: { given: "Ann", middle: "B" },
      };
      const mounted = await mount(form(), isolation, (element) => {
        element.answers = answers;
      });
      press(mounted, "Continue");
      // Validated, an answer is canonical: a text has one line.
      const kept = { ...answers, text: "a b" };
      expect(mounted.form.answers).to.deep.include(kept);
      fill(mounted, "Mail", "c@d.example");
      press(mounted, "Continue");
      expect(mounted.form.answers).to.deep.include({ ...kept, mail: "c@d.example" });
    });
  });
