import { toJson } from "./to-json.js";
import type { Definition } from "./definition.js";

/** JSON Canonicalization Scheme (RFC 8785) for JSON data: keys in UTF-16 order, no spaces, ECMAScript's numbers. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== "object" || value === null) return toJson(value ?? null);
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, each]) => `${toJson(key)}:${canonicalJson(each)}`).join()}}`;
}

/** Lower-case hex SHA-256 of the definition's canonical JSON; `undefined` where there is no WebCrypto (a page not served over HTTPS). */
export async function definitionHash(definition: Definition): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest(
    "SHA-256",
    new TextEncoder().encode(canonicalJson(definition)),
  );
  return digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
