import { expect } from "chai";
import type { Field } from "@diwan/core";
import {
  all,
  clear,
  definitionOf,
  ISOLATIONS,
  mount,
  press,
  summary,
  text,
  title,
  until,
  type Mounted,
} from "./form.suite.js";

/** One field of every type, and an answer to each in which a word or figure stands that is found nowhere else. */
const FIELDS: readonly Field[] = [
  { type: "text", name: "a", label: "A" },
  { type: "textarea", name: "b", label: "B", maxLength: 100 },
  { type: "email", name: "c", label: "C" },
  { type: "phone", name: "d", label: "D", country: "BH" },
  { type: "number", name: "e", label: "E" },
  { type: "money", name: "f", label: "F", currency: "GBP" },
  { type: "date", name: "g", label: "G" },
  {
    type: "select",
    name: "h",
    label: "H",
    options: [
      { value: "kestrel", label: "Planted H" },
      { value: "x", label: "X" },
    ],
  },
  {
    type: "radios",
    name: "i",
    label: "I",
    options: [
      { value: "kestrel", label: "Planted I", fields: [{ type: "text", name: "j", label: "J" }] },
      { value: "x", label: "X" },
    ],
  },
  {
    type: "checkboxes",
    name: "k",
    label: "K",
    options: [
      { value: "kestrel", label: "Planted K" },
      { value: "x", label: "X" },
    ],
  },
  { type: "consent", name: "l", label: "L" },
  { type: "yes-no", name: "m", label: "M" },
  { type: "name", name: "n", label: "N" },
  { type: "address", name: "o", label: "O", countries: ["GB"] },
  { type: "list", name: "p", label: "P", item: "Item", fields: [{ type: "text", name: "q", label: "Q" }] },
];
const ANSWERS = {
  a: "kestrel-a",
  b: "kestrel b",
  c: "kestrel@example.org",
  d: "+97336918273",
  e: 918273,
  f: "9182.73",
  g: "1918-02-07",
  h: "kestrel",
  i: "kestrel",
  j: "kestrel-j",
  k: ["kestrel"],
  l: true,
  m: true,
  n: { given: "Kestrel", family: "Kestrelson" },
  o: { country: "GB", line1: "9 Kestrel Road", city: "Kestrelton", postcode: "SW1A 1AA" },
  p: [{ q: "kestrel-q" }],
};
const PLANTED = /kestrel|918273|9182|1918|3691|SW1A/i;

const CONSOLE = ["log", "info", "debug", "warn", "error"] as const;
const EVENTS = [
  "diwan-ready",
  "diwan-page",
  "diwan-change",
  "diwan-invalid",
  "diwan-submit",
  "diwan-submitted",
  "diwan-error",
];
const console_ = { ...console };
let said: string[] = [];
const hear = (event: Event): void => {
  said.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
};

beforeEach(() => {
  said = [];
  for (const method of CONSOLE)
    console[method] = (...args: unknown[]) => {
      said.push(`${method} ${args.map(String).join(" ")}`);
    };
  for (const type of EVENTS) addEventListener(type, hear);
});
afterEach(async () => {
  Object.assign(console, console_);
  for (const type of EVENTS) removeEventListener(type, hear);
  await clear();
  localStorage.clear();
  sessionStorage.clear();
});

/** What stands in attributes, a control's own value apart. */
const attributes = (mounted: Mounted): string[] =>
  [mounted.form, ...all(mounted, "*")].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => !(name === "value" && element.matches("input,option,button")))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  );

/** Every place where others than the citizen and the agency could read along. */
const open = (mounted: Mounted): string[] => [
  ...said,
  ...attributes(mounted),
  location.href,
  JSON.stringify(history.state),
  document.title,
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
];
const leaks = (mounted: Mounted): string[] => open(mounted).filter((one) => PLANTED.test(one));
const storage = (): string => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);

for (const isolation of ISOLATIONS)
  for (const draft of ["off", "session", "device"])
    describe(`answers (${isolation}, ${draft})`, () => {
      it("stand in no event, attribute, address, history entry, title or console, whatever happens", async () => {
        let sends = 0;
        const mounted = await mount(
          definitionOf([{ id: "one", title: "One", fields: FIELDS }]),
          isolation,
          (form) => {
            form.setAttribute("draft", draft);
            form.setAttribute("page-title", "");
            form.answers = { ...ANSWERS, f: "x9182" };
            form.submitHandler = async () => {
              sends++;
              if (sends === 1) throw new Error("not now");
              return sends === 2 ? { problems: [{ path: "/a", code: "pattern" }] } : { reference: "R-1" };
            };
          },
        );
        // Everything is entered anew, so that every field speaks of itself.
        for (const control of all(mounted, "input,select,textarea"))
          for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
        const changed = said.filter((one) => one.startsWith("diwan-change"));
        for (const { name } of FIELDS)
          if (name !== "p")
            expect(
              changed.some((one) => one.includes(`"/${name}"`)),
              name,
            ).to.equal(true);
        expect(leaks(mounted)).to.deep.equal([]);

        press(mounted, "Continue");
        await until(() => summary(mounted).length);
        expect(leaks(mounted)).to.deep.equal([]);
        mounted.form.session?.setAnswer("/f", "9182.73");
        press(mounted, "Continue");
        await until(() => title(mounted) === "Check your answers");
        expect(text(mounted)).to.contain("kestrel-a");
        expect(leaks(mounted)).to.deep.equal([]);
        await new Promise((resolve) => setTimeout(resolve, 300));
        // On the device a draft moves on to the database; without drafts nothing is kept.
        await until(() => PLANTED.test(storage()) === (draft === "session"));

        press(mounted, "Send application");
        await until(() => summary(mounted).length);
        expect(leaks(mounted)).to.deep.equal([]);
        press(mounted, "Send application");
        await until(() => title(mounted) === "One");
        expect(leaks(mounted)).to.deep.equal([]);
        press(mounted, "Continue");
        await until(() => title(mounted) === "Check your answers");
        press(mounted, "Send application");
        await until(() => title(mounted) === "Application sent");
        expect(leaks(mounted)).to.deep.equal([]);
        expect(storage()).not.to.match(PLANTED);
        expect(said.map((one) => one.split(" ")[0])).to.include.members([
          "diwan-ready",
          "diwan-change",
          "diwan-invalid",
          "diwan-page",
          "diwan-submit",
          "diwan-error",
          "diwan-submitted",
        ]);
      });
    });

describe("the watch kept over answers", () => {
  it("would see one", async () => {
    const mounted = await mount(definitionOf([{ id: "one", title: "One", fields: FIELDS }]));
    all(mounted, "input")[0]?.setAttribute("data-old", "kestrel-a");
    mounted.form.dispatchEvent(new CustomEvent("diwan-change", { detail: { value: 918273 }, bubbles: true }));
    console.log("kestrel");
    expect(leaks(mounted)).to.have.length(3);
  });
});
