/** WebKitGTK through its own WebDriver (classic): no log and no emulation, so errors come from the test server's recorder. */
import { writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import type { Client } from "webdriver";
import { startWebKit } from "../../../scripts/webkit-service.mjs";
import { BasePage } from "./base-page.js";
import { followed, followFocus, type Goal } from "./follow-focus.js";
import { accessibilityScript } from "./name-script.js";
import { PHONE, type Active, type Browser, type InPage, type Point, type Size } from "./page.js";

/** WebDriver names keys by private-use characters (W3C WebDriver, "keyboard actions"). */
const KEYS: { readonly [name: string]: string } = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
};
const code = (name: string) => {
  const known = KEYS[name] ?? name;
  if ([...known].length !== 1) throw new Error(`no such key: ${name}`);
  return known;
};

/** Milliseconds: in how long a window has the size that was asked for, and after how long it is asked for again. */
const RESIZING = 30_000;
const ASKED_AGAIN = 3_000;

class WebKitPage extends BasePage {
  readonly engine = "webkit";
  readonly #origins = new Set<string>();
  readonly #seen: string[] = [];
  /** A key other than Tab was pressed since the page was last laid out. */
  #changed = false;

  readonly session: Client;

  constructor(session: Client) {
    super();
    this.session = session;
  }

  async open(url: string) {
    this.#origins.add(new URL(url).origin);
    await this.session.navigateTo(url);
  }
  async reload() {
    await this.session.refresh();
  }
  async back() {
    await this.session.back();
  }
  async forward() {
    await this.session.forward();
  }
  async url() {
    return this.session.getUrl();
  }

