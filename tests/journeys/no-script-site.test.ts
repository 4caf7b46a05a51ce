/** The site of `npm start` with JavaScript off: a city's page, and a form of one's own from its file to the agency's desk. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "../support/driver/index.js";

const journey = useBrowser();
let folder: string;
let site: ChildProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "diwan-site-"));
});
afterEach(async () => {
  const ended = site && new Promise((resolve) => site?.once("exit", resolve));
  site?.kill("SIGTERM");
  await ended;
  site = undefined;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts the site as built; gives its URL. */
function start(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../scripts/start.mjs"), ...args], {
    env: { ...process.env, PORT: "0", DIWAN_BUILD: "never", DIWAN_DATA: join(folder, "data") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  site = child;
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.once("data", (chunk: Buffer) => {
      resolve(String(chunk).trim());
    });
    child.stderr.on("data", (chunk: Buffer) => {
      said += String(chunk);
    });
    child.once("exit", () => {
      reject(new Error(said));
    });
  });
}

const form = JSON.stringify({
  diwan: 1,
  id: "visit",
  version: "1",
  languages: ["en"],
  title: "Book a visit",
  privacy: { purpose: "To book it", retention: "P1M", notice: "/privacy" },
  pages: [{ id: "you", title: "About you", fields: [{ type: "text", name: "nick", label: "Name" }] }],
});

// The others have no switch for scripts, and the site's policy lets its own run; no-script.test.ts has them under a policy that lets none.
describe.runIf(journey.engine === "chromium")("the city's site with JavaScript off", () => {
  it("says in its own frame what is missing, in the title too, and in the other language at the same place", async () => {
    const citizen = await journey.newPage();
    await citizen.setScripts(false);
    const url = await start();
    await citizen.open(`${url}en/business-licence.html`);
    await citizen.tabTo("Licence number", { role: "textbox" });
    await citizen.type("QL-1");
    await citizen.press("Enter");
    await citizen.waitForText("There is a problem");
    await citizen.tabTo("Licence number", { role: "textbox" });
    await citizen.press("End");
    await citizen.type("2");
    expect(await citizen.evaluate(() => document.title)).toMatch(/^Error: .* – Qasr al-Madina$/);
    expect(await citizen.text()).not.toContain("needs JavaScript");
    // Not the site's own link, which is for scripts: it would lose what was typed since.
    await citizen.tabTo("العربية", { backwards: true, role: "button" });
    await citizen.press("Enter");
    await citizen.waitForText("توجد مشكلة");
    expect(await citizen.url()).toBe(`${url}ar/business-licence.html?told=failed`);
    expect((await citizen.tabTo("رقم الرخصة", { role: "textbox" })).value).toBe("QL-12");
  });

  it("brings an application to the agency's desk", async () => {
    const file = join(folder, "visit.form.json");
    await writeFile(file, form);
    const citizen = await journey.newPage();
    await citizen.setScripts(false);
    const url = await start(file);
    await citizen.open(url);
    await citizen.tabTo("Name", { role: "textbox" });
    await citizen.type("Amal أمل");
    await citizen.press("Enter");
    await citizen.waitForText("Check your answers");
    await citizen.tabTo(/^Send/, { role: "button" });
    await citizen.press("Enter");
    const reference = /([0-9A-Z]{4}-){2}[0-9A-Z]{4}/;
    await citizen.waitForText(reference);
    const [number = ""] = reference.exec(await citizen.text()) ?? [];
    await citizen.open(`${url}received`);
    await citizen.tabTo(number);
    await citizen.press("Enter");
    await citizen.waitForText("Amal أمل");
  });
});
