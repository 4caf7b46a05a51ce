import { ConfigurationError } from "../configuration.js";
import { secretProblem } from "../configuration.js";

const text = new TextEncoder();
/** Node's own, where this runs in Node: Web Crypto hands each text to another thread, which takes longer than the code itself. */
const node = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:crypto");
/** WebCrypto wants its bytes in a buffer that is not shared. */
type Bytes = Uint8Array<ArrayBuffer>;

export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

/** `undefined` for what is no base64url. */
export function fromBase64Url(words: string): Bytes | undefined {
  if (!/^[\w-]*$/.test(words)) return undefined;
  try {
    return Uint8Array.from(atob(words.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}

/** One secret's uses, each with a key of its own (HKDF, RFC 5869), so that nothing made for one purpose fits another. */
export interface Sealer {
  /** A message authentication code (HMAC-SHA-256) over `words`, for one purpose. */
  mac(purpose: string, words: string): Promise<string>;
  /** Compares in constant time. */
  check(purpose: string, words: string, mac: string): Promise<boolean>;
  /** AES-256-GCM; only who knows the secret *and* `id` can open it. */
  seal(id: string, words: string): Promise<string>;
  /** `undefined` when it was not sealed with this secret under this id, or was changed. */
  open(id: string, box: string): Promise<string | undefined>;
}

/**
 * One sealer for each secret: the first makes, the others still accept what they made, so that a secret can be replaced while people are under way. Throws a
 * `ConfigurationError` when there is none, or one that could be guessed.
 */
export function createSealers(secrets: readonly string[]): readonly [Sealer, ...Sealer[]] {
  const given: unknown = secrets; // what is not set arrives here as any value does
  if (!Array.isArray(given)) throw new ConfigurationError(["secrets is not a list of texts."]);
  const problems = Array.from(given, secretProblemAt).flatMap((problem) => problem ?? []);
  if (!problems.length && new Set(given).size < given.length) problems.push("Two secrets are the same.");
  if (problems.length) throw new ConfigurationError(problems);
  const [first, ...older] = secrets.map(createSealer);
  if (!first) throw new ConfigurationError([`There is no secret. ${HOW}`]);
  return [first, ...older];
}
const HOW = "Make one with: openssl rand -base64 32";
function secretProblemAt(secret: unknown, index: number): string | undefined {
  const problem = secretProblem(secret);
  return problem && `secrets[${index}] ${problem}. ${HOW}`;
}

export function createSealer(secret: string): Sealer {
  const problem = secretProblem(secret);
  if (problem) throw new ConfigurationError([`The secret ${problem}. ${HOW}`]);
  const base = crypto.subtle.importKey("raw", text.encode(secret), "HKDF", false, ["deriveKey"]);
  const derive = async (
    salt: string,
    info: string,
    to: (HmacImportParams & { length: number }) | AesKeyGenParams,
    uses: KeyUsage[],
  ): Promise<CryptoKey> =>
    crypto.subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt: text.encode(salt), info: text.encode(info) },
      await base,
      to,
      false,
      uses,
    );
  const macKeys = new Map<string, Promise<CryptoKey>>();
  const macKey = (purpose: string): Promise<CryptoKey> => {
    const known =
      macKeys.get(purpose) ??
      derive("", purpose, { name: "HMAC", hash: "SHA-256", length: 256 }, ["sign", "verify"]);
    macKeys.set(purpose, known);
    return known;
  };
  const boxKey = (id: string): Promise<CryptoKey> =>
    derive(id, "diwan visit", { name: "AES-GCM", length: 256 }, ["encrypt", "decrypt"]);

  const macs = (node && nodeMacs(node, secret)) ?? {
    make: async (purpose: string, words: string): Promise<Uint8Array> =>
      new Uint8Array(await crypto.subtle.sign("HMAC", await macKey(purpose), text.encode(words))),
    check: async (purpose: string, words: string, mac: Bytes): Promise<boolean> =>
      crypto.subtle.verify("HMAC", await macKey(purpose), mac, text.encode(words)),
  };

  return {
    mac: async (purpose, words) => toBase64Url(await macs.make(purpose, words)),
    async check(purpose, words, mac) {
      const bytes = fromBase64Url(mac);
      return !!bytes && macs.check(purpose, words, bytes);
    },
    async seal(id, words) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const box = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await boxKey(id), text.encode(words));
      return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(box))}`;
    },
    async open(id, sealed) {
      const [iv, box] = sealed.split(".").map(fromBase64Url);
      if (!iv || !box) return undefined;
      try {
        return new TextDecoder().decode(
          await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await boxKey(id), box),
        );
      } catch {
        return undefined;
      }
    },
  };
}

/** The same codes as Web Crypto makes, at once. */
function nodeMacs({ createHmac, hkdfSync, timingSafeEqual }: typeof import("node:crypto"), secret: string) {
  const keys = new Map<string, Uint8Array>();
  const keyOf = (purpose: string): Uint8Array => {
    const known = keys.get(purpose) ?? new Uint8Array(hkdfSync("sha256", secret, "", purpose, 32));
    keys.set(purpose, known);
    return known;
  };
  const make = (purpose: string, words: string): Uint8Array =>
    createHmac("sha256", keyOf(purpose)).update(words).digest();
  const check = (purpose: string, words: string, mac: Uint8Array): boolean => {
    const right = make(purpose, words);
    return right.length === mac.length && timingSafeEqual(right, mac);
  };
  return { make, check };
}
