import type { SealingKey } from "@diwan/core";

/** A private key as a JSON Web Key (RFC 7517). */
export interface PrivateKey extends SealingKey {
  /** The private half, in base64url. */
  readonly d: string;
}
export interface SealingKeyPair {
  readonly privateKey: PrivateKey;
  /** For the definition. */
  readonly publicKey: SealingKey;
}

/** A new key pair that answers can be sealed to. Without a name it has the thumbprint of its public key (RFC 7638), which no other key has. */
export async function newSealingKey(kid?: string): Promise<SealingKeyPair> {
  if (kid !== undefined && !/^[A-Za-z0-9._-]{1,64}$/.test(kid))
    throw new TypeError("A key's name has 1 to 64 letters a to z, digits, hyphens, underscores and points.");
  const pair = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
  const { x, y, d } = await crypto.subtle.exportKey("jwk", pair.privateKey);
  if (x === undefined || y === undefined || d === undefined) throw new Error("a key without coordinates");
  const point = { crv: "P-256", kty: "EC", x, y } as const;
  const publicKey = { kty: "EC", crv: "P-256", kid: kid ?? (await thumbprint(point)), x, y } as const;
  return { publicKey, privateKey: { ...publicKey, d } };
}

/** The members in the order of their names, without spaces. */
async function thumbprint({ crv, kty, x, y }: Omit<SealingKey, "kid">): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }));
  return Buffer.from(await crypto.subtle.digest("SHA-256", text)).toString("base64url");
}

/**
 * Private keys in a text: one JSON Web Key, a list of them, or a JWK Set (`{ "keys": [ … ] }`). Throws a `TypeError` that repeats nothing of them.
 */
export function readPrivateKeys(text: string): readonly PrivateKey[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TypeError("The private key is not JSON: give the file that new-sealing-key wrote.");
  }
  const keys = listOf(value);
  if (!keys.length) throw new TypeError("There is no private key in it.");
  return keys.map((key, at) => {
    if (!isPrivateKey(key))
      throw new TypeError(
        `${keys.length > 1 ? `Key ${at + 1}` : "The key"} is no private key on P-256 with 'kty', 'crv', 'kid', 'x', 'y' and 'd': give the file that new-sealing-key wrote.`,
      );
    return key;
  });
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) && Array.isArray(value["keys"]) ? value["keys"] : [value];
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isPrivateKey = (value: unknown): value is PrivateKey =>
  isObject(value) &&
  value["kty"] === "EC" &&
  value["crv"] === "P-256" &&
  ["kid", "x", "y", "d"].every((name) => typeof value[name] === "string" && value[name] !== "");
