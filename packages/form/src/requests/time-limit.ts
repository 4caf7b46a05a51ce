/** Longest that one request may take, the body of its answer included: an endpoint may begin to answer and never end. */
export const PATIENCE = 60_000;

/** Does something that can be stopped, for as long as `PATIENCE`; throws when that is over, or when `stopped` is. */
export async function within<T>(
  work: (signal: AbortSignal) => Promise<T>,
  stopped?: AbortSignal,
): Promise<T> {
  const limit = new AbortController();
  const end = (): void => limit.abort();
  const timer = setTimeout(end, PATIENCE);
  stopped?.addEventListener("abort", end, { once: true });
  if (stopped?.aborted) end();
  // A page that wraps `fetch` may have forgotten the signal.
  const over = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new DOMException("over", "AbortError"));
    if (limit.signal.aborted) fail();
    else limit.signal.addEventListener("abort", fail, { once: true });
  });
  try {
    return await Promise.race([work(limit.signal), over]);
  } finally {
    clearTimeout(timer);
    stopped?.removeEventListener("abort", end);
  }
}
