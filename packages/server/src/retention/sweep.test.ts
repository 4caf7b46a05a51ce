import { utimesSync, writeFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { temporary } from "../../support/temporary.js";
import { sqlStore } from "../db/sql-store.js";
import { openDatabase } from "../db/database.js";
import { createDrafts } from "../drafts/drafts.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { claimDue } from "../outbox/outbox.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { newReference } from "../reference.js";
import { sqlVisits } from "../session/sql-visits.js";
import { uploadStore } from "../uploads/uploads.js";
import { HOUR } from "./clock.js";
import { sweep, type SweepOptions } from "./sweep.js";

const START = new Date("2026-11-24T09:00:00Z");
const at = (hours: number): Date => new Date(START.getTime() + hours * HOUR);
const FAR = new Date("2029-06-01T00:00:00Z");
const TABLES = [
  "submission",
  "chain",
  "chain_head",
  "status",
  "outbox",
  "draft",
  "upload",
  "attempt",
  "visit",
  "verification",
  "audit",
  "sweep_state",
] as const;

afterEach(() => {
  vi.useRealTimers();
});

onBothDatabases("a sweep", (database) => {
  const db = () => database.it.db;
  const keep = (key: string, expiresAt: Date, now = START) =>
    sqlStore(db(), { handOver: true }).keep(
      { diwan: 1, form: "permit", version: "1", language: "en", key, answers: {}, calculations: {} },
      { reference: newReference, fingerprint: "f", now, expiresAt },
    );
  const keepMany = (count: number, expiresAt: Date, prefix = "", now = START) =>
    Promise.all(Array.from({ length: count }, (_, each) => keep(`${prefix}${each}`, expiresAt, now)));
  const drafts = (now: () => Date) => createDrafts({ db: db(), keys: readKeys(newKey("k")), now });
  const everything = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(
        TABLES.map((table) =>
          sql`select * from ${sql.table(table)} order by 1`.execute(db()).then(({ rows }) => rows),
        ),
      ),
    );
  const sweepAt = (hours: number, more: SweepOptions = {}) => sweep(db(), { now: at(hours), ...more });
  /** Sweeps went on all the time until then. */
  const sweptAt = (now: Date) =>
    db()
      .updateTable("sweep_state")
      .set({ at: now, until: new Date(now.getTime() + 2 * HOUR) })
      .execute();
  const nothing = {
    submissions: 0,
    drafts: 0,
    uploads: 0,
    visits: 0,
    attempts: 0,
    verifications: 0,
    audited: 0,
    files: 0,
    unfinished: 0,
  };

  it("by a clock that is wrong for a moment deletes nothing, closes nobody's draft or visit, and is made good by the next", async () => {
    await keepMany(30, at(13 * 30 * 24));
    let now = START;
    const [draftService, visits] = [drafts(() => now), sqlVisits(db(), () => now)];
    const key = {
      ...(await draftService.create(
        "permit",
        { version: "1", language: "en", answers: {} },
        { secret: "long enough", expiresAt: at(30 * 24) },
      )),
      secret: "long enough",
    };
    await visits.put("v", "box", undefined, at(24));
    expect(await sweepAt(0)).toEqual(nothing);

    now = FAR;
    const before = await everything();
    expect(await sweep(db(), { now })).toMatchObject({ ...nothing, refused: { reason: "jump" } });
    expect(await everything()).toBe(before);
    expect((await draftService.open(key)).ok).toBe(true);
    expect(await visits.get("v")).toBe("box");
    expect(await visits.put("v", "empty", undefined, new Date(FAR.getTime() + HOUR))).toBe(false);

    now = at(1);
    expect(await sweep(db(), { now })).toEqual(nothing);
    expect(await db().selectFrom("submission").select("seq").execute()).toHaveLength(30);
  });

  it("by the machine's clock is refused when that is wrong, and says so", async () => {
    await keepMany(3, at(24), "soon");
    await sweptAt(new Date());
    vi.useFakeTimers({ toFake: ["Date"], now: FAR });
    // PGlite asks the same clock. PostgreSQL has its own, which was not set.
    expect(await sweep(db())).toMatchObject({
      submissions: 0,
      refused: {
        reason: database.kind === "PGlite" ? "jump" : "database",
        words: expect.stringContaining(FAR.toISOString()),
      },
    });
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    expect((await sweep(db())).refused).toMatchObject({
      reason: database.kind === "PGlite" ? "behind" : "database",
    });
    expect(await db().selectFrom("submission").select("seq").execute()).toHaveLength(3);
  });

  it("after some hours' rest waits until the clock has gone on from there; after weeks, for somebody's word", async () => {
    await keep("a", at(10));
    await sweepAt(0);
    expect(await sweepAt(12)).toMatchObject({ submissions: 0, refused: { reason: "unsettled" } });
    expect(await sweepAt(12.1)).toMatchObject({ refused: { reason: "unsettled" } });
    expect(await sweepAt(13)).toEqual({ ...nothing, submissions: 1 });
    await keep("b", at(100), at(13));
    for (const hours of [1000, 1001, 1002])
      expect(await sweepAt(hours)).toMatchObject({
        submissions: 0,
        refused: { reason: "jump", words: expect.stringContaining("--trust-clock") },
      });
    expect(await sweepAt(1003, { trustClock: true })).toEqual({ ...nothing, submissions: 1 });
    expect(await sweepAt(1004)).toEqual(nothing);
  });

  it("that was refused before there was a first one is not allowed by what comes in by the same clock", async () => {
    await keep("a", at(100));
    for (let times = 0; times < 2; times++) {
      expect(await sweep(db(), { now: FAR })).toMatchObject({ submissions: 0, refused: { reason: "jump" } });
      await keep(`far ${times}`, new Date(FAR.getTime() + HOUR), FAR);
    }
    expect(await sweepAt(1)).toEqual(nothing);
  });

  it("goes on where nothing was received for months", async () => {
    await keep("a", at(24 * 60));
    for (let hours = 0; hours < 24 * 60; hours += 24)
      expect((await sweepAt(hours, { every: 24 * HOUR })).refused).toBeUndefined();
    expect(await sweepAt(24 * 60, { every: 24 * HOUR })).toMatchObject({ submissions: 1 });
  });

  it("in a process that is restarted every hour deletes what is due", async () => {
    await keep("a", at(2.5));
    const counts: number[] = [];
    for (let hours = 0; hours < 4; hours++) counts.push((await sweepAt(hours)).submissions);
    expect(counts).toEqual([0, 0, 0, 1]);
  });

  it("holds back more than a share, says until when, and lets go then or when somebody allows it; other kinds go", async () => {
    await keepMany(30, at(24), "due");
    await keepMany(20, at(9999), "later");
    await sqlVisits(db(), () => START).put("v", "box", undefined, at(24));
    await sweptAt(at(24));
    const until = at(24 + 72).toISOString();
    expect(await sweepAt(24)).toEqual({
      ...nothing,
      visits: 1,
      held: { submissions: { due: 30, of: 50, until } },
    });
    expect(await sweepAt(25)).toMatchObject({ submissions: 0, held: { submissions: { until } } });
    expect(await sweepAt(25, { dryRun: true, share: 0.6 })).toEqual({
      ...nothing,
      submissions: 30,
      dryRun: true,
    });
    expect(await sweepAt(25, { share: 0.59 })).toMatchObject({ submissions: 0 });
    // Nobody said anything for three days.
    await sweptAt(at(24 + 72));
    expect(await sweepAt(24 + 72)).toEqual({ ...nothing, submissions: 30 });
    await keepMany(30, at(97), "more", at(96));
    expect(await sweepAt(97)).toMatchObject({
      submissions: 0,
      held: { submissions: { until: at(97 + 72).toISOString() } },
    });
    expect(await sweepAt(98, { share: 1 })).toEqual({ ...nothing, submissions: 30 });
    expect((await verifyChain(db())).problems).toEqual([]);
  });

  it("lets few go whatever share they are", async () => {
    await keepMany(19, at(1));
    await sweepAt(0);
    expect(await sweepAt(1)).toEqual({ ...nothing, submissions: 19 });
  });

  it("never empties a folder of files that belong to another database without somebody's word", async () => {
    const folder = temporary("sweep-files");
    const uploads = uploadStore({ db: db(), folder, now: () => at(100) });
    const names = Array.from({ length: 25 }, (_, each) => each.toString(16).padStart(64, "0"));
    mkdirSync(join(folder, "files", "00"), { recursive: true });
    for (const name of names) {
      writeFileSync(join(folder, "files", "00", name), "x");
      utimesSync(join(folder, "files", "00", name), START, START);
    }
    for (const hours of [0, 100, 1000]) {
      await sweptAt(at(hours));
      expect(await sweepAt(hours, { uploads })).toEqual({ ...nothing, held: { files: { due: 25, of: 25 } } });
    }
    // Those of submissions that go in the same sweep are expected.
    await keepMany(25, at(1001), "", at(1000));
    const references = await db().selectFrom("submission").select("reference").execute();
    await db()
      .insertInto("upload")
      .values(
        references.map(({ reference }, each) => ({
          id: `u${each}`,
          form: null,
          draft: null,
          reference,
          hash: names[each] ?? "",
          size: 1,
          type: "image/png",
          created_at: START,
          expires_at: at(24),
        })),
      )
      .execute();
    expect(await sweepAt(1001, { uploads, share: 1, dryRun: true })).toMatchObject({
      submissions: 25,
      files: 0,
    });
    await db()
      .updateTable("sweep_state")
      .set({ held: JSON.stringify({ submissions: START.toISOString() }) })
      .execute();
    expect(await sweepAt(1001, { uploads })).toEqual({ ...nothing, submissions: 25, files: 25 });
    expect(readdirSync(join(folder, "files"))).toEqual([]);
  });

  it("that is tried dry tells what would go and why not, and changes nothing", async () => {
    await keepMany(3, at(24));
    await drafts(() => START).create(
      "permit",
      { version: "1", language: "en", answers: {} },
      { secret: "long enough", expiresAt: at(24) },
    );
    await sweptAt(at(0));
    const before = await everything();
    expect(await sweepAt(25, { dryRun: true })).toEqual({
      ...nothing,
      submissions: 3,
      drafts: 1,
      dryRun: true,
      refused: { reason: "unsettled", words: expect.any(String) },
    });
    expect(await sweep(db(), { now: FAR, dryRun: true })).toMatchObject({
      submissions: 3,
      refused: { reason: "jump" },
    });
    expect(await everything()).toBe(before);
  });

  it("goes through as much as there is, a few at a time, and ends early when asked", async () => {
    await keepMany(350, at(1));
    await sweepAt(0);
    const ending = new AbortController();
    ending.abort();
    expect(await sweepAt(1, { share: 1, signal: ending.signal })).toEqual(nothing);
    expect(await sweepAt(1, { share: 1 })).toEqual({ ...nothing, submissions: 350 });
    expect(await verifyChain(db())).toMatchObject({ submissions: 0, removed: 350, problems: [] });
  });

  it("is one process's at a time, and the next one's when that process was killed", async () => {
    await keep("a", at(1));
    await sweepAt(0);
    await db()
      .updateTable("sweep_state")
      .set({ busy_until: sql<Date>`clock_timestamp() + interval '1 minute'` })
      .execute();
    expect(await sweepAt(1)).toEqual({ ...nothing, refused: { reason: "busy", words: expect.any(String) } });
    for (const left of ["-1 second", "3 years"]) {
      await db()
        .updateTable("sweep_state")
        .set({ busy_until: sql<Date>`clock_timestamp() + ${left}::interval` })
        .execute();
      expect((await sweepAt(1)).refused).toBeUndefined();
    }
    if (database.kind === "PGlite") return;
    await keepMany(10, at(2), "b", at(1));
    const others = await Promise.all([openDatabase(database.location), openDatabase(database.location)]);
    const reports = await Promise.all(
      [db(), ...others.map((each) => each.db)].map((each) => sweep(each, { now: at(2) })),
    );
    await Promise.all(others.map((each) => each.close()));
    expect(reports.reduce((sum, { submissions }) => sum + submissions, 0)).toBe(10);
    expect((await verifyChain(db())).problems).toEqual([]);
  });

  it("that cannot delete one kind says so by a code, and deletes the others", async () => {
    await keep("a", at(1));
    await sweepAt(0);
    const uploads = {
      due: () =>
        Promise.reject(Object.assign(new Error("no permission for /srv/files/layla"), { code: "EACCES" })),
    };
    expect(await sweepAt(1, { uploads })).toEqual({
      ...nothing,
      submissions: 1,
      failed: { files: "EACCES", unfinished: "EACCES" },
    });
  });

  it("keeps what came in while the clock stood at 1970 as long as all else, once it is right", async () => {
    await keep("a", at(1000));
    await sweepAt(0);
    let now = new Date(0);
    const after = (hours: number): Date => new Date(now.getTime() + hours * HOUR);
    const [draftService, visits] = [drafts(() => now), sqlVisits(db(), () => now)];
    await keep("b", after(100), now);
    await draftService.create(
      "permit",
      { version: "1", language: "en", answers: {} },
      { secret: "long enough", expiresAt: after(100) },
    );
    await visits.put("v", "box", undefined, after(24));
    await uploadStore({ db: db(), folder: temporary("sweep-1970"), now: () => now }).rows.add({
      id: "u",
      form: null,
      draft: null,
      reference: null,
      hash: "h",
      size: 1,
      type: "image/png",
      created_at: now,
      expires_at: after(24),
    });
    expect(await sweep(db(), { now })).toMatchObject({ refused: { reason: "behind" } });

    now = at(1);
    expect(await sweep(db(), { now })).toEqual(nothing);
    await sweptAt(at(23.9));
    expect(await sweepAt(23.9)).toEqual(nothing);
    expect(await sweepAt(24.1)).toEqual({ ...nothing, visits: 1, uploads: 1 });
    await sweptAt(at(100));
    expect(await sweepAt(100.1)).toEqual({ ...nothing, submissions: 1, drafts: 1 });
  });

  it("keeps what the audit trail noted while the clock stood at 1970 as long as its neighbours, and no longer for one noted years ahead", async () => {
    const entry = {
      token: null,
      token_id: null,
      scope: "read",
      action: "GET",
      reference: null,
      file: null,
      client: null,
      outcome: "allowed",
      status: 200,
    };
    for (const when of [at(0), new Date(0), FAR, new Date(0), at(2)])
      await db()
        .insertInto("audit")
        .values({ ...entry, at: when })
        .execute();
    const left = async () =>
      (await db().selectFrom("audit").select("at").orderBy("id").execute()).map((row) => row.at);
    await sweptAt(at(10));
    expect(await sweepAt(10, { auditFor: 11 * HOUR })).toEqual(nothing);
    expect(await sweepAt(11, { auditFor: 10 * HOUR })).toEqual({ ...nothing, audited: 3 });
    expect(await left()).toEqual([FAR, at(2)]);
  });
});

