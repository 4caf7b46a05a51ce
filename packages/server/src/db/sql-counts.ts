import { sql } from "kysely";
import type { SharedCounts } from "../api/shared-counts.js";
import { mac, type ServerKeys } from "../drafts/server-keys.js";
import type { Db } from "./tables.js";

/** Counts of requests in a database that several processes share. Whom they are of is kept as a keyed digest, until the window is over. */
export const sqlCounts = (
  db: Db,
  { name, keys: [key] }: { readonly name: string; readonly keys: ServerKeys },
): SharedCounts => ({
  async add(counts, until) {
    const rows = [...counts].map(([bucket, count]) => ({
      of: bucket,
      count,
      until,
      bucket: `${name} ${mac(key, "count", `${until.toISOString()}\n${bucket}`).toString("base64url")}`,
    }));
    // In one order in every process: two statements that lock the same rows do not wait for each other.
    rows.sort((a, b) => (a.bucket < b.bucket ? -1 : 1));
    const totals = await db
      .insertInto("attempt")
      .values(rows.map(({ of: _, ...row }) => row))
      .onConflict((conflict) =>
        conflict.column("bucket").doUpdateSet({
          count: sql<number>`least(attempt.count::bigint + excluded.count, 2000000000)::integer`,
        }),
      )
      .returning(["bucket", "count"])
      .execute();
    const byBucket = new Map(totals.map(({ bucket, count }) => [bucket, count]));
    return new Map(rows.map(({ of, bucket }) => [of, byBucket.get(bucket) ?? 0]));
  },
});
