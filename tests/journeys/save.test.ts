/** Saving a form at the agency's and going on with it elsewhere, against the real handler and its database. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadLocale } from "@diwan/i18n";
import type { Definition } from "@diwan/core";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startDraftsBackend, type DraftsBackend } from "../support/drafts-backend.js";
import { visitAnswers, visitForm } from "../support/visit.js";
import { walked } from "../support/walked.js";
import { Walker } from "../support/walker.js";

const journey = useBrowser();
let backend: DraftsBackend;
beforeAll(async () => {
  backend = await startDraftsBackend(visitForm);
});
beforeEach(() => backend.reset());
afterAll(() => backend.close());

const SECRET = "violet planted bicycle";
const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

/** Everything others than the citizen could find afterwards. */
const kept = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      location.href,
      history.state,
      document.title,
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      performance.getEntriesByType("resource").map(({ name }) => name),
    ]),
  );

for (const { isolation: mode, language } of walked("save"))
  describe(`save and come back later, ${mode}, ${language}, in ${journey.engine}`, () => {
    const answers = visitAnswers(language);
    const newcomer = async (errors: "none" | "expected" = "none"): Promise<Walker> =>
      opened(await journey.newPage({ errors }));
    const opened = async (page: Page): Promise<Walker> => {
      await page.open(backend.at(language, mode));
      const locale = await loadLocale(language, ["base", "errors", "summary", "list", "after", "save"]);
      const citizen = new Walker({ page, definition: visitForm, language, locale, answers });
      await citizen.place();
      return citizen;
    };
    const title = (at: number, citizen: Walker) => citizen.titleOf(visitForm.pages[at]);
    const pressButton = async ({ page }: Walker, name: string) => {
      await page.tabTo(name, { role: "button" });
      await page.press("Enter");
    };
    const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, "");

    /** From the page that shows the code: deletes everything here, as on a shared device, and opens the form as if somewhere else. */
    const elsewhere = async (citizen: Walker): Promise<Walker> => {
      await pressButton(citizen, citizen.locale.t("saved.clear"));
      await citizen.page.waitForText(title(0, citizen));
      expect(await kept(citizen.page)).not.toContain(answers.nick);
      return opened(citizen.page);
    };
    /** Saves from where the citizen is; gives the code as it is read from the page. */
    const save = async (citizen: Walker): Promise<string> => {
      const { page, locale } = citizen;
      await pressButton(citizen, locale.t("save.title"));
      await page.waitForText(locale.t("save.intro"));
      expect(await citizen.place()).toMatchObject({ title: locale.t("save.title"), focus: "title" });
      const box = await page.tabTo(locale.t("save.secret"));
      expect(box.description).toContain(locale.t("save.secretHint", { count: 8 }));
      await page.type(SECRET);
      await page.press("Enter");
      await page.waitForText(locale.t("saved.title"));
      expect(await citizen.place()).toMatchObject({ title: locale.t("saved.title"), focus: "title" });
      return CODE.exec(plain(await page.text()))?.[0] ?? expect.fail("no code is shown");
    };
    const open = async (citizen: Walker, code: string, secret = SECRET) => {
      const { page, locale } = citizen;
      await pressButton(citizen, locale.t("return.title"));
      await page.waitForText(locale.t("return.intro"));
      await page.tab();
      for (let stops = 0; (await page.active()).id !== "visit-code"; stops++) {
        expect(stops).toBeLessThan(20);
        await page.tab();
      }
      expect(await page.active()).toMatchObject({ name: locale.t("return.code"), role: "textbox" });
      await page.type(code);
      await page.tab();
      expect((await page.active()).name).toBe(locale.t("return.secret"));
      await page.type(secret);
      await page.press("Enter");
    };

    it("goes on elsewhere on the page that was left, and the saved form goes with the submission", async () => {
      const first = await newcomer();
      await first.until(title(2, first));
      await first.page.tab();
      await first.page.type(answers.guests[0]?.guest ?? "");
      const code = await save(first);
      expect(await backend.drafts()).toBe(1);
      for (const secret of [SECRET, code]) expect(await kept(first.page)).not.toContain(secret);
      await pressButton(first, first.locale.t("saved.goOn"));
      await first.page.waitForText(title(2, first));
      await pressButton(first, first.locale.t("save.title"));
      await first.page.waitForText(first.locale.t("save.again"));
      await pressButton(first, first.locale.t("save.now"));
      await first.page.waitForText(first.locale.t("saved.title"));
      expect(plain(await first.page.text())).toContain(code);

      const citizen = await elsewhere(first);
      const { page, locale } = citizen;
      await open(citizen, code.toLowerCase().replaceAll("-", " "));
      await page.waitForText(locale.t("return.found"));
      expect(await citizen.place()).toMatchObject({ title: title(2, citizen), focus: "title" });
      expect((await citizen.place()).status).toContain(locale.t("return.found"));
      for (const secret of [SECRET, code]) expect(await kept(page)).not.toContain(secret);
      await page.tabTo(citizen.label("/guests/0/guest"), { role: "textbox" });
      expect((await page.active()).value).toBe(answers.guests[0]?.guest);
      // The focus is past the first question, which is answered.
      await citizen.until(locale.t("check.title"));
      await citizen.send();
      expect(await backend.sent()).toEqual([answers]);
      expect(await backend.drafts()).toBe(0);
      for (const secret of [SECRET, code]) expect(await kept(page)).not.toContain(secret);
    });

    it("says what is wrong, then to wait, when code and secret do not open anything", async () => {
      const first = await newcomer("expected");
      const code = await save(first);
      const citizen = await elsewhere(first);
      const { page, locale } = citizen;
      await open(citizen, code, "not the secret");
      await page.waitForText(locale.t("return.wrong"));
      expect(await citizen.place()).toMatchObject({ focus: "summary", links: [locale.t("return.wrong")] });
      for (let tries = 2; tries <= 6; tries++) {
        // The summary has the focus; its link leads to the box.
        await page.tab();
        await page.press("Enter");
        expect(await page.active()).toMatchObject({ id: "visit-code", invalid: true });
        expect(plain((await page.active()).description)).toContain(plain(locale.t("return.wrong")));
        await page.press("Enter");
        await page.waitFor(() =>
          (document.querySelector("diwan-form")?.shadowRoot ?? document).activeElement?.matches(
            ".diwan-errors",
          ),
        );
      }
      await page.waitForText(locale.t("save.throttled", { count: 15 }));
      expect(backend.asked.map(({ status }) => status)).toEqual([201, 403, 403, 403, 403, 403, 429]);
    });

    it("shows what a new version has no place for", async () => {
      const first = await newcomer();
      await first.until(title(1, first));
      const code = await save(first);
      const [you, ...others] = visitForm.pages;
      const next: Definition = {
        ...visitForm,
        version: "2",
        pages: [
          {
            ...you,
            fields: you?.fields.filter(({ name }) => name !== "nick") ?? [],
          } as Definition["pages"][number],
          ...others,
        ],
      };
      backend.publish(next);
      const citizen = await elsewhere(first);
      const { page, locale } = citizen;
      await open(citizen, code);
      await page.waitForText(locale.t("draft.changed"));
      const text = await page.text();
      expect(text).toContain(citizen.label("/nick"));
      expect(text).toContain(answers.nick);
      expect((await citizen.place()).title).toBe(title(1, citizen));
    });

    it("opens nothing after its date, and says that it may be so", async () => {
      const first = await newcomer("expected");
      const code = await save(first);
      backend.wait(40);
      const citizen = await elsewhere(first);
      await open(citizen, code);
      await citizen.page.waitForText(citizen.locale.t("return.wrong"));
    });
  });
