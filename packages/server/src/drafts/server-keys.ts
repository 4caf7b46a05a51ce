import { createHmac } from "node:crypto";
import { ConfigurationError } from "../configuration.js";
import { keyProblem } from "../configuration.js";

/** 256 bits that only the servers have. */
export interface ServerKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}
/** The first key is used for what is new; the others still open what they closed, until `rotate` has gone round. */
export type ServerKeys = readonly [ServerKey, ...ServerKey[]];

const LINE = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/=_-]+)$/;

/** Keys from text: `id:base64`, separated by spaces, commas or lines, the current one first. Each is 32 bytes (`openssl rand -base64 32`). */
export function readKeys(text: string): ServerKeys {
  const wrong = (problem: string): ConfigurationError => new ConfigurationError([problem]);
  // A variable that is not set arrives here as any value does.
  if (typeof (text as unknown) !== "string") throw wrong(`The server keys are not set (${String(text)}).`);
  const keys = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((each, at): ServerKey => {
      const [, id = "", base64 = ""] = LINE.exec(each) ?? [];
      const bytes = new Uint8Array(Buffer.from(base64, "base64"));
      // Never the text itself: it is a secret.
      if (bytes.length !== 32) throw wrong(`Server key ${at + 1} is not 'id:' and base64 of 32 bytes.`);
      const problem = keyProblem(bytes, { least: 32 });
      if (problem) throw wrong(`Server key ${at + 1} ${problem}.`);
      return { id, bytes };
    });
  const [first, ...rest] = keys;
  if (!first) throw wrong("There is no server key: the text is empty. 'diwan-server new-key' makes one.");
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw wrong("Two server keys have the same id.");
  if (new Set(keys.map(({ bytes }) => bytes.join())).size < keys.length)
    throw wrong("Two server keys are the same but for their ids.");
  return [first, ...rest];
}

export const newKey = (id = new Date().toISOString().slice(0, 10)): string =>
  `${id}:${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64")}`;

/** HMAC-SHA256 of a text under a key; `purpose` keeps one use's values from serving another. */
export const mac = (key: ServerKey, purpose: string, text: string): Buffer =>
  createHmac("sha256", key.bytes).update(`${purpose}\n${text}`).digest();
