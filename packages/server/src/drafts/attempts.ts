import { sql } from "kysely";
import type { Db } from "../db/tables.js";
import { sha256 } from "../receipts/digest.js";

export interface AttemptLimits {
  /** Most wrong tries on one code (or reference) by one client in a window; default 5. Nobody else is held up by them. */
  readonly perCode?: number;
  /** Most wrong tries by one client in a window; default 20. */
  readonly perClient?: number;
  /** Seconds; default 15 minutes. */
  readonly window?: number;
}
export type AttemptResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: "wrong" }
  | { readonly ok: false; readonly reason: "throttled"; readonly retryAfter: number };

/** Counts in the database under a name; the count begins anew when its window is over. */
export function countIn(
  db: Db,
  bucket: string,
  window: number,
  now: Date,
): Promise<{ count: number; until: Date }> {
  const until = new Date(now.getTime() + window * 1000);
  // A window ends when its time is over; one that ends this late was begun by a clock that was ahead, by more than clocks of several machines differ.
  const tooLate = new Date(until.getTime() + window * 1000);
  return db
    .insertInto("attempt")
    .values({ bucket, count: 1, until })
    .onConflict((conflict) =>
      conflict.column("bucket").doUpdateSet({
        count: sql<number>`case when attempt.until <= ${now} or attempt.until > ${tooLate} then 1 else attempt.count + 1 end`,
        until: sql<Date>`case when attempt.until <= ${now} or attempt.until > ${tooLate} then ${until}::timestamptz else attempt.until end`,
      }),
    )
    .returning(["count", "until"])
    .executeTakeFirstOrThrow();
}

/**
 * Wrong tries, counted in the database so that all processes count together. A try is counted before it is made, so many at once are not more than
 * many in a row; one that was right is taken off again.
 */
export function attemptGuard(db: Db, { perCode = 5, perClient = 20, window = 900 }: AttemptLimits = {}) {
  const count = (bucket: string, now: Date) => countIn(db, bucket, window, now);

  /** What the version before counted of all clients together holds until its window is over. */
  const countedBefore = async (
    bucket: string,
    now: Date,
  ): Promise<readonly { count: number; until: Date; most: number }[]> =>
    (
      await db
        .selectFrom("attempt")
        .select(["count", "until"])
        .where("bucket", "=", bucket)
        .where("until", ">", now)
        .where("until", "<=", new Date(now.getTime() + window * 1000))
        .execute()
    ).map((row) => ({ ...row, most: perCode - 1 }));

  /** `tryIt` gives `undefined` for wrong. Codes and clients are kept as digests only. */
  return async function guard<T>(
    {
      kind,
      code,
      client,
      now,
    }: {
      readonly kind: string;
      readonly code: string;
      readonly client?: string | undefined;
      readonly now: Date;
    },
    tryIt: () => Promise<T | undefined>,
  ): Promise<AttemptResult<T>> {
    // Of this client alone: otherwise whoever knows a reference could keep its owner out.
    const codeBucket = await sha256(`${kind}\ncode\n${code}${client === undefined ? "" : `\n${client}`}`);
    const clientBucket = client === undefined ? undefined : await sha256(`${kind}\nclient\n${client}`);
    const before =
      client === undefined ? [] : await countedBefore(await sha256(`${kind}\ncode\n${code}`), now);
    const counted = [{ ...(await count(codeBucket, now)), most: perCode }, ...before];
    if (clientBucket) counted.push({ ...(await count(clientBucket, now)), most: perClient });
    const over = counted.filter((each) => each.count > each.most);
    if (over.length)
      return {
        ok: false,
        reason: "throttled",
        retryAfter: Math.max(
          1,
          ...over.map((each) => Math.ceil((each.until.getTime() - now.getTime()) / 1000)),
        ),
      };
    const value = await tryIt();
    if (value === undefined) return { ok: false, reason: "wrong" };
    await db.deleteFrom("attempt").where("bucket", "=", codeBucket).execute();
    if (clientBucket)
      await db
        .updateTable("attempt")
        .set({ count: sql<number>`greatest(count - 1, 0)` })
        .where("bucket", "=", clientBucket)
        .execute();
    return { ok: true, value };
  };
}
