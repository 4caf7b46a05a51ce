/** WebKitGTK needs a screen and a driver: this starts both, on ports of their own, and ends only what it started. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findBrowsers } from "./browsers.mjs";

/** A port nobody listens on now; two test runs side by side must not share one. */
export async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function answers(port) {
  const socket = net.connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function waitFor(port, milliseconds = 20_000) {
  const end = Date.now() + milliseconds;
  while (!(await answers(port))) {
    if (Date.now() > end) throw new Error(`WebKitWebDriver did not start on port ${port} within ${milliseconds} ms`);
    await delay(100);
  }
}

/** MiniBrowser's toolbar keeps its window 447 px wide; a phone is 320. Shrinking the toolbar leaves the page as it is. */
function narrowToolbar() {
  const folder = mkdtempSync(join(tmpdir(), "webkit-config-"));
  mkdirSync(join(folder, "gtk-3.0"));
  writeFileSync(join(folder, "gtk-3.0", "gtk.css"), "* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 4px } image { -gtk-icon-transform: scale(0.1) }\n");
  return folder;
}

/** Environment of a browser drawing by software on its own virtual screen; accessibility bus and GPU only slow it down. */
function screenEnv(display, config) {
  const env = {
    ...process.env, XDG_CONFIG_HOME: config, DISPLAY: display, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1", LIBGL_ALWAYS_SOFTWARE: "1",
  };
  delete env.WAYLAND_DISPLAY;
  return env;
}

/**
 * Starts Xvfb and WebKitWebDriver.
 * @returns {Promise<{port: number, capabilities: object, stop: () => void}>} the driver's port, what to ask it for, and how to end it
 */
export async function startWebKit() {
  const { webkit } = findBrowsers();
  if (!webkit) throw new Error("WebKitGTK is not installed (Debian: webkit2gtk-driver xvfb)");
  // Its own process group, so that stopping takes the browser's children along and nothing else.
  const screen = spawn(webkit.screen, ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"], detached: true });
  const [number] = await once(screen.stdio[3], "data");
  const port = await freePort();
  const config = narrowToolbar();
  const driver = spawn(webkit.driver, [`--port=${port}`, "--host=127.0.0.1"], { stdio: "ignore", env: screenEnv(`:${String(number).trim()}`, config), detached: true });
  const stop = () => {
    process.off("exit", stop);
    for (const child of [driver, screen]) {
      try { process.kill(-child.pid, "SIGTERM"); } catch { /* it ended by itself */ }
    }
    rmSync(config, { recursive: true, force: true });
  };
  process.once("exit", stop);
  for (const child of [driver, screen]) child.unref();
  screen.stdio[3].destroy();
  try {
    await waitFor(port);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    port,
    stop,
    capabilities: {
      browserName: "MiniBrowser",
      "wdio:enforceWebDriverClassic": true,
      "webkitgtk:browserOptions": { binary: webkit.browser, args: ["--automation"] },
    },
  };
}
