/**
 * Both example forms with JavaScript off, by keyboard alone, in each language. In Chromium each page is first handed in empty, then with everything
 * wrong that was not met before, and one of the forms is filled in key by key; the other engines do so with each form in one language, and fill in the
 * rest as it is asked. Chromium's scripts are switched off; the other drivers have no such switch, there the policy lets none run.
 */
import { verifySubmission } from "@diwan/fields/answers";
import { loadLocale } from "@diwan/i18n";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleAnswers } from "../../docs/examples/forms/answers.mjs";
import { definitionAt, type Language } from "../support/agency.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import {
  axeProblems,
  FillingWalker,
  PageWalker,
  startPages,
  toldProblems,
  type PageAgency,
} from "../support/no-script.js";
import { walked } from "../support/walked.js";

const FORMS = ["resident-parking-permit", "business-licence-renewal"] as const;
const definitions = FORMS.map((form) => definitionAt(`docs/examples/forms/${form}.form.json`));

const journey = useBrowser();
let isolated: PageAgency;
let plain: PageAgency;
beforeAll(async () => {
  [isolated, plain] = await Promise.all([
    startPages(definitions),
    startPages(definitions, { isolation: "none" }),
  ]);
});
afterAll(() => Promise.all([isolated.close(), plain.close()]));

const taken = walked("no-script").map(({ form, language, isolation }) => ({
  form: form ?? expect.fail("which form?"),
  language,
  isPlain: isolation === "none",
  // Each form in one language.
  isWrongFirst: journey.engine === "chromium" || isolation !== "none",
}));

async function citizenOf(page: Page, form: string, language: Language) {
  const definition = definitions.find(({ id }) => id === form) ?? expect.fail();
  const locale = await loadLocale(language, ["base", "errors", "summary", "list", "after"]);
  const answers = exampleAnswers(form, new Date()).find((set) => set.language === language)?.answers ?? {};
  const Citizen =
    journey.engine === "chromium" && form === FORMS[0] && language === "en" ? PageWalker : FillingWalker;
  return {
    citizen: new Citizen({ page, definition, language, locale, answers }),
    locale,
    answers,
    definition,
  };
}

/** Hands the page in with everything wrong that was not met before; gives the paths of what is wrong now. */
async function handInWrong(citizen: PageWalker, prefix: string): Promise<readonly string[]> {
  const expected = await citizen.enterWrong();
  if (!expected.length) return [];
  await citizen.toContinue({ answering: false });
  const { failed, document: title } = await citizen.load();
  expect([failed, title.startsWith(prefix)]).toEqual([true, true]);
  expect((await toldProblems(citizen.page)).map(({ path, code }) => `${path} ${code}`)).toEqual(
    expect.arrayContaining([...expected]),
  );
  if (journey.engine === "chromium") expect(await axeProblems(citizen.page)).toEqual([]);
  return expected.map((each) => each.split(" ")[0] ?? "");
}
/** Empties the boxes of these fields: whoever goes through a form by keyboard passes by what holds something. */
const empty = (page: Page, paths: readonly string[]): Promise<void> =>
  page.evaluate(
    (names: string[]) => {
      for (const control of (
        document.querySelector("diwan-form")?.shadowRoot ?? document
      ).querySelectorAll<HTMLInputElement>(
        "[data-path] input:not([type]), [data-path] input[type=text], [data-path] input[type=email], [data-path] input[type=tel], [data-path] textarea",
      )) {
        if (names.some((name) => control.name === name || control.name.startsWith(`${name}.`)))
          control.value = "";
      }
    },
    paths.map((path) => path.slice(1).replaceAll("/", ".")),
  );

/** Hands the page in as it is; what it says then is said in the title, in the summary and at the fields, and each link leads to its field. */
async function handIn(citizen: PageWalker, prefix: string): Promise<void> {
  // As it comes. The other engines' pages are the same markup.
  if (journey.engine === "chromium") expect(await axeProblems(citizen.page)).toEqual([]);
  await citizen.toContinue({ answering: false });
  const { failed, document: title } = await citizen.load();
  if (!failed) return;
  expect(title.startsWith(prefix)).toBe(true);
  const { links, errors } = await citizen.place();
  expect(links.length).toBeGreaterThan(0);
  expect(errors.length).toBeGreaterThan(0);
  const { page } = citizen;
  await page.tabTo(links[0] ?? "", { role: "link" });
  await page.press("Enter");
  // Without a shadow root it is the control itself that is led to; with one, what stands in front of it, and Tab goes on from there.
  if (!(await page.active()).path) await page.tab();
  const active = await page.active();
  expect(active.path, `the link "${links[0]}" leads to its field`).not.toBe("");
  const told = `${active.description} ${active.group?.description ?? ""}`;
  expect(
    active.invalid || active.group?.invalid || told.includes(prefix),
    `what is wrong with ${active.path} is said there: ${told}`,
  ).toBe(true);
  expect(await axeProblems(page)).toEqual([]);
  const wrong = await handInWrong(citizen, prefix);
  await page.reload();
  await page.waitFor(() => document.querySelector("diwan-form") !== null);
  await citizen.toTop();
  await empty(page, wrong);
}

