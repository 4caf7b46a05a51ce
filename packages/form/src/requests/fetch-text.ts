/** A definition that did not arrive. */
export class FetchError extends Error {
  override readonly name = "FetchError";
}

/** The text at a URL. */
export async function fetchText(url: string): Promise<string> {
  try {
    const answered = await fetch(url, { headers: { accept: "application/json" } });
    if (answered.ok) return await answered.text();
    throw new Error(String(answered.status));
  } catch (error) {
    throw new FetchError(`${url}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
