/**
 * The three engines everything is proven in, and where they are on this machine; scripts/system.mjs installs them.
 * Chromium and Firefox are driven over the DevTools protocol and WebDriver BiDi; WebKit is WebKitGTK's MiniBrowser under its own driver and a
 * virtual screen, because no other WebKit can be installed from a distribution's packages.
 */
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

export const ENGINES = ["chromium", "firefox", "webkit"];

/**
 * Flags that keep Chromium quiet and off the network; its sandbox needs privileges a container does not have. The features are the address bar's own
 * pages, two more renderers for every window.
 */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
];

function onPath(...names) {
  const dirs = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => dirs.map((dir) => join(dir, name))).find((path) => existsSync(path));
}

/** A path the user names in the environment wins: a browser need not come from the distribution. */
function named(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} is ${path}, which does not exist`);
  return path || undefined;
}

/** `/usr/lib/<architecture>-linux-gnu/webkit2gtk-4.1/MiniBrowser`, whatever the architecture and the newest API version. */
function miniBrowser() {
  const dirs = (dir, pattern) =>
    existsSync(dir)
      ? readdirSync(dir)
          .filter((name) => pattern.test(name))
          .sort()
          .reverse()
          .map((name) => join(dir, name))
      : [];
  return [...dirs("/usr/lib", /-linux-gnu/), "/usr/lib", "/usr/libexec"]
    .flatMap((lib) => dirs(lib, /^webkit(2)?gtk-\d/))
    .map((dir) => join(dir, "MiniBrowser"))
    .find((path) => existsSync(path));
}

/**
 * Where each engine's programs are; an engine that cannot run is absent. Of Chromium the one without windows comes first: the same engine, and each
 * start and page cost half as much.
 * @returns {{chromium?: {path: string}, firefox?: {path: string}, webkit?: {driver: string, browser: string, screen: string}}}
 */
export function findBrowsers() {
  const chromium =
    named("CHROMIUM_PATH") ??
    onPath(
      "chromium-headless-shell",
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
    ) ??
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"].find((path) => existsSync(path));
  const firefox =
    named("FIREFOX_PATH") ??
    onPath("firefox-esr", "firefox") ??
    ["/Applications/Firefox.app/Contents/MacOS/firefox"].find((path) => existsSync(path));
  const driver = named("WEBKIT_DRIVER_PATH") ?? onPath("WebKitWebDriver");
  const browser = named("WEBKIT_BROWSER_PATH") ?? miniBrowser();
  const screen = onPath("Xvfb");
  return {
    ...(chromium && { chromium: { path: chromium } }),
    ...(firefox && { firefox: { path: firefox } }),
    ...(driver && browser && screen && { webkit: { driver, browser, screen } }),
  };
}

/** Engines to use: those in `BROWSERS` (default all three) that are here. Asking for one by name that is not here is an error. */
export function chosenEngines() {
  const asked = process.env.BROWSERS?.split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = asked?.filter((name) => !ENGINES.includes(name)) ?? [];
  if (unknown.length)
    throw new Error(`BROWSERS names ${unknown.join(", ")}; known are ${ENGINES.join(", ")}`);
  const found = findBrowsers();
  const missing = (asked ?? []).filter((name) => !found[name]);
  if (missing.length)
    throw new Error(
      `BROWSERS asks for ${missing.join(", ")}: not installed. node scripts/system.mjs installs it, or says how.`,
    );
  return (asked ?? ENGINES).filter((name) => found[name]);
}
