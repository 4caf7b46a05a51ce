/** Leaving and coming back: by reload, by the browser's buttons, and off the path and back. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startAgency, type Agency } from "../support/agency.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import { readKept } from "../support/kept.js";
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

const keptInBrowser = (page: Page) => page.evaluate(readKept);

for (const { isolation: mode, language } of walked("return"))
  describe(`coming back, ${mode}, ${language}, in ${journey.engine}`, () => {
    const answers = visitAnswers(language);
    const title = (at: number, citizen: Walker) => citizen.titleOf(visitForm.pages[at]);
    /** Answers the first questions and the first guest's name. */
    const half = async (citizen: Walker) => {
      await citizen.until(title(2, citizen));
      await citizen.page.tab();
      await citizen.page.type(answers.guests[0]?.guest ?? "");
    };

    for (const draft of ["device", "session"] as const)
      it(`goes on after a reload in the middle, with the draft kept for the ${draft}`, async () => {
        const citizen = await arrive(journey, agency, { mode, language, draft });
        const { page, locale } = citizen;
        await half(citizen);
        await page.reload();
        await page.waitForText(locale.t("draft.found"));
        expect(await citizen.place()).toMatchObject({ title: title(2, citizen), errors: [] });
        await page.tabTo(citizen.label("/guests/0/guest"), { role: "textbox" });
        expect((await page.active()).value).toBe(answers.guests[0]?.guest);
        await citizen.until(locale.t("check.title"));
        await citizen.send();
        expect((await agency.kept()).map(({ submission }) => submission.answers)).toEqual([answers]);
        // Sent is gone from the device.
        expect(await keptInBrowser(page)).not.toContain(answers.nick);
        await page.reload();
        expect((await citizen.place()).title).toBe(title(0, citizen));
        expect(await page.text()).not.toContain(locale.t("draft.found"));
      });

    it("comes back to the answers it was checking", async () => {
      const citizen = await arrive(journey, agency, { mode, language, draft: "device" });
      await citizen.until(citizen.locale.t("check.title"));
      await citizen.page.reload();
      await citizen.page.waitForText(citizen.locale.t("check.title"));
      expect(await citizen.page.text()).toContain(answers.plate);
      await citizen.send();
      expect((await agency.kept()).map(({ submission }) => submission.answers)).toEqual([answers]);
    });

    it("keeps nothing where drafts are off", async () => {
      const citizen = await arrive(journey, agency, { mode, language, draft: "off" });
      const { page } = citizen;
      await half(citizen);
      for (const secret of [answers.nick, answers.plate, answers.guests[0]?.guest])
        expect(await keptInBrowser(page)).not.toContain(secret);
      await page.reload();
      expect((await citizen.place()).title).toBe(title(0, citizen));
      await page.tabTo(citizen.label("/nick"), { role: "textbox" });
      expect((await page.active()).value).toBe("");
    });

    it("starts again when asked to, and only when sure", async () => {
      const citizen = await arrive(journey, agency, { mode, language, draft: "device" });
      const { page, locale } = citizen;
      await half(citizen);
      await page.reload();
      await page.waitForText(locale.t("draft.found"));
      await page.tabTo(locale.t("draft.startAgain"), { role: "button" });
      await page.press("Enter");
      await page.waitForText(locale.t("draft.startAgainConfirm"));
      await page.tabTo(locale.t("draft.keep"), { role: "button" });
      await page.press("Enter");
      expect((await page.active()).name).toBe(locale.t("draft.startAgain"));
      expect((await citizen.place()).title).toBe(title(2, citizen));
      await page.press("Enter");
      await page.tabTo(locale.t("draft.delete"), { role: "button" });
      await page.press("Enter");
      await page.waitForText(title(0, citizen));
      expect(await keptInBrowser(page)).not.toContain(answers.nick);
      await page.reload();
      expect((await citizen.place()).title).toBe(title(0, citizen));
      expect(await page.text()).not.toContain(locale.t("draft.found"));
    });

    it("follows the browser's Back and Forward through the questions", async () => {
      const citizen = await arrive(journey, agency, { mode, language });
      const { page } = citizen;
      const url = await page.url();
      await citizen.until(title(2, citizen));
      for (const [go, at] of [
        ["back", 1],
        ["back", 0],
        ["forward", 1],
        ["forward", 2],
        ["back", 1],
      ] as const) {
        await page[go]();
        await page.waitForText(title(at, citizen));
        expect(await citizen.place()).toMatchObject({
          title: title(at, citizen),
          focus: "title",
          errors: [],
        });
      }
      await page.tabTo(citizen.label("/length"), { role: "textbox" });
      expect((await page.active()).value).not.toBe("");
      expect(await page.url()).toBe(url);
      // On from here, and sent once.
      await citizen.toContinue();
      await citizen.press();
      await citizen.until(citizen.locale.t("check.title"));
      await citizen.send();
      expect((await agency.kept()).map(({ submission }) => submission.answers)).toEqual([answers]);
      // What was sent is not shown again by going back.
      await page.back();
      expect((await citizen.place()).title).toBe(citizen.locale.t("confirmation.title"));
    });

    it("keeps answers off the path, returns them with it, and does not send them without it", async () => {
      const citizen = await arrive(journey, agency, { mode, language });
      const { page, locale } = citizen;
      const check = locale.t("check.title");
      await citizen.until(check);
      const choose = async (how: string) => {
        // After a change the focus is there already.
        const name = locale.t("check.changeLabel", { label: citizen.label("/how") });
        if ((await page.active()).name !== name) await page.tabTo(name, { role: "button" });
        await page.press("Enter");
        await page.waitFor(
          (path) =>
            !!(document.querySelector("diwan-form")?.shadowRoot ?? document).activeElement?.closest(
              `[data-path="${path}"]`,
            ),
          "/how",
        );
        // The button leads to the option that is chosen; the other one is next to it.
        expect(await page.active()).toMatchObject({ checked: true, value: how === "bus" ? "car" : "bus" });
        await page.press(how === "bus" ? "ArrowUp" : "ArrowDown");
        expect(await page.active()).toMatchObject({ path: "/how", value: how, checked: true });
      };
      citizen.answers = { ...answers, how: "bus" };
      await choose("bus");
      expect(await page.text()).not.toContain(citizen.label("/plate"));
      await citizen.next();
      expect((await citizen.place()).title).toBe(check);
      for (const gone of [answers.plate, citizen.label("/length")])
        expect(await page.text()).not.toContain(gone);

      citizen.answers = answers;
      await choose("car");
      await page.tab();
      expect(await page.active()).toMatchObject({ path: "/plate", value: answers.plate });
      await citizen.next();
      // Nothing is asked again that was answered before.
      expect((await citizen.place()).title).toBe(check);
      for (const back of [answers.plate, citizen.label("/length")]) expect(await page.text()).toContain(back);

      citizen.answers = { ...answers, how: "bus" };
      await choose("bus");
      await citizen.next();
      await citizen.send();
      const { plate: _plate, length: _length, ...sent } = { ...answers, how: "bus" };
      expect((await agency.kept()).map(({ submission }) => submission.answers)).toEqual([sent]);
    });
  });
