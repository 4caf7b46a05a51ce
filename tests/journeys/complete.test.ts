/**
 * Both example forms completed by keyboard alone, in every language and mode. In the four of these eight in which every two values meet (form with
 * language, form with mode, language with mode) every page is first handed in empty, on a phone; the other
 * four are at a desk.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifySubmission } from "@diwan/fields/answers";
import { loadLocale } from "@diwan/i18n";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { exampleAnswers } from "../../docs/examples/forms/answers.mjs";
import { answerAt } from "../support/answering.js";
import {
  definitionAt,
  LANGUAGES,
  MODES,
  startAgency,
  type Agency,
  type Language,
  type Mode,
} from "../support/agency.js";
import { DESKTOP, useBrowser } from "../support/driver/index.js";
import { walked } from "../support/walked.js";
import { Walker } from "../support/walker.js";

const FORMS = ["resident-parking-permit", "business-licence-renewal"] as const;
const definitions = FORMS.map((form) => definitionAt(`docs/examples/forms/${form}.form.json`));

const journey = useBrowser();
let agency: Agency;
const PDF = `%PDF-1.7\n${"x".repeat(20_000)}`;
const folder = mkdtempSync(join(tmpdir(), "diwan-complete-"));
const proof = join(folder, "proof.pdf");
beforeAll(async () => {
  writeFileSync(proof, PDF);
  agency = await startAgency(definitions);
});
beforeEach(() => agency.reset());
afterAll(async () => {
  await agency.close();
  rmSync(folder, { recursive: true });
});

const taken = walked("complete").map(({ form, language, isolation: mode }) => {
  const f = FORMS.findIndex((each) => each === form);
  return {
    form: FORMS[f] ?? expect.fail(`no example form ${form}`),
    language,
    mode,
    pair: (f + LANGUAGES.indexOf(language) + MODES.indexOf(mode)) % 2 === 0,
  };
});

/** Each mode takes another of the language's two sets of answers, so that all are used. */
function answersOf(form: string, language: Language, mode: Mode): { readonly [name: string]: unknown } {
  const sets = exampleAnswers(form, new Date()).filter((set) => set.language === language);
  return sets[MODES.indexOf(mode)]?.answers ?? {};
}

describe(`by keyboard in ${journey.engine}`, () => {
  for (const { form, language, mode, pair } of taken)
    it(`${form}, ${language}, ${mode}`, async () => {
      const definition = definitions[FORMS.indexOf(form)] ?? expect.fail();
      const locale = await loadLocale(language, ["base", "errors", "summary", "list", "after"]);
      const answers = answersOf(form, language, mode);
      const page = await journey.newPage();
      if (!pair) await page.setViewport(DESKTOP);
      await page.open(agency.at({ form, language, mode }));
      // Asked of everybody who does not only care for someone there.
      const hasProof = form === FORMS[0] && answers["applicant_kind"] !== "carer";
      const citizen = new Walker({
        page,
        definition,
        language,
        locale,
        answers,
        files: { "/proof_of_address": proof },
      });
      await citizen.place();
      await citizen.until(locale.t("check.title"), async () => {
        if (!pair) return;
        const links = await citizen.refused();
        await citizen.follow(links.at(-1) ?? "a problem");
        // Back to the summary, which stands before the questions.
        await citizen.refused();
      });

      // Change leads to the question and back.
      const first = citizen.firstAnswer();
      await page.tabTo(locale.t("check.changeLabel", { label: first.label }), { role: "button" });
      await page.press("Enter");
      await page.waitFor((path) => {
        const root = document.querySelector("diwan-form")?.shadowRoot ?? document;
        return (
          root.activeElement?.closest(`[data-path="${path}"]`) !== undefined &&
          root.activeElement?.closest(`[data-path="${path}"]`) !== null
        );
      }, first.path);
      await citizen.next();
      expect(await citizen.place()).toMatchObject({ title: locale.t("check.title"), focus: "row" });

      await citizen.send();
      const [receipt, ...more] = await agency.kept();
      expect(more).toEqual([]);
      expect(agency.posts.map(({ status }) => status)).toEqual([201]);
      expect(receipt?.submission).toMatchObject({
        form,
        language,
        version: definition.version,
        key: agency.posts[0]?.key,
      });
      const reference = {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        name: "proof.pdf",
        size: PDF.length,
        type: "application/pdf",
      };
      expect(receipt?.submission.answers).toEqual({
        ...answers,
        ...(hasProof && { proof_of_address: [reference] }),
      });
      expect(await verifySubmission(definition, receipt?.submission)).toEqual({
        ok: true,
        submission: receipt?.submission,
      });
      await page.waitForText(receipt?.reference ?? "a reference");
      expect(await citizen.place()).toMatchObject({ focus: "title", errors: [] });
      expect(answerAt(answers, first.path)).toBeDefined();
    });
});
