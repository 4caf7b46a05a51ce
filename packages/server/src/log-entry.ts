/**
 * What somebody who watches over the server should see, and a log that is kept longer: `wrong-secret` (of a draft or a state), `wrong-code` (of those that confirm an
 * address), `wrong-token` (of the agency's, or
 * one that does not open this), `limit` (too many requests or tries), `foreign-origin` and `foreign-host` (a page of another site, another name), `foreign-post`
 * (a page handed in that was not given to this visitor).
 */
export type SecurityKind =
  | "wrong-secret"
  | "wrong-code"
  | "wrong-token"
  | "limit"
  | "foreign-origin"
  | "foreign-host"
  | "foreign-post";

/** One line for a log. It never holds an answer, a key, a secret, a token or an address. */
export interface LogEntry {
  readonly event:
    | "submission"
    | "definition"
    | "draft"
    | "status"
    | "upload"
    | "lookup"
    | "verification"
    | "health"
    | "page"
    | "agency"
    | "sweep"
    | "other";
  /** What was answered; of a sweep, what a request with its outcome would have been: 503 when it needs somebody, 500 when it failed. */
  readonly status: number;
  readonly milliseconds: number;
  /** The request, as the answer's `X-Request-Id` names it, and what a proxy gave in the same header. */
  readonly request?: string;
  /** What was asked for: the `operationId` of the OpenAPI document, or the kind of page. */
  readonly route?: string;
  /** Keyed digest of who asked: the same for the same client, and of no use to find out who it is. The same stands in the audit trail. */
  readonly client?: string;
  /** The request was refused for a reason that says something of whoever sent it. */
  readonly security?: SecurityKind;
  /** A form this handler serves; never a name the sender made up. */
  readonly form?: string;
  readonly reference?: string;
  /** Name of the token of the agency's that was sent. */
  readonly token?: string;
  /** Scope that the agency's endpoint needs. */
  readonly scope?: string;
  /** Why the agency's endpoint was refused: `no-token`, `wrong-token`, `expired`, `wrong-scope` or `throttled`. Why a sweep deleted nothing: `jump`, `behind`, `database`, `unsettled` or `busy`. */
  readonly refused?: string;
  /** How often each problem was found, by code. */
  readonly problems?: { readonly [code: string]: number };
  /** Name of what was thrown, on status 500 and 503. */
  readonly error?: string;
  /** What the database or the system calls it (SQLSTATE, `ENOSPC`). */
  readonly code?: string;
  /** Of a sweep: how many went, by kind. */
  readonly removed?: { readonly [kind: string]: number };
  /** Of a lookup: the name of the source. */
  readonly source?: string;
  /** In words: of a sweep, why nothing went; of status 503, what cannot be had; of a lookup, why the source's answer is of no use. */
  readonly why?: string;
  /** Of a sweep: what was held back because it was too large a share, and until when. */
  readonly held?: {
    readonly [kind: string]: { readonly due: number; readonly of: number; readonly until?: string };
  };
  /** Of a sweep: what could not be deleted, with the name or code of the error. */
  readonly failed?: { readonly [kind: string]: string };
}
