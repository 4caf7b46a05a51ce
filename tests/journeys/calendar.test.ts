/** A date chosen from the calendar beside its boxes: by keyboard in a form, in a page that a server made and the script took over, and what stands there without a script. */
import type { Definition } from "@diwan/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAgency, type Agency } from "../support/agency.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startPages, type PageAgency } from "../support/no-script.js";
import { STRICT_CSP } from "../support/server.js";
import { walked } from "../support/walked.js";

const definition: Definition = {
  diwan: 1,
  id: "visit",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Visit", ar: "زيارة" },
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "p",
      title: { en: "Visit", ar: "زيارة" },
      fields: [
        {
          type: "date",
          name: "day",
          label: { en: "When will you come?", ar: "متى ستأتي؟" },
          earliest: "2027-03-03",
          latest: "2027-12-31",
          blocked: { weekdays: ["friday"] },
          calendar: true,
        },
        { type: "date", name: "born", label: { en: "Date of birth", ar: "تاريخ الميلاد" } },
      ],
    },
  ],
};
const journey = useBrowser();
let agency: Agency;
let served: PageAgency;
let bare: PageAgency;
beforeAll(async () => {
  agency = await startAgency([definition]);
  served = await startPages([definition], { csp: STRICT_CSP });
  bare = await startPages([definition]);
});
afterAll(() => Promise.all([agency.close(), served.close(), bare.close()]));

const answers = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => (document.querySelector("diwan-form") as (HTMLElement & { answers: object }) | null)?.answers,
  );
const openCalendar = async (page: Page, day: string, name: string | RegExp): Promise<void> => {
  await page.tabTo(/^(Year|السنة)/, { role: "textbox" });
  expect((await page.active()).value).toMatch(/2027|٢٠٢٧/);
  await page.tabTo(name, { role: "button", max: 1 });
  await page.press("Enter");
  await page.waitFor(
    () =>
      document.querySelector("diwan-form")?.shadowRoot?.querySelector("dialog")?.open ??
      document.querySelector("dialog")?.open,
  );
  expect((await page.active()).name).toBe(day);
};
const fill = async (page: Page): Promise<void> => {
  for (const [box, text] of [
    [/^(Day|اليوم)/, "15"],
    [/^(Month|الشهر)/, "3"],
    [/^(Year|السنة)/, "2027"],
  ] as const) {
    await page.tabTo(box, { role: "textbox" });
    await page.type(text);
  }
  await page.press("Shift+Tab", "Shift+Tab");
};

describe(`a calendar in ${journey.engine}`, () => {
  for (const { isolation: mode } of walked("calendar")) {
    it(`is gone through by keyboard, and its day is the answer (${mode})`, async () => {
      const page = await journey.newPage();
      await page.open(agency.at({ form: "visit", language: "en", mode }));
      await page.waitForText("When will you come?");
      await fill(page);
      await openCalendar(page, "15 March 2027", "Choose from a calendar");
      await page.press("ArrowDown", "Home");
      expect((await page.active()).name).toBe("22 March 2027");
      await page.press("PageDown");
      expect((await page.active()).name).toBe("22 April 2027");
      // A Friday is reached and not chosen.
      await page.press("ArrowRight", "Enter");
      expect((await page.active()).name).toBe("23 April 2027");
      await page.press("ArrowRight", "Enter");
      await page.waitFor(
        () =>
          !document.querySelector("diwan-form")?.shadowRoot?.querySelector("dialog") &&
          !document.querySelector("dialog"),
      );
      expect(await page.active()).toMatchObject({ name: "Choose from a calendar", role: "button" });
      expect(await answers(page)).toMatchObject({ day: "2027-04-24" });
      await page.press("Enter");
      await page.waitFor(
        () =>
          document.querySelector("diwan-form")?.shadowRoot?.querySelector("dialog")?.open ??
          document.querySelector("dialog")?.open,
      );
      expect((await page.active()).name).toBe("24 April 2027");
      // Tab stays in the dialog, past the days to the button that closes it.
      await page.tabTo("Close the calendar", { role: "button", max: 2 });
      await page.press("Shift+Tab", "ArrowLeft", "ArrowLeft", "Escape");
      await page.waitFor(
        () =>
          !document.querySelector("diwan-form")?.shadowRoot?.querySelector("dialog") &&
          !document.querySelector("dialog"),
      );
      expect(await page.active()).toMatchObject({ name: "Choose from a calendar", role: "button" });
      expect(await answers(page)).toMatchObject({ day: "2027-04-24" });
    });
  }

  it("goes to the left in Arabic, with weeks from Saturday", async () => {
    const page = await journey.newPage();
    await page.open(agency.at({ form: "visit", language: "ar", mode: "isolated" }));
    await page.waitForText("متى ستأتي؟");
    await fill(page);
    await openCalendar(page, "15 مارس 2027", "الاختيار من التقويم");
    await page.press("ArrowLeft");
    expect((await page.active()).name).toBe("16 مارس 2027");
    await page.press("Home");
    expect((await page.active()).name).toBe("13 مارس 2027");
  });

  it("has its button in a page of a server when the script has come, where its place was kept", async () => {
    const page = await journey.newPage();
    await page.open(served.at("visit", "en"));
    const places = (): Promise<readonly number[]> =>
      page.evaluate(() =>
        [...(document.querySelector("diwan-form")?.shadowRoot?.querySelectorAll("input,legend") ?? [])].map(
          (element) => element.getBoundingClientRect().y + scrollY,
        ),
      );
    const before = await places();
    expect(before.length).toBeGreaterThan(6);
    expect(await page.text()).not.toContain("Choose from a calendar");
    await page.runScript(
      `document.addEventListener("diwan-ready", () => { document.documentElement.dataset.ready = ""; }); import("${served.server.origin}/embed/diwan.js"); undefined`,
    );
    await page.waitFor(() => document.documentElement.dataset["ready"] !== undefined);
    await page.waitForText("Choose from a calendar");
    expect(await places()).toEqual(before);
    await fill(page);
    await openCalendar(page, "15 March 2027", "Choose from a calendar");
    await page.press("ArrowRight", "Space");
    await page.waitFor(() => !document.querySelector("diwan-form")?.shadowRoot?.querySelector("dialog"));
    expect(await answers(page)).toMatchObject({ day: "2027-03-16" });
  });

  it("is not offered where no script runs", async () => {
    const page = await journey.newPage();
    await page.open(bare.at("visit", "en"));
    expect(await page.text()).not.toContain("Choose from a calendar");
    await page.tabTo(/^Year/, { role: "textbox" });
    await page.tab();
    expect((await page.active()).name).toMatch(/^Day/);
  });
});
