/** Chromium over the DevTools protocol, Firefox over WebDriver BiDi. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, {
  type Browser as Puppeteer,
  type BrowserContext,
  type CDPSession,
  type ElementHandle,
  type KeyInput,
  type Page as PuppeteerPage,
} from "puppeteer-core";
import { CHROMIUM_ARGS, findBrowsers } from "../../../scripts/browsers.mjs";
import { BasePage } from "./base-page.js";
import { recordErrors } from "./in-page.js";
import { PHONE, type Browser, type InPage, type Media, type Point, type Size } from "./page.js";

type Engine = "chromium" | "firefox";

class BrowserPage extends BasePage {
  readonly #seen: string[] = [];

  readonly engine: Engine;
  readonly page: PuppeteerPage;
  readonly context: BrowserContext;
  /** Chromium's own protocol; Firefox has none. */
  readonly session: CDPSession | undefined;

  constructor(engine: Engine, page: PuppeteerPage, context: BrowserContext, session: CDPSession | undefined) {
    super();
    this.engine = engine;
    this.page = page;
    this.context = context;
    this.session = session;
  }

  static async make(engine: Engine, browser: Puppeteer): Promise<BrowserPage> {
    const context = await browser.createBrowserContext();
    const opened = await context.newPage();
    const session = engine === "chromium" ? await opened.createCDPSession() : undefined;
    const page = new BrowserPage(engine, opened, context, session);
    await page.page.exposeFunction("diwanTestReport", (text: string) => {
      page.#seen.push(text);
    });
    await page.page.evaluateOnNewDocument(recordErrors, "diwanTestReport");
    await session?.send("Emulation.setFocusEmulationEnabled", { enabled: true });
    return page;
  }

  async open(url: string) {
    await this.page.goto(url);
  }
  async reload() {
    await this.page.reload();
  }
  async back() {
    await this.page.goBack();
  }
  async forward() {
    await this.page.goForward();
  }
  async url() {
    return this.page.evaluate(() => location.href);
  }

  protected async pressKey(key: string, modifiers: readonly string[]) {
    const { keyboard } = this.page;
    const held = modifiers as readonly KeyInput[];
    if (this.engine === "firefox" && !held.length) return keyboard.press(key as KeyInput);
    // Sent in this order and answered together, not one after the answer to the other.
    await Promise.all([
      ...held.map((each) => keyboard.down(each)),
      keyboard.down(key as KeyInput),
      keyboard.up(key as KeyInput),
      ...held.toReversed().map((each) => keyboard.up(each)),
    ]);
  }

  /** Puppeteer puts letters that are on no American keyboard straight into the last text box; here they are keys like any other. */
  async type(text: string) {
    const { session } = this;
    if (!session) return this.page.keyboard.type(text);
    await Promise.all(
      [...text].flatMap((key) => [
        session.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key, unmodifiedText: key }),
        session.send("Input.dispatchKeyEvent", { type: "keyUp", key }),
      ]),
    );
  }

  async tap({ x, y }: Point) {
    await this.page.touchscreen.tap(x, y);
  }

  async evaluate<A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    // Puppeteer types its arguments as handles or data; ours are always data.
    return (await this.page.evaluate(fn as unknown as (...args: unknown[]) => unknown, ...args)) as R;
  }

  protected async addScript(text: string) {
    await this.page.evaluate(text);
  }

  async accessibilityTree() {
    return this.engine === "chromium"
      ? this.page.accessibility.snapshot({ interestingOnly: true })
      : undefined;
  }
  async chooseFiles(...paths: readonly string[]) {
    const focused = await this.page.evaluateHandle(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    });
    // The test is on a file control, or this fails.
    await (focused as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  }
  async screenshot(path: string) {
    await this.page.screenshot({ path: path as `${string}.png` });
  }
  async setViewport(size: Size) {
    await this.page.setViewport(size);
  }

  async emulate({ colorScheme, forcedColors, reducedMotion, print }: Media) {
    if (!this.session) return false;
    await this.session.send("Emulation.setEmulatedMedia", {
      media: print ? "print" : "",
      features: [
        { name: "prefers-color-scheme", value: colorScheme ?? "" },
        { name: "forced-colors", value: forcedColors ? "active" : "none" },
        { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "" },
      ],
    });
    return true;
  }

  override async setOnline(online: boolean) {
    if (this.engine === "firefox") return super.setOnline(online);
    await this.page.setOfflineMode(!online);
  }

  override async setScripts(on: boolean) {
    if (this.engine === "firefox") return false;
    await this.page.setJavaScriptEnabled(on);
    return true;
  }

  async errors() {
    return this.#seen;
  }
  protected async end() {
    await this.context.close();
  }
}

/** Firefox draws as often as a screen does, all of it in software; a third of that is seen as well. */
const FIREFOX_PREFS = { "layout.frame_rate": 20 };

export async function launchPuppeteer(engine: Engine): Promise<Browser> {
  const found = findBrowsers()[engine];
  if (!found) throw new Error(`${engine} is not installed`);
  const profile = mkdtempSync(join(tmpdir(), `diwan-${engine}-`));
  const browser = await puppeteer.launch({
    browser: engine === "firefox" ? "firefox" : "chrome",
    executablePath: found.path,
    headless: true,
    args: engine === "chromium" ? CHROMIUM_ARGS : [],
    extraPrefsFirefox: FIREFOX_PREFS,
    userDataDir: profile,
    defaultViewport: PHONE,
    // Whoever launched it closes it.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  const close = () => {
    const pid = browser.process()?.pid;
    void browser.disconnect();
    try {
      if (pid) process.kill(-pid, "SIGKILL");
    } catch {
      /* it ended by itself */
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    engine,
    version: await browser.version(),
    newPage: () => BrowserPage.make(engine, browser),
    isOpen: () => browser.connected,
    close,
  };
}
