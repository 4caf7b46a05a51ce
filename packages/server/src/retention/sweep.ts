import { sql } from "kysely";
import { AUDIT_KEPT_FOR } from "../agency/sql-audit.js";
import type { Db, Tables } from "../db/tables.js";
import { removeSubmissions } from "../receipts/chain.js";
import type { DueForDeletion } from "../uploads/files.js";
import type { UploadStore } from "../uploads/uploads.js";
import { DEFAULT_JUMP, doubtInWords, doubtOf, HOUR, type ClockDoubt, type ClockView } from "./clock.js";
import {
  databaseClock,
  endTurn,
  keepTurn,
  newestEntry,
  noteBase,
  noteDoubt,
  noteHeld,
  noteMark,
  readState,
  takeTurn,
  type SweepState,
} from "./sweep-state.js";

/** In the order in which they are swept: files last, when what pointed to them is gone. */
export const SWEEP_KINDS = [
  "submissions",
  "drafts",
  "uploads",
  "visits",
  "attempts",
  "verifications",
  "audited",
  "files",
  "unfinished",
] as const;
export type SweepKind = (typeof SWEEP_KINDS)[number];

export interface SweepLimits {
  /** Largest share of a kind (submissions, drafts, entries of the audit trail, files) that goes in one sweep, from 0 to 1; default 0.2. */
  readonly share?: number;
  /** Fewer than so many of a kind go whatever share they are; default 20. */
  readonly rows?: number;
  /** Milliseconds that all these but files are held back when more than the share would go, and said so at each sweep; default three days. Files wait for somebody's word. */
  readonly hold?: number;
  /** Most milliseconds the clock may be past the last sweep without `trustClock`; default seven days. */
  readonly jump?: number;
}
export interface SweepOptions extends SweepLimits {
  /** The time, by a clock of one's own. Left out, it is the machine's, and is compared with the database's, which may be on another one. */
  readonly now?: Date | undefined;
  /** Milliseconds between two sweeps; default an hour. */
  readonly every?: number;
  /** Milliseconds entries of the audit trail are kept; default 400 days. */
  readonly auditFor?: number;
  /** Knows which files nothing points to any more. */
  readonly uploads?: Pick<UploadStore, "due"> | undefined;
  /** Somebody has looked: the clock is right, however far it is from the last sweep. */
  readonly trustClock?: boolean;
  /** Tells what would go, and changes nothing. Of the files, those nothing points to now. */
  readonly dryRun?: boolean;
  /** Ends the sweep after what is under way. */
  readonly signal?: AbortSignal;
}

/** How many went (or would, in a dry run) of each kind. `uploads` are those that nobody sent in; `audited` are entries of the audit trail; `files` lie on the disk and nothing points to them; `unfinished` never arrived whole. */
export interface SweepReport extends Readonly<Record<SweepKind, number>> {
  readonly dryRun?: true;
  /** Why nothing went. `busy`: another process is sweeping. */
  readonly refused?: { readonly reason: ClockDoubt | "busy"; readonly words: string };
  /** What was held back because it is more than the share, and until when, if that is not for ever. */
  readonly held?: {
    readonly [kind in SweepKind]?: { readonly due: number; readonly of: number; readonly until?: string };
  };
  /** What could not be swept: the code or the name of the error. */
  readonly failed?: { readonly [kind in SweepKind]?: string };
}

