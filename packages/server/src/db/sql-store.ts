import { sql, type Insertable, type Selectable, type Transaction } from "kysely";
import { addLinks, makeLink, takeHead, type NewLink } from "../receipts/chain.js";
import { newSalt, sha256 } from "../receipts/digest.js";
import { entryText } from "../receipts/verify-receipt.js";
import { addToIndex } from "../encryption/blind-index.js";
import { readText, type Encryption, type Place } from "../encryption/encryption.js";
import { noteKey } from "../encryption/key-list.js";
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
  /** Reads entries that are encrypted, and encrypts new ones when it is on. Without it entries that are encrypted cannot be read. */
  readonly encryption?: Encryption | undefined;
}

export const placeOfEntry = (reference: string): Place => ({
  table: "submission",
  id: reference,
  column: "entry",
});

/** Columns that an entry is read from. */
export type EntryRow = Pick<Selectable<SubmissionTable>, "reference" | "entry" | "kid" | "wrapped" | "box">;
type Row = EntryRow & Pick<Selectable<ChainTable>, "seq" | "digest" | "previous" | "hash">;

/** The canonical JSON that was hashed. */
export const entryOf = (
  { reference, entry, ...rest }: EntryRow,
  encryption: Encryption | undefined,
): string => readText(placeOfEntry(reference), { text: entry, ...rest }, encryption);

/** A receipt as it was kept; only this module writes entries. */
const receiptOf = (
  { seq, digest, previous, hash, ...row }: Row,
  encryption: Encryption | undefined,
): Receipt => ({
  ...(JSON.parse(entryOf(row, encryption)) as Omit<Receipt, "chain">),
  chain: { seq, digest, previous, hash },
});

export const receiptRows = (db: Db | Transaction<Tables>) =>
  db
    .selectFrom("submission")
    .innerJoin("chain", "chain.seq", "submission.seq")
    .select([
      "submission.reference",
      "submission.entry",
      "submission.kid",
      "submission.wrapped",
      "submission.box",
      "chain.seq",
      "chain.digest",
      "chain.previous",
      "chain.hash",
    ]);

/** Receipts by a query of `receiptRows`. */
export const readReceipts = async (
  query: { execute(): Promise<Row[]> },
  encryption: Encryption | undefined,
): Promise<readonly Receipt[]> => (await query.execute()).map((row) => receiptOf(row, encryption));

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
async function findAll(
  db: Db | Transaction<Tables>,
  keys: readonly Key[],
  encryption: Encryption | undefined,
): Promise<Map<string, Receipt>> {
  const query = receiptRows(db)
    .where(
      "submission.key",
      "in",
      keys.map(({ key }) => key),
    )
    .where("submission.form", "in", [...new Set(keys.map(({ form }) => form))]);
  const found = await readReceipts(query, encryption);
  return new Map(found.map((receipt) => [nameOf(receipt.submission), receipt]));
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

/** What this process has seen to: definitions that are kept, and that the server key is noted. Another process may have deleted one since: then the next try keeps it again. */
interface SeenTo {
  readonly definitions: Set<string>;
  isKeyNoted: boolean;
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

/** The columns of an entry. Its fingerprint is a digest of the answers alone, by which short ones could be guessed: it stands in the entry, and is not beside it when that is encrypted. */
export const columnsOf = (
  {
    reference,
    text,
    fingerprint,
  }: { readonly reference: string; readonly text: string; readonly fingerprint: string },
  encryption: Encryption | undefined,
): Pick<Insertable<SubmissionTable>, "entry" | "fingerprint" | "kid" | "wrapped" | "box"> =>
  encryption?.isOn
    ? { entry: "", fingerprint: "", ...encryption.encrypt(placeOfEntry(reference), text) }
    : { entry: text, fingerprint };

/** Keeps several submissions, all or none; gives the receipt of each, in order, new or old. */
async function insertAll(
  trx: Transaction<Tables>,
  items: readonly Item[],
  { handOver = false, encryption }: SqlStoreOptions,
  { definitions, isKeyNoted }: SeenTo,
): Promise<readonly Receipt[]> {
  const head = await takeHead(trx);
  // Nobody else adds from here on, so these look-ups hold; the unique constraints say the same once more.
  const known = await findAll(
    trx,
    items.map(({ submission }) => submission),
    encryption,
  );
  const seen = new Set(known.keys());
  const fresh = items.filter(
    ({ submission }) => !seen.has(nameOf(submission)) && seen.add(nameOf(submission)),
  );
  const references = fresh.length ? await chooseReferences(trx, fresh) : [];

  await keepDefinitions(trx, fresh, definitions);
  if (encryption?.isOn && !isKeyNoted && fresh.length) await noteKey(trx, encryption);
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
      expires_at: expiresAt ?? null,
      definition: definition?.hash ?? null,
      ...columnsOf({ reference, text, fingerprint }, encryption),
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
    if (encryption?.isOn)
      await addToIndex(
        trx,
        rows.map(({ seq }, at) => ({ seq, answers: fresh[at]?.submission.answers ?? {} })),
        encryption,
      );
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
export function sqlStore(db: Db, options: SqlStoreOptions = {}): SubmissionStore {
  const { encryption } = options;
  const seen: SeenTo = { definitions: new Set<string>(), isKeyNoted: false };
  const insert = (items: readonly Item[]): Promise<readonly Receipt[]> =>
    db.transaction().execute((trx) => insertAll(trx, items, options, seen));
  const keep = batched(async (items: readonly Item[]) => {
    try {
      const kept = await insert(items);
      for (const { options } of items) if (options.definition) seen.definitions.add(options.definition.hash);
      seen.isKeyNoted = true;
      return kept;
    } catch (error) {
      const isKnown =
        seen.isKeyNoted || items.some(({ options }) => seen.definitions.has(options.definition?.hash ?? ""));
      seen.definitions.clear();
      seen.isKeyNoted = false;
      // `batched` tries the items of several by themselves again, and one alone not.
      if (isKnown && items.length === 1 && isForeignKey(error)) return insert(items);
      throw error;
    }
  });
  const find = batched(async (keys: readonly Key[]) => {
    const found = await findAll(db, keys, encryption);
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
    async get(reference) {
      const query = receiptRows(db).where("submission.reference", "=", reference);
      return (await readReceipts(query, encryption))[0];
    },
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
