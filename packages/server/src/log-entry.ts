/** One line for a log. It never holds an answer, a key, a secret, a token or an address. */
export interface LogEntry {
  readonly event:
    | "submission"
    | "definition"
    | "draft"
    | "status"
    | "upload"
    | "health"
    | "page"
    | "agency"
    | "sweep"
    | "other";
  /** What was answered; of a sweep, what a request with its outcome would have been: 503 when it needs somebody, 500 when it failed. */
  readonly status: number;
  readonly milliseconds: number;
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
  /** Name of what was thrown, on status 500. */
  readonly error?: string;
  /** Of a sweep: how many went, by kind. */
  readonly removed?: { readonly [kind: string]: number };
  /** Of a sweep: why nothing went, in words. */
  readonly why?: string;
  /** Of a sweep: what was held back because it was too large a share, and until when. */
  readonly held?: {
    readonly [kind: string]: { readonly due: number; readonly of: number; readonly until?: string };
  };
  /** Of a sweep: what could not be deleted, with the name or code of the error. */
  readonly failed?: { readonly [kind: string]: string };
}