const NOTHING: Readonly<Record<SweepKind, number>> = {
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
const DAY = 24 * HOUR;

interface Kind {
  due(): Promise<number>;
  all(): Promise<number>;
  remove(): Promise<number>;
  /** Its share is limited: until a hold is over, or for ever. What lives for a day is gone every day, whatever share it is. */
  readonly limited?: "for a while" | "for ever";
}

/** Rows of a table whose time is over, deleted some at a time so that nobody waits for long. */
function overdue(
  db: Db,
  {
    table,
    key,
    where,
    batch = 1000,
    next,
  }: {
    readonly table: keyof Tables;
    readonly key: string;
    readonly where: ReturnType<typeof sql>;
    readonly batch?: number;
    readonly next: () => Promise<boolean>;
  },
) {
  const [from, id] = [sql.table(table), sql.ref(key)];
  const count = async (query: ReturnType<typeof sql<{ count: number }>>): Promise<number> =>
    (await query.execute(db)).rows[0]?.count ?? 0;
  return {
    due: () => count(sql`select count(*)::int as count from ${from} where ${where}`),
    all: () => count(sql`select count(*)::int as count from ${from}`),
    async remove() {
      for (let total = 0; ;) {
        const { numAffectedRows = 0n } =
          await sql`delete from ${from} where ${id} in (select ${id} from ${from} where ${where} limit ${sql.lit(batch)})`.execute(
            db,
          );
        total += Number(numAffectedRows);
        if (Number(numAffectedRows) < batch || !(await next())) return total;
      }
    },
  };
}

function kindsOf(
  db: Db,
  { now, uploads, auditFor = AUDIT_KEPT_FOR, next }: Run,
): { readonly [kind in SweepKind]?: Kind } {
  const over = sql`expires_at <= ${now}`;
  // What was told of the folder stands for both kinds, and is asked when their turn comes: a submission's files are free only after it.
  let told: ReturnType<UploadStore["due"]> | undefined;
  const file = (name: "files" | "unfinished"): Kind => {
    const due = async (): Promise<DueForDeletion> =>
      (await (told ??= uploads?.due()))?.[name] ?? { due: 0, of: 0, remove: () => Promise.resolve(0) };
    return {
      due: async () => (await due()).due,
      all: async () => (await due()).of,
      remove: async () => (await due()).remove(),
    };
  };
  const submissions = overdue(db, { table: "submission", key: "seq", where: over, next });
  return {
    submissions: {
      ...submissions,
      limited: "for a while",
      // One by one in the chain, which others wait for: a few at a time.
      async remove() {
        for (let total = 0; ;) {
          const due = await db
            .selectFrom("submission")
            .select("seq")
            .where("expires_at", "<=", now)
            .orderBy("expires_at")
            .limit(SUBMISSIONS)
            .execute();
          if (due.length)
            total += await db.transaction().execute((trx) =>
              removeSubmissions(
                trx,
                due.map(({ seq }) => seq),
                now,
              ),
            );
          if (due.length < SUBMISSIONS || !(await next())) return total;
        }
      },
    },
    drafts: {
      ...overdue(db, { table: "draft", key: "id", where: over, batch: 200, next }),
      limited: "for a while",
    },
    // A submission's and a draft's files go with it; those of nobody when their own time is over.
    uploads: overdue(db, {
      table: "upload",
      key: "id",
      where: sql`${over} and reference is null and draft is null`,
      next,
    }),
    visits: overdue(db, { table: "visit", key: "id", where: over, next }),
    attempts: overdue(db, { table: "attempt", key: "bucket", where: sql`until <= ${now}`, next }),
    verifications: overdue(db, { table: "verification", key: "id", where: over, next }),
    audited: {
      ...overdue(db, {
        table: "audit",
        key: "id",
        where: overAudit(now, new Date(now.getTime() - auditFor)),
        next,
      }),
      limited: "for a while",
    },
    ...(uploads && {
      files: { ...file("files"), limited: "for ever" as const },
      unfinished: file("unfinished"),
    }),
  };
}
const SUBMISSIONS = 100;

/** Entries have numbers in the order they were made: one that says it is old, after others that are not, was made by a clock that was behind, and stays as long as they. */
const overAudit = (now: Date, end: Date) =>
  sql`at <= ${end} and id < coalesce((select min(id) from audit where at > ${end} and at <= ${now}), 9223372036854775807)`;

/** What went wrong, in a word that quotes nothing: PostgreSQL's and Node's codes, or the error's name. */
export const nameOfError = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
};

/**
 * Deletes what has been kept as long as was promised: the rows themselves, their statuses, hand-overs and files. Of a submission only its link in the
 * chain is left, a hash of salted text, and a link that says when it was removed. Everything that is deleted for its age is deleted here, when the clock is to be
 * believed (`clock.ts`) and no more would go than a stated share; the report says what was, and what was not and why. Rejects when the database does not answer.
 */
export async function sweep(db: Db, options: SweepOptions = {}): Promise<SweepReport> {
  const { dryRun = false } = options;
  if (!dryRun && !(await takeTurn(db)))
    return { ...NOTHING, refused: { reason: "busy", words: "Another process is sweeping." } };
  try {
    return await swept(db, options);
  } finally {
    if (!dryRun) await endTurn(db);
  }
}

