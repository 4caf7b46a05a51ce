import { traceWorker } from "../receipts/trace-worker.js";
import { receiptOf, sqlStore } from "../db/sql-store.js";
import type { Db } from "../db/tables.js";
import type { Receipt } from "../store.js";

/** Everything kept about one application. */
export interface PersonalData {
  readonly receipt: Receipt;
  readonly statuses: readonly {
    readonly at: string;
    readonly state: string;
    readonly message: string | null;
  }[];
  readonly files: readonly {
    readonly hash: string;
    readonly size: number;
    readonly type: string;
    readonly createdAt: string;
  }[];
  readonly handedOver: readonly { readonly deliveredAt: string | null; readonly attempts: number }[];
}
export interface PersonQuery {
  readonly references?: readonly string[];
  /** Value that stands anywhere in the answers, e.g. an e-mail address. Letters' case does not matter. */
  readonly value?: string;
}

const BATCH = 200;

const holds = (answer: unknown, value: string): boolean =>
  typeof answer === "object" && answer !== null
    ? Object.values(answer).some((each) => holds(each, value))
    : String(answer).normalize("NFC").toLowerCase().trim() === value;

/** The submissions somebody asks for, one after the other: found by references, or by a value only they would give. */
async function* find(db: Db, { references = [], value }: PersonQuery): AsyncGenerator<Receipt> {
  const wanted = value?.normalize("NFC").toLowerCase().trim();
  for (let seq = 0; ;) {
    const rows = await db
      .selectFrom("submission")
      .innerJoin("chain", "chain.seq", "submission.seq")
      .select(["submission.entry", "chain.seq", "chain.digest", "chain.previous", "chain.hash"])
      .where("chain.seq", ">", seq)
      .$if(wanted === undefined, (query) =>
        query.where("submission.reference", "in", references.length ? references : [""]),
      )
      .orderBy("chain.seq")
      .limit(BATCH)
      .execute();
    for (const row of rows) {
      const receipt = receiptOf(row);
      if (references.includes(receipt.reference) || (wanted && holds(receipt.submission.answers, wanted)))
        yield receipt;
      seq = row.seq;
    }
    if (rows.length < BATCH) return;
  }
}

/**
 * One person's data, for their request to see it (GDPR art. 15 and 20), one application at a time: however many there are, one is held in memory. Drafts are
 * not in it: without the citizen's own secret nobody can read them.
 */
export async function* streamPerson(db: Db, query: PersonQuery): AsyncGenerator<PersonalData> {
  const withTrace = traceWorker(sqlStore(db));
  for await (const receipt of find(db, query)) yield await withRest(db, await withTrace(receipt));
}

/** The same as a list. */
export async function exportPerson(db: Db, query: PersonQuery): Promise<readonly PersonalData[]> {
  const found: PersonalData[] = [];
  for await (const each of streamPerson(db, query)) found.push(each);
  return found;
}

async function withRest(db: Db, receipt: Receipt): Promise<PersonalData> {
  const { reference } = receipt;
  const statuses = await db
    .selectFrom("status")
    .select(["at", "state", "message"])
    .where("reference", "=", reference)
    .orderBy("id")
    .execute();
  const files = await db
    .selectFrom("upload")
    .select(["hash", "size", "type", "created_at"])
    .where("reference", "=", reference)
    .execute();
  const outbox = await db
    .selectFrom("outbox")
    .select(["delivered_at", "attempts"])
    .where("reference", "=", reference)
    .execute();
  return {
    receipt,
    statuses: statuses.map(({ at, ...rest }) => ({ at: at.toISOString(), ...rest })),
    files: files.map(({ created_at, ...rest }) => ({ ...rest, createdAt: created_at.toISOString() })),
    handedOver: outbox.map(({ delivered_at, attempts }) => ({
      deliveredAt: delivered_at?.toISOString() ?? null,
      attempts,
    })),
  };
}