onBothDatabases("what a wrong clock wrote", (database) => {
  beforeEach(async () => {
    await sqlStore(database.it.db, { handOver: true }).keep(
      { diwan: 1, form: "permit", version: "1", language: "en", key: "k", answers: {}, calculations: {} },
      { reference: newReference, fingerprint: "f", now: FAR },
    );
  });

  it("is handed over when the clock is right again, not in years", async () => {
    expect(await claimDue(database.it.db, { now: START })).toHaveLength(1);
    expect(await claimDue(database.it.db, { now: START })).toEqual([]);
  });

  it("locks no code for years: wrong tries are counted anew", async () => {
    let now = FAR;
    const draftService = createDrafts({ db: database.it.db, keys: readKeys(newKey("k")), now: () => now });
    const { code } = await draftService.create(
      "permit",
      { version: "1", language: "en", answers: {} },
      { secret: "long enough", expiresAt: new Date("2030-01-01T00:00:00Z") },
    );
    const guess = () => draftService.open({ code, secret: "wrong secret", client: "c" });
    for (let tries = 0; tries < 5; tries++) await guess();
    expect(await guess()).toMatchObject({ reason: "throttled" });
    now = START;
    for (let tries = 0; tries < 5; tries++) expect(await guess()).toMatchObject({ reason: "wrong" });
    expect(await guess()).toMatchObject({ reason: "throttled", retryAfter: 900 });
  });
});
