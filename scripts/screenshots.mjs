/**
 * `node scripts/screenshots.mjs`: docs/images/en.png and ar.png for the README, from the site as `npm start` serves it, and question.png and theme.png from
 * Storybook as it is built. `site` or `storybook` as an argument takes only those. Needs Chromium (CHROMIUM_PATH names another one than is found).
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findBrowsers } from "./browsers.mjs";
import { root } from "./run.mjs";

const SHOTS = [
  ["en", "business-licence.html"],
  ["ar", "parking-permit.html"],
];
const STORYBOOK_SHOTS = [
  ["question", "questions-date--guidance"],
  ["theme", "theme-theme-my-agency--guidance"],
];
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};
const only = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "diwan-screenshots-"));

/** The demonstration site, in a process of its own. */
async function openSite() {
  const site = spawn(process.execPath, [join(root, "scripts/start.mjs")], {
    env: { ...process.env, PORT: "0", DIWAN_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise((resolve, reject) => {
    site.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
    site.once("exit", (code) => reject(new Error(`the site ended with ${code}`)));
  });
  return { url, close: () => site.kill("SIGTERM") };
}

/** Storybook as `npm run storybook:build` writes it. */
async function openStorybook() {
  const built = spawnSync(process.execPath, [
    join(root, "scripts/storybook.mjs"),
    "--build",
    "--quiet",
    "--output-dir",
    folder,
  ]);
  if (built.status !== 0) throw new Error(String(built.stdout) + String(built.stderr));
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? "/", "http://storybook").pathname));
    try {
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      response.end(readFileSync(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

const browser = await chromium.launch({ executablePath: findBrowsers().chromium?.path, args: CHROMIUM_ARGS });
const open = (height) =>
  browser.newPage({ viewport: { width: 1200, height }, colorScheme: "light", reducedMotion: "reduce" });
async function shoot(page, name, ready) {
  await ready.waitFor();
  await page.screenshot({ path: join(root, "docs/images", `${name}.png`) });
  console.log(`docs/images/${name}.png`);
  await page.close();
}
try {
  if (only !== "storybook") {
    const site = await openSite();
    for (const [language, path] of SHOTS) {
      const page = await open(1500);
      await page.goto(`${site.url}${language}/${path}`);
      await shoot(page, language, page.locator("diwan-form").getByRole("heading").first());
    }
    site.close();
  }
  if (only !== "site") {
    const storybook = await openStorybook();
    for (const [name, id] of STORYBOOK_SHOTS) {
      const page = await open(900);
      await page.goto(`${storybook.url}index.html?path=/docs/${id}`);
      await shoot(
        page,
        name,
        page.frameLocator("#storybook-preview-iframe").locator(".diwan-story :is(input, form)").first(),
      );
    }
    storybook.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
