import type { Answers } from "@diwan/core";
import type { Db } from "../db/tables.js";
import { sha256 } from "../receipts/digest.js";
import { newReference, readReference } from "../reference.js";
import { believable, keptUntil } from "../retention/clock.js";
import { attemptGuard, type AttemptLimits, type AttemptResult } from "./attempts.js";
import { close, keyFromSecret, open, plainSecret, serverKeyFor } from "./box.js";
import type { Labels } from "./fit.js";
import type { ServerKeys } from "./server-keys.js";

/** What is closed in a draft. */
export interface DraftContent {
  readonly version: string;
  /** Hash of the definition it was filled in with. */
  readonly definition?: string;
  readonly language: string;
  /** Answers as entered, whether they are right or not. */
  readonly answers: Answers;
  /** Id of the page the citizen was on. */
  readonly page?: string;
  readonly labels?: Labels;
}
export interface Draft extends DraftContent {
  readonly id: string;
  readonly form: string;
  readonly expiresAt: string;
}
/** What opens a draft, and who asks, if that is known: `client` is only counted, as a digest. */
export interface DraftKey {
  readonly code: string;
  readonly secret: string;
  readonly client?: string | undefined;
}

export interface DraftsOptions {
  readonly db: Db;
  readonly keys: ServerKeys;
  readonly now?: () => Date;
  readonly limits?: AttemptLimits;
}
export interface Drafts {
  /** Keeps a draft until `expiresAt`; the code and the secret together open it again. */
  create(
    form: string,
    content: DraftContent,
    options: { readonly secret: string; readonly expiresAt: Date },
  ): Promise<{ readonly id: string; readonly code: string; readonly expiresAt: string }>;
  open(key: DraftKey): Promise<AttemptResult<Draft>>;
  /** Puts other content in place of a draft's. */
  update(
    key: DraftKey,
    content: DraftContent,
    options: { readonly expiresAt: Date },
  ): Promise<AttemptResult<{ readonly expiresAt: string }>>;
  remove(key: DraftKey): Promise<AttemptResult<true>>;
  /** Closes again, under the first server key, what another one closed; needs nobody's secret. Tells how many. */
  rotate(): Promise<number>;
}

export const MIN_SECRET = 8;
export const isSecret = (secret: string): boolean =>
  plainSecret(secret).length >= MIN_SECRET && secret.length <= 200;

const idOf = (code: string): string | Promise<string> => sha256(`draft\n${code}`);
const text = new TextEncoder();
const PURPOSE = "drafts";

/**
 * Drafts nobody can read without both keys: the content is closed with a random key (AES-256-GCM), that one with a key from the citizen's secret
 * (scrypt), and that one with the server's. A stolen database opens nothing, the server alone opens nothing, and the server's key can be replaced
 * without the citizens. The code itself is not kept, only its digest.
 */
export function createDrafts({ db, keys, now = () => new Date(), limits = {} }: DraftsOptions): Drafts {
  const guard = attemptGuard(db, limits);
  const seal = (key: Uint8Array, content: DraftContent, id: string, form: string): Uint8Array =>
    close(key, text.encode(JSON.stringify(content)), `box\n${id}\n${form}`);

  interface Opened {
    readonly draft: Draft;
    readonly key: Uint8Array;
  }
  async function tryOpen(id: string, secret: string): Promise<Opened | undefined> {
    const row = await db
      .selectFrom("draft")
      .selectAll()
      .where("id", "=", id)
      .where("expires_at", ">", believable(now()))
      .executeTakeFirst();
    // A code nobody has takes as long as one somebody has.
    const fromSecret = await keyFromSecret(secret, row?.salt ?? new Uint8Array(16));
    const serverKey = keys.find((each) => each.id === row?.kid);
    if (row && !serverKey) throw new Error(`There is no server key '${row.kid}'`);
    if (!row || !serverKey) return undefined;
    const inner = open(serverKeyFor(serverKey, PURPOSE), row.wrapped, id);
    const key = inner && open(fromSecret, inner, id);
    const plain = key && open(key, row.box, `box\n${id}\n${row.form}`);
    // Only `seal` closes boxes.
    return (
      plain && {
        key,
        draft: {
          ...(JSON.parse(new TextDecoder().decode(plain)) as DraftContent),
          id,
          form: row.form,
          expiresAt: row.expires_at.toISOString(),
        },
      }
    );
  }

  async function guarded<T>(
    { code: typed, secret, client }: DraftKey,
    then: (opened: Opened) => Promise<T>,
  ): Promise<AttemptResult<T>> {
    const code = readReference(typed);
    // The check character is wrong: nobody was given this code, so it is a slip and no guess.
    if (code === undefined) return { ok: false, reason: "wrong" };
    const id = await idOf(code);
    return guard({ kind: "draft", code, client, now: now() }, async () => {
      const opened = await tryOpen(id, secret);
      return opened && then(opened);
    });
  }

  return {
    async create(form, content, { secret, expiresAt }) {
      if (!isSecret(secret)) throw new RangeError(`a secret has ${MIN_SECRET} to 200 characters`);
      const code = newReference();
      const id = await idOf(code);
      const [key, salt] = [
        crypto.getRandomValues(new Uint8Array(32)),
        crypto.getRandomValues(new Uint8Array(16)),
      ];
      const inner = close(await keyFromSecret(secret, salt), key, id);
      const wrapped = close(serverKeyFor(keys[0], PURPOSE), inner, id);
      const box = seal(key, content, id, form);
      const at = now();
      const { expires_at } = await db
        .insertInto("draft")
        .values({
          id,
          form,
          kid: keys[0].id,
          salt,
          wrapped,
          box,
          created_at: at,
          updated_at: at,
          expires_at: keptUntil(expiresAt, at),
        })
        .returning("expires_at")
        .executeTakeFirstOrThrow();
      return { id, code, expiresAt: expires_at.toISOString() };
    },

    open: (key) => guarded(key, ({ draft }) => Promise.resolve(draft)),

    update: (key, content, { expiresAt }) =>
      guarded(key, async ({ draft: { id, form }, key: inner }) => {
        const at = now();
        const row = await db
          .updateTable("draft")
          .set({
            box: seal(inner, content, id, form),
            updated_at: at,
            expires_at: keptUntil(expiresAt, at),
          })
          .where("id", "=", id)
          .returning("expires_at")
          .executeTakeFirst();
        // It may have been removed in this moment.
        return { expiresAt: (row?.expires_at ?? expiresAt).toISOString() };
      }),

    remove: (key) =>
      guarded(key, async ({ draft: { id } }) => {
        await db.deleteFrom("draft").where("id", "=", id).execute();
        return true as const;
      }),

    async rotate() {
      const [current, ...older] = keys;
      let count = 0;
      for (const old of older) {
        const rows = await db
          .selectFrom("draft")
          .select(["id", "wrapped"])
          .where("kid", "=", old.id)
          .execute();
        for (const { id, wrapped } of rows) {
          const inner = open(serverKeyFor(old, PURPOSE), wrapped, id);
          if (!inner) throw new Error(`A draft does not open with server key '${old.id}'`);
          const { numUpdatedRows } = await db
            .updateTable("draft")
            .set({ kid: current.id, wrapped: close(serverKeyFor(current, PURPOSE), inner, id) })
            .where("id", "=", id)
            .where("kid", "=", old.id)
            .executeTakeFirst();
          count += Number(numUpdatedRows);
        }
      }
      return count;
    },
  };
}
