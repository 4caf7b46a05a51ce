/** A PostgreSQL that does not answer, and one that is not there: nobody waits without end, and nothing is lost or kept twice. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "../../support/databases.js";
import { HangingProxy } from "../../support/hanging-proxy.js";
import { noPostgres } from "../../support/postgres.js";
import { day, permit, submissionOf, timeZone } from "../../support/permit.js";
import { newKey } from "../drafts/server-keys.js";
import { openServer, type OpenServer } from "./open.js";

const missing = noPostgres();
const CITIZENS = 60;
const QUEUE = 40;

(missing ? describe.skip : describe)(
  `a database that does not answer${missing ? `: skipped, ${missing}` : ""}`,
  () => {
    const database = useDatabase("PostgreSQL");
    let proxy: HangingProxy;
    let server: OpenServer;

    beforeEach(async () => {
      const url = new URL(database.location);
      proxy = new HangingProxy({ host: url.hostname, port: Number(url.port) });
      url.port = String(await proxy.start());
      server = await openServer({
        definitions: [permit],
        data: url.href,
        keys: newKey("test"),
        timeZone,
        now: day,
        pages: {},
        postgres: { connectTimeout: 3_000, queryTimeout: 4_000, queue: QUEUE },
      });
    }, 60_000);
    afterEach(async () => {
      proxy.recover();
      await server.close();
      await proxy.stop();
    }, 60_000);

    const send = (body: object): Promise<Response> =>
      server.handler(
        new Request("http://c.example/api/submissions", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
      );
    const ask = (path: string): Promise<Response> => server.handler(new Request(`http://c.example${path}`));
    const isRefusal = (response: Response): boolean =>
      response.status === 503 && Number(response.headers.get("retry-after")) > 0;

    async function expectEachIsKeptOnce(bodies: readonly object[]): Promise<void> {
      /** As the form does: the same key, until there is an answer. */
      const sendUntilTaken = async (body: object): Promise<number> => {
        for (;;) {
          const response = await send(body);
          if (!isRefusal(response)) return response.status;
        }
      };
      expect(new Set(await Promise.all(bodies.map(sendUntilTaken)))).toEqual(new Set([201]));
      expect((await database.it.db.selectFrom("submission").select("reference").execute()).length).toBe(
        bodies.length,
      );
    }

    it("is said to be unavailable to everybody who waits, and each is kept once when it is tried again", async () => {
      expect((await ask("/api/ready")).status).toBe(200);
      const bodies = Array.from({ length: CITIZENS }, () => submissionOf());
      proxy.hang();
      const responses = await Promise.all(bodies.map(send));
      expect(responses.filter(isRefusal).length).toBe(CITIZENS);
      expect(await responses[0]?.json()).toMatchObject({
        status: 503,
        detail: expect.stringContaining("nothing was kept") as unknown,
      });
      expect((await ask("/api/ready")).status).toBe(503);
      expect((await ask("/api/health")).status).toBe(200);
      proxy.recover();
      await expectEachIsKeptOnce(bodies);
      expect((await ask("/api/ready")).status).toBe(200);
    }, 60_000);

    it("makes no longer a queue than it should: what comes beyond is refused at once", async () => {
      proxy.hang();
      const asked = Array.from({ length: QUEUE + 30 }, () =>
        server.database.ping().then(String, (error: unknown) => error),
      );
      const first = (await Promise.race(asked)) as { readonly reason?: unknown }; // an error
      expect(first).toMatchObject({ name: "UnavailableError", reason: "queue" });
      for (const error of await Promise.all(asked)) expect(error).toMatchObject({ name: "UnavailableError" });
    }, 60_000);

    it("that was stopped is said to be unavailable, and no failure of the server", async () => {
      const bodies = Array.from({ length: 5 }, () => submissionOf());
      await proxy.stop();
      const responses = await Promise.all(bodies.map(send));
      expect(responses.filter(isRefusal).length).toBe(bodies.length);
      const page = await server.pages?.(new Request(`http://c.example/forms/${permit.id}`));
      // Somebody new has nothing in the database, and sees the first page.
      expect(page?.status).toBe(200);
      await proxy.start();
      await expectEachIsKeptOnce(bodies);
    }, 60_000);
  },
);
