/** A citizen whose browser translates every page: nothing breaks, and no words of a moment ago stay. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startAgency, type Agency } from "../support/agency.js";
import { useBrowser } from "../support/driver/index.js";
import { redraw, translate, untranslated } from "../support/translate.js";
import { arrive, visitAnswers, visitForm } from "../support/visit.js";
import { walked } from "../support/walked.js";
import type { Walker } from "../support/walker.js";

const journey = useBrowser();
let agency: Agency;
beforeAll(async () => {
  agency = await startAgency([visitForm]);
});
beforeEach(() => agency.reset());
afterAll(() => agency.close());

/** What is shown now is what would be shown if it were drawn at this moment: nothing of it is stale. */
async function isFresh(citizen: Walker): Promise<void> {
  const shown = await citizen.page.text();
  expect(await citizen.page.evaluate(untranslated)).toEqual([]);
  await citizen.page.evaluate(redraw);
  expect(await citizen.page.text()).toBe(shown);
}

describe(`a page the browser translates, in ${journey.engine}`, () => {
  it.each(walked("translated").map(({ isolation, language }) => [isolation, language] as const))(
    "is completed, %s, %s, with every state fresh",
    async (mode, language) => {
      const citizen = await arrive(journey, agency, { mode, language });
      const { page, locale } = citizen;
      const answers = visitAnswers(language);
      await page.evaluate(translate);
      expect(await page.evaluate(untranslated)).toEqual([]);

      // Errors come and go.
      const steps = (step: number, of: number) => locale.t("step", { step, steps: of });
      // How many there are is not said before it is settled.
      expect(await page.text()).toContain(locale.t("stepSoFar", { step: 1 }));
      expect(await page.text()).not.toContain(steps(1, 3));
      expect(await citizen.refused()).toHaveLength(2);
      await isFresh(citizen);
      await citizen.toContinue();
      expect((await citizen.place()).links).toEqual([]);
      await isFresh(citizen);
      expect(await citizen.press()).toBe(true);

      // One error gives way to another.
      const said: string[] = [];
      for (const length of [undefined, "long", 9, 1.234]) {
        citizen.answers = { ...answers, length };
        const [link = ""] = await citizen.refused({ anew: true });
        for (const stale of said) expect((await page.text()).split("\n")).not.toContain(stale);
        said.push(link);
        await isFresh(citizen);
      }
      expect(new Set(said).size).toBe(4);
      citizen.answers = answers;
      await citizen.toContinue({ anew: true });
      await isFresh(citizen);
      expect(await citizen.press()).toBe(true);

      // Items of a list, and what is left to write.
      await citizen.toContinue();
      await isFresh(citizen);
      expect(await citizen.press()).toBe(true);
      expect(await page.text()).toContain(locale.t("charactersLeft", { count: 60 }));
      // By now it is settled how many steps there are.
      expect(await page.text()).toContain(steps(4, 4));
      await citizen.toContinue();
      expect(await page.text()).not.toContain(locale.t("charactersLeft", { count: 60 }));
      expect(await page.text()).toContain(locale.t("charactersLeft", { count: 60 - answers.note.length }));
      await isFresh(citizen);
      expect(await citizen.press()).toBe(true);

      // The answers, a declaration forgotten, and the end.
      expect((await citizen.place()).title).toBe(locale.t("check.title"));
      await isFresh(citizen);
      await page.tabTo(locale.t("submit"), { role: "button", max: 150 });
      expect(await citizen.press()).toBe(false);
      expect((await citizen.place()).links).toEqual([locale.t("declaration.required")]);
      await citizen.send();
      expect((await agency.kept()).map(({ submission }) => submission.answers)).toEqual([answers]);
      await page.waitForText((await agency.kept())[0]?.reference ?? "a reference");
      expect(await page.evaluate(untranslated)).toEqual([]);
    },
  );
});
