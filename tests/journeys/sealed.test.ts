/** A form whose answers are sealed for the agency alone: with a script from the first page on, and with one that comes when the answers are being checked. */
import type { Definition } from "@diwan/core";
import { verifySubmission } from "@diwan/fields/answers";
import { newSealingKey, openSubmission } from "@diwan/server/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAgency, type Agency, type Language } from "../support/agency.js";
import { useBrowser } from "../support/driver/index.js";
import { FillingWalker, startPages, type PageAgency } from "../support/no-script.js";
import { STRICT_CSP } from "../support/server.js";
import { localeOf, visitAnswers, visitForm } from "../support/visit.js";
import { Walker } from "../support/walker.js";

const journey = useBrowser();
const { publicKey, privateKey } = await newSealingKey("visits");
const definition: Definition = { ...visitForm, sealed: { keys: [publicKey] } };
let agency: Agency;
let pages: PageAgency;
beforeAll(async () => {
  [agency, pages] = await Promise.all([
    startAgency([definition]),
    startPages([definition], { csp: STRICT_CSP }),
  ]);
});
afterAll(() => Promise.all([agency.close(), pages.close()]));

type Kept = Awaited<ReturnType<Agency["kept"]>>;
/** What was kept is sealed by the browser, and opens as what was answered. */
async function expectSealed(kept: Kept, language: Language): Promise<void> {
  const [receipt, ...more] = kept;
  expect(more).toEqual([]);
  const { submission } = receipt ?? expect.fail("nothing was kept");
  expect(submission.sealed?.by).toBe("browser");
  expect(JSON.stringify(receipt)).not.toContain(visitAnswers(language).note);
  const opened = await openSubmission(submission, [privateKey]);
  expect(opened.answers).toEqual(visitAnswers(language));
  expect(await verifySubmission(definition, opened)).toEqual({ ok: true, submission: opened });
}

describe(`sealed answers in ${journey.engine}`, () => {
  it("are sealed in the browser, which says so before and afterwards", async () => {
    const page = await journey.newPage();
    await page.open(agency.at({ form: definition.id, language: "ar", mode: "isolated" }));
    const locale = await localeOf("ar");
    const citizen = new Walker({ page, definition, language: "ar", locale, answers: visitAnswers("ar") });
    await citizen.place();
    await citizen.until(locale.t("check.title"));
    await page.waitForText(locale.t("check.sealedBrowser"));
    await citizen.send();
    await page.waitForText(locale.t("confirmation.sealedBrowser"));
    await expectSealed(await agency.kept(), "ar");
  });

  it("are sealed in the browser where a script comes only when they are checked, and the page says so from then on", async () => {
    const page = await journey.newPage();
    await page.open(pages.at(definition.id, "en"));
    const locale = await localeOf("en");
    const options = { page, definition, language: "en", locale, answers: visitAnswers("en") } as const;
    // The pages name no script: none runs before it is asked for below.
    const form = new FillingWalker(options);
    await form.place();
    await form.until(locale.t("check.title"));
    await page.waitForText(locale.t("check.sealedServer"));
    await page.runScript(`import("${pages.server.origin}/embed/diwan.js"); undefined`);
    await page.waitForText(locale.t("check.sealedBrowser"));
    await new Walker(options).send();
    await page.waitForText(locale.t("confirmation.sealedBrowser"));
    await expectSealed(await pages.kept(), "en");
  });
});
