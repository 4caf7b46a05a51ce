/** Longest that one request may take, the body of its answer included: an endpoint may begin to answer and never end. */
export const TIME_LIMIT = 60_000;

/** Does something that can be stopped, for as long as `TIME_LIMIT`; rejects when that is over, or when `stopped` is. */
export async function withTimeLimit<T>(
  work: (signal: AbortSignal) => Promise<T>,
  stopped?: AbortSignal,
): Promise<T> {
  const limit = new AbortController();
  const end = (): void => limit.abort();
  const timer = setTimeout(end, TIME_LIMIT);
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

/** Seconds an answer asks to be waited (`Retry-After`, RFC 9110: seconds or a date); 0 when it says nothing that can be understood. */
export function retryAfter(headers: Headers, now = Date.now()): number {
  const given = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(given)) return Number(given);
  // By the answer's own clock where it tells it: that of the device may be off.
  const milliseconds = Date.parse(given) - (Date.parse(headers.get("date") ?? "") || now);
  return milliseconds > 0 ? Math.ceil(milliseconds / 1000) : 0;
}

/** Resolves when the browser has a connection, or nobody waits for it any more; with `true` when it had none before. */
export const connected = (stopped: AbortSignal, waiting: () => void): Promise<boolean> =>
  new Promise((resolve) => {
    if (navigator.onLine || stopped.aborted) return resolve(false);
    waiting();
    addEventListener("online", () => resolve(true), { once: true, signal: stopped });
    stopped.addEventListener("abort", () => resolve(true), { once: true });
  });

/** Waits before another attempt. A connection that returns is a better moment than any that was planned. */
export const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    addEventListener("online", () => resolve(), { once: true, signal: stopped });
    stopped.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

/** Says in the console what whoever runs the site must mend: in English, and never with an answer. */
export function reportToDeveloper(message: string): void {
  // eslint-disable-next-line no-console -- the one place that writes there
  console.error(`Diwan: ${message}`);
}
