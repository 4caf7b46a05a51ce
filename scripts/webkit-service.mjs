/** WebKitGTK needs a screen and a driver: this starts both, on ports of their own, and ends only what it started. */
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
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
    if (Date.now() > end)
      throw new Error(`WebKitWebDriver did not start on port ${port} within ${milliseconds} ms`);
    await delay(100);
  }
}

/** MiniBrowser's toolbar keeps its window 447 px wide; a phone is 320. Shrinking the toolbar leaves the page as it is. */
function narrowToolbar() {
  const folder = mkdtempSync(join(tmpdir(), "webkit-config-"));
  mkdirSync(join(folder, "gtk-3.0"));
  writeFileSync(
    join(folder, "gtk-3.0", "gtk.css"),
    "* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 4px } image { -gtk-icon-transform: scale(0.1) }\n",
  );
  return folder;
}

/** Environment of a browser drawing by software on its own virtual screen; accessibility bus and GPU only slow it down. */
function screenEnv(display, config) {
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: config,
    DISPLAY: display,
    GDK_BACKEND: "x11",
    NO_AT_BRIDGE: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    LIBGL_ALWAYS_SOFTWARE: "1",
  };
  delete env.WAYLAND_DISPLAY;
  return env;
}

const CAPABILITIES = (binary) => ({
  browserName: "MiniBrowser",
  "webkitgtk:browserOptions": { binary, args: ["--automation"] },
});

/** One browser opened and closed through the driver: a driver can listen and still never open one. */
async function opensBrowser(port, capabilities, milliseconds = 30_000) {
  const url = `http://127.0.0.1:${port}/session`;
  const ask = async (method, path = "", body) => {
    const response = await fetch(url + path, {
      method,
      body: body && JSON.stringify(body),
      headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(milliseconds),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value?.message ?? `the driver answered ${response.status}`);
    return value;
  };
  const { sessionId } = await ask("POST", "", { capabilities: { alwaysMatch: capabilities } });
  await ask("DELETE", `/${sessionId}`);
}

/**
 * Xvfb writes its number and the line's end in two goes, then closes the pipe; a pipe closed on this side in between ends it
 * ("Cannot write display number"), after it seemed to have started. So the pipe is read to its end.
 */
async function saidItsNumber(screen, display) {
  const said = await text(screen.stdio[3]);
  if (!said.endsWith("\n")) throw new Error(`WebKit's screen :${display} did not start`);
}

/** Starts one screen and one driver, and ends both when they turn out not to work. */
async function startOnce(webkit) {
  // Each its own process group, so that stopping takes the browser's children along and nothing else. A number of its own: of two screens that look for
  // a free one at once one can be left without its socket. Without -noreset the screen starts anew whenever its last window closes.
  const display = randomInt(1_000, 59_000);
  const screen = spawn(
    webkit.screen,
    [`:${display}`, "-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"], detached: true },
  );
  await saidItsNumber(screen, display);
  const port = await freePort();
  const config = narrowToolbar();
  const driver = spawn(webkit.driver, [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: screenEnv(`:${display}`, config),
    detached: true,
  });
  let said = "";
  driver.stderr.on("data", (chunk) => {
    said = (said + chunk).slice(-2_000);
  });
  const end = (signal) => {
    for (const child of [driver, screen]) {
      try {
        process.kill(-child.pid, signal);
      } catch {
        /* it ended by itself */
      }
    }
  };
  const stop = () => {
    process.off("exit", stop);
    end("SIGTERM");
    rmSync(config, { recursive: true, force: true });
  };
  process.once("exit", stop);
  for (const child of [driver, screen]) child.unref();
  driver.stderr.unref();
  const capabilities = CAPABILITIES(webkit.browser);
  try {
    await waitFor(port);
    await opensBrowser(port, capabilities);
    if (driver.exitCode !== null)
      throw new Error(`the driver ended with ${driver.exitCode}; something else listens on its port`);
  } catch (error) {
    stop();
    end("SIGKILL");
    throw new Error(`WebKit did not open a window: ${error.message}${said && `\n${said}`}`, { cause: error });
  }
  return { port, stop, capabilities: { ...capabilities, "wdio:enforceWebDriverClassic": true } };
}

/**
 * Starts Xvfb and WebKitWebDriver, and sees that a browser opens; a start that fails is said and made again, twice at most.
 * @returns {Promise<{port: number, capabilities: object, stop: () => void}>} the driver's port, what to ask it for, and how to end it
 */
export async function startWebKit(tries = 3) {
  const { webkit } = findBrowsers();
  if (!webkit) throw new Error("WebKitGTK is not installed (Debian: webkit2gtk-driver xvfb)");
  try {
    return await startOnce(webkit);
  } catch (error) {
    if (tries <= 1) throw error;
    console.warn(`${error.message}; starting it again`);
    return startWebKit(tries - 1);
  }
}
