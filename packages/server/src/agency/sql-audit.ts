import type { Db } from "../db/tables.js";
import { mac, type ServerKeys } from "../drafts/server-keys.js";
import { MOST_ENTRIES, type AuditEntry, type AuditOutcome, type AuditTrail } from "./audit.js";
import type { AgencyScope } from "./tokens.js";

/** How long entries are kept unless it is said otherwise: 400 days, in milliseconds. Then `sweep` deletes them. */
export const AUDIT_KEPT_FOR = 400 * 86_400_000;

/** Names a client in the audit trail and in logs: a digest under the first server key, so that it is known again until that key is replaced, and says nothing to anybody else. */
export const clientDigestBy =
  ([key]: ServerKeys) =>
  (client: string): string =>
    mac(key, "audit client", client).toString("hex").slice(0, 32);

/** The audit trail in a database of `openDatabase`. Clients are kept as digests under the first server key: the same one is known again until that key is replaced. */
export function sqlAudit({ db, keys: [key] }: { readonly db: Db; readonly keys: ServerKeys }): AuditTrail {
  const clientOf = clientDigestBy([key]);
  return {
    async note({ at, token, tokenId, scope, action, reference, file, client, outcome }) {
      const { id } = await db
        .insertInto("audit")
        .values({
          at,
          scope,
          action,
          outcome,
          token: token ?? null,
          token_id: tokenId ?? null,
          reference: reference ?? null,
          file: file ?? null,
          client: client === undefined ? null : clientOf(client),
          status: null,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      return async (status) =>
        void (await db.updateTable("audit").set({ status }).where("id", "=", id).execute());
    },

    async list({ after = 0, since, token, reference, limit = MOST_ENTRIES } = {}) {
      const rows = await db
        .selectFrom("audit")
        .selectAll()
        .where("id", ">", after)
        .$if(since !== undefined, (query) => query.where("at", ">=", since ?? new Date(0)))
        .$if(token !== undefined, (query) => query.where("token", "=", token ?? ""))
        .$if(reference !== undefined, (query) => query.where("reference", "=", reference ?? ""))
        .orderBy("id")
        .limit(Math.min(limit, MOST_ENTRIES))
        .execute();
      return rows.map(
        ({
          id,
          at,
          token: name,
          token_id,
          scope,
          action,
          reference: of,
          file,
          client,
          outcome,
          status,
        }): AuditEntry => ({
          // Only `note` writes scopes and outcomes.
          id,
          at: at.toISOString(),
          scope: scope as AgencyScope,
          action,
          outcome: outcome as AuditOutcome,
          ...(name !== null && { token: name }),
          ...(token_id !== null && { tokenId: token_id }),
          ...(of !== null && { reference: of }),
          ...(file !== null && { file }),
          ...(client !== null && { client }),
          ...(status !== null && { status }),
        }),
      );
    },
  };
}
