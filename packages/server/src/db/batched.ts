import { UnavailableError } from "../unavailable.js";

interface Waiting<In, Out> {
  readonly item: In;
  resolve(value: Out): void;
  reject(error: unknown): void;
}

/**
 * Does together what comes while the last is being done: many that arrive at once share one transaction and one flush to the disk, and one alone does
 * not wait. `doAll` is all or nothing; when it fails for several, each is tried by itself, so that one that cannot be done fails alone.
 * What fails with an `UnavailableError` is not tried again by itself.
 */
export function batched<In, Out>(
  doAll: (items: readonly In[]) => Promise<readonly Out[]>,
  most = 50,
): (item: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = [];
  let isBusy = false;

  /** Nothing of it can be done now, nor what waits behind: each would wait for the same silence in turn, long after its sender has gone. */
  function giveUp(batch: readonly Waiting<In, Out>[], error: UnavailableError): void {
    for (const each of [...batch, ...waiting]) each.reject(error);
    waiting = [];
  }
  async function settle(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const results = await doAll(batch.map(({ item }) => item));
      // One result for each item, in order: that is what `doAll` promises.
      batch.forEach(({ resolve }, at) => resolve(results[at] as Out));
    } catch (error) {
      if (error instanceof UnavailableError) giveUp(batch, error);
      else if (batch.length === 1) batch[0]?.reject(error);
      else for (const each of batch) await settle([each]);
    }
  }
  async function run(): Promise<void> {
    isBusy = true;
    while (waiting.length) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await settle(batch);
    }
    isBusy = false;
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isBusy) void run();
    });
}
