/** What every engine's page does alike, built on the few things each does its own way. */
import { setTimeout as delay } from "node:timers/promises";
import { describeActive, sayOnline, visibleText } from "./in-page.js";
import { accessibilityScript } from "./name-script.js";
import type { Active, EngineName, InPage, Media, Page, Point, Size } from "./page.js";

const PATIENCE = 30_000;

export abstract class BasePage implements Page {
  abstract readonly engine: EngineName;
  abstract open(url: string): Promise<void>;
  abstract reload(): Promise<void>;
  abstract back(): Promise<void>;
  abstract forward(): Promise<void>;
  abstract url(): Promise<string>;
  abstract type(text: string): Promise<void>;
  abstract tap(at: Point): Promise<void>;
  abstract evaluate<A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R>;
  abstract accessibilityTree(): Promise<unknown>;
  abstract chooseFiles(...paths: readonly string[]): Promise<void>;
  abstract screenshot(path: string): Promise<void>;
  abstract setViewport(size: Size): Promise<void>;
  abstract emulate(media: Media): Promise<boolean>;
  abstract errors(): Promise<readonly string[]>;
  /** One key with its modifiers, by `KeyboardEvent.key`. */
  protected abstract pressKey(key: string, modifiers: readonly string[]): Promise<void>;
  /** Runs a script's text in the page, whatever the page's policy. */
  protected abstract addScript(text: string): Promise<void>;
  protected abstract end(): Promise<void>;
  #closed = false;

  /** May be called twice: by the test, and after it. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.end();
  }

  async press(...keys: string[]): Promise<void> {
    for (const combination of keys) {
      const parts = combination === "+" ? ["+"] : combination.split("+");
      const key = parts.pop() ?? "";
      await this.pressKey(key === "Space" ? " " : key, parts);
    }
  }

  async tab(times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.press("Tab");
  }

  async tabTo(
    name: string | RegExp,
    { role, max = 80, backwards = false }: { role?: string; max?: number; backwards?: boolean } = {},
  ): Promise<Active> {
    const passed: string[] = [];
    for (let i = 0; i < max; i++) {
      await this.press(backwards ? "Shift+Tab" : "Tab");
      const active = await this.active();
      const named = typeof name === "string" ? active.name.includes(name) : name.test(active.name);
      if (named && (!role || active.role === role)) return active;
      passed.push(`${active.role || active.tag} "${active.name}"`);
    }
    throw new Error(`Tab never reached ${String(name)}; it passed ${[...new Set(passed)].join(", ")}`);
  }

  async waitFor<A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    return this.#until(
      () => this.evaluate(fn, ...args),
      `${fn.toString().slice(0, 200)} ${JSON.stringify(args)}`,
    );
  }

  async waitForText(text: string | RegExp): Promise<void> {
    await this.#until(
      async () => {
        const words = await this.text();
        return typeof text === "string" ? words.includes(text) : text.test(words);
      },
      `the page says ${String(text)}`,
    );
  }

  /** Asks again until it is so. A question that fails is asked again too: a page on its way to the next one cannot answer. */
  async #until<R>(ask: () => Promise<R>, what: string): Promise<R> {
    const end = Date.now() + PATIENCE;
    let failure: unknown;
    for (;;) {
      const result = await ask().catch((error: unknown) => {
        failure = error;
        return undefined;
      });
      if (result) return result;
      if (Date.now() > end)
        throw new Error(`not so within ${PATIENCE} ms: ${what}\nThe page says:\n${await this.text()}`, {
          cause: failure,
        });
      await delay(50);
    }
  }

  async active(): Promise<Active> {
    const known = await this.evaluate(describeActive);
    if (known) return known;
    await this.addScript(await accessibilityScript());
    const active = await this.evaluate(describeActive);
    if (!active) throw new Error("the script that computes names did not run");
    return active;
  }

  async setOnline(online: boolean): Promise<void> {
    await this.evaluate(sayOnline, online);
  }

  runScript(text: string): Promise<void> {
    return this.addScript(text);
  }

  setScripts(_on: boolean): Promise<boolean> {
    return Promise.resolve(false);
  }

  text(): Promise<string> {
    return this.evaluate(visibleText);
  }
}
