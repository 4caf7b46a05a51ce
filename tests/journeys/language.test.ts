/** Another language in the middle: answers, place and focus stay, and everything said is said anew. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startAgency, type Agency, type Language } from "../support/agency.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import { arrive, localeOf, visitAnswers, visitForm } from "../support/visit.js";
import { walked } from "../support/walked.js";
import type { Walker } from "../support/walker.js";

const journey = useBrowser();
let agency: Agency;
beforeAll(async () => {
  agency = await startAgency([visitForm]);
});
beforeEach(() => agency.reset());
afterAll(() => agency.close());

/** As a page's own language links do it. */
const speak = (page: Page, language: Language) =>
  page.evaluate((to) => {
    document.documentElement.lang = to;
    document.querySelector("diwan-form")?.setAttribute("lang", to);
  }, language);

async function change(citizen: Walker, language: Language): Promise<void> {
  const { title } = await citizen.place();
  const page = visitForm.pages.find((each) => citizen.titleOf(each) === title);
  await speak(citizen.page, language);
  citizen.language = language;
  citizen.locale = await localeOf(language);
  await citizen.page.waitForText(citizen.titleOf(page) || citizen.locale.t("check.title"));
}

for (const { isolation: mode, language: from } of walked("language"))
  describe(`changing the language, ${mode}, in ${journey.engine}`, () => {
    const to = from === "en" ? "ar" : "en";
    it(`from ${from} to ${to} in the middle of a question`, async () => {
      const citizen = await arrive(journey, agency, { mode, language: from });
      const { page } = citizen;
      citizen.answers = visitAnswers(to);
      await page.tabTo(citizen.label("/nick"), { role: "textbox" });
      await page.type("Am");
      await change(citizen, to);
      expect(await page.active()).toMatchObject({
        role: "textbox",
        name: citizen.label("/nick"),
        value: "Am",
        path: "/nick",
      });
      // Typing goes on where it was.
      await page.press("End");
      await page.type("al");
      expect((await page.active()).value).toBe("Amal");
      expect(
        await page.evaluate(() => {
          const form = document.querySelector("diwan-form");
          return [...((form?.shadowRoot ?? form)?.querySelectorAll(".diwan") ?? [])].map((each) =>
            [each.getAttribute("lang"), each.getAttribute("dir")].join(),
          );
        }),
      ).toEqual([to === "ar" ? "ar,rtl" : "en,ltr"]);
      await citizen.until(citizen.locale.t("check.title"));

      // And back, on the page that shows everything.
      await change(citizen, from);
      expect(await page.text()).toContain(citizen.label("/guests/0/adult"));
      await change(citizen, to);
      await citizen.send();
      expect(
        (await agency.kept()).map(({ submission }) => [submission.language, submission.answers]),
      ).toEqual([[to, { ...visitAnswers(to), nick: "Amal" }]]);
    });

    it(`from ${from} to ${to} says what is wrong in the new words`, async () => {
      const citizen = await arrive(journey, agency, { mode, language: from });
      const { page } = citizen;
      await citizen.toContinue({ answering: false });
      expect(await citizen.press()).toBe(false);
      const before = await citizen.place();
      await change(citizen, to);
      const after = await citizen.place();
      const { locale } = citizen;
      expect(before.links).toHaveLength(2);
      expect(after.links).toEqual(
        [["error.required.asked", "/nick"] as const, ["error.required.asked.choice", "/how"] as const].map(
          ([id, path]) =>
            locale
              .t(id, { called: locale.t("quotedLabel", { label: citizen.label(path) }) })
              .replace(/\s+/g, " "),
        ),
      );
      expect(after.errors).toHaveLength(2);
      for (const stale of [...before.links, ...before.errors, before.title])
        expect(await page.text()).not.toContain(stale);
    });
  });
