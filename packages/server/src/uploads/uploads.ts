import { createReadStream, mkdirSync } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { FileStore } from "@tus/file-store";
import { ERRORS, Server } from "@tus/server";
import type { Db } from "../db/tables.js";
import {
  DEFAULT_TYPES,
  freeBytes,
  hashOfFile,
  kindOf,
  pathOf,
  place,
  unreferencedFiles,
  type DueForDeletion,
} from "./files.js";
import { readMultipart, type PostedForm, type PostedOptions } from "./multipart.js";
import { sqlRows, type UploadRows } from "./rows.js";

/** Told the path of a finished file before anyone else sees it. A rejection means that it could not be looked at, and refuses the file too. */
export type Scanner = (path: string) => Promise<"clean" | "infected">;

export interface UploadOptions {
  /** Where finished uploads are noted; or `rows`, for tests. */
  readonly db?: Db;
  readonly rows?: UploadRows;
  /** Where files are kept; shared by the processes that share the database. */
  readonly folder: string;
  /** Path of the uploads' address; default `/api/uploads`. */
  readonly path?: string;
  /** Most bytes of one file; default 20 MiB. */
  readonly maxSize?: number;
  /** Media types accepted, by content; default PDF and photographs. */
  readonly types?: readonly string[];
  readonly scan?: Scanner;
  /** Milliseconds a file waits to become part of a draft kept here, or of a submission; default a day. A draft on the citizen's own device does not count. */
  readonly unclaimedFor?: number;
  /** Bytes left free on the disk for everything else; default 64 MiB. */
  readonly reserve?: number;
  readonly free?: (folder: string) => Promise<number>;
  readonly now?: () => Date;
}
export interface StoredFile {
  readonly id: string;
  readonly hash: string;
  readonly size: number;
  readonly type: string;
  readonly path: string;
}
export interface UploadStore {
  /** Speaks tus 1.0 (https://tus.io/protocols/resumable-upload): POST, HEAD, PATCH, DELETE, OPTIONS. Files are never given out here. */
  handle(request: Request): Promise<Response>;
  find(id: string): Promise<StoredFile | undefined>;
  /** Makes finished files part of a draft, whose end is theirs; tells which there are. */
  attach(ids: readonly string[], draft: string): Promise<readonly string[]>;
  /** What is known of finished uploads. */
  readonly rows: UploadRows;
  /** The content of a finished upload, as a stream. */
  open(id: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Gives uploads that wait for a submission as much time as they had at first. */
  renew(ids: readonly string[]): Promise<void>;
  /** Reads a page posted without JavaScript, as `multipart/form-data`; its files become uploads of `form` and stand among the strings as references. */
  readForm(request: Request, form: string, options: PostedOptions): Promise<PostedForm>;
  /** What a sweep may delete: files no row points to any more, and uploads that were never finished in time. */
  due(): Promise<{ readonly files: DueForDeletion; readonly unfinished: DueForDeletion }>;
}

/** How ids of forms are written. */
const FORM = /^[a-z][a-z0-9_-]{0,199}$/;
const HOUR = 3_600_000;
const TUS = { "tus-resumable": "1.0.0", "cache-control": "no-store" };
/** What the library sends when a hook throws it. */
const refusal = (status_code: number, body: string): { status_code: number; body: string } => ({
  status_code,
  body,
});

const needed = (db: Db | undefined): Db => {
  if (!db) throw new Error("Uploads are noted in a database: give `db`");
  return db;
};

/** Uploads that are not whole though their time is over: the library's `deleteExpired`, which deletes what it finds and cannot be asked first. */
async function unfinished(arriving: FileStore): Promise<DueForDeletion> {
  const ids = (await arriving.configstore.list?.()) ?? [];
  const expired: string[] = [];
  for (const id of ids) {
    const info = await arriving.configstore.get(id);
    // The library notes the machine's clock.
    if (
      info?.creation_date &&
      info.size !== info.offset &&
      Date.now() - new Date(info.creation_date).getTime() > arriving.getExpiration()
    )
      expired.push(id);
  }
  const remove = (id: string): Promise<number> =>
    arriving.remove(id).then(
      () => 1,
      (error: unknown) => {
        // Its client, or another process, was first.
        if (error === ERRORS.FILE_NOT_FOUND) return 0;
        throw error;
      },
    );
  return {
    due: expired.length,
    of: ids.length,
    async remove() {
      let count = 0;
      for (const id of expired) count += await remove(id);
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

/** Uploads that go on where they broke off; a file counts only when its whole content was looked at. */
export function uploadStore({
  db,
  rows: given,
  folder,
  path = "/api/uploads",
  maxSize = 20 * 1024 * 1024,
  types = DEFAULT_TYPES,
  scan,
  unclaimedFor = 24 * HOUR,
  reserve = 64 * 1024 * 1024,
  free = freeBytes,
  now = () => new Date(),
}: UploadOptions): UploadStore {
  const rows = given ?? sqlRows(needed(db));
  const incoming = join(folder, "incoming");
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  const arriving = new FileStore({ directory: incoming, expirationPeriodInMilliseconds: unclaimedFor });
  const row = async (id: string) => (await rows.get([id]))[0];
  const promised = promisedBytes(arriving);
  /** For a file of this size, beside what others are still sending. */
  const isRoom = async (size: number): Promise<boolean> =>
    (await free(folder)) >= size + reserve + (await promised.sum());

  /** Looks at what arrived; puts it where it belongs. Throws a refusal. */
  async function finish(
    id: string,
    size: number,
    form: string | null,
    accepted: readonly string[],
  ): Promise<string> {
    const file = join(incoming, id);
    try {
      const type = await kindOf(file, accepted);
      if (type === undefined) throw refusal(415, "This kind of file is not accepted");
      if (scan && (await scan(file).catch(() => "failed")) !== "clean")
        throw refusal(422, "The file was refused by the scanner");
      const hash = await hashOfFile(file);
      const at = now();
      // The row first: a sweep that comes between them must find the file wanted.
      await rows.add({
        id,
        form,
        draft: null,
        reference: null,
        hash,
        size,
        type,
        created_at: at,
        expires_at: new Date(at.getTime() + unclaimedFor),
      });
      await place(folder, file, hash).catch(async (error: unknown) => {
        await rows.remove(id);
        throw error;
      });
      return type;
    } finally {
      await rm(file, { force: true });
      await rm(`${file}.json`, { force: true });
    }
  }

  const server = new Server({
    path,
    maxSize,
    relativeLocation: true,
    datastore: arriving,
    async onUploadCreate(_, upload) {
      const size = upload.size ?? maxSize;
      if (!(await isRoom(size))) throw refusal(507, "There is no room for the file now");
      promised.add(size);
      // Names people give to files tell things; the name belongs to the answers, and is kept with them.
      const { form } = upload.metadata ?? {};
      return { metadata: form && FORM.test(form) ? { form } : {} };
    },
    async onUploadFinish(_, { id, size = 0, metadata }) {
      return { headers: { "Upload-Type": await finish(id, size, metadata?.["form"] ?? null, types) } };
    },
    async onResponseError(_, error) {
      // The library hides why a write failed; what arrived before is kept, and the client may go on when there is room.
      if (error === ERRORS.FILE_WRITE_ERROR && (await free(folder)) < reserve)
        return refusal(507, "There is no room for the file now");
      return "status_code" in error ? undefined : refusal(500, "The file could not be kept");
    },
  });

  async function remove(id: string): Promise<Response> {
    return new Response(null, { status: (await rows.remove(id)) ? 204 : 404, headers: TUS });
  }

  return {
    async handle(request) {
      if (!/^(POST|HEAD|PATCH|DELETE|OPTIONS)$/.test(request.method))
        return new Response(null, {
          status: 405,
          headers: { ...TUS, allow: "POST, HEAD, PATCH, DELETE, OPTIONS" },
        });
      const id = new URL(request.url).pathname.slice(path.length + 1);
      if (id && !/^[0-9a-f]{32}$/.test(id)) return new Response(null, { status: 404, headers: TUS });
      const finished = id ? await row(id) : undefined;
      if (finished) {
        // It was moved away from the library's folder; to a client whose last answer was lost it is still there, and whole.
        if (request.method === "HEAD")
          return new Response(null, {
            status: 200,
            headers: {
              ...TUS,
              "upload-offset": String(finished.size),
              "upload-length": String(finished.size),
              "upload-type": finished.type,
            },
          });
        if (request.method === "DELETE") return remove(finished.id);
        if (request.method === "PATCH") return new Response(null, { status: 409, headers: TUS });
      }
      const response = await server.handleWeb(request);
      response.headers.set("cache-control", "no-store");
      return response;
    },

    async find(id) {
      const found = await row(id);
      return (
        found && {
          id,
          hash: found.hash,
          size: found.size,
          type: found.type,
          path: pathOf(folder, found.hash),
        }
      );
    },

    rows,
    attach: async (ids, draft) => (ids.length ? rows.attach(ids, draft) : []),
    renew: async (ids) => {
      if (ids.length) await rows.renew(ids, new Date(now().getTime() + unclaimedFor), now());
    },

    async open(id) {
      const found = await row(id);
      if (!found) return undefined;
      // Opened before it is answered for: a file that is not there is said so.
      const handle = await open(pathOf(folder, found.hash)).catch(() => undefined);
      // A web stream of Node is one; the types of the two differ in what only tools use.
      return handle && (Readable.toWeb(createReadStream("", { fd: handle })) as ReadableStream<Uint8Array>);
    },

    readForm: (request, form, options) =>
      readMultipart(request, options, {
        folder: incoming,
        maxSize,
        isRoom,
        remove: (id) => rows.remove(id),
        keep: (id, size, accepted) =>
          finish(
            id,
            size,
            form,
            accepted.filter((type) => types.includes(type)),
          ),
      }),

    due: async () => ({
      files: await unreferencedFiles(folder, {
        known: (hashes) => rows.known(hashes),
        now: now(),
        age: HOUR,
      }),
      unfinished: await unfinished(arriving),
    }),
  };
}
