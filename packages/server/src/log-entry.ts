/** One line for a log. It never holds an answer, a key, a secret or an address. */
export interface LogEntry {
  readonly event: "submission" | "definition" | "draft" | "status" | "upload" | "health" | "page" | "other";
  readonly status: number;
  readonly milliseconds: number;
  /** A form this handler serves; never a name the sender made up. */
  readonly form?: string;
  readonly reference?: string;
  /** How often each problem was found, by code. */
  readonly problems?: { readonly [code: string]: number };
  /** Name of what was thrown, on status 500. */
  readonly error?: string;
}
