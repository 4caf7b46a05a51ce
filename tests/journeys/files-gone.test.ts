/** Somebody comes back to a draft on their device when a file of it is not kept any more: they are told which, at its question, and lose nothing else. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLocale } from "@diwan/i18n";
import { createFormHandler } from "@diwan/server";
import { sqlStore, sweep, uploadStore, type UploadStore } from "@diwan/server/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitionAt } from "../support/agency.js";
import { takeDatabase } from "../support/database.js";
import { useBrowser } from "../support/driver/index.js";
import { startServer, type TestServer } from "../support/server.js";
import { VISITS } from "../support/visit.js";
import { walked } from "../support/walked.js";
import { Walker } from "../support/walker.js";

const definition = definitionAt("tests/journeys/forms/papers.form.json");
const PDF = "%PDF-1.7 the lease";
const journey = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "diwan-files-gone-"));
const [lease, deed] = ["lease.pdf", "deed.pdf"].map((name) => join(folder, name)) as [string, string]; // two names
let db: Awaited<ReturnType<typeof takeDatabase>>;
let store: ReturnType<typeof sqlStore>;
let uploads: UploadStore;
let server: TestServer;
let later = 0;
const now = (): Date => new Date(Date.now() + later);

beforeAll(async () => {
  writeFileSync(lease, PDF);
  writeFileSync(deed, `${PDF} and the deed`);
  db = await takeDatabase();
  store = sqlStore(db);
  uploads = uploadStore({ db, folder: join(folder, "uploads"), reserve: 0, now });
  const receive = createFormHandler({ definitions: [definition], store, uploads, now });
  const host = (
    language: string,
    mode: string,
  ): string => `<!doctype html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><title>The city</title><script type="module" src="/embed/diwan.js"></script></head>
<body><main><diwan-form src="/api/forms/papers" action="/api/submissions"${mode === "none" ? ' isolation="none"' : ""}></diwan-form></main></body></html>`;
  server = await startServer({
    pages: Object.fromEntries(
      VISITS.map(({ language, mode }) => [`/${language}/${mode}`, host(language, mode)]),
    ),
    handle: receive,
  });
});
afterAll(async () => {
  await server.close();
  // The library makes its folder once more a moment after it was made.
  await new Promise((resolve) => setTimeout(resolve, 200));
  rmSync(folder, { recursive: true, force: true });
});

for (const { isolation: mode, language } of walked("files-gone"))
  describe(`a file that waited too long, ${mode}, ${language}, in ${journey.engine}`, () => {
    it("is asked for again at its question, by name, and everything else is as it was", async () => {
      const locale = await loadLocale(language, ["base", "errors", "summary", "after", "upload"]);
      // The refusal is logged by some engines.
      const page = await journey.newPage({ errors: "expected" });
      await page.open(`${server.origin}/${language}/${mode}`);
      const answers = { full_name: language === "ar" ? "عائشة" : "Aisha" };
      const citizen = new Walker({ page, definition, language, locale, answers, files: { "/lease": lease } });
      await citizen.place();
      await citizen.next();
      await page.tabTo(citizen.label("/full_name"), { role: "textbox" });
      await page.type(answers.full_name);

      // Two days later.
      later += 2 * 86_400_000;
      expect((await sweep(db, { now: now(), uploads, trustClock: true })).submissions).toBe(0);
      expect(await db.selectFrom("upload").select("id").where("reference", "is", null).execute()).toEqual([]);
      await page.reload();
      await page.waitForText(locale.t("draft.found"));
      expect((await page.tabTo(citizen.label("/full_name"), { role: "textbox" })).value).toBe(
        answers.full_name,
      );
      await page.press("Enter");
      await page.waitForText(locale.t("check.title"));
      await citizen.declare();
      expect(await citizen.press()).toBe(false);

      const words = locale.t("error.fileMissing", { file: "lease.pdf" });
      const { title, links, focus } = await citizen.place();
      expect([title, links, focus]).toEqual([
        citizen.titleOf(definition.pages[0]),
        [locale.t("problemItem", { label: citizen.label("/lease"), message: words })],
        "summary",
      ]);
      const control = await citizen.follow(links[0] ?? "");
      expect(control).toMatchObject({ path: "/lease", tag: "input", invalid: true });

      // Going on without it is refused at once: not only when it is sent.
      await page.tabTo(locale.t("continue"), { role: "button" });
      expect(await citizen.press()).toBe(false);
      expect((await citizen.place()).links).toEqual(links);

      // Removed and chosen anew, as the words say; the rest was kept.
      await page.tabTo(locale.t("upload.remove", { file: "lease.pdf" }), { role: "button" });
      await page.press("Enter");
      expect(await page.active()).toMatchObject({ path: "/lease", tag: "input" });
      await page.chooseFiles(deed);
      await page.waitForText(locale.t("upload.uploaded"));
      await page.tabTo(locale.t("continue"), { role: "button" });
      expect(await citizen.press()).toBe(true);
      expect((await citizen.place()).title).toBe(locale.t("check.title"));
      expect(await page.text()).toContain(answers.full_name);
      await citizen.send();
      const [{ reference } = { reference: "" }] = await store.list();
      const sent = (await store.get(reference))?.submission.answers as {
        readonly full_name: string;
        readonly lease: readonly { id: string; name: string }[];
      }; // the rules have seen to it
      expect([sent.full_name, sent.lease.map(({ name }) => name)]).toEqual([answers.full_name, ["deed.pdf"]]);
      expect(await new Response(await uploads.open(sent.lease[0]?.id ?? "")).text()).toBe(
        `${PDF} and the deed`,
      );
    });
  });
