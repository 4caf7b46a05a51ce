/** A definition that did not arrive. */
export class FetchError extends Error {
  override readonly name = "FetchError";
}

/** The text at a URL. */
export async function fetchText(url: string): Promise<string> {
  let failure: unknown;
  try {
    const answered = await fetch(url, { headers: { accept: "application/json" } });
    if (answered.ok) return await answered.text();
    failure = answered.status;
  } catch (error) {
    failure = error instanceof Error ? error.message : error;
  }
  throw new FetchError(`${url}: ${String(failure)}`);
}
