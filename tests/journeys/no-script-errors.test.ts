/**
 * Every problem a page can be handed in with, with JavaScript off: each said in the title, in the summary and at its control, in each language, on a page
 * axe finds nothing wrong with; then mended, sent, and kept as it was meant.
 */
import { loadLocale } from "@diwan/i18n";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../support/agency.js";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";
import { fieldAt } from "../support/answering.js";
import { useBrowser } from "../support/driver/index.js";
import { everyForm, right, ROUNDS } from "../support/every-error.js";
import {
  axeProblems,
  FillingWalker,
  startPages,
  toldProblems,
  type PageAgency,
} from "../support/no-script.js";
import { walked } from "../support/walked.js";

const journey = useBrowser();
const agencies: PageAgency[] = [];
beforeAll(async () => {
  agencies.push(
    ...(await Promise.all([startPages([everyForm]), startPages([everyForm], { isolation: "none" })])),
  );
});
afterAll(() => Promise.all(agencies.map((agency) => agency.close())));

/** The parts of a name or an address that are missing are told one by one. */
const whole = (problem: string): string =>
  problem.replace(/^(\/(?:person|home))\/\w+ required$/, "$1 required");

/** What cannot be entered in a list is not entered; what was not looked up is looked up by the server, which finds nothing. */
const withoutScript = (problem: string): string => {
  const [path = "", code = ""] = problem.split(" ");
  if (code === "notLookedUp") return `${path} notFound`;
  const isList = code === "choice" && suites[fieldAt(everyForm, path).type]?.isListWithoutScript;
  return isList ? `${path} required` : problem;
};

describe(`every error with JavaScript off in ${journey.engine}`, () => {
  it.each(walked("no-script-errors").map(({ language }) => language))(
    "%s",
    async (language) => {
      const agency = agencies[LANGUAGES.indexOf(language)] ?? expect.fail();
      // axe brings styles of its own, which the policy blocks and the page logs.
      const page = await journey.newPage({ errors: "expected" });
      await page.setScripts(false);
      const locale = await loadLocale(language, ["base", "errors", "summary", "list", "after"]);
      const citizen = new FillingWalker({ page, definition: everyForm, language, locale, answers: {} });
      await page.open(agency.at(everyForm.id, language));
      for (const { id, title } of everyForm.pages) {
        for (const [wrong, problems] of ROUNDS[id] ?? []) {
          citizen.answers = wrong === ROUNDS[id]?.[0]?.[0] ? {} : { ...right, ...wrong };
          await citizen.toContinue();
          const { failed, document: titled } = await citizen.load();
          expect(failed, `${id} with ${JSON.stringify(wrong)} is refused`).toBe(true);
          expect(titled.startsWith(locale.t("errorPrefix"))).toBe(true);
          const told = await toldProblems(page);
          expect([...new Set(told.map(({ path, code }) => whole(`${path} ${code}`)))]).toEqual(
            problems.map(withoutScript),
          );
          const { links, errors } = await citizen.place();
          expect(links).toHaveLength(told.length);
          expect(errors.length).toBeGreaterThan(0);
          // One engine's word on the markup is enough; what it makes of it is another matter.
          if (journey.engine === "chromium") expect(await axeProblems(page)).toEqual([]);
        }
        citizen.answers = right;
        await citizen.next();
        expect((await citizen.place()).title).not.toBe(citizen.titleOf({ id, title, fields: [] }));
      }
      await citizen.send();
      expect((await agency.kept()).map(({ submission }) => submission.answers)).toEqual([right]);
    },
    180_000,
  );
});
