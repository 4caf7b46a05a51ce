import { windowCounts, type SharedCounts } from "./shared-counts.js";

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
  /** Most drafts that one client begins in a window; default 30. */
  readonly draftsPerClient?: number;
  /** Most bytes of drafts that are begun of one form in a window; default 256 MiB. */
  readonly draftBytesPerForm?: number;
  /** Most visits without JavaScript that one client begins in a window; default 60. */
  readonly visitsPerClient?: number;
  /** Most bytes of visits that are begun in one form in a window; default 256 MiB. */
  readonly visitBytesPerForm?: number;
  /** Most lookups by one client in a window, so that nobody copies a register through a form; default 30. */
  readonly lookupsPerClient?: number;
  /** Seconds; default 60. */
  readonly window?: number;
}

/** Wrong tokens are counted of all clients together, too: as many as so many clients may send. */
const CLIENTS = 5;
const MIB = 1024 * 1024;

/** Bytes are counted in so many, so that what several processes promised fits into a number of the database. */
const UNIT = 1024;

/** Limits for what clients send. With `shared` the counts of all processes are one. Wrong secrets are counted one by one elsewhere, in the database. */
export function rateLimiter(
  {
    perClient = 120,
    perForm = 6000,
    wrongTokens = 20,
    uploadsPerClient = 40,
    uploadBytesPerClient = 200 * MIB,
    uploadBytesPerForm = 4096 * MIB,
    draftsPerClient = 30,
    draftBytesPerForm = 256 * MIB,
    visitsPerClient = 60,
    visitBytesPerForm = 256 * MIB,
    lookupsPerClient = 30,
    window = 60,
  }: RateLimits,
  now: () => Date,
  shared?: SharedCounts,
) {
  const counts = windowCounts({ now, seconds: window, shared });
  const { left } = counts;
  const isOver = (bucket: string, most: number): boolean => counts.add(bucket, { most }) > most;
  const isOverBytes = (bucket: string, bytes: number, most: number): boolean => {
    const units = most / UNIT;
    // Whoever promises more than there is at once is not counted beyond that.
    const amount = Math.ceil(Math.min(bytes, most + UNIT) / UNIT);
    return counts.add(bucket, { most: units, amount }) > units;
  };
  /** Each is counted, whichever of them is over. */
  const wait = (...over: readonly boolean[]): number => (over.includes(true) ? left() : 0);
  return {
    /** Seconds to wait; 0 when the request is within the limit. */
    client: (client: string | undefined): number =>
      client === undefined ? 0 : wait(isOver(`client ${client}`, perClient)),
    form: (form: string): number => wait(isOver(`form ${form}`, perForm)),
    /** Seconds to wait before a file of so many bytes may be begun; 0 when it may be now. What is promised counts, since room is kept for it. */
    upload: (client: string | undefined, form: string, bytes: number): number =>
      wait(
        client !== undefined && isOver(`uploads of ${client}`, uploadsPerClient),
        client !== undefined && isOverBytes(`upload bytes of ${client}`, bytes, uploadBytesPerClient),
        isOverBytes(`upload bytes for ${form}`, bytes, uploadBytesPerForm),
      ),
    /** Seconds to wait before a draft may be begun. */
    draft: (client: string | undefined, form: string, bytes: number): number =>
      wait(
        client !== undefined && isOver(`drafts of ${client}`, draftsPerClient),
        isOverBytes(`draft bytes for ${form}`, bytes, draftBytesPerForm),
      ),
    /** Seconds to wait before answers may be kept for somebody of whom there are none yet. */
    visit: (client: string | undefined, form: string, bytes: number): number =>
      wait(
        client !== undefined && isOver(`visits of ${client}`, visitsPerClient),
        isOverBytes(`visit bytes for ${form}`, bytes, visitBytesPerForm),
      ),
    /** Seconds to wait before something may be looked up. */
    lookup: (client: string | undefined): number =>
      wait(client !== undefined && isOver(`lookups of ${client}`, lookupsPerClient)),
    /** Each is noted up to the limit, and the first beyond it: strangers cannot fill the audit trail. */
    wrongToken(client: string | undefined): { readonly wait: number; readonly isNoted: boolean } {
      const all = CLIENTS * wrongTokens;
      const over = Math.max(
        client === undefined
          ? 0
          : counts.add(`wrong tokens of ${client}`, { most: wrongTokens }) - wrongTokens,
        counts.add("wrong tokens", { most: all }) - all,
      );
      return { wait: over > 0 ? left() : 0, isNoted: over <= 1 };
    },
  };
}
export type RateLimiter = ReturnType<typeof rateLimiter>;
