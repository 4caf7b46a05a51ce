import { traceWorker } from "../receipts/trace-worker.js";
import { readReceipts, receiptRows, sqlStore } from "../db/sql-store.js";
import { searchedValue, valuesIn } from "../encryption/blind-index.js";
import { EncryptionError, type Encryption } from "../encryption/encryption.js";
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
  /** Looks the value up in the blind index alone: at once however many there are, and only among answers to the questions the agency named (`searchFields`). Otherwise every submission is opened. */
  readonly indexed?: boolean;
}

const BATCH = 200;

/** The submissions somebody asks for, one after the other: found by references, or by a value only they would give. */
async function* find(
  db: Db,
  { references = [], value, indexed = false }: PersonQuery,
  encryption: Encryption | undefined,
): AsyncGenerator<Receipt> {
  const wanted = value === undefined ? undefined : searchedValue(value);
  if (indexed && !encryption)
    throw new EncryptionError("no-key", "The blind index needs the server keys it was made with.");
  const isScan = wanted !== undefined && !indexed;
  const holds = ({ submission: { answers } }: Receipt): boolean =>
    !!wanted && valuesIn(answers).some((each) => searchedValue(each) === wanted);
  for (let seq = 0; ;) {
    const query = receiptRows(db)
      .where("chain.seq", ">", seq)
      .$if(!isScan, (some) =>
        some.where((either) =>
          either.or([
            either("submission.reference", "in", references.length ? references : [""]),
            ...(indexed && wanted && encryption
              ? [
                  either(
                    "submission.seq",
                    "in",
                    either
                      .selectFrom("blind_index")
                      .select("blind_index.seq")
                      .where("digest", "in", encryption.blind(wanted)),
                  ),
                ]
              : []),
          ]),
        ),
      )
      .orderBy("chain.seq")
      .limit(BATCH);
    const receipts = await readReceipts(query, encryption);
    // The index holds half a digest: what it finds is looked at as well.
    for (const receipt of receipts)
      if (references.includes(receipt.reference) || holds(receipt)) yield receipt;
    seq = receipts.at(-1)?.chain?.seq ?? seq;
    if (receipts.length < BATCH) return;
  }
}

/**
 * One person's data, for their request to see it (GDPR art. 15 and 20), one application at a time: however many there are, one is held in memory. Drafts are
 * not in it: without the citizen's own secret nobody can read them.
 */
export async function* streamPerson(
  db: Db,
  query: PersonQuery,
  encryption?: Encryption,
): AsyncGenerator<PersonalData> {
  const withTrace = traceWorker(sqlStore(db));
  for await (const receipt of find(db, query, encryption)) yield await withRest(db, await withTrace(receipt));
}

/** The same as a list. */
export async function exportPerson(
  db: Db,
  query: PersonQuery,
  encryption?: Encryption,
): Promise<readonly PersonalData[]> {
  const found: PersonalData[] = [];
  for await (const each of streamPerson(db, query, encryption)) found.push(each);
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
