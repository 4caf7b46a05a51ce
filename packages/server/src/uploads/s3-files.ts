import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished, Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DataStore, ERRORS, Upload } from "@tus/server";
import {
  freeBytes,
  hashOfFile,
  isOver,
  type DueForDeletion,
  type FileContents,
  type Finding,
  type UnreferencedOptions,
  type UploadFiles,
  type UploadTimes,
} from "./files.js";
import type { FolderOptions } from "./folder-files.js";
import type { S3Bucket, S3Object } from "./s3.js";

const DAY = 86_400_000;
const MIB = 1024 * 1024;

/** Keys as paths in a folder are, so that a folder can be copied into a bucket as it is. */
const keyOf = (hash: string): string => `files/${hash.slice(0, 2)}/${hash}`;
const INCOMING = "incoming/";
/** What is known of an upload before it is whole. */
const noteOf = (id: string): string => `${INCOMING}${id}/upload`;
const piecesOf = (id: string): string => `${INCOMING}${id}/bytes-`;
/** In the order of their places. */
const pieceOf = (id: string, offset: number): string => `${piecesOf(id)}${String(offset).padStart(15, "0")}`;

async function all(pages: AsyncIterable<readonly S3Object[]>): Promise<readonly S3Object[]> {
  const objects: S3Object[] = [];
  for await (const page of pages) objects.push(...page);
  return objects;
}

/** Pieces that follow one another from the beginning: one that was sent twice may overlap what came before it, and is not looked at. */
function inOrder(pieces: readonly S3Object[]): { readonly keys: readonly string[]; readonly size: number } {
  const keys: string[] = [];
  let size = 0;
  for (const { key, size: more } of pieces) {
    if (Number(key.slice(key.lastIndexOf("-") + 1)) !== size) continue;
    keys.push(key);
    size += more;
  }
  return { keys, size };
}

/** Writes what comes to a file, and says how much that was and which hash it has, even when it broke off. */
async function receive(
  source: Readable,
  path: string,
): Promise<{ readonly size: number; readonly hash: string; readonly isBroken: boolean }> {
  const hash = createHash("sha256");
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  const file = createWriteStream(path, { mode: 0o600 });
  let isBroken = false;
  finished(source, (error) => {
    if (!error) return;
    // What came until then is kept: the client goes on from there.
    isBroken = true;
    count.end();
  });
  source.pipe(count);
  await pipeline(count, file);
  return { size, hash: hash.digest("hex"), isBroken };
}

/** Uploads under way as objects: a note of each, and a piece for each request that brought bytes. No two processes need the same disk. */
class S3Arriving extends DataStore {
  override extensions = [
    "creation",
    "creation-with-upload",
    "creation-defer-length",
    "termination",
    "expiration",
  ];

  constructor(
    private readonly bucket: S3Bucket,
    private readonly scratch: string,
    private readonly prepare: () => Promise<unknown>,
    private readonly expiration: number,
  ) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    await this.note(upload);
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const content = await this.bucket.get(noteOf(id));
    if (!content) throw ERRORS.FILE_NOT_FOUND;
    const noted = (await new Response(content).json()) as ConstructorParameters<typeof Upload>[0]; // written by `note`
    const { size } = inOrder(await all(this.bucket.list(piecesOf(id))));
    return new Upload({ ...noted, id, offset: size });
  }

  override async declareUploadLength(id: string, size: number): Promise<void> {
    const upload = await this.getUpload(id);
    upload.size = size;
    await this.note(upload);
  }

  override async write(source: Readable, id: string, offset: number): Promise<number> {
    const path = join(this.scratch, `${id}.piece`);
    await this.prepare();
    try {
      const { size, hash, isBroken } = await receive(source, path).catch(() => {
        throw ERRORS.FILE_WRITE_ERROR;
      });
      if (size) await this.bucket.put(pieceOf(id, offset), { path, size, hash });
      if (isBroken) throw ERRORS.FILE_WRITE_ERROR;
      return offset + size;
    } finally {
      await rm(path, { force: true });
    }
  }

  override async remove(id: string): Promise<void> {
    const objects = await all(this.bucket.list(`${INCOMING}${id}/`));
    if (!objects.length) throw ERRORS.FILE_NOT_FOUND;
    for (const { key } of objects) await this.bucket.remove(key);
  }

  override getExpiration(): number {
    return this.expiration;
  }

  private note({ id, size, metadata, creation_date }: Upload): Promise<void> {
    const noted = { id, size, metadata, creation_date: creation_date ?? new Date().toISOString() };
    return this.bucket.put(noteOf(id), Buffer.from(JSON.stringify(noted)));
  }
}

async function unreferenced(
  bucket: S3Bucket,
  { known, now, age }: UnreferencedOptions,
): Promise<DueForDeletion> {
  const loose: { readonly key: string; readonly hash: string }[] = [];
  let of = 0;
  for await (const page of bucket.list("files/")) {
    const files = page.map((object) => ({
      ...object,
      hash: object.key.slice(object.key.lastIndexOf("/") + 1),
    }));
    of += files.length;
    const kept = await known(files.map(({ hash }) => hash));
    for (const { key, hash, modified } of files)
      if (!kept.has(hash) && now.getTime() - modified.getTime() >= age) loose.push({ key, hash });
  }
  return {
    due: loose.length,
    of,
    async remove() {
      let count = 0;
      for (const { key, hash } of loose) {
        // The same content may have come again since.
        if ((await known([hash])).has(hash)) continue;
        await bucket.remove(key);
        count++;
      }
      return count;
    },
  };
}

