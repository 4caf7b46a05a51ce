import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Encryption, Place } from "../encryption/encryption.js";
import { decrypted, encrypted, keyOf, rewrapped } from "../encryption/stream.js";
import type { FileContents } from "./files.js";

/** A file is bound to the hash of what is in it, which is also its name. */
export const placeOfFile = (hash: string): Place => ({ table: "file", id: hash, column: "content" });

/** Without an encoding a stream gives buffers. */
const readFrom = (path: string): AsyncIterable<Buffer> => createReadStream(path) as AsyncIterable<Buffer>;
/** The two kinds of web streams differ in what only tools use. */
const readWeb = (content: ReadableStream<Uint8Array>): Readable => Readable.fromWeb(content as never);
const toWeb = (content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(content, { objectMode: false })) as ReadableStream<Uint8Array>;

const write = (path: string, content: AsyncIterable<Uint8Array>): Promise<void> =>
  pipeline(content, createWriteStream(path, { mode: 0o600 }));

/** Keeps a file with another content under the same hash, which is that of what is in it once it is opened. Nothing in the clear is written on the way. */
async function keepAs(files: FileContents, hash: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "diwan-"));
  try {
    await write(join(folder, hash), content);
    await files.keepCopy(join(folder, hash), hash);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files that are encrypted before they are kept, wherever that is, and given out as they came. Without encryption, or while it is off, new ones are kept as they are. */
export function encryptedFiles<Files extends FileContents>(
  files: Files,
  encryption: Encryption | undefined,
): Files {
  return {
    ...files,
    async keep(path: string, hash: string) {
      if (!encryption?.isOn) return files.keep(path, hash);
      // Beside it, from where it can be moved.
      const copy = `${path}.encrypted`;
      try {
        await write(copy, encrypted(readFrom(path), encryption, placeOfFile(hash)));
        await files.keep(copy, hash);
      } finally {
        await rm(copy, { force: true });
      }
    },
    async keepCopy(path: string, hash: string) {
      if (!encryption?.isOn) return files.keepCopy(path, hash);
      return keepAs(files, hash, encrypted(readFrom(path), encryption, placeOfFile(hash)));
    },
    async open(hash: string) {
      const content = await files.open(hash);
      return content && toWeb(await decrypted(readWeb(content), encryption, placeOfFile(hash)));
    },
  };
}

type Hashes = AsyncIterable<string> | Iterable<string>;

/** Under which server key each file is; `undefined` for one that is not encrypted. Files that are not there are left out. */
export async function* keysOfFiles(
  files: FileContents,
  hashes: Hashes = files.placed(),
): AsyncGenerator<{ readonly hash: string; readonly kid: string | undefined }> {
  for await (const hash of hashes) {
    const content = await files.open(hash);
    // It may have been swept in this moment.
    if (content) yield { hash, kid: await keyOf(readWeb(content), placeOfFile(hash)) };
  }
}

export interface RewrittenFiles {
  /** How many were written again. */
  readonly count: number;
  /** Hashes of all that were looked at, written again or not. */
  readonly seen: ReadonlySet<string>;
}
/** Writes files again, all that are kept or those that are named. One that is broken off is as it was. */
export type RewriteFiles = (files: FileContents, hashes?: Hashes) => Promise<RewrittenFiles>;

/** Those that `isWanted` chooses by their server key. */
const rewrite =
  (
    isWanted: (kid: string | undefined) => boolean,
    change: (content: AsyncIterable<Uint8Array>, place: Place) => AsyncIterable<Uint8Array>,
  ): RewriteFiles =>
  async (files, hashes) => {
    let count = 0;
    const seen = new Set<string>();
    for await (const { hash, kid } of keysOfFiles(files, hashes)) {
      seen.add(hash);
      const content = isWanted(kid) ? await files.open(hash) : undefined;
      if (!content) continue;
      await keepAs(files, hash, change(readWeb(content), placeOfFile(hash)));
      count++;
    }
    return { count, seen };
  };

export const encryptFiles = (encryption: Encryption): RewriteFiles =>
  rewrite(
    (kid) => kid === undefined,
    (content, place) => encrypted(content, encryption, place),
  );

export const rewrapFiles = (encryption: Encryption): RewriteFiles =>
  rewrite(
    (kid) => kid !== undefined && kid !== encryption.kid,
    (content, place) => rewrapped(content, encryption, place),
  );