async function swept(db: Db, options: SweepOptions): Promise<SweepReport> {
  const { every = HOUR, jump = DEFAULT_JUMP, trustClock = false, dryRun = false, signal, uploads } = options;
  const state = await readState(db);
  const newest = await newestEntry(db);
  const now = options.now ?? new Date();
  const view: ClockView = {
    now,
    newest: newest.at,
    doubted: state.doubted,
    every,
    jump,
    // A mark over nothing protects nothing, and may be of a clock that was not set yet.
    mark: newest.isAny ? state.mark : undefined,
    ...(!options.now && { database: await databaseClock(db) }),
  };
  const doubt = trustClock ? undefined : doubtOf(view);
  if (!dryRun) {
    if (!doubt) await noteMark(db, now, every);
    else {
      if (newest.at) await noteBase(db, newest.at);
      await noteDoubt(db, doubt === "unsettled" ? earlier(state.doubted, now) : null);
    }
  }
  const refused = doubt && { reason: doubt, words: doubtInWords(doubt, view) };
  if (refused && !dryRun) return { ...NOTHING, refused };

  // Long sweeps keep their turn; one that is to end does so between two transactions.
  let since = performance.now();
  const next = async (): Promise<boolean> => {
    if (performance.now() - since > 15_000) {
      await keepTurn(db);
      since = performance.now();
    }
    return !signal?.aborted;
  };
  return {
    ...(await sweepKinds(db, { ...options, now, uploads, state, next })),
    ...(dryRun && { dryRun }),
    ...(refused && { refused }),
  };
}

/** Definitions that no submission needs any more go too; one that is needed again in this very moment stays, by its foreign key. */
const forgetDefinitions = (db: Db, now: Date): Promise<unknown> =>
  sql`delete from definition where kept_at < ${new Date(now.getTime() - DAY)}
    and not exists (select from submission where submission.definition = definition.hash)`
    .execute(db)
    .catch(() => {});

const earlier = (before: Date | undefined, now: Date): Date => (before && before < now ? before : now);

interface Run extends SweepOptions {
  readonly now: Date;
  readonly state: SweepState;
  readonly next: () => Promise<boolean>;
}

async function sweepKinds(db: Db, run: Run): Promise<SweepReport> {
  const { now, uploads, share = 0.2, rows = 20, hold = 3 * DAY, dryRun, state, next, signal } = run;
  const counts = { ...NOTHING };
  const held: { [kind in SweepKind]?: { due: number; of: number; until?: string } } = {};
  const heldSince: { [kind: string]: string } = {};
  const failed: { [kind in SweepKind]?: string } = {};
  const kinds = kindsOf(db, run);
  const uploadRows = overdue(db, { table: "upload", key: "id", where: sql`true`, next });
  const before = uploads ? await uploadRows.all() : 0;

  for (const name of SWEEP_KINDS) {
    const kind = kinds[name];
    if (!kind || signal?.aborted) continue;
    try {
      const due = await kind.due();
      // Files whose rows have just gone are meant to go.
      const expected = name === "files" && due ? before - (await uploadRows.all()) : 0;
      const of = kind.limited && due - expected >= rows ? await kind.all() : 0;
      if (of && due - expected > share * of) {
        const since = earlier(state.held[name] === undefined ? undefined : new Date(state.held[name]), now);
        const until = kind.limited === "for ever" ? Infinity : since.getTime() + hold;
        if (now.getTime() < until) {
          held[name] = { due, of, ...(Number.isFinite(until) && { until: new Date(until).toISOString() }) };
          heldSince[name] = since.toISOString();
          if (!dryRun) continue;
        }
      }
      counts[name] = dryRun ? due : await kind.remove();
    } catch (error) {
      // The others go all the same.
      failed[name] = nameOfError(error);
    }
  }
  if (!dryRun) await forgetDefinitions(db, now);
  if (!dryRun) await noteHeld(db, heldSince);
  return {
    ...counts,
    ...(Object.keys(held).length && { held }),
    ...(Object.keys(failed).length && { failed }),
  };
}
