/** A citizen with one finger, who mends an error and taps something else at once: the tap does what stood under the finger. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitionAt, startAgency, type Agency } from "../support/agency.js";
import { useBrowser, type Page, type Point } from "../support/driver/index.js";
import { readShownPage, type ShownPage } from "../support/shown-page.js";
import { localeOf } from "../support/visit.js";
import { walked } from "../support/walked.js";

const definition = definitionAt("tests/journeys/forms/tap.form.json");
const journey = useBrowser();
let agency: Agency;
beforeAll(async () => {
  agency = await startAgency([definition]);
});
afterAll(() => agency.close());

/** In the page: scrolls an element to the middle of the window and gives the middle of it, once it stands still there. Nothing loses the focus by that. */
async function bring(selector: string): Promise<Point | undefined> {
  const form = document.querySelector("diwan-form");
  const found = (form?.shadowRoot ?? form)?.querySelector(selector);
  found?.scrollIntoView({ block: "center", behavior: "instant" });
  const scrolled = found?.getBoundingClientRect();
  // A touch finds what is drawn, not what is about to be; and Firefox scrolls back to the box that was typed in, a frame late.
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  const box = found?.getBoundingClientRect();
  return box && box.top === scrolled?.top
    ? { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    : undefined;
}
/** In the page: where something stands, how many of it there are, and whether it is chosen, open or has the focus. */
function look(selector: string) {
  const root = document.querySelector("diwan-form")?.shadowRoot ?? document;
  const all = root.querySelectorAll(selector);
  const [found] = all;
  const isOn =
    found instanceof HTMLInputElement ? found.checked : found instanceof HTMLDetailsElement && found.open;
  return {
    top: found?.getBoundingClientRect().top ?? NaN,
    count: all.length,
    on: isOn,
    focused: !!found && root.activeElement === found,
  };
}
type Look = ReturnType<typeof look>;
/** In the page: the same, once it is so. */
const lookUntil = (page: Page, selector: string, what: Partial<Look>): Promise<unknown> =>
  page.waitFor(
    (selector: string, what: Partial<Look>) => {
      const root = document.querySelector("diwan-form")?.shadowRoot ?? document;
      const all = root.querySelectorAll(selector);
      const [found] = all;
      const is: Partial<Look> = {
        count: all.length,
        on:
          found instanceof HTMLInputElement
            ? found.checked
            : found instanceof HTMLDetailsElement && found.open,
        focused: !!found && root.activeElement === found,
      };
      return Object.entries(what).every(([key, value]) => is[key as keyof Look] === value); // keys of the same type
    },
    selector,
    what,
  );

const place = (page: Page) => page.waitFor(readShownPage) as Promise<ShownPage>; // waits until there is one
/** In the page: gives the focus or presses without a pointer, as assistive technology does. The only tap is the one a test is about: two near each other would be a double tap. */
function use(selector: string): boolean {
  const form = document.querySelector("diwan-form");
  const found = (form?.shadowRoot ?? form)?.querySelector<HTMLElement>(selector);
  if (found?.matches("input[type=text]")) found.focus();
  else found?.click();
  return !!found;
}
async function fill(page: Page, id: string, text: string): Promise<void> {
  await page.waitFor(use, `#${id}`);
  await page.type(text);
}

/** What mends each box, by the end of its id. */
const RIGHT = { code: "ABCD", goods: "Bread", "helpers-0-called": "Sami", licence: "1234" };

interface Target {
  /** The box whose error is mended just before; near enough to be in sight when the tap comes. */
  readonly mend: keyof typeof RIGHT;
  /** What the finger aims at. */
  readonly aim: string;
  /** What is so after one tap. */
  readonly then: readonly [selector: string, Partial<Look>];
  /** Stands where it stood afterwards. */
  readonly stays?: boolean;
}
const TARGETS: { readonly [what: string]: Target } = {
  "a radio": { mend: "goods", aim: "label[for=tap-place]", then: ["#tap-place", { on: true }], stays: true },
  "a checkbox": { mend: "goods", aim: "label[for=tap-days]", then: ["#tap-days", { on: true }], stays: true },
  "another box": { mend: "code", aim: "#tap-goods", then: ["#tap-goods", { focused: true }], stays: true },
  "a help": {
    mend: "goods",
    aim: "#tap-place-help summary",
    then: ["#tap-place-help", { on: true }],
    stays: true,
  },
  "a link of the summary": {
    mend: "code",
    aim: ".diwan-errors [data-focus=tap-licence]",
    then: ["#tap-licence", { focused: true }],
  },
  "the link of what was just mended": {
    mend: "code",
    aim: ".diwan-errors [data-focus=tap-code]",
    then: ["#tap-code", { focused: true }],
  },
  "a button that adds an item": {
    mend: "helpers-0-called",
    aim: "#tap-helpers",
    then: ["[data-do=ask]", { count: 2 }],
  },
  "the way back": { mend: "code", aim: "#tap--back", then: ["#tap-shop", { count: 1 }] },
  "the way on": { mend: "licence", aim: "#tap--continue", then: [".diwan-errors", { focused: true }] },
  "a button that asks whether to remove an item": {
    mend: "helpers-0-called",
    aim: "[data-do=ask]",
    then: ["[data-do=remove]", { count: 1 }],
  },
};
describe.each(walked("tap").map(({ isolation, language }) => [isolation, language] as const))(
  `one tap after an error is mended, %s, %s, in ${journey.engine}`,
  (mode, language) => {
    /** The second page, refused; then a box is mended, and has the focus still. */
    async function mended(box: Target["mend"], others = false): Promise<Page> {
      const page = await journey.newPage();
      await page.open(agency.at({ form: definition.id, language, mode }));
      await page.waitForText((await localeOf(language)).t("continue"));
      await page.evaluate(() => {
        // A site goes on below its form.
        document.body.append(document.createElement("footer"));
        document.querySelector("footer")?.style.setProperty("block-size", "60em");
        addEventListener(
          "pointerdown",
          ({ pointerType }) => {
            document.documentElement.dataset["pointer"] = pointerType;
          },
          { capture: true },
        );
      });
      await page.waitFor(use, "#tap--continue");
      await page.waitFor(use, "#tap-helpers");
      await lookUntil(page, "#tap-helpers-0-called", { count: 1 });
      if (others) {
        for (const [name, text] of Object.entries(RIGHT))
          if (name !== box) await fill(page, `tap-${name}`, text);
        await page.waitFor(use, "#tap-place");
      }
      await page.waitFor(use, "#tap--continue");
      await lookUntil(page, ".diwan-errors", { focused: true });
      expect((await place(page)).links).toHaveLength(others ? 1 : 5);
      await fill(page, `tap-${box}`, RIGHT[box]);
      return page;
    }

    it.each(Object.entries(TARGETS))("is %s", async (what, { mend, aim, then, stays }) => {
      const page = await mended(mend);
      const point = (await page.waitFor(bring, aim)) as Point; // waits until there is one
      const { top } = await page.evaluate(look, aim);
      await page.tap(point);
      await lookUntil(page, ...then);
      expect(await page.evaluate(() => document.documentElement.dataset["pointer"])).toBe(
        journey.engine === "webkit" ? "mouse" : "touch",
      );
      // What was mended is said no longer.
      if (what !== "the way back")
        await lookUntil(page, `.diwan-errors [data-focus=tap-${mend}]`, { count: 0 });
      // Whoever taps twice taps the same thing.
      if (stays)
        expect(Math.abs((await page.evaluate(look, aim)).top - top), "how far it moved").toBeLessThan(1.5);
    });

    it.each([1, 2, 3, 4, 5])("leads on to the next page, time %i of 5", async () => {
      const page = await mended("licence", true);
      await page.tap((await page.waitFor(bring, "#tap--continue")) as Point); // waits until there is one
      await lookUntil(page, "#tap-note", { count: 1 });
    });
  },
);
