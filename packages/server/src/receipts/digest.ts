import { canonicalJson } from "@diwan/core";

/** Lower-case hex SHA-256 of a text in UTF-8. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

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

export const hashOfLink = ({ seq, kind, at, digest, previous, removes }: Link): Promise<string> =>
  sha256(canonicalJson({ seq, kind, at, digest, previous, ...(removes ? { removes } : {}) }));
export const digestOfRemoval = (removes: number, at: string): Promise<string> =>
  sha256(canonicalJson({ at, removes }));
