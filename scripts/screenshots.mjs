/**
 * `node scripts/screenshots.mjs`: docs/images/en.png and ar.png for the README, from the site as `npm start` serves it. Needs Chromium
 * (CHROMIUM_PATH names another one than is found).
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findBrowsers } from "./browsers.mjs";
import { root } from "./run.mjs";

const SHOTS = [
  ["en", "business-licence.html"],
  ["ar", "parking-permit.html"],
];
const data = mkdtempSync(join(tmpdir(), "diwan-screenshots-"));

const site = spawn(process.execPath, [join(root, "scripts/start.mjs")], {
  env: { ...process.env, PORT: "0", DIWAN_DATA: data },
  stdio: ["ignore", "pipe", "inherit"],
});
const url = await new Promise((resolve, reject) => {
  site.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
  site.once("exit", (code) => reject(new Error(`the site ended with ${code}`)));
});

const browser = await chromium.launch({ executablePath: findBrowsers().chromium?.path, args: CHROMIUM_ARGS });
try {
  for (const [language, path] of SHOTS) {
    const page = await browser.newPage({
      viewport: { width: 1200, height: 1500 },
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    await page.goto(`${url}${language}/${path}`);
    await page.locator("diwan-form").getByRole("heading").first().waitFor();
    await page.screenshot({ path: join(root, "docs/images", `${language}.png`) });
    console.log(`docs/images/${language}.png`);
    await page.close();
  }
} finally {
  await browser.close();
  site.kill("SIGTERM");
  rmSync(data, { recursive: true, force: true });
}
