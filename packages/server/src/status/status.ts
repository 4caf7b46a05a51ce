import { attemptGuard, type AttemptLimits, type AttemptResult } from "../drafts/attempts.js";
import { mac, type ServerKey, type ServerKeys } from "../drafts/server-keys.js";
import type { Db } from "../db/tables.js";
import { readReference } from "../reference.js";
import { isSameSecret } from "./same-secret.js";
import type { State } from "./states.js";

export { STATES, type State } from "./states.js";

export interface StatusEntry {
  readonly state: State;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** The agency's words to the citizen, e.g. what is still needed. */
  readonly message?: string;
}
export interface Status extends StatusEntry {
  readonly reference: string;
  readonly form: string;
  /** Oldest first, the present one last. */ readonly history: readonly StatusEntry[];
}

export interface StatusService {
  /** What a citizen keeps beside the reference to ask for the status. The same each time it is asked for. */
  secretFor(reference: string): Promise<string>;
  read(key: {
    readonly reference: string;
    readonly secret: string;
    readonly client?: string | undefined;
  }): Promise<AttemptResult<Status>>;
  /** For the agency only: it is asked for no secret. */
  look(reference: string): Promise<Status | undefined>;
  /** For the agency only; false when there is no such submission. */
  update(reference: string, change: { readonly state: State; readonly message?: string }): Promise<boolean>;
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Sixty bits, written like a reference. It is derived, so that a repeated submission is answered with the same one and no copy is kept. */
function secretBy(key: ServerKey, reference: string): string {
  const text = [...mac(key, "status", reference).subarray(0, 12)].map((byte) => ALPHABET[byte & 31]).join("");
  return (text.match(/.{4}/g) ?? []).join("-");
}
const plain = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, "")
      .replaceAll("O", "0")
      .replace(/[IL]/g, "1")
      .match(/.{4}/g) ?? []
  ).join("-");

/** Status by reference and secret. Older server keys must stay in `keys` for as long as secrets made with them are to work. */
export function statusService({
  db,
  keys,
  now = () => new Date(),
  limits = {},
}: {
  readonly db: Db;
  readonly keys: ServerKeys;
  readonly now?: () => Date;
  readonly limits?: AttemptLimits;
}): StatusService {
  const guard = attemptGuard(db, limits);

  async function statusOf(reference: string): Promise<Status | undefined> {
    const rows = await db
      .selectFrom("status")
      .innerJoin("submission", "submission.reference", "status.reference")
      .where("status.reference", "=", reference)
      .select(["status.at", "status.state", "status.message", "submission.form"])
      .orderBy("status.id")
      .execute();
    // Only `update` and the store write states.
    const history = rows.map(({ at, state, message }): StatusEntry => ({
      state: state as State,
      at: at.toISOString(),
      ...(message !== null && { message }),
    }));
    const present = history.at(-1);
    return present && { reference, form: rows[0]?.form ?? "", ...present, history };
  }

  return {
    secretFor: (reference) => Promise.resolve(secretBy(keys[0], reference)),

    async read({ reference: typed, secret, client }) {
      const reference = readReference(typed);
      if (reference === undefined) return { ok: false, reason: "wrong" };
      return guard({ kind: "status", code: reference, client, now: now() }, async () => {
        // All are compared and the status is read whatever the outcome, so that the time tells nothing.
        const same = await Promise.all(
          keys.map(async (key) => isSameSecret(plain(secret), secretBy(key, reference))),
        );
        const status = await statusOf(reference);
        return same.includes(true) ? status : undefined;
      });
    },

    async look(typed) {
      const reference = readReference(typed);
      return reference === undefined ? undefined : statusOf(reference);
    },

    async update(typed, { state, message }) {
      const reference = readReference(typed);
      if (reference === undefined) return false;
      return db.transaction().execute(async (trx) => {
        // Locked, so that a sweep does not delete it in between.
        const found = await trx
          .selectFrom("submission")
          .select("reference")
          .where("reference", "=", reference)
          .forUpdate()
          .executeTakeFirst();
        if (found)
          await trx
            .insertInto("status")
            .values({ reference, at: now(), state, message: message ?? null })
            .execute();
        return found !== undefined;
      });
    },
  };
}
