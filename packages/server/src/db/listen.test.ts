import { execFileSync } from "node:child_process";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { listen, type Listening } from "./listen.js";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function open(options: Partial<Parameters<typeof listen>[0]> = {}): Promise<Listening> {
  const listening = await listen({
    fetch: async (request) => new Response(`read ${(await request.text()).length}`),
    grace: 100,
    ...options,
  });
  ends.push(() => listening.close());
  return listening;
}
interface Drip {
  readonly socket: Socket;
  readonly answer: () => string;
  readonly closedAfter: Promise<number>;
}
/** Somebody who sends one byte, waits, and sends the next. */
function drip({ port }: Listening, start: string, rest: string, every: number): Drip {
  const began = performance.now();
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket
    .on("data", (chunk) => {
      answer += String(chunk);
    })
    .on("error", () => {});
  socket.write(start);
  let at = 0;
  const timer = setInterval(() => {
    if (at < rest.length && socket.writable) socket.write(rest[at++] ?? "");
  }, every);
  const closedAfter = new Promise<number>((resolve) =>
    socket.once("close", () => {
      clearInterval(timer);
      resolve(performance.now() - began);
    }),
  );
  ends.push(() => socket.destroy());
  return { socket, answer: () => answer, closedAfter };
}

const HEADERS = "X-Filler: a\r\n".repeat(1_000);

