/** Counts that several processes add to. */
export interface SharedCounts {
  /** Adds to the counts of a window and gives what they are then, with what other processes added. */
  add(counts: ReadonlyMap<string, number>, until: Date): Promise<ReadonlyMap<string, number>>;
}

/** Counts are told to the others this often; whoever spreads requests over processes gains no more than that. */
const PAUSE = 500;
/** Most counts told at a time: the largest. */
const MOST = 500;

interface Count {
  /** What this process counted. */
  own: number;
  /** What of it the others were told. */
  told: number;
  /** What others counted, when it was last asked. */
  others: number;
}

/**
 * Counts of one window. A request is decided by what is known in this process, so that a flood is turned away before it costs anything; counts that matter (a
 * tenth of a limit: those of ordinary citizens stay here) are told to the other processes twice a second, and theirs are heard.
 */
export function windowCounts({
  now,
  seconds,
  shared,
}: {
  readonly now: () => Date;
  readonly seconds: number;
  readonly shared?: SharedCounts | undefined;
}) {
  const length = seconds * 1000;
  let counts = new Map<string, Count>();
  let matter = new Set<string>();
  let ends = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function tell(): Promise<void> {
    const [of, until] = [counts, ends];
    const untold = [...matter]
      .map((bucket) => ({ bucket, count: of.get(bucket) }))
      .flatMap(({ bucket, count }) => (count && count.own > count.told ? [{ bucket, count }] : []))
      .sort((a, b) => b.count.own - b.count.told - (a.count.own - a.count.told))
      .slice(0, MOST);
    if (!shared || !untold.length) return;
    const amounts = new Map(untold.map(({ bucket, count }) => [bucket, count.own - count.told]));
    const totals = await shared.add(amounts, new Date(until));
    for (const { bucket, count } of untold) {
      count.told += amounts.get(bucket) ?? 0;
      count.others = Math.max(0, (totals.get(bucket) ?? 0) - count.told);
    }
  }
  function tellSoon(): void {
    if (!shared || timer !== undefined) return;
    timer = setTimeout(() => {
      // Without the others this process goes on by its own counts.
      void tell()
        .catch(() => {})
        .finally(() => {
          timer = undefined;
        });
    }, PAUSE);
    // Where there is no such thing, no process waits for a timer either.
    (timer as Partial<NodeJS.Timeout>).unref?.();
  }

  return {
    /** Seconds until the window is over. */
    left: (): number => Math.max(1, Math.ceil((ends - now().getTime()) / 1000)),
    add(bucket: string, { most, amount = 1 }: { readonly most: number; readonly amount?: number }): number {
      const time = now().getTime();
      // One window for all, and the same one in all processes that share it: to forget is to begin a new map, and the map cannot grow past one window's clients.
      if (time >= ends || ends - time > length) {
        counts = new Map();
        matter = new Set();
        ends = shared ? (Math.floor(time / length) + 1) * length : time + length;
      }
      const count = counts.get(bucket) ?? { own: 0, told: 0, others: 0 };
      counts.set(bucket, count);
      count.own += amount;
      if (shared && count.own * 10 >= most) {
        matter.add(bucket);
        tellSoon();
      }
      return count.own + count.others;
    },
  };
}
