import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const SNAPSHOTS = fileURLToPath(new URL("./__snapshots__", import.meta.url));

/**
 * What only a browser's own developer tools can do, as commands a test in the page can give (`executeCommand`). Chromium alone has them here:
 * Firefox speaks WebDriver BiDi and WebKitGTK WebDriver, which know neither forced colours nor the accessibility tree. There every command answers
 * `false`, and the test says what it does instead.
 */
export function devtoolsPlugin() {
  const sessions = new WeakMap();
  const sessionOf = async (page) => {
    if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
    return sessions.get(page);
  };
  const commands = {
    /** Colour scheme and forced colours, as the system would set them. */
    async "diwan:emulate"(cdp, { colorScheme, forcedColors }) {
      await cdp.send("Emulation.setEmulatedMedia", {
        features: [
          { name: "prefers-color-scheme", value: colorScheme ?? "" },
          { name: "forced-colors", value: forcedColors ? "active" : "" },
        ],
      });
      return true;
    },
    /** A window in CSS pixels, at a zoom: 320 px and 4 is a window of 1280 px at 400 %. Without a width, the window as it was. */
    async "diwan:zoom"(cdp, { width, height, zoom }) {
      if (width)
        await cdp.send("Emulation.setDeviceMetricsOverride", {
          width,
          height,
          deviceScaleFactor: zoom,
          mobile: false,
        });
      else await cdp.send("Emulation.clearDeviceMetricsOverride");
      return "zoom";
    },
    /** Every node of the accessibility tree, as Chromium hands it to screen readers. */
    async "diwan:tree"(cdp) {
      return (await cdp.send("Accessibility.getFullAXTree")).nodes;
    },
    /** The text kept under a name, so that the test can compare; with UPDATE_SNAPSHOTS=1 the text given is kept first. */
    async "diwan:snapshot"(_cdp, { name, text }) {
      const file = join(SNAPSHOTS, basename(name));
      if (process.env.UPDATE_SNAPSHOTS) {
        mkdirSync(SNAPSHOTS, { recursive: true });
        writeFileSync(file, text);
      }
      return existsSync(file)
        ? readFileSync(file, "utf8")
        : "nothing is kept yet: run again with UPDATE_SNAPSHOTS=1";
    },
  };
  return {
    name: "diwan-devtools",
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      // A window's size Firefox can set as well.
      if (session.browser.name === "Firefox" && command === "diwan:zoom") {
        await session.browser
          .getPage(session.id)
          .setViewport({ width: payload?.width ?? 1024, height: payload?.width ? 640 : 768 });
        return "window";
      }
      if (session.browser.name !== "Chrome") return false;
      return commands[command](await sessionOf(session.browser.getPage(session.id)), payload ?? {});
    },
  };
}
