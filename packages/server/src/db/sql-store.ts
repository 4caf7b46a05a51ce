import { sql, type Insertable, type Selectable, type Transaction } from "kysely";
import { addLinks, makeLink, takeHead, type NewLink } from "../receipts/chain.js";
import { newSalt, sha256 } from "../receipts/digest.js";
import { entryText } from "../receipts/verify-receipt.js";
import { keptUntil } from "../retention/clock.js";
import {
  MOST_LISTED,
  RECEIPT_FORMAT,
  type KeepOptions,
  type Receipt,
  type SubmissionStore,
} from "../store.js";
import type { Submission } from "@diwan/core";
import { FilesGoneError } from "../uploads/claims.js";
import { claimUploads } from "../uploads/rows.js";
import { batched } from "./batched.js";
import type { ChainTable, Db, SubmissionTable, Tables } from "./tables.js";

export interface SqlStoreOptions {
  /** Notes each submission for an outbox worker, in the same transaction. Say true only when a worker runs: what nobody delivers piles up. */
  readonly handOver?: boolean;
}

type Row = Pick<Selectable<SubmissionTable>, "entry"> &
  Pick<Selectable<ChainTable>, "seq" | "digest" | "previous" | "hash">;

/** A receipt as it was kept; only this module writes entries. */
export const receiptOf = ({ entry, seq, digest, previous, hash }: Row): Receipt => ({
  ...(JSON.parse(entry) as Omit<Receipt, "chain">),
  chain: { seq, digest, previous, hash },
});

const receipts = (db: Db | Transaction<Tables>) =>
  db
    .selectFrom("submission")
    .innerJoin("chain", "chain.seq", "submission.seq")
    .select(["submission.entry", "chain.seq", "chain.digest", "chain.previous", "chain.hash"]);

async function one(query: { executeTakeFirst(): Promise<Row | undefined> }): Promise<Receipt | undefined> {
  const row = await query.executeTakeFirst();
  return row && receiptOf(row);
}

interface Key {
  readonly form: string;
  readonly key: string;
}
interface Item {
  readonly submission: Submission;
  readonly options: KeepOptions;
}
const nameOf = ({ form, key }: Key): string => JSON.stringify([form, key]);

/** Receipts there are already under these keys. */
async function findAll(db: Db | Transaction<Tables>, keys: readonly Key[]): Promise<Map<string, Receipt>> {
  const rows = await receipts(db)
    .where(
      "submission.key",
      "in",
      keys.map(({ key }) => key),
    )
    .where("submission.form", "in", [...new Set(keys.map(({ form }) => form))])
    .execute();
  return new Map(rows.map(receiptOf).map((receipt) => [nameOf(receipt.submission), receipt]));
}

/** A free reference for each item. */
async function chooseReferences(trx: Transaction<Tables>, items: readonly Item[]): Promise<string[]> {
  const chosen: string[] = items.map(() => "");
  let open = items.map((_, at) => at);
  while (open.length) {
    for (const at of open) chosen[at] = items[at]?.options.reference() ?? "";
    const rows = await trx
      .selectFrom("submission")
      .select("reference")
      .where(
        "reference",
        "in",
        open.map((at) => chosen[at] ?? ""),
      )
      .execute();
    const taken = new Set(rows.map(({ reference }) => reference));
    open = open.filter((at) => taken.has(chosen[at] ?? "") || chosen.indexOf(chosen[at] ?? "") !== at);
  }
  return chosen;
}

/** Keeps the definitions that were answered, if this process has not seen to it already; the foreign key holds them there. */
async function keepDefinitions(
  trx: Transaction<Tables>,
  items: readonly Item[],
  seen: ReadonlySet<string>,
): Promise<void> {
  const fresh = new Map(
    items.flatMap(({ options: { definition, now } }) =>
      definition && !seen.has(definition.hash) ? [[definition.hash, { ...definition, kept_at: now }]] : [],
    ),
  );
  if (!fresh.size) return;
  await trx
    .insertInto("definition")
    .values([...fresh.values()])
    .onConflict((conflict) => conflict.column("hash").doNothing())
    .execute();
}

