import { connect } from "node:net";
import { readFileSync } from "node:fs";
import type { Submission } from "@diwan/core";
import pino from "pino";
import { sql } from "kysely";
import { afterEach, describe, expect, it, vi } from "vitest";
import { newFolder, onBothDatabases } from "../../support/databases.js";
import { day, permit, rightAnswers, submissionOf, timeZone } from "../../support/permit.js";
import { createAgencyToken } from "../agency/tokens.js";
import { newKey } from "../drafts/server-keys.js";
import type { LogEntry } from "../handler.js";
import { newReference } from "../reference.js";
import type { SweepReport } from "../retention/sweep.js";
import { listen, pinoLog, type Listening } from "./listen.js";
import { openServer, type OpenServer } from "./open.js";
import { sqlStore } from "./sql-store.js";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function open(
  data: string,
  more: Partial<Parameters<typeof openServer>[0]> = {},
): Promise<OpenServer & { listening: Listening; url: string }> {
  const server = await openServer({ definitions: [permit], data, timeZone, now: day, ...more });
  const listening = await listen({
    fetch: server.handler,
    onDrain: () => server.drain(),
    onClosed: () => server.close(),
  });
  ends.push(() => listening.close());
  return { ...server, listening, url: `http://127.0.0.1:${listening.port}/api` };
}
const post = (url: string, body: unknown, headers = {}): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

/** A submission as it is kept when it was verified. */
const kept = (key = "k"): Submission => ({
  diwan: 1,
  form: permit.id,
  version: permit.version,
  language: "en",
  key,
  answers: {},
  calculations: {},
});

