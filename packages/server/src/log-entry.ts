/** One line for a log. It never holds an answer, a key, a secret, a token or an address. */
export interface LogEntry {
  readonly event: "submission" | "definition" | "draft" | "status" | "upload" | "health" | "page" | "agency" | "other";
  readonly status: number;
  readonly milliseconds: number;
  /** A form this handler serves; never a name the sender made up. */
  readonly form?: string;
  readonly reference?: string;
  /** Name of the token of the agency's that was sent. */
  readonly token?: string;
  /** Scope that the agency's endpoint needs. */
  readonly scope?: string;
  /** Why the agency's endpoint was refused: `no-token`, `wrong-token`, `expired`, `wrong-scope` or `throttled`. */
  readonly refused?: string;
  /** How often each problem was found, by code. */
  readonly problems?: { readonly [code: string]: number };
  /** Name of what was thrown, on status 500. */
  readonly error?: string;
}
