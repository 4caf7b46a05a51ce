import { mac, type ServerKey, type ServerKeys } from "../drafts/server-keys.js";
import { close, open, serverKeyFor } from "../drafts/box.js";

/** What is encrypted and cannot be read: the key is not here, or it is not what was written. Its words hold no content. */
export class EncryptionError extends Error {
  override readonly name = "EncryptionError";
  constructor(
    /** `no-key`: the key is not among the server's; `changed`: it was altered, cut off, or stands where something else stood; `newer`: it is of a newer version. */
    readonly reason: "no-key" | "changed" | "newer",
    words: string,
  ) {
    super(words);
  }
}

/** A key for one record, wrapped by the server key named. */
export interface WrappedKey {
  readonly kid: string;
  readonly wrapped: Uint8Array;
}
/** What stands in the columns of a row whose text is encrypted. */
export interface EncryptedText extends WrappedKey {
  readonly box: Uint8Array;
}
/** What something encrypted is, so that it opens nowhere else: the table, the row and the column, or the kind of a file and its name. */
export interface Place {
  readonly table: string;
  readonly id: string;
  readonly column: string;
}

export interface Encryption {
  /** Whether what is new is encrypted. What is encrypted already is read either way. */
  readonly isOn: boolean;
  /** Id of the server key that encrypts. */
  readonly kid: string;
  /** Names of the questions whose answers can be found by the blind index. */
  readonly searchFields: readonly string[];
  encrypt(place: Place, text: string): EncryptedText;
  /** Throws an `EncryptionError`. */
  decrypt(place: Place, encrypted: EncryptedText): string;
  /** A key for one record. */
  newKey(place: Place): WrappedKey & { readonly bytes: Uint8Array };
  /** Throws an `EncryptionError`. */
  unwrap(place: Place, key: WrappedKey): Uint8Array;
  /** The same key under the server key that encrypts now. */
  rewrap(place: Place, key: WrappedKey): WrappedKey;
  /** What the blind index holds for a value: under the server key that encrypts first, then under the others. */
  blind(value: string): readonly [string, ...string[]];
  /** Tells a key from another one of the same id; `undefined` when there is none of that id. */
  checkOf(kid: string): string | undefined;
}

const FORMAT = 1;
const KEY_BYTES = 32;
const PURPOSE = "encryption";
/** Half of an HMAC is as hard to find again as a guess of 128 bits (NIST SP 800-107, 5.3.3). */
const BLIND_BYTES = 16;

const placeText = (what: "key" | "text", { table, id, column }: Place): string =>
  JSON.stringify(["diwan", FORMAT, what, table, id, column]);
const where = ({ table, id }: Place): string => `${table} ${id}`;

/**
 * Encryption of what is kept, by the server keys: every record has a random key of its own (AES-256-GCM), which a key made from the server's wraps. A new server key
 * is thus a matter of wrapping, and no content is written again (decision 029).
 */
export function createEncryption(
  keys: ServerKeys,
  { isOn = false, searchFields = [] }: Partial<Pick<Encryption, "isOn" | "searchFields">> = {},
): Encryption {
  const wrapping = new Map(keys.map((key) => [key.id, serverKeyFor(key, PURPOSE)]));
  const blinding = keys.map((key): ServerKey => ({ id: key.id, bytes: serverKeyFor(key, "blind index") }));
  const [current] = keys;
  const [first, ...older] = blinding;
  const wrappingKey = (place: Place, kid: string): Uint8Array => {
    const found = wrapping.get(kid);
    if (!found)
      throw new EncryptionError(
        "no-key",
        `${where(place)} is encrypted under the server key '${kid}', which is not among the server's keys.`,
      );
    return found;
  };
  const wrap = (place: Place, bytes: Uint8Array): WrappedKey => ({
    kid: current.id,
    wrapped: close(wrappingKey(place, current.id), bytes, placeText("key", place)),
  });
  const newKey = (place: Place): WrappedKey & { readonly bytes: Uint8Array } => {
    const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
    return { ...wrap(place, bytes), bytes };
  };
  function unwrap(place: Place, { kid, wrapped }: WrappedKey): Uint8Array {
    const bytes = open(wrappingKey(place, kid), wrapped, placeText("key", place));
    if (!bytes)
      throw new EncryptionError(
        "changed",
        `${where(place)} does not open with the server key '${kid}': it was changed or exchanged.`,
      );
    return bytes;
  }
  const blind = (key: ServerKey | undefined, value: string): string =>
    key === undefined ? "" : mac(key, "value", value).subarray(0, BLIND_BYTES).toString("base64url");

  return {
    isOn,
    kid: current.id,
    searchFields,
    encrypt(place, text) {
      const { bytes, kid, wrapped } = newKey(place);
      const box = close(bytes, Buffer.from(text), placeText("text", place));
      return { kid, wrapped, box: Buffer.concat([Buffer.of(FORMAT), box]) };
    },
    decrypt(place, { kid, wrapped, box }) {
      if (box[0] !== FORMAT)
        throw new EncryptionError(
          "newer",
          `${where(place)} is encrypted in format ${box[0]}, which this version does not know.`,
        );
      const text = open(unwrap(place, { kid, wrapped }), box.subarray(1), placeText("text", place));
      if (!text)
        throw new EncryptionError(
          "changed",
          `${where(place)} does not open: it was changed, cut off or exchanged.`,
        );
      return Buffer.from(text).toString();
    },
    newKey,
    unwrap,
    rewrap: (place, key) => wrap(place, unwrap(place, key)),
    blind: (value) => [blind(first, value), ...older.map((key) => blind(key, value))],
    checkOf(kid) {
      const key = keys.find(({ id }) => id === kid);
      return key && mac(key, "encryption key", kid).toString("hex");
    },
  };
}

/** Reads the text of a row, encrypted or not. */
export function readText(
  place: Place,
  {
    text,
    kid,
    wrapped,
    box,
  }: {
    readonly text: string;
    readonly kid: string | null;
    readonly wrapped: Uint8Array | null;
    readonly box: Uint8Array | null;
  },
  encryption: Encryption | undefined,
): string {
  if (kid === null) return text;
  if (!wrapped || !box)
    throw new EncryptionError("changed", `${where(place)} is encrypted, and a part of it is missing.`);
  if (!encryption)
    throw new EncryptionError(
      "no-key",
      `${where(place)} is encrypted under the server key '${kid}', and no server keys were given.`,
    );
  return encryption.decrypt(place, { kid, wrapped, box });
}
