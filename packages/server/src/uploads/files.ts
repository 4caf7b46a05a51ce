import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, readdir, rename, rm, rmdir, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { DataStore } from "@tus/server";
import { fileTypeFromFile } from "file-type";

/** Two folders deep, so that no folder holds too many. */
export const pathOf = (folder: string, hash: string): string => join(folder, "files", hash.slice(0, 2), hash);
export const isAbsent = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** Lower-case hex SHA-256 of what is read. */
export async function hashOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of content) hash.update(bytes);
  return hash.digest("hex");
}
export const hashOfFile = (path: string): Promise<string> =>
  hashOf(createReadStream(path) as AsyncIterable<Buffer>); // a stream without an encoding gives buffers

export async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}

/** Moves a file to the place its content has, and to the disk. A second copy of the same content takes the place of the first. */
export async function place(folder: string, from: string, hash: string): Promise<void> {
  const to = pathOf(folder, hash);
  await mkdir(join(to, ".."), { recursive: true, mode: 0o700 });
  await sync(from);
  await rename(from, to);
  if (process.platform !== "win32") await sync(join(to, ".."));
}

/** Copies a file to the place its content has, and to the disk. */
export async function placeCopy(folder: string, from: string, hash: string): Promise<void> {
  // Beside its place, where sweeps find what is left of a copy that was broken off; two that write the same content do not share it.
  const copy = `${pathOf(folder, hash)}.${randomUUID()}.unfinished`;
  await mkdir(join(copy, ".."), { recursive: true, mode: 0o700 });
  await copyFile(from, copy);
  await place(folder, copy, hash);
}

/** What a sweep asks for to tell files nobody has from those somebody has. */
export interface UnreferencedOptions {
  readonly known: (hashes: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly now: Date;
  /** Milliseconds a file has to have lain there: a younger one's row may be on its way. */
  readonly age: number;
}

/** Where whole files are kept, each under the hash of its content: a folder (`folder-files.ts`) or a store that speaks S3 (`s3-files.ts`). */
export interface FileContents {
  /** Where that is, in words for whoever looks after it. */
  readonly words: string;
  /** Takes over a file of this machine, which is gone from where it was or may be deleted there. */
  keep(path: string, hash: string): Promise<void>;
  /** Keeps a copy of a file of this machine. */
  keepCopy(path: string, hash: string): Promise<void>;
  /** `undefined` when it is not there. */
  open(hash: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Where it is on this machine, if it is. */
  pathOf?(hash: string): string;
  /** Hashes of all files that are kept. */
  placed(): AsyncIterable<string>;
  unreferenced(options: UnreferencedOptions): Promise<DueForDeletion>;
  /** What `diwan-server doctor` says of it. */
  examine(): Promise<readonly Finding[]>;
}

/** Where uploads are kept: whole ones, and what has arrived of others. */
export interface UploadFiles extends FileContents {
  /** What tus writes to, in pieces. */
  readonly arriving: DataStore;
  /** Folder of this machine for files that are being looked at. */
  readonly scratch: string;
  /** For a file of this size, beside what others are still sending. */
  isRoom(size: number): Promise<boolean>;
  /** So many bytes were promised to an upload that begins. */
  promise(size: number): void;
  /** An upload that has arrived, as a file in `scratch`. */
  collect(id: string, size: number): Promise<string>;
  /** Deletes what is left of an upload that was kept or refused; what cannot be deleted now is left to a sweep. */
  forget(id: string): Promise<void>;
  /** Uploads whose time was over before they were whole. */
  unfinished(): Promise<DueForDeletion>;
  /** Rejects when nothing can be kept now. */
  ping(): Promise<void>;
  /** Removes what this process alone has of them, such as a folder for files that are being looked at. */
  close?(): Promise<void>;
}

/** Something that was looked at. */
export interface Finding {
  readonly isRight: boolean;
  /** What was looked at and what was found, in a whole sentence that tells of nobody. */
  readonly words: string;
}

/** Milliseconds of the machine's clock at which an upload began, and at which something last came of it. */
export interface UploadTimes {
  readonly begun: number;
  readonly last: number;
}

/** Long enough for the last piece of a file to arrive, and for a scanner to look at all of it. */
const UNDER_WAY = 3_600_000;

/** Whether an upload's time is over and nothing comes of it any more: one that was begun in time may end after it. */
export const isOver = ({ begun, last }: UploadTimes, time: number): boolean =>
  Date.now() - begun > time && Date.now() - last > Math.min(time, UNDER_WAY);

/** What could be deleted of a kind, and how much there is of it. */
export interface DueForDeletion {
  readonly due: number;
  readonly of: number;
  /** Deletes it; tells how much. */ remove(): Promise<number>;
}

const list = (path: string): Promise<string[]> =>
  readdir(path).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });

/** Hashes of the files that are at their places. */
export async function* placedFiles(folder: string): AsyncGenerator<string> {
  for (const group of await list(join(folder, "files")))
    for (const name of await list(join(folder, "files", group))) if (/^[0-9a-f]{64}$/.test(name)) yield name;
}

/** Placed files that `known` does not know and that have lain there for `age` milliseconds: a younger one's row may be on its way. */
export async function unreferencedFiles(
  folder: string,
  { known, now, age }: UnreferencedOptions,
): Promise<DueForDeletion> {
  const root = join(folder, "files");
  const loose: { readonly group: string; readonly hash: string }[] = [];
  let of = 0;
  for (const group of await list(root)) {
    const hashes = await list(join(root, group));
    of += hashes.length;
    const kept = await known(hashes);
    for (const hash of hashes) {
      if (kept.has(hash)) continue;
      const stats = await stat(join(root, group, hash)).catch((error: unknown) => {
        if (isAbsent(error)) return undefined;
        throw error;
      });
      if (stats && now.getTime() - stats.mtimeMs >= age) loose.push({ group, hash });
    }
  }
  return {
    due: loose.length,
    of,
    async remove() {
      let count = 0;
      for (const { group, hash } of loose) {
        // The same content may have come again since.
        if ((await known([hash])).has(hash)) continue;
        await rm(join(root, group, hash), { force: true });
        count++;
      }
      for (const group of new Set(loose.map((each) => each.group)))
        await rmdir(join(root, group)).catch(() => {
          /* not empty */
        });
      return count;
    },
  };
}

/** Bytes an ordinary account may still write where a folder is. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Kinds of file people send to an agency, told by their first bytes. Text without a signature (CSV, HTML, scripts) is not among them on purpose. */
export const DEFAULT_TYPES: readonly string[] = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "image/heif",
];

/** The media type a file's content has, whatever its name says; `undefined` when it has none that is accepted. */
export async function kindOf(
  path: string,
  accepted: readonly string[] = DEFAULT_TYPES,
): Promise<string | undefined> {
  const mime = (await fileTypeFromFile(path))?.mime;
  return mime !== undefined && accepted.includes(mime) ? mime : undefined;
}
