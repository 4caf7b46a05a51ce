/**
 * What a server has stored is opened by the code as it is now: on PGlite the very folder, on PostgreSQL the tables as `pg_dump` wrote them. The clock stands
 * where it stood then. Everything is asked as citizens and the agency ask it, so that these tests hold whatever becomes of the modules behind.
 */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { verifyReceipt, type Receipt } from "@diwan/server";
import {
  createDrafts,
  deadLetters,
  exportPerson,
  openServer,
  readKeys,
  reviveDeadLetters,
  verifyChain,
  webhookWorker,
  type OpenServer,
} from "@diwan/server/db";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { bundle } from "../../packages/server/support/bundle.js";
import { noPostgres, startPostgres, type Cluster } from "../../packages/server/support/postgres.js";
import { temporary } from "../../packages/server/support/temporary.js";
import { namesInDatabase } from "../../scripts/public-names.mjs";
import { storedSets, unpack, type StoredSet, type StoredVisit } from "../support/stored.js";
import { namesGone } from "../support/renamed.js";

interface Client {
  connect(): Promise<void>;
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}
/** The driver is a dependency of the server's alone, and untyped here. */
const { Client: PgClient } = createRequire(new URL("../../packages/server/package.json", import.meta.url))(
  "pg",
) as { Client: new (options: { connectionString: string }) => Client };

