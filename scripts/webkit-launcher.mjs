/**
 * WebKit for the test runner. The runner opens one browser for all files: were it to end on the way, every file after it would wait a minute for a page
 * that cannot open. This launcher notices that, opens another, and keeps the names of the files that were interrupted, for scripts/test.mjs to run again.
 */
import { WebdriverLauncher } from "@web/test-runner-webdriver";
import { startWebKit } from "./webkit-service.mjs";

/** Milliseconds between two questions whether the browser is still there. The driver answers them itself: the page hears nothing of it. */
const LOOK = 5_000;

/** Whether an error says that the browser, or its driver, is gone; every other error is the page's own. */
const isLost = (error) => /invalid session id|ECONNREFUSED|ECONNRESET|socket hang up/.test(String(error));

export class WebKitLauncher extends WebdriverLauncher {
  /** Ids of the sessions (one for a file) that were running when the browser ended. */
  interrupted = new Set();
  #start;
  #service;
  #current;
  #looking;
  #opening = Promise.resolve();

  /** @param {typeof startWebKit} start opens screen and driver; a test hands in its own */
  constructor(start = startWebKit) {
    super({ capabilities: { browserName: "MiniBrowser" } });
    this.#start = start;
  }

  async initialize(config) {
    this.#service = await this.#start();
    await super.initialize(config);
    this.#setOptions();
    this.#looking = setInterval(() => void this.#look(), LOOK);
  }

  #setOptions() {
    const { port, capabilities } = this.#service;
    this.options = { hostname: "127.0.0.1", port, path: "/", logLevel: "error", capabilities };
  }

  async startSession(id, url) {
    await this.#opening;
    this.#current = { id, url };
    await this.ensureManagerInitialized();
    // Not waited for: a page has loaded only when its tests have been read.
    this.driverManager.startSession(id, url).catch((error) => this.#failed(error));
  }

  async stopSession(id) {
    this.#current = undefined;
    // A session that ended with its browser has nothing to say any more.
    if (!this.interrupted.has(id)) {
      try {
        return await super.stopSession(id);
      } catch (error) {
        if (!isLost(error)) throw error;
        this.interrupted.add(id);
        this.#open();
      }
    }
    await this.#opening;
    return {};
  }

  async #look() {
    const { driver } = this;
    try {
      await driver?.getTimeouts();
    } catch (error) {
      // Another may have been opened meanwhile.
      if (driver === this.driver) this.#failed(error);
    }
  }

  #failed(error) {
    if (!isLost(error)) return console.error(`WebKit: ${error}`);
    const current = this.#current;
    if (current) this.interrupted.add(current.id);
    this.#open();
  }

  /** Ends what is left of the browser, so that its page is known to be gone, and starts another for the files to come. */
  #open() {
    if (!this.driver) return;
    console.warn("WebKit's browser ended; another is opened");
    clearInterval(this.pendingHeartbeat);
    this.driver = undefined;
    this.driverManager = undefined;
    this.#service.stop();
    this.#opening = this.#start().then((service) => {
      this.#service = service;
      this.#setOptions();
    });
    // A file that had not begun begins in the new browser; one that had begun has been given up by the runner meanwhile.
    const current = this.#current;
    void this.#opening.then(
      () => current && current === this.#current && this.startSession(current.id, current.url),
    );
  }

  isActive(id) {
    return this.#current?.id === id;
  }

  async stop() {
    clearInterval(this.#looking);
    await super.stop();
    this.#service?.stop();
  }
}