describe("a server from a folder", () => {
  it("needs nothing else, and finds everything again", async () => {
    const data = await newFolder();
    const first = await open(data);
    const submission = submissionOf();
    const received = (await (await post(`${first.url}/submissions`, submission)).json()) as {
      reference: string;
      secret: string;
    };
    const { code } = (await (
      await post(`${first.url}/drafts`, {
        form: permit.id,
        version: permit.version,
        language: "ar",
        answers: { notes: "x" },
        secret: "blue door 1987",
      })
    ).json()) as { code: string };
    await first.listening.close();

    const second = await open(data);
    expect(await (await post(`${second.url}/submissions`, submission)).json()).toEqual(received);
    expect((await post(`${second.url}/status`, received)).status).toBe(400);
    expect(
      (await post(`${second.url}/status`, { reference: received.reference, secret: received.secret })).status,
    ).toBe(200);
    expect(
      await (await post(`${second.url}/drafts/resume`, { code, secret: "blue door 1987" })).json(),
    ).toMatchObject({ answers: { notes: "x" } });
  });

  it("finishes what it accepted when it is closed, and says meanwhile that it is not ready", async () => {
    const server = await open(await newFolder());
    const body = JSON.stringify(submissionOf());
    // Half of a request is there when the end is asked for.
    const socket = connect(server.listening.port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += String(chunk);
    });
    socket.write(
      `POST /api/submissions HTTP/1.1\r\nHost: c.example\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 100)}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const closed = server.listening.close();
    expect((await server.handler(new Request("http://c.example/api/ready"))).status).toBe(503);
    socket.write(body.slice(100));
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });

  it("deletes what was kept as long as promised while it runs, and says in one line how much", async () => {
    let clock = day();
    const lines: LogEntry[] = [];
    const server = await open(await newFolder(), {
      now: () => clock,
      sweepEvery: 20,
      log: (entry) => lines.push(entry),
    });
    await server.store.keep(kept(), {
      reference: newReference,
      fingerprint: "f",
      now: day(),
      expiresAt: new Date(day().getTime() + 5_400_000),
    });
    clock = new Date(day().getTime() + 6_000_000);
    await expect
      .poll(() => lines.find(({ removed }) => removed?.["submissions"]))
      .toMatchObject({ event: "sweep", status: 200, removed: { submissions: 1 } });
    expect(await server.store.list()).toEqual([]);
  });

  it("sweeps when it starts, however often that is", async () => {
    const data = await newFolder();
    const swept: SweepReport[] = [];
    const at = (hours: number): Date => new Date(day().getTime() + hours * 3_600_000);
    for (let hours = 0; hours < 4; hours++) {
      const server = await open(data, { now: () => at(hours), onSweep: (report) => swept.push(report) });
      if (!hours)
        await server.store.keep(kept(), {
          reference: newReference,
          fingerprint: "f",
          now: at(0),
          expiresAt: at(2.5),
        });
      await expect.poll(() => swept.length).toBe(hours + 1);
      await server.listening.close();
    }
    expect(swept.map(({ submissions }) => submissions)).toEqual([0, 0, 0, 1]);
  });

  it("can be asked to sweep, and to tell what would go first", async () => {
    let clock = day();
    const server = await open(await newFolder(), { now: () => clock });
    await server.store.keep(kept(), {
      reference: newReference,
      fingerprint: "f",
      now: day(),
      expiresAt: day(),
    });
    await expect.poll(async () => (await server.sweep({ dryRun: true })).submissions).toBe(1);
    clock = new Date("2029-01-01T00:00:00Z");
    expect(await server.sweep()).toMatchObject({ submissions: 0, refused: { reason: "jump" } });
    expect(await server.sweep({ trustClock: true })).toMatchObject({ submissions: 1 });
  });

  it("keeps files nobody has sent in for as long as it is told, a day if it is told nothing, and never longer than a form promises", async () => {
    const data = await newFolder();
    const DAY = 86_400_000;
    const definitions = [
      {
        diwan: 1 as const,
        id: "papers",
        version: "1",
        languages: ["en"],
        title: "Papers",
        privacy: { purpose: "To check", retention: "P1M", notice: "/privacy" },
        pages: [
          { id: "one", title: "One", fields: [{ type: "file" as const, name: "lease", label: "Lease" }] },
        ],
      },
    ];
    const lives = async (more: Partial<Parameters<typeof openServer>[0]>): Promise<number> => {
      const server = await open(data, { definitions, ...more });
      const tus = { "tus-resumable": "1.0.0" };
      const begun = await fetch(`${server.url}/uploads`, {
        method: "POST",
        headers: { ...tus, "upload-length": "8", "upload-metadata": `form ${btoa("papers")}` },
      });
      const at = new URL(begun.headers.get("location") ?? "", `${server.url}/uploads`);
      expect(
        (
          await fetch(at, {
            method: "PATCH",
            headers: { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
            body: "%PDF-1.7",
          })
        ).status,
      ).toBe(204);
      const { expires_at: end } = await server.database.db
        .selectFrom("upload")
        .select("expires_at")
        .where("id", "=", at.pathname.split("/").at(-1) ?? "")
        .executeTakeFirstOrThrow();
      await server.listening.close();
      return (end.getTime() - day().getTime()) / DAY;
    };
    expect(await lives({})).toBe(1);
    expect(await lives({ uploads: { unclaimedFor: 28 * DAY } })).toBe(28);
    await expect(open(data, { definitions, uploads: { unclaimedFor: 40 * DAY } })).rejects.toThrow(
      "uploads.unclaimedFor is longer than 'papers' promises to keep anything (P1M)",
    );
  });

  it("keeps an address confirmed when its server key is replaced", async () => {
    const data = await newFolder();
    const [older, newer] = [newKey("older"), newKey("newer")];
    const contact = {
      diwan: 1 as const,
      id: "contact",
      version: "1",
      languages: ["en"],
      title: "Contact",
      privacy: { purpose: "To answer", retention: "P1M", notice: "/privacy" },
      pages: [
        {
          id: "one",
          title: "One",
          fields: [{ type: "verified-email" as const, name: "email", label: "Email" }],
        },
      ],
    };
    let code = "";
    const under = (keys: string) =>
      open(data, {
        definitions: [contact],
        keys,
        verification: { send: (_to, sent) => Promise.resolve((code = sent)) },
      });
    const first = await under(older);
    const asked = { form: "contact", channel: "email", to: "amal@example.com" };
    const sent = await post(`${first.url}/verifications`, { ...asked, language: "en" });
    const { proof } = (await sent.json()) as { proof: string };
    const done = await post(`${first.url}/verifications/confirm`, { ...asked, proof, code });
    const { at } = (await done.json()) as { at: string };
    await first.listening.close();
    const second = await under(`${newer} ${older}`);
    const response = await post(`${second.url}/submissions`, {
      ...{ diwan: 1, form: "contact", version: "1", language: "en", key: "a-key-of-sixteen-signs" },
      answers: { email: { to: asked.to, verified: true, at, proof } },
      calculations: {},
    });
    expect(response.status).toBe(201);
  });

  it("does not stand on a shared database without shared keys", async () => {
    // Nobody listens there, so nothing is opened before the check either way.
    await expect(
      openServer({ definitions: [permit], data: "postgresql://127.0.0.1:1/none" }),
    ).rejects.toThrow();
  });

  it("counts clients by the address that its own proxy saw", async () => {
    const seen: (string | undefined)[] = [];
    for (const proxies of [0, 1]) {
      const listening = await listen({
        proxies,
        fetch: (_, { client }) => {
          seen.push(client);
          return new Response();
        },
      });
      await fetch(`http://127.0.0.1:${listening.port}/`, {
        headers: { "x-forwarded-for": "6.6.6.6, 203.0.113.9" },
      });
      await listening.close();
    }
    expect(seen).toEqual(["127.0.0.1", "203.0.113.9"]);
  });
});

