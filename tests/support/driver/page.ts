/** One page in a real browser, the same for every engine: a journey is written once and runs in all of them. */

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window has a phone's size unless a test asks for another: what most citizens have, and a third of the drawing. */
export const PHONE: Size = { width: 390, height: 700 };
export const DESKTOP: Size = { width: 1024, height: 768 };

/** A point of the window, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type EngineName = "chromium" | "firefox" | "webkit";

/** What has the focus, found through every open shadow root, named as assistive technology would (accname 1.2). */
export interface Active {
  readonly tag: string;
  readonly id: string;
  /** Name under which a form sends it; empty without one. */
  readonly control: string;
  /** Explicit or implied ARIA role; empty when there is none. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Value of a text box or select; empty elsewhere. */
  readonly value: string;
  readonly checked: boolean;
  readonly invalid: boolean;
  /** The answer path of the field it stands in (`data-path`), when it is in a form of ours. */
  readonly path: string;
  /** The group of controls around it, which is read out on the way in: its legend, hint and error. */
  readonly group: {
    readonly role: string;
    readonly name: string;
    readonly description: string;
    readonly invalid: boolean;
  } | null;
}

export interface Media {
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly print?: boolean;
}

/** Runs in the page: plain data in, plain data out, nothing from outside closed over. */
export type InPage<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

export interface Page {
  readonly engine: EngineName;
  open(url: string): Promise<void>;
  /** The browser's own reload and Back, as a citizen would press them. */
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  url(): Promise<string>;
  /** Keys one after another: `press("Tab")`, `press("Shift+Tab")`, `press("Space", "ArrowDown")`. */
  press(...keys: string[]): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  tab(times?: number): Promise<void>;
  /** Presses Tab until the focused control's accessible name holds `name`; throws with the names passed when it never does. */
  tabTo(
    name: string | RegExp,
    options?: { role?: string; max?: number; backwards?: boolean },
  ): Promise<Active>;
  /** Taps a point with a finger; where the driver of the engine has none, clicks there with a mouse. The page's own `pointerdown` says which it was. */
  tap(at: Point): Promise<void>;
  evaluate<A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R>;
  /** Polls `fn` in the page until it gives something truthy, and gives that. */
  waitFor<A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R>;
  active(): Promise<Active>;
  /** Words a person sees, through shadow roots, hidden parts left out. */
  text(): Promise<string>;
  waitForText(text: string | RegExp): Promise<void>;
  /** The accessibility tree where the engine shows it (Chromium); elsewhere `undefined`. */
  accessibilityTree(): Promise<unknown>;
  screenshot(path: string): Promise<void>;
  setViewport(size: Size): Promise<void>;
  /** False when this engine cannot: the test says so instead of passing for nothing. */
  emulate(media: Media): Promise<boolean>;
  /**
   * What the browser says of its connection (`navigator.onLine`, `online` and `offline`). Chromium's is really cut; the others, which no driver
   * can cut, are made to say so. The server has a switch of its own: `goOffline`.
   */
  setOnline(online: boolean): Promise<void>;
  /** Puts files of this machine into the file control that has the focus, as the browser's own chooser would. */
  chooseFiles(...paths: readonly string[]): Promise<void>;
  /** Runs a script's text in the page, whatever the page's policy. */
  runScript(text: string): Promise<void>;
  /** The page's own scripts run or not; false where the engine has no such switch and only a policy can forbid them. What a test evaluates runs either way. */
  setScripts(on: boolean): Promise<boolean>;
  /** Uncaught errors, unhandled rejections, `console.error`, `console.warn` and policy violations since the page was made, oldest first. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Browser {
  readonly engine: EngineName;
  readonly version: string;
  /** A page of a person who was never here before: no cookies, no storage. */
  newPage(): Promise<Page>;
  /** Not ended by itself. */
  isOpen(): boolean;
  /** At once, so that a process that is ending can still do it. */
  close(): void;
}