/** Keeps several submissions, all or none; gives the receipt of each, in order, new or old. */
async function insertAll(
  trx: Transaction<Tables>,
  items: readonly Item[],
  { handOver, definitions }: { readonly handOver: boolean; readonly definitions: ReadonlySet<string> },
): Promise<readonly Receipt[]> {
  const head = await takeHead(trx);
  // Nobody else adds from here on, so these look-ups hold; the unique constraints say the same once more.
  const known = await findAll(
    trx,
    items.map(({ submission }) => submission),
  );
  const seen = new Set(known.keys());
  const fresh = items.filter(
    ({ submission }) => !seen.has(nameOf(submission)) && seen.add(nameOf(submission)),
  );
  const references = fresh.length ? await chooseReferences(trx, fresh) : [];

  await keepDefinitions(trx, fresh, definitions);
  const links: NewLink[] = [];
  const rows: Insertable<SubmissionTable>[] = [];
  for (const [
    at,
    {
      submission,
      options: { fingerprint, now, today, definition, files = [], expiresAt },
    },
  ] of fresh.entries()) {
    const reference = references[at] ?? "";
    const entry: Receipt = {
      format: RECEIPT_FORMAT,
      reference,
      receivedAt: now.toISOString(),
      fingerprint,
      submission,
      ...(today !== undefined && { today }),
      ...(files.length && { files }),
      salt: newSalt(),
    };
    const text = entryText(entry);
    const link = await makeLink(links.at(-1) ?? head, {
      kind: "submission",
      at: entry.receivedAt,
      digest: await sha256(text),
    });
    links.push(link);
    const { form, version, language, key } = submission;
    rows.push({
      reference,
      seq: link.seq,
      form,
      version,
      language,
      key,
      received_at: now,
      fingerprint,
      entry: text,
      expires_at: expiresAt ?? null,
      definition: definition?.hash ?? null,
    });
    known.set(nameOf(submission), {
      ...entry,
      chain: { seq: link.seq, digest: link.digest, previous: link.previous, hash: link.hash },
    });
  }
  if (rows.length) {
    await addLinks(trx, links);
    await trx
      .insertInto("submission")
      .values(
        rows.map((row) => ({
          ...row,
          expires_at: row.expires_at ? keptUntil(row.expires_at, row.received_at) : null,
        })),
      )
      .execute();
    await trx
      .insertInto("status")
      .values(
        rows.map(({ reference, received_at: at }) => ({ reference, at, state: "received", message: null })),
      )
      .execute();
    if (handOver)
      await trx
        .insertInto("outbox")
        .values(
          rows.map(({ reference, received_at: at }) => ({
            id: `msg_${newSalt()}`,
            reference,
            created_at: at,
            next_at: at,
            delivered_at: null,
            dead_at: null,
            last_error: null,
          })),
        )
        .execute();
  }
  for (const [
    at,
    {
      submission: { form },
      options: { files = [], draft },
    },
  ] of fresh.entries()) {
    const ids = [...new Set(files.map(({ id }) => id))];
    // Nothing of it is kept then; what shares the transaction is tried again by itself.
    if (ids.length && (await claimUploads(trx, ids, form, references[at] ?? "")) < ids.length)
      throw new FilesGoneError();
    if (draft === undefined) continue;
    await trx
      .updateTable("upload")
      .set({ draft: null, reference: references[at] ?? "" })
      .where("draft", "=", draft)
      .execute();
    await trx.deleteFrom("draft").where("id", "=", draft).execute();
  }
  // Each was found or has just been made.
  return items.map(({ submission }) => known.get(nameOf(submission)) as Receipt);
}

/** SQLSTATE 23503: foreign_key_violation. */
const isForeignKey = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "23503";

/**
 * Submissions in a database of `openDatabase`. One transaction does all of it or nothing: the submission, its link in the chain, its first status, its
 * files, and its place in the outbox. Submissions that arrive at once share a transaction, and the look-up before it.
 */
export function sqlStore(db: Db, { handOver = false }: SqlStoreOptions = {}): SubmissionStore {
  /** Definitions that this process saw to. A sweep elsewhere may have deleted one since: then the next try keeps it again. */
  const definitions = new Set<string>();
  const keep = batched(async (items: readonly Item[]) => {
    try {
      const kept = await db.transaction().execute((trx) => insertAll(trx, items, { handOver, definitions }));
      for (const { options } of items) if (options.definition) definitions.add(options.definition.hash);
      return kept;
    } catch (error) {
      const isKnown = items.some(({ options }) => definitions.has(options.definition?.hash ?? ""));
      definitions.clear();
      // `batched` tries the items of several by themselves again, and one alone not.
      if (isKnown && items.length === 1 && isForeignKey(error))
        return db.transaction().execute((trx) => insertAll(trx, items, { handOver, definitions }));
      throw error;
    }
  });
  const find = batched(async (keys: readonly Key[]) => {
    const found = await findAll(db, keys);
    return keys.map((key) => found.get(nameOf(key)));
  });
  return {
    claimsFiles: true,
    keep: (submission, options) => keep({ submission, options }),
    find: (form, key) => find({ form, key }),
    async definition(hash) {
      const row = await db
        .selectFrom("definition")
        .select("text")
        .where("hash", "=", hash)
        .executeTakeFirst();
      return row?.text;
    },
    get: (reference) => one(receipts(db).where("submission.reference", "=", reference)),
    async list({ after, limit = MOST_LISTED } = {}) {
      const rows = await db
        .selectFrom("submission")
        .select(["reference", "received_at", "form", "version", "language"])
        // By where the page before ended, not by how many there were: the last page costs as much as the first. The first condition is what the index is for.
        .$if(after !== undefined, (query) =>
          query
            .where("received_at", "<=", new Date(after?.receivedAt ?? 0))
            .where(
              sql<boolean>`(received_at < ${new Date(after?.receivedAt ?? 0)} or seq < (select seq from submission where reference = ${after?.reference ?? ""}))`,
            ),
        )
        .orderBy("received_at", "desc")
        .orderBy("seq", "desc")
        .limit(Math.min(limit, MOST_LISTED))
        .execute();
      return rows.map(({ received_at, ...rest }) => ({ ...rest, receivedAt: received_at.toISOString() }));
    },
  };
}
