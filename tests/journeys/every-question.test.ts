/**
 * The example form that asks in every way there is, from its first page to its receipt, by keyboard: with JavaScript key by key, without it as pages of the
 * server. What each type of question does in detail is asked by its own tests; here it is whether all of them stand in one form that is sent.
 */
import { verifySubmission } from "@diwan/fields/answers";
import { loadLocale } from "@diwan/i18n";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleAnswers } from "../../docs/examples/forms/answers.mjs";
import { definitionAt, startAgency, type Agency } from "../support/agency.js";
import { DESKTOP, useBrowser } from "../support/driver/index.js";
import { axeProblems, FillingWalker, startPages, type PageAgency } from "../support/no-script.js";
import { walked } from "../support/walked.js";
import { Walker } from "../support/walker.js";

const form = "every-question";
const definition = definitionAt(`docs/examples/forms/${form}.form.json`);

const journey = useBrowser();
const taken = walked("every-question");
let agency: Agency;
let pages: { readonly [isolation: string]: PageAgency };
beforeAll(async () => {
  agency = await startAgency([definition]);
  pages = {
    isolated: await startPages([definition]),
    none: await startPages([definition], { isolation: "none" }),
  };
});
afterAll(() => Promise.all([agency.close(), ...Object.values(pages).map((each) => each.close())]));

/** The first set of a language's answers in one mode, its other one in the other, so that all are given. */
function answersOf(language: string, isolation: string): { readonly [name: string]: unknown } {
  const sets = exampleAnswers(form, new Date()).filter((set) => set.language === language);
  return sets[isolation === "isolated" ? 0 : 1]?.answers ?? expect.fail("no such answers");
}

describe(`in ${journey.engine}`, () => {
  for (const { language, isolation, javascript = "on" } of taken)
    it(`every question is answered and sent, ${language}, ${isolation}, JavaScript ${javascript}`, async () => {
      const locale = await loadLocale(language, ["base", "errors", "summary", "list", "after"]);
      const answers = answersOf(language, isolation);
      const common = { definition, language, locale, answers };
      let submission;
      if (javascript === "on") {
        agency.reset();
        const page = await journey.newPage();
        await page.setViewport(DESKTOP);
        await page.open(agency.at({ form, language, mode: isolation }));
        const citizen = new Walker({ ...common, page });
        await citizen.place();
        await citizen.until(locale.t("check.title"));
        await citizen.send();
        const [receipt] = await agency.kept();
        submission = receipt?.submission;
        await page.waitForText(receipt?.reference ?? "a reference");
      } else {
        const served = pages[isolation] ?? expect.fail(`no pages in mode ${isolation}`);
        const page = await journey.newPage({ errors: "expected" });
        await page.setScripts(false);
        const citizen = new FillingWalker({ ...common, page });
        await page.open(served.at(form, language));
        await citizen.until(locale.t("check.title"), async () => {
          if (journey.engine === "chromium") expect(await axeProblems(page)).toEqual([]);
        });
        await citizen.send();
        const [receipt] = (await served.kept()).filter((each) => each.submission.language === language);
        submission = receipt?.submission;
        await page.waitForText(receipt?.reference ?? "a reference");
      }
      expect(submission?.answers).toEqual(answers);
      expect(await verifySubmission(definition, submission)).toEqual({ ok: true, submission });
    }, 180_000);
});
