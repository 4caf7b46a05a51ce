/** What has become of an application: from the confirmation to the page that tells its state, by keyboard, each language in a mode of its own, with script and without. */
import { loadLocale } from "@diwan/i18n";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser, type Page } from "../support/driver/index.js";
import { axeProblems, FillingWalker } from "../support/no-script.js";
import { startStatusBackend, type StatusBackend } from "../support/status-backend.js";
import { visitAnswers, visitForm } from "../support/visit.js";
import { walked } from "../support/walked.js";
import { Walker } from "../support/walker.js";

const journey = useBrowser();
let backend: StatusBackend;
beforeAll(async () => {
  backend = await startStatusBackend(visitForm);
});
afterAll(() => backend.close());

const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, "");
const CODES = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g;

/** Headings and the list of what has happened, as computed roles and the words in them. */
async function outline(page: Page): Promise<readonly (readonly [role: string, words: string])[]> {
  await page.active(); // brings what computes roles
  const found = await page.evaluate(() => {
    const { diwanTestNames } = globalThis as unknown as {
      diwanTestNames: { getRole(element: Element): string | null };
    };
    const words = (node: Node): string =>
      [...node.childNodes]
        .map((child) => (child instanceof Text ? child.data : words(child)))
        .join(" ")
        .replace(/\s+/g, " ")
        .trim();
    return [
      ...(document.querySelector("diwan-form")?.shadowRoot ?? document).querySelectorAll("h1,h2,dt,dd"),
    ].map((element) => [diwanTestNames.getRole(element) ?? "", words(element)] as const);
  });
  return found.map(([role, words]) => [role, plain(words)]);
}