onBothDatabases("a server whose clock is wrong", (database) => {
  const count = async (): Promise<number> =>
    (await database.it.db.selectFrom("submission").select("seq").execute()).length;
  const more = () => (database.kind === "PostgreSQL" ? { keys: newKey() } : {});
  /** A server on the database of these tests; a folder has one process at a time. */
  async function serve(options: Partial<Parameters<typeof openServer>[0]>): Promise<OpenServer> {
    if (database.kind === "PGlite") await database.close();
    const server = await openServer({
      definitions: [permit],
      data: database.location,
      timeZone,
      ...more(),
      ...options,
    });
    ends.push(() => server.close());
    return server;
  }
  afterEach(() => {
    vi.useRealTimers();
  });

  it("for a moment has deleted nothing when it is right again, and there is a line in the log", async () => {
    const store = sqlStore(database.it.db);
    const now = new Date();
    for (let each = 0; each < 30; each++)
      await store.keep(kept(`key-${each}`), {
        reference: newReference,
        fingerprint: "f",
        now,
        expiresAt: new Date(now.getTime() + 13 * 30 * 86_400_000),
      });
    const lines: LogEntry[] = [];
    const server = await serve({ sweepEvery: 50, log: (entry) => lines.push(entry) });
    await expect.poll(() => lines.some(({ status }) => status === 200)).toBe(true);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2029-06-01T00:00:00Z") });
    await expect
      .poll(() => lines.find(({ refused }) => refused))
      .toMatchObject({
        event: "sweep",
        status: 503,
        removed: {},
        refused: database.kind === "PGlite" ? "jump" : "database",
        why: expect.stringContaining("2029-06-01T00:00:00"),
      });
    vi.useRealTimers();
    const before = lines.length;
    await expect.poll(() => lines.slice(before).some(({ status }) => status === 200)).toBe(true);
    await server.close();
    if (database.kind === "PGlite") await database.reopen();
    expect(await count()).toBe(30);
  });

  it("is told of where there is no log, too", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    await sqlStore(database.it.db).keep(kept(), {
      reference: newReference,
      fingerprint: "f",
      now: new Date("2026-01-02T00:00:00Z"),
    });
    const server = await serve({});
    await expect
      .poll(() => warned.mock.calls)
      .toEqual([[expect.stringContaining("diwan-server sweep --trust-clock"), { type: "DiwanSweep" }]]);
    expect(server.metrics()).toContain('diwan_failures_total{error="sweep"} 1');
    warned.mockRestore();
  });

  it("tells of a sweep that failed, and tries again", async () => {
    const lines: LogEntry[] = [];
    const server = await serve({ sweepEvery: 50, log: (entry) => lines.push(entry) });
    await sql`alter table sweep_state rename to elsewhere`.execute(server.database.db);
    try {
      await expect
        .poll(() => lines.find(({ status }) => status === 500))
        .toMatchObject({ event: "sweep", error: "42P01" });
    } finally {
      await sql`alter table elsewhere rename to sweep_state`.execute(server.database.db);
    }
    const before = lines.length;
    await expect.poll(() => lines.slice(before).some(({ status }) => status === 200)).toBe(true);
  });
});

onBothDatabases("several servers", (database) => {
  it("share one PostgreSQL: a draft saved here is resumed there, and one submission sent to both is kept once", async () => {
    if (database.it.kind === "folder") return;
    const keys = newKey();
    const servers = await Promise.all([
      open(database.location, { keys }),
      open(database.location, { keys }),
      open(database.location, { keys }),
    ]);
    const url = (at: number): string => servers[at]?.url ?? "";
    const saved = {
      form: permit.id,
      version: permit.version,
      language: "en",
      answers: {},
      secret: "blue door 1987",
    };
    const { code } = (await (await post(`${url(0)}/drafts`, saved)).json()) as { code: string };
    const { form: _, ...update } = { ...saved, code, answers: rightAnswers() };
    expect((await post(`${url(1)}/drafts/update`, update)).status).toBe(200);
    expect(
      await (await post(`${url(2)}/drafts/resume`, { code, secret: saved.secret })).json(),
    ).toMatchObject({ answers: rightAnswers() });
    const submission = submissionOf();
    const answers = await Promise.all(
      [0, 1, 2, 0, 1, 2].map(
        async (at) =>
          (await post(`${url(at)}/submissions`, submission)).json() as Promise<{ reference: string }>,
      ),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await servers[0]?.store.list()).toHaveLength(1);
  });
});

