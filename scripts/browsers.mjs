/**
 * The three engines everything is proven in, and how to get them. `node scripts/browsers.mjs` installs what it may and says what is here.
 * Chromium and Firefox are driven over the DevTools protocol and WebDriver BiDi; WebKit is WebKitGTK's MiniBrowser under its own driver and a
 * virtual screen, because no other WebKit can be installed from a distribution's packages.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

export const ENGINES = ["chromium", "firefox", "webkit"];

/** Flags that keep Chromium quiet and off the network; its sandbox needs privileges a container does not have. */
export const CHROMIUM_ARGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** What each engine needs, as Debian packages. */
const DEBIAN = {
  chromium: ["chromium"],
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "xvfb"],
};
/** The server's store is tested on a PostgreSQL of its own; without one those tests are skipped, and say so. */
const POSTGRES = ["postgresql"];
/** Without an Arabic face the right-to-left pages are rows of boxes, and their widths mean nothing. */
const FONTS = ["fonts-noto-core"];

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
  const dirs = (dir, pattern) => (existsSync(dir) ? readdirSync(dir).filter((name) => pattern.test(name)).sort().reverse().map((name) => join(dir, name)) : []);
  return [...dirs("/usr/lib", /-linux-gnu/), "/usr/lib", "/usr/libexec"]
    .flatMap((lib) => dirs(lib, /^webkit(2)?gtk-\d/))
    .map((dir) => join(dir, "MiniBrowser"))
    .find((path) => existsSync(path));
}

/**
 * Where each engine's programs are; an engine that cannot run is absent.
 * @returns {{chromium?: {path: string}, firefox?: {path: string}, webkit?: {driver: string, browser: string, screen: string}}}
 */
export function findBrowsers() {
  const chromium = named("CHROMIUM_PATH") ?? onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    ?? ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"].find((path) => existsSync(path));
  const firefox = named("FIREFOX_PATH") ?? onPath("firefox-esr", "firefox")
    ?? ["/Applications/Firefox.app/Contents/MacOS/firefox"].find((path) => existsSync(path));
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
  const asked = process.env.BROWSERS?.split(",").map((name) => name.trim()).filter(Boolean);
  const unknown = asked?.filter((name) => !ENGINES.includes(name)) ?? [];
  if (unknown.length) throw new Error(`BROWSERS names ${unknown.join(", ")}; known are ${ENGINES.join(", ")}`);
  const found = findBrowsers();
  const missing = (asked ?? []).filter((name) => !found[name]);
  if (missing.length) throw new Error(`BROWSERS asks for ${missing.join(", ")}: not installed. ${howToGet(missing)}`);
  return (asked ?? ENGINES).filter((name) => found[name]);
}

function isDebian() {
  if (!existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

function howToGet(engines) {
  const packages = [...engines.flatMap((name) => DEBIAN[name]), ...FONTS].join(" ");
  return isDebian() ? `To get it: sudo apt-get install ${packages}`
    : "Install Chromium and Firefox and name them in CHROMIUM_PATH and FIREFOX_PATH; WebKit is WebKitGTK with WebKitWebDriver and Xvfb (Debian: webkit2gtk-driver xvfb).";
}

const hasArabicFont = () => spawnSync("fc-list", [":lang=ar"], { encoding: "utf8" }).stdout?.trim() !== "";

/**
 * Installs what is missing where that is allowed (root on Debian), and says in one line what still is.
 * @returns {{engines: string[], missing: string[]}} engines that can run, and those that cannot
 */
export function ensureBrowsers({ log = console.log, install = true } = {}) {
  const absent = () => { const found = findBrowsers(); return ENGINES.filter((name) => !found[name]); };
  let missing = absent();
  const wanted = [...missing.flatMap((name) => DEBIAN[name]), ...(hasArabicFont() ? [] : FONTS), ...(existsSync("/usr/lib/postgresql") ? [] : POSTGRES)];
  if (wanted.length && install && isDebian() && process.getuid?.() === 0) {
    log(`installing ${wanted.join(" ")} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args) => spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
    const done = apt("update") && apt("install", "-y", "--no-install-recommends", ...wanted);
    if (!done) log("apt-get failed: see above");
    missing = absent();
  }
  if (missing.length) log(`NOT HERE: ${missing.join(", ")} (its tests are counted as skipped). ${howToGet(missing)}`);
  return { engines: ENGINES.filter((name) => !missing.includes(name)), missing };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { engines } = ensureBrowsers();
  console.log(`engines: ${engines.join(", ") || "none"}`);
}
