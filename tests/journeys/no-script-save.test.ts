/** Saving a form and coming back to it with JavaScript off, by keyboard, each language in a mode of its own. */
import { loadLocale } from "@diwan/i18n";
import { afterEach, describe, expect, it } from "vitest";
import { useBrowser, type Page } from "../support/driver/index.js";
import { axeProblems, FillingWalker, startPages, type PageAgency } from "../support/no-script.js";
import { visitAnswers, visitForm } from "../support/visit.js";
import { walked } from "../support/walked.js";

const SECRET = "violet planted bicycle";
const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

const journey = useBrowser();
let agency: PageAgency;
afterEach(() => agency.close());

const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, "");
const codeOn = async (page: Page): Promise<string> =>
  CODE.exec(plain(await page.text()))?.[0] ?? expect.fail("no code is shown");

describe(`save and come back later with JavaScript off in ${journey.engine}`, () => {
  it.each(walked("no-script-save").map(({ language, isolation }) => [language, isolation] as const))(
    "%s",
    async (language, isolation) => {
      agency = await startPages([visitForm], {
        saves: true,
        ...(isolation === "none" && { isolation }),
      });
      const answers = visitAnswers(language);
      const locale = await loadLocale(language, ["base", "errors", "summary", "list", "after", "save"]);
      // axe brings styles of its own, which the policy blocks and the page logs.
      const page = await journey.newPage({ errors: "expected" });
      await page.setScripts(false);
      const citizen = new FillingWalker({ page, definition: visitForm, language, locale, answers });
      await page.open(agency.at(visitForm.id, language));
      const check = async (): Promise<void> => {
        if (journey.engine === "chromium") expect(await axeProblems(page)).toEqual([]);
      };
      const pressButton = async (name: string) => {
        await page.tabTo(name, { role: "button", max: 200 });
        return citizen.load();
      };
      /** Fills in boxes by their labels, from the top of the page, and presses Enter in the last. */
      const enter = async (...boxes: readonly (readonly [id: string, text: string])[]) => {
        for (const [id, text] of boxes) {
          await page.evaluate((to) => {
            (document.querySelector("diwan-form")?.shadowRoot ?? document)
              .querySelector<HTMLInputElement>(`#visit-${to}`)
              ?.select();
          }, id);
          await page.type(text);
        }
        return citizen.load();
      };

      await citizen.until(citizen.titleOf(visitForm.pages[1]));
      const left = citizen.titleOf(visitForm.pages[1]);
      expect((await pressButton(locale.t("save.title"))).title).toBe(locale.t("save.title"));
      await check();
      const wrong = await enter(["secret", "short"]);
      expect([wrong.failed, wrong.document.startsWith(locale.t("errorPrefix"))]).toEqual([true, true]);
      await check();
      // The link of the summary leads to the box, or to what stands in front of it.
      await page.tabTo(locale.t("save.secretShort", { count: 8 }), { role: "link" });
      await page.press("Enter");
      if ((await page.active()).id !== "visit-secret") await page.tab();
      expect(await page.active()).toMatchObject({ id: "visit-secret", invalid: true, value: "" });
      // Letters typed by WebKit's driver right after a fragment was followed are lost in a box outside a shadow root: it is entered anew.
      expect((await enter(["secret", SECRET])).title).toBe(locale.t("saved.title"));
      await check();
      const code = await codeOn(page);
      await page.reload();
      await page.waitForText(locale.t("saved.title"));
      expect([await codeOn(page), await agency.drafts()]).toEqual([code, 1]);
      expect((await pressButton(locale.t("saved.goOn"))).title).toBe(left);
      await pressButton(locale.t("save.title"));
      await pressButton(locale.t("save.now"));
      expect([await codeOn(page), await agency.drafts()]).toEqual([code, 1]);

      // As if on another device.
      expect((await pressButton(locale.t("saved.clear"))).title).toBe(citizen.titleOf(visitForm.pages[0]));
      expect((await pressButton(locale.t("return.title"))).title).toBe(locale.t("return.title"));
      await check();
      const refused = await enter(["code", code.toLowerCase()], ["secret", "not the secret"]);
      expect([refused.failed, refused.document.startsWith(locale.t("errorPrefix"))]).toEqual([true, true]);
      expect((await citizen.place()).links).toEqual([locale.t("return.wrong")]);
      await check();
      const opened = await enter(["secret", SECRET]);
      expect(opened).toMatchObject({ title: left, failed: false });
      expect(await page.text()).toContain(locale.t("return.found"));
      await check();
      await citizen.until(locale.t("check.title"));
      await citizen.send();
      expect((await agency.kept()).map(({ submission }) => submission.answers)).toEqual([answers]);
      expect(await agency.drafts()).toBe(0);
      for (const url of agency.server.requests)
        expect(url, "addresses hold neither answers nor code nor secret").toMatch(
          /^\/(forms\/visit(\/[\w-]+)?(\?(lang=(en|ar)|from=check|told=failed|&)+)?|embed\/diwan\.css)$/,
        );
    },
    180_000,
  );
});