  async #keys(actions: readonly { type: "keyDown" | "keyUp"; value: string }[]) {
    await this.session.performActions([{ type: "key", id: "keyboard", actions: [...actions] }]);
  }

  protected async pressKey(key: string, modifiers: readonly string[]) {
    // Fields revealed by the key before cannot be reached until they are laid out; a person's next key comes after the next frame.
    if (key === "Tab" && this.#changed) await this.evaluate(() => document.documentElement.offsetHeight);
    this.#changed = key !== "Tab";
    const held = modifiers.map(code);
    await this.#keys([
      ...held.map((value) => ({ type: "keyDown" as const, value })),
      { type: "keyDown", value: code(key) },
      { type: "keyUp", value: code(key) },
      ...held.reverse().map((value) => ({ type: "keyUp" as const, value })),
    ]);
  }

  /** As in the other engines, but several Tabs at once: each command of the driver costs as much as what the page does with a key. */
  override async tabTo(
    name: string | RegExp,
    { role, max = 80, backwards = false }: { role?: string; max?: number; backwards?: boolean } = {},
  ): Promise<Active> {
    const goal: Goal = {
      role,
      ...(typeof name === "string"
        ? { text: name }
        : { pattern: { source: name.source, flags: name.flags } }),
    };
    if (!(await this.evaluate(followFocus, goal))) {
      await this.addScript(await accessibilityScript());
      await this.evaluate(followFocus, goal);
    }
    this.#changed = false;
    const shift = backwards ? [{ type: "keyDown" as const, value: code("Shift") }] : [];
    const passed: string[] = [];
    // A short way is the usual one; a long one is gone in longer steps.
    for (let step = 4; passed.length < max; step = Math.min(step * 2, 16)) {
      await this.#keys([
        ...shift,
        ...Array.from({ length: Math.min(step, max - passed.length) }, () => [
          { type: "keyDown" as const, value: code("Tab") },
          { type: "keyUp" as const, value: code("Tab") },
        ]).flat(),
        ...shift.map(({ value }) => ({ type: "keyUp" as const, value })),
      ]);
      const { stops, done } = await this.evaluate(followed);
      const last = stops.at(-1);
      if (done && last) return last;
      if (!stops.length) throw new Error("the page heard of no Tab");
      passed.push(...stops.map((active) => `${active.role || active.tag} "${active.name}"`));
    }
    throw new Error(`Tab never reached ${String(name)}; it passed ${[...new Set(passed)].join(", ")}`);
  }

  async type(text: string) {
    this.#changed = true;
    await this.#keys(
      [...text].flatMap((value) => [
        { type: "keyDown" as const, value },
        { type: "keyUp" as const, value },
      ]),
    );
  }

  /** WebKitGTK's driver (2.50) takes a finger for a mouse. */
  async tap({ x, y }: Point) {
    await this.session.performActions([
      {
        type: "pointer",
        id: "finger",
        parameters: { pointerType: "touch" },
        actions: [
          { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) },
          { type: "pointerDown", button: 0 },
          { type: "pointerUp", button: 0 },
        ],
      },
    ]);
  }

  async evaluate<A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    // A thrown error comes back as data: the driver would report it without its message.
    const outcome = (await this.session.executeAsyncScript(
      `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
       Promise.resolve().then(() => (${fn.toString()})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      // `args` is plain data by contract, which is what the protocol can carry.
      [...args] as object[],
    )) as { value?: R; error?: string };
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value as R;
  }

  protected async addScript(text: string) {
    await this.session.executeScript(text, []);
  }

  async accessibilityTree() {
    return undefined;
  }

  async chooseFiles(...paths: readonly string[]) {
    // An element as the protocol names it.
    const found = (await this.session.executeScript(
      "let element = document.activeElement; while (element && element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement; return element;",
      [],
    )) as { readonly [key: string]: string };
    const id = Object.values(found)[0] ?? "";
    for (const path of paths) await this.session.elementSendKeys(id, path);
  }

  async screenshot(path: string) {
    const taken = this.session.takeScreenshot();
    // The picture is of the next time that the page is drawn, and one that stands still is not drawn again: then something that nobody sees changes in it.
    for (let width = 1; (await Promise.race([taken, delay(1_000)])) === undefined; width = 1 - width)
      await this.evaluate((to) => {
        document.documentElement.style.outline = `${to}px solid transparent`;
      }, width);
    await writeFile(path, Buffer.from(await taken, "base64"));
    await this.evaluate(() => {
      document.documentElement.style.removeProperty("outline");
    });
  }

  async setViewport({ width, height }: Size) {
    // On a busy machine the driver may answer before the window has its size: only the page knows when it does.
    const within = () =>
      this.evaluate(() => ({
        width: innerWidth,
        height: innerHeight,
        bars: { width: outerWidth - innerWidth, height: outerHeight - innerHeight },
      }));
    for (let end = Date.now() + RESIZING, asked = 0; ; await delay(50)) {
      const { bars, ...inner } = await within();
      if (inner.width === width && inner.height === height) return;
      if (Date.now() > end)
        throw new Error(
          `the page is ${inner.width} by ${inner.height}, not ${width} by ${height}, after ${RESIZING} ms`,
        );
      if (Date.now() < asked) continue;
      await this.session.setWindowRect(null, null, width + bars.width, height + bars.height);
      asked = Date.now() + ASKED_AGAIN;
    }
  }

  async emulate() {
    return false;
  }

  async errors() {
    for (const origin of this.#origins) {
      const response = await fetch(`${origin}/test-errors`).catch(() => undefined);
      if (response?.ok) this.#seen.push(...((await response.json()) as string[]));
    }
    return this.#seen;
  }

  protected async end() {
    await this.session.deleteSession();
  }
}

/** Milliseconds: a window that does not open in this time will not. */
const OPENING = 45_000;

export async function launchWebKit(): Promise<Browser> {
  // Read when the library is loaded: it would tell of each session.
  process.env["WDIO_LOG_LEVEL"] ??= "error";
  const { default: WebDriver } = await import("webdriver");
  let service = await startWebKit();
  const open = async (): Promise<Client> => {
    const waiting = new AbortController();
    const late = delay(OPENING, undefined, { signal: waiting.signal }).then(() => {
      throw new Error("it took too long");
    });
    const session = WebDriver.newSession({
      hostname: "127.0.0.1",
      port: service.port,
      path: "/",
      capabilities: service.capabilities,
    });
    // Given up, it still fails when its driver ends.
    session.catch(() => {});
    return Promise.race([session, late]).finally(() => {
      late.catch(() => {});
      waiting.abort();
    });
  };
  const newPage = async () => {
    const session = await open().catch(async (error: unknown) => {
      // A driver that hangs is ended, and another started in its place.
      console.warn(
        `WebKit did not open a window (${error instanceof Error ? error.message.split("\n")[0] : String(error)}); starting it again`,
      );
      service.stop();
      service = await startWebKit();
      return open();
    });
    const page = new WebKitPage(session);
    await page.setViewport(PHONE);
    return page;
  };
  return { engine: "webkit", version: "WebKitGTK", newPage, isOpen: () => true, close: () => service.stop() };
}
