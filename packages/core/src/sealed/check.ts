import type { Definition } from "../definition.js";
import { fromBase64Url } from "./base64url.js";

type Members = { readonly [name: string]: unknown };
const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const only = (value: Members, names: readonly string[]): boolean =>
  Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name));
const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> | undefined =>
  typeof value === "string" ? fromBase64Url(value) : undefined;

/** Bytes of an uncompressed point on P-256, of a content key with the tag of AES-GCM, and of that tag. */
const [POINT, KEY, TAG] = [65, 48, 16];
const BLOCK = 1024;

/**
 * What can be said of sealed answers without a private key: that they have the shape, and are sealed to the keys of this definition, in order. Gives what is wrong, in words for a developer, or nothing.
 * Whether they open, and what is in them, only who opens them can say.
 */
export async function sealedProblem(
  value: unknown,
  { sealed: option }: Definition,
): Promise<string | undefined> {
  if (!option) return "The form does not take sealed answers";
  if (!isMembers(value) || !only(value, ["format", "by", "fingerprint", "keys", "box"]))
    return "'sealed' must have 'format', 'by', 'fingerprint', 'keys' and 'box'";
  const { format, by, fingerprint, keys, box } = value;
  if (format !== 1) return "'sealed.format' must be 1";
  if (by !== "browser") return "'sealed.by' must be browser";
  if (typeof fingerprint !== "string" || !/^[0-9a-f]{64}$/.test(fingerprint))
    return "'sealed.fingerprint' must be 64 hexadecimal digits";
  const length = (bytesOf(box)?.length ?? 0) - TAG;
  if (length <= 0 || length % BLOCK)
    return "'sealed.box' must be whole blocks of 1,024 bytes and a tag, in base64url";
  if (!Array.isArray(keys) || keys.length !== option.keys.length)
    return "'sealed.keys' must be one for each key of the definition";
  for (const [at, key] of keys.entries()) {
    const sealed: unknown = key;
    if (!isMembers(sealed) || !only(sealed, ["kid", "enc", "key"]) || sealed["kid"] !== option.keys[at]?.kid)
      return "'sealed.keys' must be for the keys of the definition, in order";
    const enc = bytesOf(sealed["enc"]);
    if (
      bytesOf(sealed["key"])?.length !== KEY ||
      enc?.length !== POINT ||
      enc[0] !== UNCOMPRESSED ||
      !(await isPoint(enc))
    )
      return "'sealed.keys' must have an 'enc' that is a point on P-256 and a 'key' of 48 bytes, in base64url";
  }
  return undefined;
}

/** The first byte of a point with both its coordinates (SEC 1, 2.3.3), as HPKE writes them. */
const UNCOMPRESSED = 4;

const isPoint = (bytes: Uint8Array<ArrayBuffer>): Promise<boolean> =>
  crypto.subtle.importKey("raw", bytes, { name: "ECDH", namedCurve: "P-256" }, false, []).then(
    () => true,
    () => false,
  );
