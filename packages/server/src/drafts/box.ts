import { scrypt } from "node:crypto";
import { mac, type ServerKey } from "./server-keys.js";

/** 96 random bits before each box, as AES-GCM wants (NIST SP 800-38D). */
const IV = 12;
/** About 60 ms and 32 MiB a try (OWASP: N = 2¹⁵, r = 8, p = 3 or stronger for stored passwords; a stolen table is also closed by the server's key). */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

// Copied: WebCrypto's types want a buffer that is not shared.
const aesKey = (bytes: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", new Uint8Array(bytes), "AES-GCM", false, ["encrypt", "decrypt"]);
const bound = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/** Closes bytes under a key. `about` must be the same to open them: it ties a box to its place, so that boxes cannot be exchanged. */
export async function close(key: Uint8Array, bytes: Uint8Array, about: string): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const closed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: bound(about) },
    await aesKey(key),
    new Uint8Array(bytes),
  );
  return new Uint8Array([...iv, ...new Uint8Array(closed)]);
}

/** `undefined` when the key is another one or a bit was changed. */
export async function open(key: Uint8Array, box: Uint8Array, about: string): Promise<Uint8Array | undefined> {
  try {
    const [iv, closed] = [new Uint8Array(box.subarray(0, IV)), new Uint8Array(box.subarray(IV))];
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: "AES-GCM", iv, additionalData: bound(about) },
        await aesKey(key),
        closed,
      ),
    );
  } catch {
    return undefined;
  }
}

/** A key from the server's own, for one purpose. */
export const serverKeyFor = (key: ServerKey, purpose: string): Uint8Array => mac(key, "derive", purpose);

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xe50];
/** What a person chose, the same however it is typed: composed letters, no outer spaces, digits of any keyboard as one. */
export const plainSecret = (typed: string): string =>
  typed
    .normalize("NFKC")
    .trim()
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((each) => code >= each && code < each + 10);
      return zero === undefined ? digit : String(code - zero);
    });

/** A key from the secret a person chose, slow to make on purpose. */
export const keyFromSecret = (secret: string, salt: Uint8Array): Promise<Uint8Array> =>
  new Promise((resolve, reject) =>
    scrypt(plainSecret(secret), salt, 32, COST, (error, key) =>
      error ? reject(error) : resolve(new Uint8Array(key)),
    ),
  );
