/**
 * The sender's side of HPKE (RFC 9180), base mode, with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM: one message for one recipient. Every step is the browser's
 * own WebCrypto; what stands here puts them in the order of the standard, and its test holds it to the published test vectors. Whoever opens uses a library of others.
 */
const KEM = 0x0010;
const KDF = 0x0001;
const AEAD = 0x0002;

export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
/** I2OSP(n, 2). */
const twoBytes = (number: number): Bytes => new Uint8Array([number >> 8, number & 255]);

/** HMAC-SHA-256. */
export async function hmac(key: Bytes, message: Bytes): Promise<Bytes> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  // A key of no bytes is the same as one of zeros (RFC 2104), and WebCrypto takes none of no bytes.
  const imported = await crypto.subtle.importKey(
    "raw",
    key.length ? key : new Uint8Array(32),
    algorithm,
    false,
    ["sign"],
  );
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}

const NOTHING: Bytes = new Uint8Array();
const VERSION = utf8("HPKE-v1");
const KEM_SUITE = joined(utf8("KEM"), twoBytes(KEM));
const HPKE_SUITE = joined(utf8("HPKE"), twoBytes(KEM), twoBytes(KDF), twoBytes(AEAD));

/** LabeledExtract of the standard, section 4. */
const extract = (suite: Bytes, salt: Bytes, label: string, secret: Bytes): Promise<Bytes> =>
  hmac(salt, joined(VERSION, suite, utf8(label), secret));

/** LabeledExpand of the standard, section 4: one block is all that is ever asked for. */
async function expand(
  suite: Bytes,
  secret: Bytes,
  label: string,
  info: Bytes,
  length: number,
): Promise<Bytes> {
  const block = joined(twoBytes(length), VERSION, suite, utf8(label), info, new Uint8Array([1]));
  return (await hmac(secret, block)).slice(0, length);
}

/** AES-256-GCM, the tag behind the text. */
export async function encrypt(key: Bytes, iv: Bytes, text: Bytes, additionalData: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  return new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, imported, text));
}

const P256 = { name: "ECDH", namedCurve: "P-256" } as const;
export const newPair = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(P256, false, ["deriveBits"]);

/** The coordinates of a public key, as a JWK holds them. */
export interface Point {
  readonly x: string;
  readonly y: string;
}

interface Message {
  readonly info: Bytes;
  readonly text: Bytes;
  readonly additionalData: Bytes;
}

/** Seals a text to a public key: `SealBase` of the standard, section 6.1. A pair is given by the test vectors alone: otherwise each message has a new one. */
export async function sealTo(
  { x, y }: Point,
  { info, text, additionalData }: Message,
  pair?: CryptoKeyPair,
): Promise<{ readonly enc: Bytes; readonly text: Bytes }> {
  const { publicKey, privateKey } = pair ?? (await newPair());
  const recipient = await crypto.subtle.importKey("jwk", { kty: "EC", crv: "P-256", x, y }, P256, true, []);
  const raw = async (key: CryptoKey): Promise<Bytes> =>
    new Uint8Array(await crypto.subtle.exportKey("raw", key));
  // Encap, section 4.1.
  const [enc, own] = [await raw(publicKey), await raw(recipient)];
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: recipient }, privateKey, 256);
  const secret = await expand(
    KEM_SUITE,
    await extract(KEM_SUITE, NOTHING, "eae_prk", new Uint8Array(shared)),
    "shared_secret",
    joined(enc, own),
    32,
  );
  // KeySchedule, section 5.1: no pre-shared key.
  const context = joined(
    new Uint8Array([0]),
    await extract(HPKE_SUITE, NOTHING, "psk_id_hash", NOTHING),
    await extract(HPKE_SUITE, NOTHING, "info_hash", info),
  );
  const scheduled = await extract(HPKE_SUITE, secret, "secret", NOTHING);
  const key = await expand(HPKE_SUITE, scheduled, "key", context, 32);
  const nonce = await expand(HPKE_SUITE, scheduled, "base_nonce", context, 12);
  return { enc, text: await encrypt(key, nonce, text, additionalData) };
}
