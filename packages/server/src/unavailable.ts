/**
 * What was asked cannot be done now, and can be tried again: the database does not answer, the disk is full, or too much is waiting. Nothing was kept. The
 * message is for the log and for `/ready`; it names no answer and no address.
 */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";

  constructor(
    readonly reason: "database" | "disk" | "queue" | "files",
    message: string,
    /** Seconds after which it is worth another try. */
    readonly retryAfter = 10,
  ) {
    super(message);
  }
}

/** Requests that may wait for a connection: more would only be answered after their senders have given up. */
export const MOST_WAITING = 1_000;
