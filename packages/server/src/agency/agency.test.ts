import pino from "pino";
import { beforeEach, describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { day, permit, submissionOf, timeZone } from "../../support/permit.js";
import { temporary } from "../../support/temporary.js";
import { pinoLog } from "../db/listen.js";
import { sqlStore } from "../db/sql-store.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { createFormHandler, type FormHandler, type FormHandlerOptions } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { newReference } from "../reference.js";
import { exportPerson } from "../retention/export.js";
import { sweep } from "../retention/sweep.js";
import { statusService } from "../status/status.js";
import { uploadStore } from "../uploads/uploads.js";
import { memoryAudit, type AuditTrail } from "./audit.js";
import { AGENCY_SCOPES, type AgencyScope } from "./tokens.js";
import { sqlAudit } from "./sql-audit.js";
import { createAgencyToken, type AgencyToken } from "./tokens.js";

const keys = readKeys(newKey());
const { token: FULL, tokenHash: FULL_HASH } = await createAgencyToken();
const ONLY = Object.fromEntries(
  await Promise.all(AGENCY_SCOPES.map(async (scope) => [scope, (await createAgencyToken()).token] as const)),
);
const [OLD, ENDED, STRANGE] = (await Promise.all(
  [1, 2, 3].map(async () => (await createAgencyToken()).token),
)) as [string, string, string]; // three were made
const TOKENS: readonly AgencyToken[] = [
  { name: "full", tokenHash: FULL_HASH, scopes: [...AGENCY_SCOPES] },
  ...AGENCY_SCOPES.map((scope): AgencyToken => ({
    name: `only-${scope}`,
    token: ONLY[scope] ?? "",
    scopes: [scope],
  })),
  { name: "rotated", token: OLD, scopes: ["read"], expires: "2026-11-24T12:00:00+03:00" },
  { name: "rotated", token: ENDED, scopes: ["read"], expires: "2020-01-01T00:00:00Z" },
];
const FILE = "f".repeat(32);
const CLIENT = "203.0.113.77";

onBothDatabases("the agency's endpoints", (database) => {
  const folder = temporary("agency");
  let clock = day();
  let lines = "";
  let audit: AuditTrail;
  let handle: FormHandler;
  let reference: string;

  function open(more: Partial<FormHandlerOptions> = {}): FormHandler {
    const { db } = database.it;
    const now = (): Date => clock;
    return createFormHandler({
      definitions: [permit],
      store: sqlStore(db),
      timeZone,
      now,
      status: statusService({ db, keys, now }),
      uploads: uploadStore({ db, folder, reserve: 0, now }),
      agencyTokens: TOKENS,
      audit,
      exportOne: async (one) => (await exportPerson(db, { references: [one] }))[0],
      log: pinoLog(
        pino(
          { level: "trace" },
          {
            write: (line: string) => {
              lines += line;
            },
          },
        ),
      ),
      ...more,
    });
  }
  beforeEach(async () => {
    clock = day();
    lines = "";
    audit = sqlAudit({ db: database.it.db, keys });
    handle = open();
    const sent = await handle(
      new Request("https://c.example/api/submissions", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(submissionOf()),
      }),
    );
    ({ reference } = (await sent.json()) as { reference: string });
    lines = "";
  });

  interface Operation {
    readonly method: string;
    readonly path: string;
    readonly id: string;
    readonly scope: AgencyScope;
  }
  /** Every operation that the document says needs a token of the agency's: a new one cannot be forgotten here. */
  async function operations(): Promise<readonly Operation[]> {
    const { paths } = (await (await handle(new Request("https://c.example/api/openapi.json"))).json()) as {
      paths: {
        [path: string]: {
          [method: string]: { operationId: string; security?: readonly { agency: readonly [AgencyScope] }[] };
        };
      };
    };
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { operationId: id, security }]) =>
        (security ?? []).map(({ agency: [scope] }) => ({
          method: method.toUpperCase(),
          path: path.replace("{reference}", reference).replace("{id}", FILE),
          id,
          scope,
        })),
      ),
    );
  }
  const use = (
    { method, path }: Pick<Operation, "method" | "path">,
    authorization?: string,
    client: string | null = CLIENT,
  ): Promise<Response> =>
    handle(
      new Request(`https://c.example/api${path}`, {
        method,
        headers: {
          ...(authorization !== undefined && { authorization }),
          ...(method === "PUT" && { "content-type": "application/json" }),
        },
        ...(method === "PUT" && {
          body: JSON.stringify({ state: "decided", message: "planted words to the citizen" }),
        }),
      }),
      client === null ? {} : { client },
    );
  const read = (authorization?: string, client?: string) =>
    use({ method: "GET", path: `/submissions/${reference}` }, authorization, client);

  it("are these, each with its scope", async () => {
    expect((await operations()).map(({ id, scope }) => `${id} ${scope}`).sort()).toEqual([
      "downloadFile files",
      "exportSubmission export",
      "listFiles files",
      "readSubmission read",
      "updateStatus status",
    ]);
    const { paths, components } = (await (
      await handle(new Request("https://c.example/api/openapi.json"))
    ).json()) as {
      paths: { [path: string]: { [method: string]: { security?: unknown; responses: object } } };
      components: { securitySchemes: unknown };
    };
    expect(components.securitySchemes).toMatchObject({ agency: { type: "http", scheme: "bearer" } });
    for (const { security, responses } of Object.values(paths).flatMap((methods) => Object.values(methods)))
      if (security)
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(["401", "403", "404", "429", "503"]));
  });

  it.each([
    ["no header", undefined],
    ["an empty header", ""],
    ["a scheme alone", "Bearer"],
    ["an empty token", "Bearer "],
    ["the word undefined", "Bearer undefined"],
    ["the word null", "Bearer null"],
    ["another scheme", `Basic ${FULL}`],
    ["a token of nobody's", `Bearer ${STRANGE}`],
    ["a token without its last character", `Bearer ${FULL.slice(0, -1)}`],
    ["a token and one more character", `Bearer ${FULL}x`],
    ["two tokens", `Bearer ${STRANGE} ${FULL}`],
    ["a hash in place of the token", `Bearer ${FULL_HASH}`],
    ["a token that has ended", `Bearer ${ENDED}`],
  ])("are all shut to %s", async (_, authorization) => {
    for (const operation of await operations()) {
      const response = await use(operation, authorization);
      expect([operation.id, response.status, response.headers.get("content-type")]).toEqual([
        operation.id,
        401,
        "application/problem+json",
      ]);
      expect(response.headers.get("www-authenticate")).toBe(
        authorization === undefined
          ? 'Bearer realm="agency"'
          : 'Bearer realm="agency", error="invalid_token"',
      );
    }
    expect(await statusService({ db: database.it.db, keys }).look(reference)).toMatchObject({
      state: "received",
    });
  });

  it("are opened by a token with their scope, and by no other", async () => {
    for (const operation of await operations())
      for (const scope of AGENCY_SCOPES) {
        const response = await use(operation, `Bearer ${ONLY[scope]}`);
        if (scope === operation.scope) {
          expect([operation.id, response.status]).toEqual([
            operation.id,
            expect.toBeOneOf([200, 204, ...(operation.id === "downloadFile" ? [404] : [])]),
          ]);
          continue;
        }
        expect([operation.id, scope, response.status, response.headers.get("content-type")]).toEqual([
          operation.id,
          scope,
          403,
          "application/problem+json",
        ]);
        expect(response.headers.get("www-authenticate")).toBe(
          `Bearer realm="agency", error="insufficient_scope", scope="${operation.scope}"`,
        );
        expect(await response.json()).toMatchObject({ type: "urn:problem-type:diwan:out-of-scope" });
      }
    for (const operation of await operations())
      expect((await use(operation, `bearer  ${FULL}`)).status).toBeOneOf([200, 204, 404]);
  });

  it("give what was kept, and all that is kept of it", async () => {
    await use({ method: "PUT", path: `/submissions/${reference}/status` }, `Bearer ${FULL}`);
    // Why each question was asked is worked out when it is asked for.
    const { trace, ...kept } = (await (await read(`Bearer ${FULL}`)).json()) as { trace?: unknown };
    expect(kept).toEqual(JSON.parse(JSON.stringify(await sqlStore(database.it.db).get(reference))));
    expect(trace).toContainEqual(expect.objectContaining({ path: "/lease_end" }));
    const all = await (
      await use({ method: "GET", path: `/submissions/${reference.toLowerCase()}/export` }, `Bearer ${FULL}`)
    ).json();
    expect(all).toMatchObject({
      receipt: { reference },
      statuses: [{ state: "received" }, { state: "decided", message: "planted words to the citizen" }],
      files: [],
      handedOver: [],
    });
    for (const path of [
      `/submissions/${newReference()}`,
      "/submissions/none",
      `/submissions/${newReference()}/export`,
      "/submissions/none/export",
    ])
      expect((await use({ method: "GET", path }, `Bearer ${FULL}`)).status).toBe(404);
  });

  it("are not there without any token, nor told of", async () => {
    for (const agencyTokens of [[], undefined]) {
      const paths = await operations();
      const closed = open({ agencyTokens } as Partial<FormHandlerOptions>); // as JavaScript may
      for (const { method, path } of paths)
        expect(
          (
            await closed(
              new Request(`https://c.example/api${path}`, {
                method,
                headers: { authorization: "Bearer undefined" },
              }),
            )
          ).status,
        ).toBe(404);
      expect(await (await closed(new Request("https://c.example/api/openapi.json"))).text()).not.toMatch(
        /securitySchemes|agency/,
      );
    }
  });

  it("know a token and the one that replaces it side by side, until the older one ends", async () => {
    const { token: next } = await createAgencyToken();
    handle = open({
      agencyTokens: [
        { name: "rotated", token: OLD, scopes: ["read"], expires: "2026-11-24T12:00:00+03:00" },
        { name: "rotated", token: next, scopes: ["read"] },
      ],
    });
    clock = new Date("2026-11-24T08:59:59Z");
    expect([(await read(`Bearer ${OLD}`)).status, (await read(`Bearer ${next}`)).status]).toEqual([200, 200]);
    clock = new Date("2026-11-24T09:00:00Z");
    expect([(await read(`Bearer ${OLD}`)).status, (await read(`Bearer ${next}`)).status]).toEqual([401, 200]);
    const entries = await audit.list();
    expect(entries.map(({ token, outcome }) => `${token} ${outcome}`)).toEqual([
      "rotated allowed",
      "rotated allowed",
      "rotated expired",
      "rotated allowed",
    ]);
    expect(entries.map(({ tokenId }) => tokenId)).toEqual([
      entries[0]?.tokenId,
      entries[1]?.tokenId,
      entries[0]?.tokenId,
      entries[1]?.tokenId,
    ]);
    expect(entries[0]?.tokenId).not.toBe(entries[1]?.tokenId);
  });

  it("note every use, allowed and refused: when, who, what for, which submission, from where and how it ended", async () => {
    const at = clock.toISOString();
    await use({ method: "PUT", path: `/submissions/${reference.toLowerCase()}/status` }, `Bearer ${FULL}`);
    await use({ method: "GET", path: `/submissions/${reference}/files/${FILE}` }, `Bearer ${FULL}`);
    await use({ method: "GET", path: `/submissions/${reference}/files` }, `Bearer ${ONLY["read"]}`);
    await read();
    await read(`Bearer ${STRANGE}`);
    await read(`Bearer ${ENDED}`, "203.0.113.78");
    await use(
      { method: "GET", path: "/submissions/planted-in-the-address/files/planted-too" },
      `Bearer ${FULL}`,
      null,
    );
    const entries = await audit.list();
    const client = entries[0]?.client;
    expect(client).toMatch(/^[0-9a-f]{32}$/);
    const full = { token: "full", tokenId: FULL_HASH.slice(0, 8) };
    const id = expect.stringMatching(/^[0-9a-f]{8}$/) as string;
    expect(entries).toEqual([
      {
        id: 1,
        at,
        ...full,
        scope: "status",
        action: "updateStatus",
        reference,
        client,
        outcome: "allowed",
        status: 204,
      },
      {
        id: 2,
        at,
        ...full,
        scope: "files",
        action: "downloadFile",
        reference,
        file: FILE,
        client,
        outcome: "allowed",
        status: 404,
      },
      {
        id: 3,
        at,
        token: "only-read",
        tokenId: id,
        scope: "files",
        action: "listFiles",
        reference,
        client,
        outcome: "wrong-scope",
        status: 403,
      },
      {
        id: 4,
        at,
        scope: "read",
        action: "readSubmission",
        reference,
        client,
        outcome: "no-token",
        status: 401,
      },
      {
        id: 5,
        at,
        scope: "read",
        action: "readSubmission",
        reference,
        client,
        outcome: "wrong-token",
        status: 401,
      },
      {
        id: 6,
        at,
        token: "rotated",
        tokenId: id,
        scope: "read",
        action: "readSubmission",
        reference,
        client: expect.not.stringMatching(client ?? "") as string,
        outcome: "expired",
        status: 401,
      },
      { id: 7, at, ...full, scope: "files", action: "downloadFile", outcome: "allowed", status: 404 },
    ]);
    // The same in the log, which can be kept where the server's administrator cannot write.
    expect(
      lines
        .trim()
        .split("\n")
        .map((line) => {
          const { level, event, token, scope, refused, status } = JSON.parse(line) as {
            [name: string]: unknown;
          };
          return [level, event, token, scope, refused, status];
        }),
    ).toEqual([
      [30, "status", "full", "status", undefined, 204],
      [30, "upload", "full", "files", undefined, 404],
      [40, "upload", "only-read", "files", "wrong-scope", 403],
      [40, "agency", undefined, "read", "no-token", 401],
      [40, "agency", undefined, "read", "wrong-token", 401],
      [40, "agency", "rotated", "read", "expired", 401],
      [30, "upload", "full", "files", undefined, 404],
    ]);
  });

  it("tell nothing of a token, an address of a client or an answer: not in the trail, the log or an error", async () => {
    const told: string[] = [];
    for (const token of [FULL, OLD, ENDED, STRANGE, ...Object.values(ONLY), "planted.token"])
      for (const operation of await operations()) {
        const response = await use(operation, `Bearer ${token}`);
        told.push(JSON.stringify([...response.headers]), response.status < 400 ? "" : await response.text());
      }
    await database.it.db.schema.alterTable("audit").renameTo("away").execute();
    try {
      told.push(await (await read(`Bearer ${FULL}`)).text());
    } finally {
      await database.it.db.schema.alterTable("away").renameTo("audit").execute();
    }
    told.push(lines, JSON.stringify(await audit.list()));
    for (const secret of [
      FULL,
      OLD,
      ENDED,
      STRANGE,
      ...Object.values(ONLY),
      FULL_HASH,
      "planted",
      CLIENT,
      "204811",
    ])
      expect(told.join("\n")).not.toContain(secret);
  });

  it("do nothing when the use cannot be noted, and still refuse strangers", async () => {
    handle = open({ audit: { ...audit, note: () => Promise.reject(new Error("disk full")) } });
    for (const operation of await operations())
      expect((await use(operation, `Bearer ${FULL}`)).status).toBe(503);
    expect((await read()).status).toBe(401);
    expect(await statusService({ db: database.it.db, keys }).look(reference)).toMatchObject({
      state: "received",
    });
    expect(lines.trim().split("\n").slice(-1)[0]).toContain('"error":"Error"');
  });

  it("have the use on record before it is made, also when it fails", async () => {
    handle = open({ store: { ...memoryStore(), get: () => Promise.reject(new Error("gone")) } });
    expect((await read(`Bearer ${FULL}`)).status).toBe(500);
    let during: unknown;
    handle = open({
      store: {
        ...memoryStore(),
        get: async () => {
          during = (await audit.list()).at(-1);
          return undefined;
        },
      },
    });
    expect((await read(`Bearer ${FULL}`)).status).toBe(404);
    expect(during).toMatchObject({ id: 2, outcome: "allowed" });
    expect(during).not.toHaveProperty("status");
    expect((await audit.list()).map(({ status }) => status)).toEqual([500, 404]);
  });

  it("hold up whoever sends wrong tokens, let them fill no trail, and never hold up a right one", async () => {
    handle = open({ limits: { wrongTokens: 3 } });
    const wrong = async (client?: string): Promise<number> =>
      (await read(`Bearer ${STRANGE}`, client)).status;
    expect(await Promise.all(Array.from({ length: 6 }, () => wrong()))).toEqual([
      401, 401, 401, 429, 429, 429,
    ]);
    const late = await read();
    expect([late.status, late.headers.get("retry-after")]).toEqual([429, "60"]);
    expect((await audit.list()).map(({ outcome }) => outcome).sort()).toEqual([
      "throttled",
      "wrong-token",
      "wrong-token",
      "wrong-token",
    ]);
    // Of one address and of all together.
    expect((await read(`Bearer ${FULL}`)).status).toBe(200);
    expect(await wrong("203.0.113.1")).toBe(401);
    for (let count = 0; count < 50; count++) await wrong(`198.51.100.${count}`);
    expect((await audit.list()).filter(({ outcome }) => outcome !== "allowed").length).toBeLessThanOrEqual(
      4 + 15,
    );
    expect(
      (await Promise.all(Array.from({ length: 30 }, () => read(`Bearer ${FULL}`)))).every(
        ({ status }) => status === 200,
      ),
    ).toBe(true);
    clock = new Date(clock.getTime() + 60_000);
    expect(await wrong()).toBe(401);
  });

  it("keep the trail when the submission is deleted, and for its own time", async () => {
    await read(`Bearer ${FULL}`);
    await database.it.db.updateTable("submission").set({ expires_at: clock }).execute();
    expect(await sweep(database.it.db, { now: clock, trustClock: true })).toMatchObject({
      submissions: 1,
      audited: 0,
    });
    expect(await audit.list({ reference })).toHaveLength(1);
    const end = clock.getTime() + 400 * 86_400_000;
    expect(await sweep(database.it.db, { now: new Date(end - 1), trustClock: true })).toMatchObject({
      audited: 0,
    });
    expect(
      await sweep(database.it.db, {
        now: new Date(clock.getTime() + 3_600_000),
        auditFor: 3_600_001,
        trustClock: true,
      }),
    ).toMatchObject({ audited: 0 });
    expect(await sweep(database.it.db, { now: new Date(end), trustClock: true })).toMatchObject({
      audited: 1,
    });
    expect(await audit.list()).toEqual([]);
  });

  promises(() => sqlAudit({ db: database.it.db, keys }));
});

