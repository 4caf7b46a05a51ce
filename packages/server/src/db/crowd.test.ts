import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { AddressInfo, Server } from "node:net";
import { expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { day, permit, submissionOf, timeZone } from "../../support/permit.js";
import { createFormHandler } from "../handler.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { listen } from "./listen.js";
import { sqlStore } from "./sql-store.js";

const CITIZENS = 200;

interface Run {
  readonly statuses: readonly number[];
  readonly bodies: readonly { reference?: string; key?: string }[];
  readonly words: string;
}
/** All at once, each over a connection of its own. */
async function crowd(url: string, bodies: readonly unknown[]): Promise<Run> {
  const start = performance.now();
  const results = await Promise.all(
    bodies.map(async (body) => {
      const began = performance.now();
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const answer = (await response.json()) as { reference?: string };
      return { status: response.status, body: answer, took: performance.now() - began };
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const times = results.map(({ took }) => took).sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(times[Math.ceil(times.length * share) - 1] ?? 0)} ms`;
  return {
    statuses: results.map(({ status }) => status),
    bodies: results.map(({ body }) => body),
    words: `${Math.round(bodies.length / seconds)} a second, p50 ${at(0.5)}, p99 ${at(0.99)}`,
  };
}

onBothDatabases(`${CITIZENS} citizens at once`, (database) => {
  it("lose nothing and get nothing twice, though each sends twice", async () => {
    const echo = new Hono().post("/", async (context) => context.json(await context.req.json()));
    const bare = await new Promise<Server>((resolve) => {
      const server = serve({ fetch: echo.fetch, port: 0, hostname: "127.0.0.1" }, () =>
        resolve(server as Server),
      );
    }); // a plain HTTP server was asked for
    const ours = await listen({
      fetch: createFormHandler({
        definitions: [permit],
        store: sqlStore(database.it.db),
        timeZone,
        now: day,
        limits: { perClient: Infinity },
      }),
      // All of them come from this machine.
      connectionsPerClient: 0,
    });
    try {
      const submissions = Array.from({ length: CITIZENS }, () => submissionOf());
      const twice = submissions.flatMap((each) => [each, each]);
      const plain = await crowd(`http://127.0.0.1:${(bare.address() as AddressInfo).port}/`, twice); // a TCP server has a port
      const run = await crowd(`http://127.0.0.1:${ours.port}/api/submissions`, twice);
      console.log(
        `${database.kind}: ${2 * CITIZENS} submissions: ${run.words}; a bare Hono echo in the same run: ${plain.words}`,
      );
      expect(run.statuses.filter((status) => status === 201)).toHaveLength(CITIZENS);
      expect(run.statuses.filter((status) => status === 200)).toHaveLength(CITIZENS);
      for (const [at, submission] of submissions.entries()) {
        const references = [run.bodies[2 * at]?.reference, run.bodies[2 * at + 1]?.reference];
        expect(new Set(references).size).toBe(1);
        expect((await sqlStore(database.it.db).get(references[0] ?? ""))?.submission.key).toBe(
          submission["key"],
        );
      }
      expect(await verifyChain(database.it.db)).toMatchObject({ submissions: CITIZENS, problems: [] });
    } finally {
      bare.close();
      await ours.close();
    }
  }, 240_000);
});