async function load(url: string, sql: string): Promise<void> {
  const client = new PgClient({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

type Kind = "PGlite" | "PostgreSQL";

function opens(set: StoredSet, kind: Kind): void {
  const { server: stored } = set;
  const now = (): Date => new Date(stored.now);
  let cluster: Cluster | undefined;
  let server: OpenServer;
  let location: string;

  beforeAll(async () => {
    const folder = temporary("stored");
    unpack(set, folder);
    location = folder;
    if (kind === "PostgreSQL") {
      cluster = await startPostgres(inject("scratch"));
      location = cluster.url;
      await load(location, set.text("rows.sql"));
    }
    server = await openServer({
      data: location,
      definitions: stored.forms.stored.map(set.form),
      now,
      timeZone: stored.timeZone,
      agencyTokens: [{ name: "case-system", token: stored.agencyToken, scopes: ["status", "files"] }],
      pages: {},
      ...(kind === "PostgreSQL" && { keys: stored.keys, files: join(folder, "uploads") }),
    });
  }, 180_000);
  afterAll(async () => {
    await server.close();
    cluster?.stop();
  });

  const ask = (
    method: string,
    path: string,
    body?: object | Uint8Array<ArrayBuffer>,
    headers: { [name: string]: string } = {},
  ): Promise<Response> => {
    const isJson = body !== undefined && !(body instanceof Uint8Array);
    return server.handler(
      new Request(`https://forms.example/api${path}`, {
        method,
        headers: { ...(isJson && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && {
          body: isJson ? JSON.stringify(body) : (body as Uint8Array<ArrayBuffer>),
        }), // of two kinds
      }),
      { client: "203.0.113.20" },
    );
  };
  const answered = async (
    method: string,
    path: string,
    body?: object,
    headers?: { [name: string]: string },
  ): Promise<{ status: number; body: unknown }> => {
    const response = await ask(method, path, body, headers);
    return { status: response.status, body: await response.json() };
  };
  const agency = { authorization: `Bearer ${stored.agencyToken}` };

  it("has every table and column it had, and every migration", async () => {
    expect(
      namesGone(await namesInDatabase(server.database.db), {
        columns: set.names["columns"],
        migrations: set.names["migrations"],
      }),
    ).toEqual([]);
  });

  it("has its chain whole, to the end that was noted", async () => {
    const { links, submissions, removed, head } = stored.chain;
    expect(await verifyChain(server.database.db, { since: head })).toMatchObject({
      links,
      submissions,
      removed,
      head,
      problems: [],
    });
  });

  it("gives every receipt as it was, to the citizen and from the store", async () => {
    for (const { reference, secret } of stored.submissions) {
      const receipt = set.receipts.find((one) => one.reference === reference);
      expect(receipt?.chain?.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(await server.store.get(reference)).toEqual(receipt);
      expect(await answered("POST", "/receipt", { reference, secret })).toEqual({
        status: 200,
        body: receipt,
      });
    }
  });

  it("tells the state of each, and nothing of the one that was forgotten", async () => {
    for (const { reference, secret } of stored.submissions)
      expect(await answered("POST", "/status", { reference, secret })).toMatchObject({
        status: 200,
        body: stored.statuses[reference] ?? {},
      });
    const { reference, secret } = stored.forgotten;
    expect(await answered("POST", "/status", { reference, secret })).toMatchObject({
      status: 403,
      body: { type: "urn:problem-type:diwan:wrong-secret" },
    });
    expect(await server.store.get(reference)).toBeUndefined();
  });

  it("gives the data of one person", async () => {
    // The files of one submission come in no order.
    const inOrder = (all: readonly { readonly files?: readonly { readonly hash: string }[] }[]): object =>
      all.map((one) => ({
        ...one,
        files: [...(one.files ?? [])].sort((a, b) => a.hash.localeCompare(b.hash)),
      }));
    expect(inOrder(await exportPerson(server.database.db, { value: "amal@example.org" }))).toMatchObject(
      inOrder(stored.exported),
    );
  });

  it("knows a submission that is sent once more, and gives a secret for it again", async () => {
    for (const { sent, reference, receivedAt } of stored.submissions) {
      const again = await answered("POST", "/submissions", sent);
      expect(again).toMatchObject({
        status: 200,
        body: { reference, receivedAt, secret: expect.any(String) },
      });
      // Made with the newer key, where the first was made with an older one; both open it.
      const { secret } = again.body as { secret: string }; // just seen
      expect(await answered("POST", "/status", { reference, secret })).toMatchObject({ status: 200 });
      expect(await answered("POST", "/submissions", { ...sent, answers: {} })).toMatchObject({ status: 409 });
    }
  });

  it("takes the agency's word on an old submission", async () => {
    const { reference, secret } = stored.submissions[0] ?? expect.fail("none is stored");
    expect(
      (
        await ask(
          "PUT",
          `/submissions/${reference}/status`,
          { state: "more-needed", message: "Later" },
          agency,
        )
      ).status,
    ).toBe(204);
    expect(await answered("POST", "/status", { reference, secret })).toMatchObject({
      body: { state: "more-needed", message: "Later" },
    });
  });

  for (const name of ["changed", "midway", "checking"] as const)
    it(`opens a saved form (${name})`, async () => {
      const { code, secret, resumed } = stored.drafts[name];
      expect(await answered("POST", "/drafts/resume", { code, secret })).toMatchObject({
        status: 200,
        body: resumed,
      });
      // Typed in another way, as people do.
      expect(
        await answered("POST", "/drafts/resume", {
          code: code.toLowerCase().replaceAll("-", " "),
          secret: ` ${secret.replaceAll("١", "1")} `,
        }),
      ).toMatchObject({ status: 200 });
    });

  it("still counts wrong tries, and knows what was sent", async () => {
    expect((await ask("POST", "/drafts/resume", stored.throttled)).status).toBe(429);
    expect((await ask("POST", "/drafts/resume", stored.used)).status).toBe(403);
  });

  it("saves a saved form again, and closes those of an older key under the newer", async () => {
    const { code, secret, sent } = stored.drafts.midway;
    const { version, definition, language, answers, page } = sent;
    expect(
      await answered("POST", "/drafts/update", {
        code,
        secret,
        version,
        definition,
        language,
        answers,
        page,
      }),
    ).toMatchObject({ status: 200 });
    expect(await server.drafts.rotate()).toBeGreaterThan(1);
    const [newer = ""] = stored.keys.split("\n");
    const { changed } = stored.drafts;
    expect(
      await createDrafts({ db: server.database.db, keys: readKeys(newer), now }).open({
        code: changed.code,
        secret: changed.secret,
      }),
    ).toMatchObject({ ok: true, value: { version: "0", answers: changed.sent["answers"] } });
  });

  it("has the files of a submission, whose content is what its receipt says", async () => {
    const receipt = set.receipts.find(({ reference }) => reference === stored.whole);
    const { body } = await answered("GET", `/submissions/${stored.whole}/files`, undefined, agency);
    expect(body).toMatchObject({ files: receipt?.files });
    const { path, content } = stored.uploads.ofWhole;
    const file = receipt?.files?.find((one) => one.path === path);
    const given = await ask("GET", `/submissions/${stored.whole}/files/${file?.id}`, undefined, agency);
    expect([
      given.status,
      given.headers.get("etag"),
      Buffer.from(await given.arrayBuffer()).toString("base64"),
    ]).toEqual([200, `"${file?.hash}"`, content]);
  });

  it("goes on with an upload that broke off", async () => {
    const { id, sent, rest, type, size } = stored.uploads.unfinished;
    const tus = { "tus-resumable": "1.0.0" };
    const head = await ask("HEAD", `/uploads/${id}`, undefined, tus);
    expect([head.status, head.headers.get("upload-offset"), head.headers.get("upload-length")]).toEqual([
      200,
      String(sent),
      String(size),
    ]);
    const done = await ask("PATCH", `/uploads/${id}`, new Uint8Array(Buffer.from(rest, "base64")), {
      ...tus,
      "upload-offset": String(sent),
      "content-type": "application/offset+octet-stream",
    });
    expect([done.status, done.headers.get("upload-type")]).toEqual([204, type]);
  });

  it("takes a file that was uploaded then into a submission of now, and the chain goes on", async () => {
    const { hash, ...waiting } = stored.uploads.waiting;
    const { sent } =
      stored.submissions.find(({ reference }) => reference === stored.whole) ?? expect.fail("none has files");
    const { trips: _, ...answers } = sent.answers;
    const { status, body } = await answered("POST", "/submissions", {
      ...sent,
      key: "another key of sixteen".replaceAll(" ", "-"),
      answers: { ...answers, proof: [waiting] },
    });
    expect([status, body]).toMatchObject([201, { reference: expect.any(String) }]);
    const { reference } = body as { reference: string }; // just seen
    const receipt = await server.store.get(reference);
    expect(receipt?.files).toMatchObject([{ id: waiting.id, hash }]);
    expect(receipt?.submission.calculations).toEqual({
      ...sent.calculations,
      ...receipt?.submission.calculations,
    });
    expect(await verifyReceipt(receipt as Receipt)).toEqual({ ok: true }); // it was kept
    expect(await verifyChain(server.database.db, { since: stored.chain.head })).toMatchObject({
      problems: [],
      links: stored.chain.links + 1,
    });
  });

  it("hands over what was not handed over yet, under the same ids, and knows what was given up", async () => {
    const { db } = server.database;
    const open = stored.outbox.filter(({ isDelivered, isDead }) => !isDelivered && !isDead);
    const dead = stored.outbox.filter(({ isDead }) => isDead);
    expect(await deadLetters(db)).toMatchObject(
      dead.map(({ id, reference, attempts, last_error: lastError }) => ({
        id,
        reference,
        attempts,
        lastError,
      })),
    );
    let clock = new Date(now().getTime() + 3_600_000);
    const received = new Map<string, unknown>();
    const fetch = (_: unknown, init?: RequestInit): Promise<Response> => {
      received.set(new Headers(init?.headers).get("webhook-id") ?? "", JSON.parse(String(init?.body)));
      return Promise.resolve(new Response());
    };
    const worker = webhookWorker({ db, ...stored.webhook, now: () => clock, fetch });
    while (await worker.deliver()) clock = new Date(clock.getTime() + 1000);
    expect([...received.keys()].sort()).toEqual(open.map(({ id }) => id).sort());
    expect(await reviveDeadLetters(db, { now: clock })).toBe(dead.length);
    await worker.deliver();
    for (const { id, reference } of [...open, ...dead]) {
      expect(received.get(id)).toMatchObject({ type: "submission.received", data: { reference } });
      const receipt = set.receipts.find((one) => one.reference === reference);
      if (receipt) expect(received.get(id)).toMatchObject({ data: receipt });
    }
  });

  describe("without a script", () => {
    const page = (request: Request): Promise<Response> =>
      (server.pages ?? expect.fail("no pages"))(request, { client: "203.0.113.21" });
    const kept = async ({ url, cookie }: StoredVisit): Promise<unknown> => {
      const { origin } = new URL(url);
      const response = await page(
        new Request(`${origin}/forms/every/_answers?lang=en`, { headers: { cookie } }),
      );
      return response.ok ? response.json() : undefined;
    };
    // Each is somebody of their own; what one sends changes nothing of another's.
    for (const [name, visit] of Object.entries(stored.visits))
      it(`knows whoever is there (${name})${visit.post ? ", and what their page sends leads where it led" : ""}`, async () => {
        const shown = await page(new Request(visit.url, { headers: { cookie: visit.cookie } }));
        const html = await shown.text();
        expect([shown.status, shown.headers.get("set-cookie"), new RegExp("<h1[^>]*>").test(html)]).toEqual([
          200,
          null,
          true,
        ]);
        expect(await kept(visit)).toEqual(
          visit.kept === undefined ? undefined : expect.objectContaining(visit.kept),
        );
        const { post, leads } = visit;
        if (!post || !leads) return;
        const sent = await page(
          new Request(post.url, {
            method: "POST",
            redirect: "manual",
            headers: post.headers,
            body:
              post.base64 === undefined
                ? (post.body ?? "")
                : new Uint8Array(Buffer.from(post.base64, "base64")),
          }),
        );
        expect([sent.status, sent.headers.get("location")]).toEqual([303, leads.location]);
        const after = (await kept(visit)) as StoredVisit["kept"];
        expect(withoutIds(after?.answers)).toEqual(withoutIds(leads.kept?.answers));
        const next = await page(
          new Request(new URL(leads.location, visit.url), { headers: { cookie: visit.cookie } }),
        );
        expect(next.status).toBe(200);
      });

    it("shows what was sent, and gives the copy of it", async () => {
      const visit = stored.visits["done"] ?? expect.fail("nobody is done");
      const get = async (path: string): Promise<Response> =>
        page(new Request(new URL(path, visit.url), { headers: { cookie: visit.cookie } }));
      const [reference = ""] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(set.text("pages/done.html")) ?? [];
      expect(await (await get("/forms/every/_done?lang=en")).text()).toContain(reference);
      const copy = await get("/forms/every/_copy?lang=en");
      expect([copy.status, await copy.text()]).toEqual([200, expect.stringContaining(reference)]);
    });

    it("saves again for the script of a page that was saved without one, and forgets when that has sent it", async () => {
      const { cookie } = stored.visits["save-again"] ?? expect.fail("nobody has saved");
      const url = "https://forms.example/forms/every/_answers?lang=en";
      const { version, definition, language, answers, page: at } = stored.drafts.midway.sent;
      const saved = await page(
        new Request(url, {
          method: "PUT",
          headers: { cookie, "content-type": "application/json", "sec-fetch-site": "same-origin" },
          body: JSON.stringify({ version, definition, language, answers, page: at }),
        }),
      );
      expect([saved.status, await saved.json()]).toEqual([
        200,
        { code: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/), expiresAt: expect.any(String) },
      ]);
      expect(
        (
          await page(
            new Request(url, { method: "DELETE", headers: { cookie, "sec-fetch-site": "same-origin" } }),
          )
        ).status,
      ).toBe(204);
      expect((await page(new Request(url, { headers: { cookie } }))).status).toBe(404);
    });
  });

  // Only one process may have a folder; the program's commands on it have tests of their own.
  if (kind === "PostgreSQL")
    it("is genuine to the program that agencies run", async () => {
      const program = await bundle("bin/diwan-server.mjs");
      const run = (...args: readonly string[]): Promise<{ code: number; out: string }> =>
        new Promise((resolve) =>
          execFile(process.execPath, [...program.argv, ...args, "--data", location], (error, out) =>
            resolve({ code: error ? Number(error.code) : 0, out }),
          ),
        );
      const { seq, hash } = stored.chain.head;
      expect(await run("verify-chain", "--since", `${seq}:${hash}`)).toMatchObject({
        code: 0,
        out: expect.stringContaining(", 0 problems"),
      });
      for (const { reference } of set.receipts)
        expect(await run("verify-receipt", join(set.folder, "receipts", `${reference}.json`))).toEqual({
          code: 0,
          out: "genuine\n",
        });
      program.remove();
    });
}

/** Each upload has an id of its own. */
const withoutIds = (answers: unknown): unknown =>
  JSON.parse(JSON.stringify(answers ?? null, (key, value: unknown) => (key === "id" ? undefined : value)));

for (const set of storedSets)
  for (const kind of ["PGlite", "PostgreSQL"] as const) {
    const missing = kind === "PostgreSQL" ? noPostgres() : undefined;
    if (missing)
      describe.skip(`what the server of ${set.name} stored, on ${kind}: ${missing}`, () => {
        it("is opened", () => {});
      });
    else describe(`what the server of ${set.name} stored, on ${kind}`, () => opens(set, kind));
  }
