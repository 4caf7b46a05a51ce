/** What becomes of a test run whose WebKit ends on the way, with drivers that answer as WebKitWebDriver does. */
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { joined } from "../../scripts/results.mjs";
import { WebKitLauncher } from "../../scripts/webkit-launcher.mjs";

interface Driver {
  readonly server: Server;
  readonly opened: string[];
  isLost: boolean;
}

const drivers: Driver[] = [];

async function startDriver() {
  const driver: Driver = {
    server: createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const answer = (status: number, value: unknown) =>
          response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ value }));
        if (request.url === "/session")
          return answer(200, { sessionId: randomUUID(), capabilities: { browserName: "MiniBrowser" } });
        if (driver.isLost) return answer(404, { error: "invalid session id", message: "", stacktrace: "" });
        if (request.method === "POST" && request.url?.endsWith("/url")) {
          const { url } = JSON.parse(Buffer.concat(parts).toString()) as { url: string };
          driver.opened.push(url);
        }
        return answer(200, request.url?.includes("/execute") ? { testCoverage: null } : null);
      });
    }).listen(0, "127.0.0.1"),
    opened: [],
    isLost: false,
  };
  drivers.push(driver);
  await new Promise((resolve) => driver.server.once("listening", resolve));
  const address = driver.server.address();
  if (address === null || typeof address === "string") throw new Error("the driver has no port");
  return {
    port: address.port,
    capabilities: { browserName: "MiniBrowser", "wdio:enforceWebDriverClassic": true },
    stop: () => {
      driver.server.closeAllConnections();
      driver.server.close();
    },
  };
}

let launcher: WebKitLauncher;

async function launch() {
  launcher = new WebKitLauncher(startDriver);
  await launcher.initialize({ concurrency: 1, coverage: false });
}

afterEach(async () => {
  await launcher.stop();
  drivers.length = 0;
});

const opened = () => drivers.map((driver) => driver.opened);

describe("a WebKit that ends on the way", () => {
  it("opens one browser for all files while it lives", async () => {
    await launch();
    await launcher.startSession("a", "http://test/a");
    await vi.waitFor(() => expect(opened()).toEqual([["http://test/a"]]));
    await launcher.stopSession("a");
    await launcher.startSession("b", "http://test/b");
    await vi.waitFor(() => expect(opened()).toEqual([["http://test/a", "about:blank", "http://test/b"]]));
    expect(launcher.interrupted.size).toBe(0);
  });

  it("runs the next file in another browser, and names the one that was interrupted", async () => {
    await launch();
    await launcher.startSession("a", "http://test/a");
    await vi.waitFor(() => expect(opened()).toEqual([["http://test/a"]]));
    for (const driver of drivers) driver.isLost = true;
    await expect(launcher.stopSession("a")).resolves.toEqual({});
    await launcher.startSession("b", "http://test/b");
    await vi.waitFor(() => expect(opened()).toEqual([["http://test/a"], ["http://test/b"]]));
    expect([...launcher.interrupted]).toEqual(["a"]);
  });

  it("opens a file that had not begun again, in another browser", async () => {
    await launch();
    await launcher.startSession("a", "http://test/a");
    await vi.waitFor(() => expect(opened()).toEqual([["http://test/a"]]));
    await launcher.stopSession("a");
    for (const driver of drivers) driver.isLost = true;
    await launcher.startSession("b", "http://test/b");
    await vi.waitFor(() => expect(opened().at(-1)).toEqual(["http://test/b"]));
    expect(drivers).toHaveLength(2);
  });
});

describe("what was interrupted", () => {
  const first = { passed: 5, failed: 1, skipped: 0, failures: ["x"], interrupted: ["a.js"] };
  it("counts by its second run", () => {
    expect(joined(first, { passed: 3, failed: 0, skipped: 1, interrupted: [] })).toMatchObject({
      passed: 8,
      failed: 1,
      skipped: 1,
      failures: ["x"],
    });
  });
  it("has failed when it is interrupted again", () => {
    expect(joined(first, { passed: 0, failed: 0, skipped: 0, interrupted: ["a.js"] })).toMatchObject({
      failed: 2,
      failures: ["x", "a.js > (the browser ended in it, twice)"],
    });
  });
});
