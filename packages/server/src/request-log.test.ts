import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "../support/databases.js";
import { day, permit, submissionOf, timeZone } from "../support/permit.js";
import { memoryAudit } from "./agency/audit.js";
import { clientDigestBy } from "./agency/sql-audit.js";
import { createDrafts } from "./drafts/drafts.js";
import { newKey, readKeys } from "./drafts/server-keys.js";
import { createFormHandler, type FormHandler, type LogEntry } from "./handler.js";
import { memoryStore } from "./memory-store.js";
import { createPageHandler } from "./page/page-handler.js";
import { pinoLog } from "./db/listen.js";
import { memoryVisits } from "./session/visit-store.js";
import { statusService } from "./status/status.js";
import { UnavailableError } from "./unavailable.js";

describe("what the log is told of a request", () => {
  const database = useDatabase("PGlite");
  const sender = { client: "203.0.113.9" };
  let log: LogEntry[];
  let handler: FormHandler;
  let pages: FormHandler;
  const keys = readKeys(newKey("one"));
  const store = memoryStore();
  beforeEach(() => {
    log = [];
    const common = {
      definitions: [permit],
      now: day,
      timeZone,
      hosts: ["forms.city.example"],
      log: (entry: LogEntry) => void log.push(entry),
      clientDigest: clientDigestBy(keys),
    };
    handler = createFormHandler({
      ...common,
      store,
      status: statusService({ db: database.it.db, keys, now: day }),
      drafts: createDrafts({ db: database.it.db, keys, now: day }),
      agencyTokens: [{ name: "cases", token: "one-token-of-some-length-1234567890", scopes: ["status"] }],
      audit: memoryAudit(),
      limits: { perClient: 8 },
    });
    pages = createPageHandler({
      ...common,
      receive: handler,
      visits: memoryVisits({ now: day }),
      secrets: ["of no account: nothing is kept from a test"],
    });
  });
  const HOST = "https://forms.city.example";
  const ask = (
    path: string,
    { body, ...init }: Omit<RequestInit, "body"> & { body?: object } = {},
    host = HOST,
  ) =>
    new Request(`${host}${path}`, {
      ...init,
      ...(body && { method: "POST", body: JSON.stringify(body) }),
      headers: { ...(body && { "content-type": "application/json" }), ...init.headers },
    });

  it("names it, its route and its client by a digest, and gives the same id to whoever asked", async () => {
    const response = await handler(ask("/api/submissions", { body: submissionOf() }), sender);
    const id = response.headers.get("x-request-id");
    expect(log).toEqual([
      expect.objectContaining({ event: "submission", route: "submit", request: id, status: 201 }),
    ]);
    expect(log[0]?.client).toMatch(/^[0-9a-f]{32}$/);
    expect(log[0]).not.toHaveProperty("security");
    expect(JSON.stringify(log)).not.toMatch(/203\.0\.113|Layla|@/);
    const given = await handler(
      ask("/api/health", { headers: { "x-request-id": "from-the-proxy-1" } }),
      sender,
    );
    expect(given.headers.get("x-request-id")).toBe("from-the-proxy-1");
    const planted = await handler(ask("/api/health", { headers: { "x-request-id": "a b\tforged" } }), sender);
    expect(planted.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("tells what somebody who watches should see, and its kind", async () => {
    const seen = async (run: Promise<Response>) => {
      await run;
      return log.at(-1)?.security;
    };
    const wrong = { code: "K7Q2-M9XT-3F8P", secret: "not the secret" };
    expect([
      await seen(handler(ask("/api/drafts/resume", { body: wrong }), sender)),
      await seen(
        handler(
          ask("/api/submissions/K7Q2-M9XT-3F8P/status", {
            method: "PUT",
            headers: { authorization: "Bearer a-wrong-token-of-some-length-123456" },
          }),
          sender,
        ),
      ),
      await seen(
        handler(ask("/api/submissions", { body: {}, headers: { origin: "https://evil.example" } }), sender),
      ),
      await seen(handler(ask("/api/submissions", { body: {} }, "https://evil.example"), sender)),
      await seen(pages(ask(`/forms/${permit.id}`, {}, "https://evil.example"), sender)),
      await seen(
        pages(
          ask(`/forms/${permit.id}`, {
            method: "POST",
            headers: { cookie: "__Host-diwan=forged" },
          }),
          sender,
        ),
      ),
    ]).toEqual(["wrong-secret", "wrong-token", "foreign-origin", "foreign-host", "foreign-host", undefined]);
    // A page handed in that was not given to this visitor.
    const form = new Request(`${HOST}/forms/${permit.id}`, {
      method: "POST",
      body: new URLSearchParams({ _csrf: "forged" }),
      headers: { origin: HOST },
    });
    expect(await seen(pages(form, sender))).toBe("foreign-post");
    for (let times = 0; times < 8; times++) await handler(ask("/api/submissions", { body: {} }), sender);
    expect(log.at(-1)).toMatchObject({ status: 429, security: "limit" });
    const levels: string[] = [];
    const logger = Object.fromEntries(
      ["info", "warn", "error"].map((level) => [level, () => levels.push(level)]),
    );
    for (const entry of log) pinoLog(logger as never)(entry);
    expect(levels.filter((level) => level === "warn")).toHaveLength(
      log.filter((each) => each.security).length,
    );
  });

  it("says what failed by the words of this package and the codes of others, and by nothing that was sent", async () => {
    const failing = (error: Error): FormHandler =>
      createFormHandler({
        definitions: [permit],
        now: day,
        timeZone,
        store: { ...store, find: () => Promise.reject(error) },
        log: (entry) => void log.push(entry),
      });
    await failing(new UnavailableError("database", "The database cannot be reached now (57P03)"))(
      ask("/api/submissions", { body: submissionOf() }),
    );
    await failing(Object.assign(new Error('duplicate key (name)=("Layla")'), { code: "23505" }))(
      ask("/api/submissions", { body: submissionOf() }),
    );
    expect(log).toMatchObject([
      { status: 503, error: "UnavailableError", why: "The database cannot be reached now (57P03)" },
      { status: 500, error: "Error", code: "23505" },
    ]);
    expect(JSON.stringify(log)).not.toContain("Layla");
  });
});
