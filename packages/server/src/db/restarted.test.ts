import { expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { day, permit, submissionOf, timeZone } from "../../support/permit.js";
import { createFormHandler } from "../handler.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { sqlStore } from "./sql-store.js";

const CITIZENS = 60;

onBothDatabases("a database restarted while submissions arrive", (database) => {
  it("loses nothing it acknowledged, and takes what is tried again once", async () => {
    // A folder's database ends with its process: see killed.test.ts.
    const { cluster } = database;
    if (!cluster) return;
    const handle = createFormHandler({
      definitions: [permit],
      store: sqlStore(database.it.db, { handOver: true }),
      timeZone,
      now: day,
    });
    const failures: number[] = [];
    let acknowledged = 0;
    /** As the form does: the same key until there is an answer. */
    async function send(body: string): Promise<string> {
      for (let tries = 0; tries < 50; tries++) {
        const response = await handle(
          new Request("http://c.example/api/submissions", {
            method: "POST",
            headers: { "content-type": "application/json" },
            body,
          }),
        );
        if (response.ok) {
          acknowledged++;
          return ((await response.json()) as { reference: string }).reference;
        }
        failures.push(response.status);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error("never taken");
    }
    const bodies = Array.from({ length: CITIZENS }, () => JSON.stringify(submissionOf()));
    const sent = bodies.map(async (body, at) => {
      await new Promise((resolve) => setTimeout(resolve, at * 20));
      return send(body);
    });
    while (!acknowledged) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(acknowledged).toBeLessThan(CITIZENS);
    for (let times = 0; times < 3; times++) {
      cluster.restart();
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    const references = await Promise.all(sent);
    // It was felt, and every failure was one that says "try again".
    expect(failures.length).toBeGreaterThan(0);
    expect(new Set(failures)).toEqual(new Set([503]));
    const { db } = database.it;
    expect(
      (await db.selectFrom("submission").select("reference").execute())
        .map(({ reference }) => reference)
        .sort(),
    ).toEqual([...references].sort());
    expect(new Set(references).size).toBe(CITIZENS);
    expect((await db.selectFrom("outbox").select("reference").execute()).length).toBe(CITIZENS);
    expect(await verifyChain(db)).toMatchObject({ submissions: CITIZENS, problems: [] });
  });
});
