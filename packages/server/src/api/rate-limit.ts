export interface RateLimits {
  /** Most requests that change something, by one client in a window; default 120. */
  readonly perClient?: number;
  /** Most submissions and drafts of one form in a window; default 6,000. */
  readonly perForm?: number;
  /** Most uses of the agency's endpoints without a right token, by one client in a window, and five times as many by all; default 20. */
  readonly wrongTokens?: number;
  /** Most files that one client begins to send in a window; default 40. */
  readonly uploadsPerClient?: number;
  /** Most bytes that one client promises to send in a window, whether they come or not; default 200 MiB. */
  readonly uploadBytesPerClient?: number;
  /** Most bytes that are promised for one form in a window; default 4 GiB. */
  readonly uploadBytesPerForm?: number;
  /** Seconds; default 60. */
  readonly window?: number;
}

/** Wrong tokens are counted of all clients together, too: as many as so many clients may send. */
const CLIENTS = 5;
const MIB = 1024 * 1024;

/**
 * Counts in the memory of this process, so that a flood is turned away before it costs anything; with several processes each counts for itself. What
 * must be counted together, wrong secrets, is counted in the database.
 */
export function rateLimiter(
  {
    perClient = 120,
    perForm = 6000,
    wrongTokens = 20,
    uploadsPerClient = 40,
    uploadBytesPerClient = 200 * MIB,
    uploadBytesPerForm = 4096 * MIB,
    window = 60,
  }: RateLimits,
  now: () => Date,
) {
  let counts = new Map<string, number>();
  let ends = 0;

  function add(bucket: string, amount = 1): number {
    const time = now().getTime();
    // One window for all: to forget is to begin a new map, and the map cannot grow past one window's clients.
    if (time >= ends || ends - time > window * 1000) {
      counts = new Map();
      ends = time + window * 1000;
    }
    const count = (counts.get(bucket) ?? 0) + amount;
    counts.set(bucket, count);
    return count;
  }
  const left = (): number => Math.max(1, Math.ceil((ends - now().getTime()) / 1000));
  /** Seconds to wait; 0 when the request is within the limit. */
  const secondsToWait = (bucket: string, most: number): number => (add(bucket) > most ? left() : 0);
  return {
    client: (client: string | undefined): number =>
      client === undefined ? 0 : secondsToWait(`client ${client}`, perClient),
    form: (form: string): number => secondsToWait(`form ${form}`, perForm),
    /** Seconds to wait before a file of so many bytes may be begun; 0 when it may be now. What is promised counts, since room is kept for it. */
    upload(client: string | undefined, form: string, bytes: number): number {
      const isOver = [
        client !== undefined && add(`uploads of ${client}`) > uploadsPerClient,
        client !== undefined && add(`upload bytes of ${client}`, bytes) > uploadBytesPerClient,
        add(`upload bytes for ${form}`, bytes) > uploadBytesPerForm,
      ].includes(true);
      return isOver ? left() : 0;
    },
    /** Each is noted up to the limit, and the first beyond it: strangers cannot fill the audit trail. */
    wrongToken(client: string | undefined): { readonly wait: number; readonly isNoted: boolean } {
      const over = Math.max(
        client === undefined ? 0 : add(`wrong tokens of ${client}`) - wrongTokens,
        add("wrong tokens") - CLIENTS * wrongTokens,
      );
      return { wait: over > 0 ? left() : 0, isNoted: over <= 1 };
    },
  };
}
export type RateLimiter = ReturnType<typeof rateLimiter>;
