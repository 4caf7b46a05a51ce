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

  it("are given twenty seconds for headers and five minutes for a request, unless said otherwise", async () => {
    const { server } = await open();
    expect([server.headersTimeout, server.requestTimeout, server.keepAliveTimeout]).toEqual([
      20_000, 300_000, 5_000,
    ]);
  });
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
