export interface RateLimits {
  /** Most requests that change something, by one client in a window; default 120. */
  readonly perClient?: number;
  /** Most submissions and drafts of one form in a window; default 6,000. */
  readonly perForm?: number;
  /** Seconds; default 60. */
  readonly window?: number;
}

/**
 * Counts in the memory of this process, so that a flood is turned away before it costs anything; with several processes each counts for itself. What
 * must be counted together, wrong secrets, is counted in the database.
 */
export function rateLimiter({ perClient = 120, perForm = 6000, window = 60 }: RateLimits, now: () => Date) {
  let counts = new Map<string, number>();
  let ends = 0;

  /** Seconds to wait; 0 when the request is within the limit. */
  function take(bucket: string, most: number): number {
    const time = now().getTime();
    // One window for all: to forget is to begin a new map, and the map cannot grow past one window's clients.
    if (time >= ends || ends - time > window * 1000) {
      counts = new Map();
      ends = time + window * 1000;
    }
    const count = (counts.get(bucket) ?? 0) + 1;
    counts.set(bucket, count);
    return count > most ? Math.max(1, Math.ceil((ends - time) / 1000)) : 0;
  }
  return {
    client: (client: string | undefined): number => (client === undefined ? 0 : take(`client ${client}`, perClient)),
    form: (form: string): number => take(`form ${form}`, perForm),
  };
}
export type RateLimiter = ReturnType<typeof rateLimiter>;
