import { createReadStream, mkdirSync } from "node:fs";
import { access, constants, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { FileStore } from "@tus/file-store";
import {
  freeBytes,
  isAbsent,
  isOver,
  pathOf,
  place,
  placeCopy,
  placedFiles,
  unreferencedFiles,
  type DueForDeletion,
  type FileContents,
  type Finding,
  type UploadFiles,
  type UploadTimes,
} from "./files.js";

export interface FolderOptions {
  /** Milliseconds a file waits to become part of a draft kept here, or of a submission; default a day. A draft on the citizen's own device does not count. */
  readonly unclaimedFor?: number;
  /** Bytes left free on the disk for everything else; default 64 MiB. */
  readonly reserve?: number;
  readonly free?: (folder: string) => Promise<number>;
}

const MIB = 1024 * 1024;
const DAY = 86_400_000;
const RESERVE = 64 * MIB;

/** How the library, and `readMultipart`, name an upload. */
const ID = /^[0-9a-f]{32}$/;

/** When an upload began, and when something last came of it; a file of a page without JavaScript has no note that tells when it began. `undefined` when it is gone. */
async function timesOf(
  arriving: FileStore,
  id: string,
  names: readonly string[],
): Promise<UploadTimes | undefined> {
  let last: number | undefined;
  for (const name of names) {
    const mtimeMs = await stat(join(arriving.directory, name)).then(
      (file) => file.mtimeMs,
      (error: unknown) => {
        if (isAbsent(error)) return undefined;
        throw error;
      },
    );
    if (mtimeMs !== undefined) last = Math.max(last ?? 0, mtimeMs);
  }
  if (last === undefined) return undefined;
  const note = names.includes(`${id}.json`)
    ? // A note that was cut off is none.
      await arriving.configstore.get(id).catch(() => undefined)
    : undefined;
  // The library notes the machine's clock.
  const begun = new Date(note?.creation_date ?? Number.NaN).getTime();
  return { begun: Number.isNaN(begun) ? last : begun, last };
}

/** Deletes a file; false when its client, or another process, was first. */
const removed = (path: string): Promise<boolean> =>
  rm(path).then(
    () => true,
    (error: unknown) => {
      if (isAbsent(error)) return false;
      throw error;
    },
  );

/**
 * Uploads that are not whole though their time is over, with all that is there of each: `<id>`, `<id>.json` and `<id>.encrypted`. The library's own list knows only
 * those of which the first two stand side by side, and its `deleteExpired` cannot be asked first.
 */
async function unfinished(arriving: FileStore): Promise<DueForDeletion> {
  const groups = new Map<string, string[]>();
  for (const name of await readdir(arriving.directory)) {
    const [id = ""] = name.split(".");
    if (ID.test(id)) groups.set(id, [...(groups.get(id) ?? []), name]);
  }
  const expired: (readonly string[])[] = [];
  for (const [id, names] of groups) {
    const times = await timesOf(arriving, id, names);
    if (times && isOver(times, arriving.getExpiration())) expired.push(names);
  }
  return {
    due: expired.length,
    of: groups.size,
    async remove() {
      let count = 0;
      for (const names of expired) {
        let isOurs = false;
        for (const name of names) isOurs = (await removed(join(arriving.directory, name))) || isOurs;
        if (isOurs) count++;
      }
      return count;
    },
  };
}

const SURE_FOR = 2_000;

interface PromisedBytes {
  /** Bytes that uploads under way were promised and have not sent yet. */
  sum(): Promise<number>;
  add(bytes: number): void;
}

/** Looked up at most every two seconds, since each upload is a file of its own to be read; what is promised in between is added. */
function promisedBytes(arriving: FileStore): PromisedBytes {
  let known: { readonly sum: Promise<number>; readonly at: number } | undefined;
  let added = 0;
  async function look(): Promise<number> {
    let sum = 0;
    for (const id of (await arriving.configstore.list?.()) ?? []) {
      const { size = 0 } = (await arriving.configstore.get(id)) ?? {};
      const arrived = await stat(join(arriving.directory, id)).then(
        (file) => file.size,
        () => size,
      );
      sum += Math.max(0, size - arrived);
    }
    return sum;
  }
  return {
    async sum() {
      if (!known || performance.now() - known.at > SURE_FOR) {
        known = { sum: look(), at: performance.now() };
        added = 0;
      }
      return (await known.sum) + added;
    },
    add(bytes) {
      added += bytes;
    },
  };
}

async function examineFolder(folder: string): Promise<readonly Finding[]> {
  const entry = await stat(folder).catch(() => undefined);
  if (!entry?.isDirectory()) return [{ isRight: false, words: "The folder that was named is not there." }];
  const canWrite = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  const isOpen = (entry.mode & 0o077) !== 0;
  const free = await freeBytes(folder);
  return [
    { isRight: canWrite, words: `The folder ${canWrite ? "can" : "cannot"} be written.` },
    {
      isRight: !isOpen,
      words: `The folder is open to ${isOpen ? "other accounts (chmod 700)" : "its owner alone"}.`,
    },
    { isRight: free > 4 * RESERVE, words: `${Math.round(free / MIB)} MiB are free there.` },
  ];
}

/** Whole files in a folder, two folders deep by their hash. */
export const folderContents = (folder: string): FileContents & Required<Pick<FileContents, "pathOf">> => ({
  words: folder,
  keep: (path, hash) => place(folder, path, hash),
  keepCopy: (path, hash) => placeCopy(folder, path, hash),
  pathOf: (hash) => pathOf(folder, hash),
  async open(hash) {
    // Opened before it is answered for: a file that is not there is said so.
    const handle = await open(pathOf(folder, hash)).catch((error: unknown) => {
      // One that cannot be read is not gone.
      if (isAbsent(error)) return undefined;
      throw error;
    });
    // A web stream of Node is one; the types of the two differ in what only tools use.
    return handle && (Readable.toWeb(createReadStream("", { fd: handle })) as ReadableStream<Uint8Array>);
  },
  placed: () => placedFiles(folder),
  unreferenced: (options) => unreferencedFiles(folder, options),
  examine: () => examineFolder(folder),
});

/** Uploads in a folder, which all processes on one database share. */
export function folderFiles(
  folder: string,
  { unclaimedFor = DAY, reserve = RESERVE, free = freeBytes }: FolderOptions = {},
): UploadFiles {
  const scratch = join(folder, "incoming");
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  const arriving = new FileStore({ directory: scratch, expirationPeriodInMilliseconds: unclaimedFor });
  const promised = promisedBytes(arriving);
  return {
    ...folderContents(folder),
    arriving,
    scratch,
    isRoom: async (size) => (await free(folder)) >= size + reserve + (await promised.sum()),
    promise: (size) => promised.add(size),
    collect: (id) => Promise.resolve(join(scratch, id)),
    async forget(id) {
      await rm(join(scratch, id), { force: true });
      await rm(join(scratch, `${id}.json`), { force: true });
    },
    unfinished: () => unfinished(arriving),
    ping: () => access(scratch, constants.W_OK),
  };
}
