const digest = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));

/** Compares digests in a time that tells nothing of either: every byte is looked at. */
export const isSameDigest = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length &&
  a.length > 0 &&
  a.reduce((difference, byte, at) => difference | (byte ^ (b[at] ?? 0)), 0) === 0;

/**
 * Compares two secrets in a time that tells nothing of either: their digests have one length. What is empty or missing is no secret and is the same as
 * nothing, itself included, so that what somebody forgot to set is never what somebody else forgot to send.
 */
export async function isSameSecret(
  given: string | undefined,
  expected: string | undefined,
): Promise<boolean> {
  const [a, b] = await Promise.all([digest(given ?? ""), digest(expected ?? "")]);
  return isSameDigest(a, b) && !!given && !!expected;
}
