/** Items of a list on pages of their own: by keyboard, through a reload and the browser's Back, and from a page that came as HTML. */
import type { Definition } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAgency, type Agency } from "../support/agency.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import { axeProblems, startPages, type PageAgency } from "../support/no-script.js";
import { STRICT_CSP } from "../support/server.js";
import { readShownPage, type ShownPage } from "../support/shown-page.js";
import { walked } from "../support/walked.js";

const question = (name: string, en: string, ar: string): object => ({
  type: "text",
  name,
  label: { en, ar },
});
const definition = {
  diwan: 1,
  id: "cars",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: { en: "To decide", ar: "للبت" }, retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "cars",
      title: { en: "Your cars", ar: "سياراتك" },
      fields: [
        {
          type: "list",
          name: "cars",
          label: { en: "Cars", ar: "السيارات" },
          item: { en: "Car", ar: "السيارة" },
          max: 3,
          fields: [
            question("plate", "Plate", "اللوحة"),
            question("make", "Make", "الصانع"),
            question("colour", "Colour", "اللون"),
          ],
        },
      ],
    },
    {
      id: "more",
      title: { en: "More", ar: "المزيد" },
      fields: [{ ...question("remark", "Remark", "ملاحظة"), optional: true }],
    },
  ],
} as unknown as Definition;

const WORDS = {
  en: { list: "Your cars", first: "Car 1", second: "Car 2", plate: "Plate", make: "Make", colour: "Colour" },
  ar: {
    list: "سياراتك",
    first: "السيارة ١",
    second: "السيارة ٢",
    plate: "اللوحة",
    make: "الصانع",
    colour: "اللون",
  },
};

const journey = useBrowser();
let agency: Agency;
let served: { readonly isolated: PageAgency; readonly none: PageAgency };
beforeAll(async () => {
  const [site, isolated, none] = await Promise.all([
    startAgency([definition]),
    startPages([definition], { csp: STRICT_CSP }),
    startPages([definition], { csp: STRICT_CSP, isolation: "none" }),
  ]);
  agency = site;
  served = { isolated, none };
});
afterAll(() => Promise.all([agency.close(), served.isolated.close(), served.none.close()]));

const place = async (page: Page): Promise<ShownPage> => (await page.waitFor(readShownPage)) as ShownPage; // waits until there is one
const at = (page: Page, title: string): Promise<unknown> =>
  page.waitFor((wanted) => {
    const root = document.querySelector("diwan-form")?.shadowRoot ?? document;
    const words = (root.querySelector(".diwan-title")?.textContent ?? "").replace(/\s+/g, " ").trim();
    return document.readyState === "complete" && words === wanted;
  }, title);
/** Digits as the page writes them. */
const sameDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
const titleOf = async (page: Page): Promise<string> => sameDigits((await place(page)).title);

describe(`items on pages of their own in ${journey.engine}`, () => {
  for (const { language, isolation } of walked("item-pages")) {
    const words = WORDS[language];
    const first = sameDigits(words.first);
    /** Answers the questions of the item's page that have no answer. */
    async function answer(page: Page, answers: { readonly [label: string]: string }): Promise<void> {
      for (const [label, text] of Object.entries(answers)) {
        await page.tabTo(label, { role: "textbox" });
        await page.type(text);
      }
    }

    it(`come back after a reload and with the browser's Back (${language}, ${isolation})`, async () => {
      const locale = await loadLocale(language, ["base", "list", "after", "summary", "errors"]);
      const page = await journey.newPage();
      await page.open(agency.at({ form: "cars", language, mode: isolation, draft: "device" }));
      await at(page, words.list);
      const item = language === "ar" ? "السيارة" : "Car";
      await page.tabTo(locale.t("list.addFirst", { item }), { role: "button" });
      await page.press("Enter");
      await page.waitForText(words.plate);
      expect(await titleOf(page)).toBe(first);
      expect((await place(page)).focus).toBe("title");
      await answer(page, { [words.plate]: "AA1" });
      await page.reload();
      await page.waitForText(locale.t("draft.found"));
      expect(await titleOf(page)).toBe(first);
      expect(await page.tabTo(words.plate, { role: "textbox" })).toMatchObject({ value: "AA1" });
      await answer(page, { [words.make]: "Fiat", [words.colour]: "Red" });
      await page.tabTo(locale.t("continue"), { role: "button" });
      await page.press("Enter");
      await at(page, words.list);
      expect(await page.text()).toContain("Fiat");
      // The focus is on the item.
      await page.press("Tab");
      expect(sameDigits((await page.active()).name)).toBe(
        sameDigits(locale.t("list.change", { item, number: 1 })),
      );
      await page.press("Enter");
      await page.waitForText(words.plate);
      await page.waitFor(() => {
        const root = document.querySelector("diwan-form")?.shadowRoot ?? document;
        return root.querySelector("input[name='cars.0.plate']") !== null;
      });
      await page.back();
      await at(page, words.list);
      await page.tabTo(locale.t("continue"), { role: "button" });
      await page.press("Enter");
      await at(page, language === "ar" ? "المزيد" : "More");
      expect(await page.errors()).toEqual([]);
    });

    it(`work without a script, and are taken over by one that comes late (${language}, ${isolation})`, async () => {
      const locale = await loadLocale(language, ["base", "list", "after", "summary", "errors"]);
      const pages = served[isolation];
      const page = await journey.newPage({ errors: "expected" });
      await page.open(pages.at("cars", language));
      await at(page, words.list);
      const item = language === "ar" ? "السيارة" : "Car";
      await page.tabTo(locale.t("list.addFirst", { item }), { role: "button" });
      await page.press("Enter");
      await page.waitForText(words.plate);
      expect(await titleOf(page)).toBe(first);
      expect(await page.url()).toContain("item=cars.0");
      if (journey.engine === "chromium") expect(await axeProblems(page)).toEqual([]);
      await page.setScripts(true);
      await page.tabTo(words.plate, { role: "textbox" });
      await page.type("AA1");
      await page.evaluate(() => {
        document.addEventListener("diwan-ready", () => {
          document.documentElement.dataset["ready"] = "";
        });
      });
      await page.runScript(`import("${pages.server.origin}/embed/diwan.js"); undefined`);
      await page.waitFor(() => document.documentElement.dataset["ready"] !== undefined);
      expect(await titleOf(page)).toBe(first);
      expect(await page.active()).toMatchObject({ value: "AA1", path: "/cars/0/plate" });
      await page.tabTo(locale.t("continue"), { role: "button" });
      await page.press("Enter");
      await page.waitFor(() => {
        const root = document.querySelector("diwan-form")?.shadowRoot ?? document;
        return root.activeElement?.matches(".diwan-errors") === true;
      });
      expect((await place(page)).links.map(sameDigits)).toHaveLength(2);
      await answer(page, { [words.make]: "Fiat", [words.colour]: "Red" });
      await page.tabTo(locale.t("continue"), { role: "button" });
      await page.press("Enter");
      await at(page, words.list);
      expect(await page.text()).toContain("AA1");
    });
  }
});
