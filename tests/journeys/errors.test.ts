/** Every problem there is, provoked once: by keys where keys can, by the server where only a stranger's program could send such a thing. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startAgency, type Agency } from "../support/agency.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import { everyCode, everyForm, REFUSED, right, ROUNDS } from "../support/every-error.js";
import { localeOf } from "../support/visit.js";
import { walked } from "../support/walked.js";
import { Walker } from "../support/walker.js";

const definition = everyForm;
const journey = useBrowser();
let agency: Agency;
beforeAll(async () => {
  agency = await startAgency([definition]);
});
beforeEach(() => agency.reset());
afterAll(() => agency.close());

/** Codes of the failed attempts since the last call: the form tells its host paths and codes, never answers. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[][] = [];
    Object.defineProperty(globalThis, Symbol.for("heard"), { value: heard });
    document.addEventListener("diwan-invalid", (event) => {
      heard.push(
        (event as CustomEvent<{ problems: { path: string; code: string }[] }>).detail.problems.map(
          ({ path, code }) => `${path} ${code}`,
        ),
      );
    });
  });
const heard = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { [heard: symbol]: string[][] })[Symbol.for("heard")]?.splice(0) ?? [],
  );

it("knows of every code there is", () => {
  // What is wrong with files is met where files are: files.test.ts, and packages/form/src/uploads/uploads.test.ts.
  const provoked = Object.values(ROUNDS)
    .flat()
    .flatMap(([, problems]) => problems.map((problem) => problem.split(" ")[1] ?? ""));
  expect([...new Set([...provoked, ...REFUSED.flat().map(({ code }) => code)])].sort()).toEqual(everyCode);
});

describe.each(walked("errors").map(({ isolation, language }) => [isolation, language] as const))(
  `every error, %s, %s, in ${journey.engine}`,
  (mode, language) => {
    async function arrive(): Promise<Walker> {
      const page = await journey.newPage();
      await page.open(agency.at({ form: definition.id, language, mode }));
      const citizen = new Walker({
        page,
        definition,
        language,
        locale: await localeOf(language),
        answers: {},
      });
      await citizen.place();
      await listen(page);
      return citizen;
    }

    it("is shown at its control and in the summary, and goes when it is mended", async () => {
      const citizen = await arrive();
      const { page, locale } = citizen;
      const followed = new Set<string>();
      for (const { id, title } of definition.pages) {
        expect((await citizen.place()).title).toBe(citizen.titleOf({ id, title, fields: [] }));
        for (const [at, [wrong, problems]] of (ROUNDS[id] ?? []).entries()) {
          citizen.answers = at ? { ...right, ...wrong } : {};
          let links = await citizen.refused({ anew: at > 0 });
          const [codes = []] = await heard(page);
          expect(
            codes
              .map((code) => code.replace(/^(\/(?:person|home))\/\w+ required$/, "$1 required"))
              .filter((code, place, all) => all.indexOf(code) === place),
          ).toEqual(problems);
          expect(links).toHaveLength(codes.length);
          for (const link of links) expect(link).not.toContain(locale.t("error"));
          // Each kind of link once: the way back to the summary is a long one.
          for (const [place, link] of links.entries()) {
            const code = codes[place] ?? "";
            if (followed.has(code.split(" ")[1] ?? "") && at === 0) continue;
            followed.add(code.split(" ")[1] ?? "");
            const control = await citizen.follow(link);
            expect(code.startsWith(control.path), `${link} leads to ${control.path}`).toBe(true);
            links = await citizen.refused();
            await heard(page);
          }
        }
        citizen.answers = right;
        await citizen.toContinue({ anew: true });
        expect(await citizen.place()).toMatchObject({ errors: [], links: [] });
        expect(await citizen.press()).toBe(true);
      }
      await citizen.send();
      expect((await agency.kept()).map(({ submission }) => submission.answers)).toEqual([right]);
    });

    it("stays while its answer is being typed, and goes when the control is left", async () => {
      const citizen = await arrive();
      const { page } = citizen;
      citizen.answers = right;
      await citizen.refused();
      await page.tabTo(citizen.label("/code"), { role: "textbox" });
      const { description } = await page.active();
      await page.type("ABCD");
      expect(await page.active()).toMatchObject({ value: "ABCD", description, invalid: true });
      expect((await citizen.place()).links).toHaveLength(5);
      await page.tab();
      expect((await citizen.place()).links).toHaveLength(4);
      await page.press("Shift+Tab");
      expect(await page.active()).toMatchObject({ value: "ABCD", invalid: false });
      expect((await page.active()).description).not.toContain(citizen.locale.t("errorPrefix"));
      // What is right now and was never wrong is not judged before it is handed in.
      await page.type("x");
      await page.tab();
      expect((await citizen.place()).links).toHaveLength(4);
    });

    it("found by the server leads to its question, page by page, and can be mended and sent", async () => {
      const citizen = await arrive();
      const { page, locale } = citizen;
      citizen.answers = right;
      await citizen.until(locale.t("check.title"));
      for (const problems of REFUSED) {
        agency.once(async () => Response.json({ problems }, { status: 422 }));
        await citizen.declare();
        expect(await citizen.press()).toBe(false);
        const codes: string[] = [];
        for (let pages = 0; pages < 5 && (await citizen.place()).title !== locale.t("check.title"); pages++) {
          const [said = []] = await heard(page);
          const { links } = await citizen.place();
          expect(links).toHaveLength(said.length);
          codes.push(...said);
          await citizen.follow(links[0] ?? "a problem");
          await citizen.toContinue({ answering: false });
          await citizen.press();
        }
        expect(codes).toEqual(problems.map(({ path, code }) => `${path} ${code}`));
      }
      await citizen.send();
      expect(agency.posts.map(({ status }) => status)).toEqual([...REFUSED.map(() => 422), 201]);
      expect((await agency.kept()).map(({ submission }) => submission.answers)).toEqual([right]);
    });
  },
);
