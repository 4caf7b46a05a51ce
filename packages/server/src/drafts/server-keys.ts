/** 256 bits that only the servers have. */
export interface ServerKey { readonly id: string; readonly bytes: Uint8Array }
/** The first key is used for what is new; the others still open what they closed, until `rotate` has gone round. */
export type ServerKeys = readonly [ServerKey, ...ServerKey[]];

const LINE = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/=_-]+)$/;

/** Keys from text: `id:base64`, separated by spaces, commas or lines, the current one first. Each is 32 bytes (`openssl rand -base64 32`). */
export function readKeys(text: string): ServerKeys {
  const keys = text.split(/[\s,]+/).filter(Boolean).map((each, at): ServerKey => {
    const [, id = "", base64 = ""] = LINE.exec(each) ?? [];
    const bytes = new Uint8Array(Buffer.from(base64, "base64"));
    // Never the text itself: it is a secret.
    if (bytes.length !== 32) throw new Error(`Server key ${at + 1} is not 'id:' and base64 of 32 bytes`);
    return { id, bytes };
  });
  const [first, ...rest] = keys;
  if (!first) throw new Error("There is no server key");
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new Error("Two server keys have the same id");
  return [first, ...rest];
}

export const newKey = (id = new Date().toISOString().slice(0, 10)): string => `${id}:${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64")}`;

const hmacKey = (key: ServerKey): Promise<CryptoKey> => crypto.subtle.importKey("raw", new Uint8Array(key.bytes), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);

/** HMAC-SHA256 of a text under a key; `purpose` keeps one use's values from serving another. */
export const mac = async (key: ServerKey, purpose: string, text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign("HMAC", await hmacKey(key), new TextEncoder().encode(`${purpose}\n${text}`)));
