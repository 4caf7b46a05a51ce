import { newSalt, sha256 } from "../receipts/digest.js";
import type { AgencyScope } from "./tokens.js";

/** How a use of the agency's endpoints was decided. */
export type AuditOutcome = "allowed" | "no-token" | "wrong-token" | "expired" | "wrong-scope" | "throttled";

/** One use of the agency's endpoints, or of a command that does the same. Nothing in it is an answer, a token or an address. */
export interface AuditedUse {
  readonly at: Date;
  /** Name of the token; absent when there was none, or a wrong one. */
  readonly token?: string | undefined;
  /** Tells tokens of one name apart: the first eight hex digits of its hash. */
  readonly tokenId?: string | undefined;
  readonly scope: AgencyScope;
  /** What was asked for: the `operationId` of the OpenAPI document, or a command. */
  readonly action: string;
  readonly reference?: string | undefined;
  /** Id of the file that was asked for. */
  readonly file?: string | undefined;
  /** Who asked, as the server knows it; kept as a keyed digest only. */
  readonly client?: string | undefined;
  readonly outcome: AuditOutcome;
}
export interface AuditEntry extends Omit<AuditedUse, "at"> {
  /** 1, 2, 3 … in the order they were noted. */
  readonly id: number;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** HTTP status it was answered with; absent while it is under way, and for good when the process ended before. */
  readonly status?: number | undefined;
}
export interface AuditQuery {
  /** Entries after this id. */
  readonly after?: number;
  readonly since?: Date;
  readonly token?: string;
  readonly reference?: string;
  /** At most 1,000, which is the default. */
  readonly limit?: number;
}
export const MOST_ENTRIES = 1000;

/** Where uses are noted. */
export interface AuditTrail {
  /** Notes a use before anything is done; what it gives adds the answer's status. A rejection means that it was not noted, and then it is not done. */
  note(use: AuditedUse): Promise<(status: number) => Promise<void>>;
  /** Oldest first. */
  list(query?: AuditQuery): Promise<readonly AuditEntry[]>;
}

/** The newest 10,000 uses in this process alone, gone when it ends: for tests and for trying things out. `openServer` of `@diwan/server/db` keeps them in the database. */
export function memoryAudit({ most = 10_000 }: { readonly most?: number } = {}): AuditTrail {
  const salt = newSalt();
  const entries: AuditEntry[] = [];
  let count = 0;
  return {
    async note({ at, client, ...use }) {
      const hashed =
        client === undefined ? {} : { client: (await sha256(`${salt}\n${client}`)).slice(0, 32) };
      const entry: AuditEntry = { ...use, ...hashed, id: ++count, at: at.toISOString() };
      entries.push(entry);
      if (entries.length > most) entries.shift();
      return (status) => {
        const index = entries.indexOf(entry);
        if (index >= 0) entries[index] = { ...entry, status };
        return Promise.resolve();
      };
    },
    list: ({ after = 0, since, token, reference, limit = MOST_ENTRIES } = {}) =>
      Promise.resolve(
        entries
          .filter(
            (each) =>
              each.id > after &&
              (!since || each.at >= since.toISOString()) &&
              (token === undefined || each.token === token) &&
              (reference === undefined || each.reference === reference),
          )
          .slice(0, Math.min(limit, MOST_ENTRIES)),
      ),
  };
}