describe("the agency's systems", () => {
  it("open with their tokens what their scopes say, and the server knows what they did", async () => {
    const { token, tokenHash } = await createAgencyToken();
    const server = await open(await newFolder(), {
      agencyTokens: [{ name: "case-system", tokenHash, scopes: ["read", "status", "export"] }],
    });
    const { reference } = (await (await post(`${server.url}/submissions`, submissionOf())).json()) as {
      reference: string;
    };
    const headers = { authorization: `Bearer ${token}` };
    const at = `${server.url}/submissions/${reference}`;
    expect(await (await fetch(at, { headers })).json()).toMatchObject({
      reference,
      submission: { answers: rightAnswers() },
    });
    expect(await (await fetch(`${at}/export`, { headers })).json()).toMatchObject({
      receipt: { reference },
      statuses: [{ state: "received" }],
    });
    expect([(await fetch(`${at}/files`, { headers })).status, (await fetch(at)).status]).toEqual([403, 401]);
    expect(
      (await server.audit.list()).map(({ token: name, action, status, client }) => [
        name,
        action,
        status,
        typeof client,
      ]),
    ).toEqual([
      ["case-system", "readSubmission", 200, "string"],
      ["case-system", "exportSubmission", 200, "string"],
      ["case-system", "listFiles", 403, "string"],
      [undefined, "readSubmission", 401, "string"],
    ]);
  });
});

describe("what is told of it", () => {
  it("holds none of the answers, wherever they were planted: not the log, not an error, not an address", async () => {
    const data = await newFolder();
    let lines = "";
    const logger = pino(
      { level: "trace" },
      {
        write: (line: string) => {
          lines += line;
        },
      },
    );
    const server = await open(data, { log: pinoLog(logger) });
    const planted = "planted-4711";
    const responses: string[] = [];
    const recordResponse = async (response: Response): Promise<void> => {
      responses.push(response.url, JSON.stringify([...response.headers]), await response.text());
    };
    const wrong = {
      ...rightAnswers(),
      email: planted,
      notes: planted,
      [planted]: planted,
      full_name: planted,
      vehicles: [{ plate: planted, [planted]: 1 }],
      tenure: planted,
      start_date: planted,
    };
    await recordResponse(await post(`${server.url}/submissions`, submissionOf(wrong)));
    await recordResponse(
      await post(`${server.url}/submissions`, submissionOf({ ...rightAnswers(), notes: planted })),
    );
    await recordResponse(
      await post(`${server.url}/submissions`, submissionOf({ ...rightAnswers(), email: planted })),
    );
    await recordResponse(
      await fetch(`${server.url}/submissions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: `{"answers": ${planted}`,
      }),
    );
    await recordResponse(
      await fetch(`${server.url}/submissions`, {
        method: "POST",
        headers: { "content-type": planted },
        body: planted,
      }),
    );
    await recordResponse(
      await post(`${server.url}/submissions`, submissionOf(rightAnswers(), { form: planted })),
    );
    await recordResponse(
      await post(
        `${server.url}/submissions`,
        submissionOf(rightAnswers(), { version: planted, language: planted }),
      ),
    );
    await recordResponse(
      await post(`${server.url}/drafts`, {
        form: permit.id,
        version: "1",
        language: "en",
        answers: { notes: planted },
        secret: `${planted} secret`,
      }),
    );
    await recordResponse(
      await post(`${server.url}/drafts`, {
        form: permit.id,
        version: "1",
        language: "en",
        answers: { notes: planted },
        secret: planted,
        [planted]: planted,
      }),
    );
    await recordResponse(await post(`${server.url}/drafts/resume`, { code: planted, secret: planted }));
    await recordResponse(await post(`${server.url}/status`, { reference: planted, secret: planted }));
    // The database goes away under it.
    await server.database.close();
    const late = await post(`${server.url}/submissions`, submissionOf({ ...rightAnswers(), notes: planted }));
    expect(late.status).toBe(500);
    await recordResponse(late);
    // Names of members the sender made up are in the problems' paths, which are for the sender only.
    expect(responses.map((each) => each.replaceAll(/"path":"[^"]*"/g, "")).join("\n")).not.toContain(planted);
    // One for each request, and one for the sweep at the start.
    expect(lines.split("\n").filter(Boolean)).toHaveLength(13);
    expect(lines).not.toContain(planted);
    expect(lines).not.toMatch(/127\.0\.0\.1|stack|at .*\.ts/);
    // Submissions are kept readable for the agency; drafts and keys are not.
    expect(readFileSync(`${data}/keys`, "latin1")).not.toContain(planted);
  });
});