describe(`with JavaScript off in ${journey.engine}`, () => {
  for (const { form, language, isPlain, isWrongFirst } of taken)
    it(`${form}, ${language}${isPlain ? ", without a shadow root" : ""}`, async () => {
      const agency = isPlain ? plain : isolated;
      // axe brings styles of its own, which the policy blocks and the page logs.
      const page = await journey.newPage({ errors: "expected" });
      await page.setScripts(false);
      const { citizen, locale, answers, definition } = await citizenOf(page, form, language);
      await page.open(agency.at(form, language));
      const pages = new Set<string>();
      await citizen.until(locale.t("check.title"), async () => {
        pages.add(await page.url());
        if (isWrongFirst) await handIn(citizen, locale.t("errorPrefix"));
      });
      expect(pages.size).toBeGreaterThan(5);
      expect(await axeProblems(page)).toEqual([]);

      // Change leads to its page, Continue back to the answers.
      const first = citizen.firstAnswer();
      await page.tabTo(locale.t("check.changeLabel", { label: first.label }), { role: "link" });
      expect((await citizen.load()).title).not.toBe(locale.t("check.title"));
      if (!(await page.active()).path) await page.tab();
      expect((await page.active()).path).toBe(first.path);
      await citizen.next();
      expect((await citizen.place()).title).toBe(locale.t("check.title"));

      await citizen.send();
      const before = (await agency.kept()).filter(
        ({ submission }) => submission.form === form && submission.language === language,
      );
      expect(before).toHaveLength(1);
      const [receipt] = before;
      expect(receipt?.submission.answers).toEqual(answers);
      expect(await verifySubmission(definition, receipt?.submission)).toEqual({
        ok: true,
        submission: receipt?.submission,
      });
      await page.waitForText(receipt?.reference ?? "a reference");
      expect(await axeProblems(page)).toEqual([]);

      // Once more is not twice.
      await page.reload();
      await page.waitForText(receipt?.reference ?? "a reference");
      await page.back();
      await page.reload();
      expect(
        (await agency.kept()).filter(
          ({ submission }) => submission.form === form && submission.language === language,
        ),
      ).toHaveLength(1);
      expect(
        (await page.errors()).filter((error) => !error.startsWith("policy: style-src-elem blocked inline")),
      ).toEqual([]);
      for (const url of agency.server.requests)
        expect(url, "addresses hold no answers").toMatch(
          /^\/(forms\/[\w-]+(\/[\w-]+)?(\?(lang=(en|ar)|from=check|from=list|item=[\w.]+|told=failed|&)+)?|embed\/diwan\.css)$/,
        );
    }, 180_000);

  for (const { form = "", language, isolation } of walked("no-script-schemes"))
    it(`${form}, ${language}, is as well to be read in dark and in forced colours`, async () => {
      const agency = isolation === "none" ? plain : isolated;
      const page = await journey.newPage({ errors: "expected" });
      await page.setScripts(false);
      const { citizen } = await citizenOf(page, form, language);
      await page.open(agency.at(form, language));
      // As it comes, and with every problem shown.
      for (const isRefused of [false, true]) {
        if (isRefused) {
          await citizen.toContinue({ answering: false });
          expect((await citizen.load()).failed).toBe(true);
        }
        for (const media of [{ colorScheme: "dark" }, { forcedColors: true }] as const) {
          expect(await page.emulate(media)).toBe(true);
          expect(
            await page.evaluate(
              () =>
                matchMedia("(prefers-color-scheme: dark)").matches !==
                matchMedia("(forced-colors: active)").matches,
            ),
          ).toBe(true);
          expect(await axeProblems(page, { only: "colours" }), JSON.stringify(media)).toEqual([]);
        }
        await page.emulate({});
      }
    });
});
