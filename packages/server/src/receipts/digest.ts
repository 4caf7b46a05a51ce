/** Node's own hashing, where this runs in Node. Web Crypto hands each text to another thread, which takes longer than hashing it. */
const node = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:crypto");

async function webSha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Lower-case hex SHA-256 of a text in UTF-8; at once where that can be had. */
export const sha256 = (text: string): string | Promise<string> =>
  node ? node.hash("sha256", text, "hex") : webSha256(text);

/** A random value nobody guesses: 128 bits as lower-case hex. */
export const newSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/** What of a link of the chain is hashed. */
export interface Link {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly kind: "submission" | "removal";
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of the entry: the receipt without `chain`, or what a removal says. */
  readonly digest: string;
  /** Hash of the link before; 64 zeros before the first. */
  readonly previous: string;
  /** A removal names the link whose entry is gone. */
  readonly removes?: number | null;
}
export const FIRST = "0".repeat(64);

/** The canonical JSON (RFC 8785) of a link: its members in the order of their names, which are known. */
export const textOfLink = ({ seq, kind, at, digest, previous, removes }: Link): string =>
  JSON.stringify({ at, digest, kind, previous, ...(removes ? { removes } : {}), seq });
export const hashOfLink = (link: Link): string | Promise<string> => sha256(textOfLink(link));
export const digestOfRemoval = (removes: number, at: string): string | Promise<string> =>
  sha256(JSON.stringify({ at, removes }));
