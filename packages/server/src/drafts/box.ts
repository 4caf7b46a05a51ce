import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { mac, type ServerKey } from "./server-keys.js";

/** 96 random bits before each box, as AES-GCM wants (NIST SP 800-38D). */
const IV = 12;
/** About 60 ms and 32 MiB a try (OWASP: N = 2¹⁵, r = 8, p = 3 or stronger for stored passwords; a stolen table is also closed by the server's key). */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

const TAG = 16;

/** Closes bytes under a key. `about` must be the same to open them: it ties a box to its place, so that boxes cannot be exchanged. */
export function close(key: Uint8Array, bytes: Uint8Array, about: string): Uint8Array {
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(about));
  // The tag stands at the end, where WebCrypto puts it.
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** `undefined` when the key is another one or a bit was changed. */
export function open(key: Uint8Array, box: Uint8Array, about: string): Uint8Array | undefined {
  if (box.length < IV + TAG) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, box.subarray(0, IV), { authTagLength: TAG })
    .setAAD(Buffer.from(about))
    .setAuthTag(box.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(box.subarray(IV, -TAG)), decipher.final()]);
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