describe("an audit trail in memory", () => {
  promises(() => memoryAudit());
  it("holds the newest entries only", async () => {
    const trail = memoryAudit({ most: 2 });
    const ends = [await note(trail), await note(trail), await note(trail)];
    await Promise.all(ends.map((end) => end(200)));
    expect((await trail.list()).map(({ id, status }) => [id, status])).toEqual([
      [2, 200],
      [3, 200],
    ]);
  });
});

function note(trail: AuditTrail, more: object = {}): ReturnType<AuditTrail["note"]> {
  return trail.note({ at: day(), scope: "read", action: "readSubmission", outcome: "allowed", ...more });
}

/** What every trail promises. */
function promises(make: () => AuditTrail): void {
  it("lists entries in their order, by page, by token, by submission and by time", async () => {
    const trail = make();
    const later = new Date(day().getTime() + 1000);
    for (const more of [
      { token: "a", reference: "R1" },
      { token: "b", reference: "R1" },
      { token: "a", reference: "R2", at: later },
    ])
      await note(trail, more);
    const ids = async (query: Parameters<AuditTrail["list"]>[0]): Promise<readonly number[]> =>
      (await trail.list(query)).map(({ id }) => id);
    expect(await ids({})).toEqual([1, 2, 3]);
    expect(await ids({ after: 1, limit: 1 })).toEqual([2]);
    expect(await ids({ token: "a" })).toEqual([1, 3]);
    expect(await ids({ reference: "R1" })).toEqual([1, 2]);
    expect(await ids({ since: later })).toEqual([3]);
    expect(await ids({ token: "a", reference: "R1", since: later })).toEqual([]);
  });

  it("knows a client again without keeping who it was", async () => {
    const trail = make();
    for (const client of ["203.0.113.9", "203.0.113.9", "203.0.113.10"]) await note(trail, { client });
    const [a, b, c] = (await trail.list()).map(({ client }) => client);
    expect(a).toMatch(/^[0-9a-f]{32}$/);
    expect([a === b, a === c]).toEqual([true, false]);
  });
}
