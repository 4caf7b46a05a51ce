import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { sqlStore } from "../db/sql-store.js";
import type { Db } from "../db/tables.js";
import { createDrafts } from "../drafts/drafts.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { statusService } from "../status/status.js";
import { newReference } from "../reference.js";
import { retentionEnd } from "./duration.js";
import { exportPerson } from "./export.js";
import { scrub } from "./scrub.js";
import { sweep, type SweepOptions, type SweepReport } from "./sweep.js";

const start = new Date("2026-11-24T09:00:00Z");
const later = (iso: string): Date => new Date(iso);

/** A sweep long after the last, when somebody has seen that the clock is right. */
const sweepAt = (db: Db, options: SweepOptions): Promise<SweepReport> =>
  sweep(db, { ...options, trustClock: true });

onBothDatabases("keeping no longer than promised", (database) => {
  const keep = (key: string, answers = {}, expiresAt?: Date) =>
    sqlStore(database.it.db, { handOver: true }).keep(
      { diwan: 1, form: "permit", version: "1", language: "en", key, answers, calculations: {} },
      { reference: newReference, fingerprint: "f", now: start, ...(expiresAt && { expiresAt }) },
    );

  it("deletes a submission with all that hangs on it when its time is over, and not before", async () => {
    const receipt = await keep("a", { email: "planted@mail.example" }, later("2027-12-24T09:00:00Z"));
    await keep("b", {}, later("2028-01-01T00:00:00Z"));
    await keep("c");
    await statusService({ db: database.it.db, keys: readKeys(newKey()), now: () => start }).update(
      receipt.reference,
      { state: "more-needed", message: "planted message" },
    );
    expect(await sweepAt(database.it.db, { now: later("2027-12-24T08:59:59Z") })).toMatchObject({
      submissions: 0,
    });
    expect(await sweepAt(database.it.db, { now: later("2027-12-24T09:00:00Z") })).toMatchObject({
      submissions: 1,
    });
    expect(await sqlStore(database.it.db).get(receipt.reference)).toBeUndefined();
    const left = JSON.stringify(
      await Promise.all(
        (["submission", "chain", "status", "outbox"] as const).map((table) =>
          database.it.db.selectFrom(table).selectAll().execute(),
        ),
      ),
    );
    expect(left).not.toMatch(new RegExp(`planted|${receipt.reference}`));
    expect(await verifyChain(database.it.db)).toMatchObject({ submissions: 2, removed: 1, problems: [] });
    // The same key may be used again: nobody remembers it.
    expect((await keep("a")).reference).not.toBe(receipt.reference);
  });

  it("leaves nothing of it in the files of the database either, once it was scrubbed", async () => {
    if (database.it.kind !== "folder") return;
    await keep("a", { email: "planted-on-disk@mail.example" }, later("2027-01-01T00:00:00Z"));
    await sql`checkpoint`.execute(database.it.db);
    const walk = (path: string): string[] =>
      readdirSync(path).flatMap((name) =>
        statSync(join(path, name)).isDirectory() ? walk(join(path, name)) : [join(path, name)],
      );
    const tables = (): string[] =>
      walk(join(database.location, "database", "base")).filter((file) =>
        readFileSync(file, "latin1").includes("planted-on-disk"),
      );
    expect(tables()).toHaveLength(1);
    await sweepAt(database.it.db, { now: later("2027-01-01T00:00:00Z") });
    await scrub(database.it.db);
    expect(tables()).toEqual([]);
  });

  it("deletes drafts, files of nobody and tries when their time is over", async () => {
    const drafts = createDrafts({ db: database.it.db, keys: readKeys(newKey()), now: () => start });
    const { code } = await drafts.create(
      "permit",
      { version: "1", language: "en", answers: {} },
      { secret: "long enough", expiresAt: later("2026-12-24T09:00:00Z") },
    );
    await drafts.open({ code, secret: "wrong secret", client: "a" });
    const { id } = await database.it.db.selectFrom("draft").select("id").executeTakeFirstOrThrow();
    const upload = { hash: "h", size: 1, type: "image/png", reference: null, created_at: start };
    await database.it.db
      .insertInto("upload")
      .values([
        { ...upload, id: "of-draft", draft: id, expires_at: later("2030-01-01T00:00:00Z") },
        { ...upload, id: "of-nobody", draft: null, expires_at: later("2026-11-25T09:00:00Z") },
      ])
      .execute();
    await sweepAt(database.it.db, { now: later("2026-12-01T00:00:00Z") });
    expect((await database.it.db.selectFrom("upload").select("id").execute()).map((each) => each.id)).toEqual(
      ["of-draft"],
    );
    expect(await sweepAt(database.it.db, { now: later("2026-12-24T09:00:00Z") })).toMatchObject({
      drafts: 1,
    });
    const left = await Promise.all(
      (["draft", "upload", "attempt"] as const).map((table) =>
        database.it.db.selectFrom(table).selectAll().execute(),
      ),
    );
    expect(left).toEqual([[], [], []]);
  });

  it("gives one person all that is kept of them, and nothing of others", async () => {
    const mine = await keep("a", { people: [{ email: "Layla@mail.example" }] });
    const mineToo = await keep("b", { email: "layla@mail.example " });
    const other = await keep("c", { email: "layla@mail.example.org" });
    expect(
      (await exportPerson(database.it.db, { value: "layla@MAIL.example" })).map(({ receipt }) => receipt),
    ).toEqual([mine, mineToo]);
    expect(await exportPerson(database.it.db, { references: [other.reference] })).toEqual([
      {
        receipt: other,
        statuses: [{ at: start.toISOString(), state: "received", message: null }],
        files: [],
        handedOver: [{ deliveredAt: null, attempts: 0 }],
      },
    ]);
    expect(await exportPerson(database.it.db, {})).toEqual([]);
    expect(await exportPerson(database.it.db, { value: "" })).toEqual([]);
  });
});

describe("a retention period", () => {
  it.each([
    ["P13M", "2027-12-24"],
    ["P1Y2M", "2028-01-24"],
    ["P30D", "2026-12-24"],
    ["P2W", "2026-12-08"],
  ])("%s ends on %s", (period, end) =>
    expect(retentionEnd(period, start).toISOString()).toBe(`${end}T09:00:00.000Z`),
  );
  it.each(["", "P", "13M", "PT5H", "for ever"])("%j is none", (period) =>
    expect(() => retentionEnd(period, start)).toThrow(RangeError),
  );
});