for (const { isolation: mode, language, javascript } of walked("status"))
  for (const script of [javascript === "on"])
    describe(`the state of an application, ${mode}, ${language}, ${script ? "with" : "without"} script, in ${journey.engine}`, () => {
      it("is read with the reference and the code of the confirmation, and again when the office has set another", async () => {
        const locale = await loadLocale(language, ["base", "errors", "summary", "list", "after", "service"]);
        // The refusal and axe's own styles are logged by some engines.
        const page = await journey.newPage({ errors: "expected" });
        if (!script) await page.setScripts(false);
        const options = { page, definition: visitForm, language, locale, answers: visitAnswers(language) };
        await page.open(backend.at(language, mode, script));
        const form = new FillingWalker(options);
        const citizen = script ? new Walker(options) : form;
        await citizen.place();
        if (script) {
          // What the agency knows already; Enter in the first box goes on.
          await page.evaluate((answers: object) => {
            (document.querySelector("diwan-form") as unknown as { answers: object }).answers = answers;
          }, options.answers);
          for (const {
            fields: [field],
          } of visitForm.pages) {
            await page.tab();
            if (field?.type === "list") await page.tab();
            if (!(await citizen.press())) expect.fail((await citizen.place()).links.join("; "));
          }
        } else await citizen.until(locale.t("check.title"));
        await citizen.send();

        // As they are read from the page, with what says which is which.
        await page.waitForText(locale.t("confirmation.secret"));
        const [reference = "", code = "", ...more] = plain(await page.text()).match(CODES) ?? [];
        expect([more, plain(await page.text()).replace(/\s+/g, " ")]).toEqual([
          [],
          expect.stringContaining(
            `${locale.t("confirmation.reference")} ${reference} ${locale.t("confirmation.secret")} ${code}`,
          ),
        ]);
        expect(await page.tabTo(locale.t("confirmation.status"), { role: "link" })).toMatchObject({
          name: locale.t("confirmation.status"),
        });
        expect((await form.load()).title).toBe(locale.t("status.title"));
        expect(await page.url()).toBe(backend.statusAt(language, mode, script));
        if (!script) {
          // The server knows what this browser sent: its state is there, and the boxes for another one are a link away.
          expect(plain(await page.text())).toContain(locale.t("status.receivedText"));
          expect(await page.text()).not.toContain(code);
          await page.tabTo(locale.t("status.another"), { role: "link" });
          expect((await form.load()).title).toBe(locale.t("status.title"));
        }
        const check = async (): Promise<void> => {
          if (journey.engine === "chromium") expect(await axeProblems(page)).toEqual([]);
        };
        await check();

        // From the top of the page: the two boxes, then the button, which Enter in a box presses.
        const box = async (
          name: string,
          text: string,
          at: { readonly invalid: boolean; readonly value: string },
        ) => {
          expect(await page.tabTo(name, { role: "textbox" })).toMatchObject({ tag: "input", name, ...at });
          if (text) await page.type(text);
        };
        await box(locale.t("status.reference"), reference.toLowerCase(), { invalid: false, value: "" });
        await page.tab();
        expect(await page.active()).toMatchObject({ name: locale.t("status.secret"), role: "textbox" });
        const wrong = code.replace(/.$/, (last) => (last === "X" ? "Y" : "X"));
        await page.type(wrong);
        const refused = await form.load();
        expect([refused.failed, refused.title, refused.document.startsWith(locale.t("errorPrefix"))]).toEqual(
          [true, locale.t("status.title"), true],
        );
        await check();
        const told = await form.place();
        expect([told.links, told.errors.map(plain)]).toEqual([
          [locale.t("status.wrong")],
          [`${locale.t("errorPrefix")} ${locale.t("status.wrong")}`],
        ]);
        // The summary comes first; its link leads to the box that says the same, or to what stands in front of it.
        await page.tabTo(locale.t("status.wrong"), { role: "link" });
        await page.press("Enter");
        if ((await page.active()).id !== "visit-reference") await page.tab();
        const first = await page.active();
        expect(first).toMatchObject({
          id: "visit-reference",
          name: locale.t("status.reference"),
          role: "textbox",
          invalid: true,
          value: reference.toLowerCase(),
        });
        expect(plain(first.description)).toContain(locale.t("status.wrong"));
        // A code goes into no page: the box is empty again. What was entered is in no address.
        await page.tab();
        expect(await page.active()).toMatchObject({
          name: locale.t("status.secret"),
          role: "textbox",
          value: "",
        });
        await page.type(code.toLowerCase());
        expect(await form.load()).toMatchObject({ title: locale.t("status.title"), failed: false });
        await check();
        const read = async () => plain(await page.text());
        expect((await read()).replace(/\s+/g, " ")).toContain(
          `${locale.t("status.reference")}: ${reference}`,
        );
        for (const words of [locale.t("status.received"), locale.t("status.receivedText")])
          expect(await read()).toContain(words);
        expect(await outline(page)).toEqual([
          ["heading", locale.t("status.title")],
          ["heading", locale.t("status.history")],
          ["term", expect.stringContaining("20")],
          ["definition", locale.t("status.received")],
        ]);
        expect(await read()).not.toContain(locale.t("status.moreNeeded"));
        expect(
          await page.evaluate(
            () =>
              document.documentElement.outerHTML +
              (document.querySelector("diwan-form")?.shadowRoot?.innerHTML ?? ""),
          ),
        ).not.toMatch(new RegExp(code, "i"));

        // The office looks at it.
        const message =
          language === "ar" ? "أرسلوا لنا صورة من رخصة القيادة" : "Send us a picture of your driving licence";
        expect(await backend.update(reference, { state: "more-needed", message })).toBe(true);
        await page.tabTo(locale.t("status.another"), { role: "link" });
        expect(await form.load()).toMatchObject({ title: locale.t("status.title"), failed: false });
        await box(locale.t("status.reference"), reference, { invalid: false, value: "" });
        await box(locale.t("status.secret"), code, { invalid: false, value: "" });
        await page.tab();
        expect(await page.active()).toMatchObject({ name: locale.t("status.check"), role: "button" });
        expect(await form.load()).toMatchObject({ title: locale.t("status.title"), failed: false });
        const now = await read();
        for (const words of [
          locale.t("status.moreNeeded"),
          locale.t("status.moreNeededText"),
          message,
          locale.t("status.history"),
          locale.t("status.received"),
        ])
          expect(now).toContain(words);
        // The state of now stands above what was before.
        expect(now.indexOf(locale.t("status.moreNeeded"))).toBeLessThan(
          now.indexOf(locale.t("status.history")),
        );
        expect(now.lastIndexOf(locale.t("status.received"))).toBeGreaterThan(
          now.indexOf(locale.t("status.history")),
        );
        expect(
          (await outline(page)).slice(2).map(([role, words]) => [role, role === "term" ? "a day" : words]),
        ).toEqual([
          ["term", "a day"],
          ["definition", locale.t("status.received")],
          ["term", "a day"],
          ["definition", `${locale.t("status.moreNeeded")} ${message}`],
        ]);
        await check();
        for (const address of backend.requests())
          for (const secret of [reference, code, wrong]) expect(address.toUpperCase()).not.toContain(secret);
      });
    });