async function unfinished(bucket: S3Bucket, arriving: S3Arriving): Promise<DueForDeletion> {
  const uploads = new Map<string, UploadTimes>();
  for await (const page of bucket.list(INCOMING))
    for (const { key, modified } of page) {
      const id = key.split("/")[1] ?? "";
      const at = modified.getTime();
      const { begun, last } = uploads.get(id) ?? { begun: at, last: at };
      uploads.set(id, { begun: Math.min(begun, at), last: Math.max(last, at) });
    }
  const expired = [...uploads].filter(([, times]) => isOver(times, arriving.getExpiration()));
  return {
    due: expired.length,
    of: uploads.size,
    async remove() {
      let count = 0;
      for (const [id] of expired)
        count += await arriving.remove(id).then(
          () => 1,
          (error: unknown) => {
            // Its client, or another process, was first.
            if (error === ERRORS.FILE_NOT_FOUND) return 0;
            throw error;
          },
        );
      return count;
    },
  };
}

const isLocal = ({ hostname }: URL): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/\.$/, "") : "it could not be asked";

/** Written, read and deleted to see that it can be done; always the same, so that one that could not be deleted is gone after the next time. */
const EXAMINED = "doctor";

async function examineBucket(bucket: S3Bucket): Promise<readonly Finding[]> {
  const isEncrypted = bucket.endpoint.protocol === "https:" || isLocal(bucket.endpoint);
  const findings: Finding[] = [
    {
      isRight: isEncrypted,
      words: `The store of files is reached ${isEncrypted ? "by https, or on this machine" : "without https: files can be read on the way"}.`,
    },
  ];
  let isWritten = false;
  try {
    await bucket.put(EXAMINED, Buffer.from("doctor"));
    isWritten = true;
    const content = await bucket.get(EXAMINED);
    const isSame = content !== undefined && (await new Response(content).text()) === "doctor";
    const isOpen = await bucket.isPublic(EXAMINED);
    await bucket.ping();
    findings.push(
      {
        isRight: isSame,
        words: `The bucket gives back ${isSame ? "what was written" : "something else than was written"}.`,
      },
      {
        isRight: !isOpen,
        words: `The bucket can be read ${isOpen ? "by everybody: take its public access away" : "with keys alone"}.`,
      },
    );
  } catch (error) {
    findings.push({
      isRight: false,
      words: `The bucket cannot be used: ${wordsOf(error)}.`,
    });
  } finally {
    await bucket.remove(EXAMINED).catch((error: unknown) => {
      if (!isWritten) return;
      findings.push({
        isRight: false,
        words: `The object '${EXAMINED}' could not be deleted from the bucket: ${wordsOf(error)}.`,
      });
    });
  }
  return findings;
}

/** Whole files in a bucket. */
export const s3Contents = (bucket: S3Bucket): FileContents => {
  const keep = async (path: string, hash: string): Promise<void> =>
    // What is sent is signed by its own hash, which is another one than its name when it is encrypted.
    bucket.put(keyOf(hash), { path, hash: await hashOfFile(path), size: (await stat(path)).size });
  return {
    words: `the bucket ${bucket.name}`,
    keep,
    keepCopy: keep,
    open: (hash) => bucket.get(keyOf(hash)),
    async *placed() {
      for await (const page of bucket.list("files/"))
        for (const { key } of page) yield key.slice(key.lastIndexOf("/") + 1);
    },
    unreferenced: (options) => unreferenced(bucket, options),
    examine: () => examineBucket(bucket),
  };
};

export interface S3FilesOptions extends FolderOptions {
  /** Folder of this machine for files that are being looked at; default one of its own where temporary files are, which `close` removes. */
  readonly scratch?: string;
}

/** Uploads in a bucket, which all processes on one database share: they need no disk in common. */
export function s3Files(
  bucket: S3Bucket,
  { scratch: given, unclaimedFor = DAY, reserve = 64 * MIB, free = freeBytes }: S3FilesOptions = {},
): UploadFiles {
  const scratch = given ?? join(tmpdir(), `diwan-uploads-${randomUUID()}`);
  // Made before something is written there: a process that takes no file leaves none, and a folder that was cleared away comes again.
  const prepare = (): Promise<unknown> => mkdir(scratch, { recursive: true, mode: 0o700 });
  const arriving = new S3Arriving(bucket, scratch, prepare, unclaimedFor);
  return {
    ...s3Contents(bucket),
    arriving,
    scratch,
    // How much a bucket takes nobody can ask; a file is on this machine while it is sent on and looked at.
    async isRoom(size) {
      await prepare();
      return (await free(scratch)) >= size + reserve;
    },
    promise: () => {},
    async collect(id, size) {
      const pieces = inOrder(await all(bucket.list(piecesOf(id))));
      if (pieces.size !== size) throw ERRORS.FILE_NO_LONGER_EXISTS;
      const path = join(scratch, id);
      await prepare();
      async function* contents(): AsyncGenerator<Uint8Array> {
        for (const key of pieces.keys) {
          const content = await bucket.get(key);
          if (!content) throw ERRORS.FILE_NO_LONGER_EXISTS;
          yield* content as unknown as AsyncIterable<Uint8Array>; // a web stream of Node can be gone through
        }
      }
      await pipeline(Readable.from(contents()), createWriteStream(path, { mode: 0o600 }));
      return path;
    },
    forget: (id) => arriving.remove(id).catch(() => {}),
    unfinished: () => unfinished(bucket, arriving),
    ping: () => bucket.ping(),
    async close() {
      if (given === undefined) await rm(scratch, { recursive: true, force: true });
    },
  };
}
