/** The site of `npm start`, as it is served: its language switch, and a form of one's own from the file to the agency's desk. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DESKTOP, useBrowser, type Page } from "../support/driver/index.js";
import { walked } from "../support/walked.js";

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

const form = (label: string): string =>
  JSON.stringify({
    diwan: 1,
    id: "visit",
    version: "1",
    languages: ["en"],
    title: "Book a visit",
    privacy: { purpose: "To book it", retention: "P1M", notice: "/privacy" },
    pages: [{ id: "you", title: "About you", fields: [{ type: "text", name: "nick", label }] }],
  });

/** The form works before its script is there too, by loading pages. */
const takenOver = (page: Page) =>
  page.waitFor(() => document.querySelector("diwan-form:not([served])") !== null);

/** A page of the form has come, and the focus with it: a Tab before that would go on from where the citizen was. */
async function arrived(page: Page, words: string): Promise<void> {
  await page.waitForText(words);
  await page.waitFor(() =>
    (document.querySelector("diwan-form")?.shadowRoot ?? document).activeElement?.matches(".diwan-title"),
  );
}

describe(`the city's site in ${journey.engine}`, () => {
  it("switches language in place: answers, errors and focus stay, the address changes", async () => {
    const citizen = await journey.newPage();
    await citizen.setViewport(DESKTOP);
    const url = await start();
    await citizen.open(`${url}en/business-licence.html`);
    await takenOver(citizen);
    await citizen.tabTo("Licence number", { role: "textbox" });
    await citizen.type("QL-1");
    await citizen.press("Enter");
    await citizen.waitForText("There is a problem");
    await citizen.tabTo("العربية", { backwards: true });
    await citizen.press("Enter");
    await citizen.waitForText("توجد مشكلة");
    expect(await citizen.url()).toBe(`${url}ar/business-licence.html`);
    expect(
      await citizen.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
    ).toEqual(["ar-BH", "rtl"]);
    expect(await citizen.active()).toMatchObject({ tag: "a", name: "English" });
    expect(await citizen.text()).toContain("ابتداءً من ٦١٫٩٠٠ دينارًا");
    const field = await citizen.tabTo("رقم الرخصة", { role: "textbox" });
    expect(field).toMatchObject({ value: "QL-1", invalid: true });
  });

  it("saves a form that came as HTML, once its script is there, and opens it again", async () => {
    const citizen = await journey.newPage();
    await citizen.setViewport(DESKTOP);
    const url = await start();
    await citizen.open(`${url}en/business-licence.html`);
    await takenOver(citizen);
    await citizen.tabTo("Licence number", { role: "textbox" });
    await citizen.type("QL-1");
    await citizen.tabTo("Save and come back later", { role: "button" });
    await citizen.press("Enter");
    await arrived(citizen, "Create a password");
    await citizen.tabTo("Create a password");
    await citizen.type("three plain words");
    await citizen.press("Enter");
    await arrived(citizen, "Your answers are saved");
    const [code = ""] = /([0-9A-Z]{4}-){2}[0-9A-Z]{4}/.exec(await citizen.text()) ?? [];
    await citizen.tabTo("Delete my answers from this device", { role: "button" });
    await citizen.press("Enter");
    await arrived(citizen, "Licence number");
    await citizen.tabTo("Continue a saved form", { role: "button" });
    await citizen.press("Enter");
    await arrived(citizen, "Enter the code you noted down");
    await citizen.tabTo("Code", { role: "textbox" });
    await citizen.type(code);
    await citizen.tab();
    await citizen.type("three plain words");
    await citizen.press("Enter");
    await arrived(citizen, "Your saved answers are here");
    expect((await citizen.tabTo("Licence number", { role: "textbox" })).value).toBe("QL-1");
  });

  if (walked("site-desk").length)
    it("takes a form of one's own from its file to the agency's desk, and shows it anew when the file changes", async () => {
      const file = join(folder, "visit.form.json");
      await writeFile(file, form("Name"));
      const citizen = await journey.newPage();
      await citizen.setViewport(DESKTOP);
      const url = await start(file);
      await citizen.open(url);
      await citizen.waitForText("Name");
      await writeFile(file, form("What should we call you?"));
      await citizen.waitForText("What should we call you?");
      await citizen.tabTo("What should we call you?", { role: "textbox" });
      await citizen.type("Amal أمل");
      await citizen.press("Enter");
      await citizen.waitForText("Check your answers");
      await citizen.tabTo(/^(Submit|Send)/, { role: "button" });
      await citizen.press("Enter");
      const reference = /([0-9A-Z]{4}-){2}[0-9A-Z]{4}/;
      await citizen.waitForText(reference);
      const [number = ""] = reference.exec(await citizen.text()) ?? [];

      await citizen.open(`${url}received`);
      await citizen.tabTo(number);
      await citizen.press("Enter");
      await citizen.waitForText("Amal أمل");
      expect(await citizen.text()).toContain("What should we call you?");
    });
});
