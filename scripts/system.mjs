/**
 * What the tests need of the machine beyond node and npm: the browsers, a PostgreSQL for the server's store, an Arabic face.
 * `node scripts/system.mjs` installs what it may (as root on Debian) and says what is here.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ENGINES, findBrowsers } from "./browsers.mjs";

/** Where Debian keeps the server's programs, which are not on the PATH; the store's tests start one of their own from there. */
const POSTGRES = "/usr/lib/postgresql";
const hasPostgres = () =>
  existsSync(POSTGRES) &&
  readdirSync(POSTGRES).some((version) => existsSync(join(POSTGRES, version, "bin", "initdb")));

/** Without an Arabic face the right-to-left pages are rows of boxes, and their widths mean nothing. */
function hasArabicFace() {
  const { stdout } = spawnSync("fc-list", [":lang=ar"], { encoding: "utf8" });
  return Boolean(stdout?.trim());
}

const hasEngine = (name) => () => Boolean(findBrowsers()[name]);

const isPackage = (name) => spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0;

/** The Chromium without windows, or one that the user names, or all that the distribution has. */
function hasLeanChromium() {
  const path = findBrowsers().chromium?.path;
  return (
    !path ||
    /headless-shell/.test(path) ||
    Boolean(process.env.CHROMIUM_PATH) ||
    !isPackage("chromium-headless-shell")
  );
}

/** Each with its Debian packages, and what becomes of the tests without it. */
const NEEDS = [
  {
    name: "chromium",
    packages: ["chromium-headless-shell"],
    otherwise: ["chromium"],
    isHere: hasEngine("chromium"),
    without: "its tests are counted as skipped",
  },
  // Half the cost of each start and page, beside a Chromium with windows as well.
  {
    name: "Chromium without windows",
    packages: ["chromium-headless-shell"],
    isHere: hasLeanChromium,
    without: "its tests take half as long again",
  },
  {
    name: "firefox",
    packages: ["firefox-esr"],
    isHere: hasEngine("firefox"),
    without: "its tests are counted as skipped",
  },
  {
    name: "webkit",
    packages: ["webkit2gtk-driver", "xvfb"],
    isHere: hasEngine("webkit"),
    without: "its tests are counted as skipped",
  },
  {
    name: "PostgreSQL",
    packages: ["postgresql"],
    isHere: hasPostgres,
    without: "the store is tested on its embedded database alone",
  },
  {
    name: "an Arabic font",
    packages: ["fonts-noto-core", "fontconfig"],
    isHere: hasArabicFace,
    without: "Arabic pages are measured in boxes",
  },
];

function isDebian() {
  return (
    existsSync("/etc/os-release") && /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}

function install(needs, log) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
  const isUpdated = apt("update");
  const packages = needs.flatMap(({ packages, otherwise }) =>
    otherwise && !packages.every(isPackage) ? otherwise : packages,
  );
  log(`installing ${packages.join(" ")} with apt-get`);
  if (!isUpdated || !apt("install", "-y", "--no-install-recommends", ...packages))
    log("apt-get failed: see above");
}

/**
 * Installs what is missing where that is allowed, and says in one line what still is, what that means and how to get it.
 * @returns {{engines: string[]}} engines that can run
 */
export function ensureSystem({ log = console.log } = {}) {
  const absent = () => NEEDS.filter(({ isHere }) => !isHere());
  let missing = absent();
  if (missing.length && isDebian() && process.getuid?.() === 0) {
    install(missing, log);
    missing = absent();
  }
  if (missing.length) {
    const how = isDebian()
      ? `To get it: sudo apt-get install ${missing.flatMap(({ packages, otherwise }) => otherwise ?? packages).join(" ")}`
      : "Install Chromium and Firefox and name them in CHROMIUM_PATH and FIREFOX_PATH; WebKit is WebKitGTK with WebKitWebDriver and Xvfb. Only Debian's packages are looked for by themselves.";
    log(`NOT HERE: ${missing.map(({ name, without }) => `${name} (${without})`).join(", ")}. ${how}`);
  }
  return { engines: ENGINES.filter((name) => !missing.some((need) => need.name === name)) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { engines } = ensureSystem();
  console.log(`engines: ${engines.join(", ") || "none"}; PostgreSQL: ${hasPostgres() ? "yes" : "no"}`);
}
