/**
 * The first pages of the example forms, as `npm start` serves them, on a slow line: when the first question is painted, and when the script has taken over; beside the
 * first paint of the same page without Diwan's own files, on the same line in the same run. Milliseconds since the address was entered.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run.mjs";

const FORMS = ["parking-permit", "business-licence"];
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Starts the site as it is built; gives its address, and how to end it. */
async function startSite() {
  const data = await mkdtemp(join(tmpdir(), "diwan-bench-site-"));
  const child = spawn(process.execPath, [join(root, "scripts/start.mjs")], {
    env: { ...process.env, PORT: "0", DIWAN_BUILD: "never", DIWAN_DATA: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  const url = await new Promise((resolve, reject) => {
    child.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
    child.once("exit", () => reject(new Error(`the site did not start: ${said}`)));
  });
  return {
    url,
    close: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** One visit of somebody who was never here: `painted`, and with Diwan's files `question` and `takenOver`. */
async function visit(browser, url, withDiwan) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    await cdp.send("Network.enable");
    if (!withDiwan)
      await cdp.send("Network.setBlockedURLs", { urls: ["*/diwan.js", "*/diwan.css", "*/chunks/*"] });
    await cdp.send("Network.emulateNetworkConditions", LINE);
    await tab.addInitScript(() => {
      globalThis.times = {};
      document.addEventListener("diwan-ready", () => (globalThis.times.takenOver = performance.now()));
      const look = () => {
        const form = document.querySelector("diwan-form");
        const box = (form?.shadowRoot ?? form)?.querySelector("input:not([type=hidden]), select, textarea");
        if (!box || !performance.getEntriesByName("first-contentful-paint").length)
          return requestAnimationFrame(look);
        globalThis.times.question = performance.now();
      };
      look();
    });
    await tab.goto(url, { waitUntil: "commit" });
    await tab.waitForFunction(
      (needed) =>
        performance.getEntriesByName("first-contentful-paint").length &&
        (!needed || globalThis.times.takenOver),
      withDiwan,
      { timeout: 120_000 },
    );
    return await tab.evaluate(() => ({
      ...globalThis.times,
      painted: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    }));
  } finally {
    await context.close();
  }
}

/** One row for each form: lists of the times of its runs. The first run warms the server and is thrown away. */
export async function benchRealForms(browser, runs) {
  const site = await startSite();
  try {
    const rows = FORMS.map((form) => ({ form, bare: [], question: [], takenOver: [] }));
    for (let run = 0; run <= runs; run++)
      for (const { form, bare, question, takenOver } of rows) {
        const url = `${site.url}en/${form}.html`;
        const [without, shown] = [await visit(browser, url, false), await visit(browser, url, true)];
        if (!run) continue;
        bare.push(without.painted);
        question.push(shown.question);
        takenOver.push(shown.takenOver);
      }
    return rows;
  } finally {
    await site.close();
  }
}
