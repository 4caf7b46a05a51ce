import { createCipheriv, createDecipheriv } from "node:crypto";
import { EncryptionError, type Encryption, type Place, type WrappedKey } from "./encryption.js";

/*
 * A file that is encrypted, in pieces that are each authenticated, so that a large one is never held in memory and nothing of it is given out that was changed
 * (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, as `age` has it): a header of fixed length, then pieces of 64 KiB under a random key of
 * its own. Each piece's nonce is its number and whether it is the last: pieces cannot be exchanged, left out or cut off.
 *
 *   8 bytes "diwanAE1" | 1 byte length of the key's id | 32 bytes the id | 60 bytes the wrapped key | pieces
 */
const MAGIC = Buffer.from("diwanAE1");
const KID = 32;
const WRAPPED = 60;
export const HEADER = MAGIC.length + 1 + KID + WRAPPED;
const PIECE = 64 * 1024;
const TAG = 16;

type Bytes = AsyncIterable<Uint8Array>;

const changed = (place: Place): EncryptionError =>
  new EncryptionError(
    "changed",
    `The ${place.table} ${place.id} does not open: it was changed, cut off or exchanged.`,
  );

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** The same bytes in pieces of `size`, and whether each is the last; one empty piece of nothing. */
async function* piecesOf(
  source: Bytes,
  size: number,
): AsyncGenerator<readonly [piece: Buffer, isLast: boolean]> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of source) {
    held.push(bytes);
    length += bytes.length;
    // A full piece may be the last one: it waits for more.
    if (length <= size) continue;
    let all = Buffer.concat(held);
    for (; all.length > size; all = all.subarray(size)) yield [all.subarray(0, size), false];
    held = [all];
    length = all.length;
  }
  yield [Buffer.concat(held), true];
}

const headerOf = ({ kid, wrapped }: WrappedKey): Buffer => {
  const id = Buffer.alloc(KID);
  id.write(kid, "latin1");
  return Buffer.concat([MAGIC, Buffer.of(kid.length), id, wrapped]);
};

function readHeader(start: Buffer): WrappedKey | undefined {
  if (!start.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const from = MAGIC.length + 1;
  const length = Math.min(start[MAGIC.length] ?? 0, KID);
  return {
    kid: start.subarray(from, from + length).toString("latin1"),
    wrapped: start.subarray(from + KID, HEADER),
  };
}

/** Something that is read, of which the beginning was looked at. */
interface Opened {
  /** The key it is encrypted under; `undefined` when it is not encrypted. */
  readonly key: WrappedKey | undefined;
  /** What comes after the header, or all of it where there is none. */
  readonly rest: Bytes;
  /** Lets go of the source, for whoever does not read the rest. */
  close(): Promise<void>;
}

/** Whether something ends within its header: it was cut off, and is no content of somebody's. */
const isCutOff = (start: Buffer): boolean =>
  start.length > 0 &&
  start.length < HEADER &&
  start.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, start.length));

/** Throws an `EncryptionError` when it ends within its header. */
async function openSource(source: Bytes, place: Place): Promise<Opened> {
  const iterator = source[Symbol.asyncIterator]();
  const close = async (): Promise<void> => void (await iterator.return?.());
  let start = Buffer.alloc(0);
  let isDone = false;
  while (start.length < HEADER && !isDone) {
    const next = await iterator.next();
    if (next.done) isDone = true;
    else start = Buffer.concat([start, next.value]);
  }
  if (isCutOff(start)) throw changed(place);
  const key = readHeader(start);
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      yield key ? start.subarray(HEADER) : start;
      while (!isDone) {
        const next = await iterator.next();
        if (next.done) isDone = true;
        else yield next.value;
      }
    } finally {
      if (!isDone) await close();
    }
  }
  return { key, rest: rest(), close };
}

async function* encryptPieces(
  source: Bytes,
  encryption: Encryption,
  place: Place,
): AsyncGenerator<Uint8Array> {
  const key = encryption.newKey(place);
  yield headerOf(key);
  let number = 0;
  for await (const [piece, isLast] of piecesOf(source, PIECE)) {
    const cipher = createCipheriv("aes-256-gcm", key.bytes, nonceOf(number++, isLast));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Gives out only what was authenticated; throws an `EncryptionError` as soon as something does not fit, at the latest at the end. */
async function* decryptPieces(source: Bytes, key: Uint8Array, place: Place): AsyncGenerator<Uint8Array> {
  let number = 0;
  for await (const [piece, isLast] of piecesOf(source, PIECE + TAG)) {
    // What ends with a piece of nothing was not written so, unless it is nothing as a whole.
    if (piece.length < TAG || (piece.length === TAG && number > 0)) throw changed(place);
    const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(number++, isLast), {
      authTagLength: TAG,
    });
    decipher.setAuthTag(piece.subarray(-TAG));
    let plain: Buffer;
    try {
      plain = Buffer.concat([decipher.update(piece.subarray(0, -TAG)), decipher.final()]);
    } catch {
      throw changed(place);
    }
    yield plain;
  }
}

/** Under which server key something is encrypted; `undefined` when it is not. */
export async function keyOf(source: Bytes, place: Place): Promise<string | undefined> {
  const { key, close } = await openSource(source, place);
  await close();
  return key?.kid;
}

/** Encrypts what is read. What is encrypted already stays as it is. */
export async function* encrypted(
  source: Bytes,
  encryption: Encryption,
  place: Place,
): AsyncGenerator<Uint8Array> {
  const { key, rest } = await openSource(source, place);
  if (key) yield headerOf(key);
  yield* key ? rest : encryptPieces(rest, encryption, place);
}

/** The same content with its key wrapped by the server key that encrypts now. */
export async function* rewrapped(
  source: Bytes,
  encryption: Encryption,
  place: Place,
): AsyncGenerator<Uint8Array> {
  const { key, rest } = await openSource(source, place);
  if (key) yield headerOf(encryption.rewrap(place, key));
  yield* rest;
}

/** What is read, decrypted if it is encrypted. That it can be opened at all is known when this resolves; that it was not changed further on, when it was read to its end. */
export async function decrypted(
  source: Bytes,
  encryption: Encryption | undefined,
  place: Place,
): Promise<Bytes> {
  const { key, rest, close } = await openSource(source, place);
  if (!key) return rest;
  try {
    if (!encryption)
      throw new EncryptionError(
        "no-key",
        `The ${place.table} ${place.id} is encrypted under the server key '${key.kid}', and no server keys were given.`,
      );
    return decryptPieces(rest, encryption.unwrap(place, key), place);
  } catch (error) {
    await close();
    throw error;
  }
}