describe("clients who send a byte at a time", () => {
  it("are cut off while they still send headers, and others are served meanwhile", async () => {
    const listening = await open({ headersTimeout: 1_000 });
    const slow = Array.from({ length: 100 }, () =>
      drip(listening, "POST / HTTP/1.1\r\nHost: c.example\r\n", HEADERS, 100),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const began = performance.now();
    expect(
      await (await fetch(`http://127.0.0.1:${listening.port}/`, { method: "POST", body: "12345" })).text(),
    ).toBe("read 5");
    expect(performance.now() - began).toBeLessThan(1_000);
    for (const { closedAfter, answer } of slow) {
      expect(await closedAfter).toBeLessThan(6_000);
      expect(answer()).toMatch(/^HTTP\/1\.1 408 /);
    }
  }, 20_000);

  it("are cut off while they send a body, though it came in time again and again", async () => {
    const listening = await open({ headersTimeout: 500, requestTimeout: 1_000 });
    const body = "x".repeat(1_000);
    const slow = drip(
      listening,
      `POST / HTTP/1.1\r\nHost: c.example\r\nContent-Length: ${body.length}\r\n\r\n`,
      body,
      100,
    );
    expect(await slow.closedAfter).toBeLessThan(6_000);
    expect(slow.answer()).not.toContain("read 1000");
  }, 20_000);

  it("are waited for when they are slow but not that slow", async () => {
    const listening = await open({ headersTimeout: 2_000, requestTimeout: 5_000 });
    const body = "x".repeat(10);
    const slow = drip(
      listening,
      `POST / HTTP/1.1\r\nHost: c.example\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`,
      body,
      50,
    );
    await slow.closedAfter;
    expect(slow.answer()).toContain("read 10");
  }, 20_000);

  it("are cut off long before a request's time is over when a body comes too slowly, and who is quick is not", async () => {
    const listening = await open({ minimumRate: 1_000, rateGrace: 500, requestTimeout: 60_000 });
    const head = (length: number): string =>
      `POST / HTTP/1.1\r\nHost: c.example\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`;
    const slow = drip(listening, head(5_000), "x".repeat(5_000), 50);
    expect(await slow.closedAfter).toBeLessThan(30_000);
    expect(slow.answer()).toMatch(/^HTTP\/1\.1 408 /);
    const quick = drip(listening, head(20_000) + "x".repeat(20_000), "", 1_000);
    await quick.closedAfter;
    expect(quick.answer()).toContain("read 20000");
  }, 60_000);

  it("are not blamed while it is this server that does not read", async () => {
    let read = (): void => {};
    const gate = new Promise<void>((resolve) => {
      read = resolve;
    });
    const listening = await open({
      minimumRate: 1_000_000,
      rateGrace: 200,
      fetch: async (request) => {
        await gate;
        return new Response(`read ${(await request.text()).length}`);
      },
    });
    const body = "x".repeat(1_000_000);
    const answered = fetch(`http://127.0.0.1:${listening.port}/`, { method: "POST", body });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    read();
    expect(await (await answered).text()).toBe("read 1000000");
  }, 30_000);

  it("are given twenty seconds for headers and five minutes for a request, unless said otherwise", async () => {
    const { server } = await open();
    expect([server.headersTimeout, server.requestTimeout, server.keepAliveTimeout]).toEqual([
      20_000, 300_000, 65_000,
    ]);
    const other = await open({ keepAliveTimeout: 1_000 });
    expect(other.server.keepAliveTimeout).toBe(1_000);
  });

  it("have so many connections at a time and no more", async () => {
    const listening = await open({ connectionsPerClient: 3 });
    const drips = Array.from({ length: 5 }, () => drip(listening, "", "", 1_000));
    await Promise.race(drips.map(({ closedAfter }) => closedAfter));
    const isClosed = (): number => drips.filter(({ socket }) => socket.destroyed).length;
    while (isClosed() < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isClosed()).toBe(2);
  }, 20_000);
});

describe("requests no server should take", () => {
  it("with headers without end are refused", async () => {
    const listening = await open();
    const greedy = drip(
      listening,
      `GET / HTTP/1.1\r\nHost: c.example\r\n${`X-Filler: ${"a".repeat(1_000)}\r\n`.repeat(40)}\r\n`,
      "",
      1_000,
    );
    await greedy.closedAfter;
    expect(greedy.answer()).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe("a server that is told to end", () => {
  it("says no at /ready first, still takes requests for the stated time, and answers whatever it took", async () => {
    let release = (): void => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isReady = true;
    const listening = await open({
      drainDelay: 1_500,
      grace: 20_000,
      onDrain: () => {
        isReady = false;
      },
      probes: { port: 0, ready: () => Promise.resolve(isReady ? "ok" : "closing") },
      fetch: async (request) => {
        if (request.url.endsWith("/slow")) await gate;
        return new Response("answered");
      },
    });
    const url = `http://127.0.0.1:${listening.port}`;
    const ready = async (): Promise<number> =>
      (await fetch(`http://127.0.0.1:${listening.probes?.port}/ready`)).status;
    expect(await ready()).toBe(200);
    const inFlight = Array.from({ length: 50 }, () => fetch(`${url}/slow`));
    // They have all arrived when one that was sent after them is answered.
    await fetch(`${url}/quick`);
    const closed = listening.close();
    while ((await ready()) !== 503) await new Promise((resolve) => setTimeout(resolve, 10));
    const late = await fetch(`${url}/quick`);
    expect([late.status, late.headers.get("connection")]).toEqual([200, "close"]);
    release();
    for (const response of await Promise.all(inFlight)) expect(response.status).toBe(200);
    await closed;
    await expect(fetch(`${url}/quick`)).rejects.toThrow();
  }, 30_000);
});

describe("probes on a port of their own", () => {
  it("are answered while the process has no time", async () => {
    const listening = await open({
      probes: { port: 0, ready: () => Promise.reject(new Error("The database is away")), patience: 2_000 },
    });
    const port = listening.probes?.port;
    const ask = `for (const path of ["health", "ready", "metrics"]) console.log((await fetch("http://127.0.0.1:${port}/" + path)).status)`;
    // This process waits, and its event loop stands, until the other one has its answers.
    const answers = (): string =>
      execFileSync(process.execPath, ["--input-type=module", "-e", ask], { encoding: "utf8" });
    expect(answers().trim().split("\n")).toEqual(["200", "503", "404"]);
  }, 30_000);

  it("say of a process that has stood for too long that it does not live", async () => {
    const listening = await open({
      probes: { port: 0, ready: () => Promise.resolve("ok"), patience: 300, every: 50 },
    });
    const ask = `await new Promise((resolve) => setTimeout(resolve, 1000)); console.log((await fetch("http://127.0.0.1:${listening.probes?.port}/health")).status)`;
    const answer = execFileSync(process.execPath, ["--input-type=module", "-e", ask], { encoding: "utf8" });
    expect(answer.trim()).toBe("503");
  }, 30_000);
});
