import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ERRORS, Server } from "@tus/server";
import type { Db } from "../db/tables.js";
import { UnavailableError } from "../unavailable.js";
import type { Encryption } from "../encryption/encryption.js";
import { noteKey } from "../encryption/key-list.js";
import { encryptedFiles } from "./encrypted-files.js";
import { DEFAULT_TYPES, hashOfFile, kindOf, type DueForDeletion, type UploadFiles } from "./files.js";
import { folderFiles, type FolderOptions } from "./folder-files.js";
import { readMultipart, type PostedForm, type PostedOptions } from "./multipart.js";
import { sqlRows, type UploadRows } from "./rows.js";

/** Told the path of a finished file before anyone else sees it. A rejection means that it could not be looked at, and refuses the file too. */
export type Scanner = (path: string) => Promise<"clean" | "infected">;

export interface UploadOptions extends Pick<FolderOptions, "unclaimedFor" | "reserve" | "free"> {
  /** Where finished uploads are noted; or `rows`, for tests. */
  readonly db?: Db;
  readonly rows?: UploadRows;
  /** Where files are kept, shared by the processes that share the database: a folder, or `files`. */
  readonly folder?: string;
  /** Where they are kept instead of a folder, as `s3Files` gives it; `unclaimedFor`, `reserve` and `free` are its own then. */
  readonly files?: UploadFiles;
  /** Path of the uploads' address; default `/api/uploads`. */
  readonly path?: string;
  /** Most bytes of one file; default 20 MiB. */
  readonly maxSize?: number;
  /** Media types accepted, by content; default PDF and photographs. */
  readonly types?: readonly string[];
  readonly scan?: Scanner;
  /** Reads files that are encrypted, and encrypts new ones when it is on. */
  readonly encryption?: Encryption | undefined;
  readonly now?: () => Date;
}
export interface StoredFile {
  readonly id: string;
  readonly hash: string;
  readonly size: number;
  readonly type: string;
  /** Where it is on this machine, if it is in a folder. It may be encrypted there: `open` gives its content. */
  readonly path?: string;
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
  /** Rejects when no file can be kept now. */
  ping(): Promise<void>;
  /** What a sweep may delete: files no row points to any more, and uploads that were never finished in time. */
  due(): Promise<{ readonly files: DueForDeletion; readonly unfinished: DueForDeletion }>;
  /** Removes what is this process's own on its disk. Call when no request is under way any more. */
  close(): Promise<void>;
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

const needed = <T>(given: T | undefined, words: string): T => {
  if (given === undefined) throw new Error(words);
  return given;
};

/** Uploads that go on where they broke off; a file counts only when its whole content was looked at. */
export function uploadStore({
  db,
  rows: given,
  folder,
  files: givenFiles,
  path = "/api/uploads",
  maxSize = 20 * 1024 * 1024,
  types = DEFAULT_TYPES,
  scan,
  encryption,
  unclaimedFor = 24 * HOUR,
  now = () => new Date(),
  ...folderOptions
}: UploadOptions): UploadStore {
  const rows = given ?? sqlRows(needed(db, "Uploads are noted in a database: give `db`"));
  const files = encryptedFiles(
    givenFiles ??
      folderFiles(needed(folder, "Uploads are kept somewhere: give `folder` or `files`"), {
        ...folderOptions,
        unclaimedFor,
      }),
    encryption,
  );
  /** One that is encrypted is there twice for a moment. */
  const isRoom = (size: number): Promise<boolean> => files.isRoom(encryption?.isOn ? 2 * size : size);
  const row = async (id: string) => (await rows.get([id]))[0];

  /** Looks at what arrived; puts it where it belongs. Throws a refusal. */
  async function finish(
    file: string,
    { id, size, form }: { readonly id: string; readonly size: number; readonly form: string | null },
    accepted: readonly string[],
  ): Promise<string> {
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
      await keep(file, hash).catch(async (error: unknown) => {
        await rows.remove(id);
        throw error;
      });
      return type;
    } finally {
      await rm(file, { force: true });
    }
  }

  async function keep(file: string, hash: string): Promise<void> {
    // As with a submission: it may have been forgotten since this process began.
    if (db && encryption?.isOn) await noteKey(db, encryption);
    await files.keep(file, hash);
  }

  const server = new Server({
    path,
    maxSize,
    relativeLocation: true,
    datastore: files.arriving,
    async onUploadCreate(_, upload) {
      const size = upload.size ?? maxSize;
      if (!(await isRoom(size))) throw refusal(507, "There is no room for the file now");
      files.promise(size);
      // Names people give to files tell things; the name belongs to the answers, and is kept with them.
      const { form } = upload.metadata ?? {};
      return { metadata: form && FORM.test(form) ? { form } : {} };
    },
    async onUploadFinish(_, { id, size = 0, metadata }) {
      const of = { id, size, form: metadata?.["form"] ?? null };
      try {
        const type = await finish(await files.collect(id, size), of, types);
        return { headers: { "Upload-Type": type } };
      } finally {
        await files.forget(id);
      }
    },
    async onResponseError(_, error) {
      // The library hides why a write failed; what arrived before is kept, and the client may go on when there is room.
      if (error === ERRORS.FILE_WRITE_ERROR && !(await files.isRoom(0)))
        return refusal(507, "There is no room for the file now");
      if (error instanceof UnavailableError) return refusal(503, "The file cannot be kept now");
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
          ...(files.pathOf && { path: files.pathOf(found.hash) }),
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
      return found && files.open(found.hash);
    },

    readForm: (request, form, options) =>
      readMultipart(request, options, {
        folder: files.scratch,
        maxSize,
        isRoom,
        remove: (id) => rows.remove(id),
        keep: (id, size, accepted) =>
          finish(
            join(files.scratch, id),
            { id, size, form },
            accepted.filter((type) => types.includes(type)),
          ),
      }),

    due: async () => ({
      files: await files.unreferenced({
        known: (hashes) => rows.known(hashes),
        now: now(),
        age: HOUR,
      }),
      unfinished: await files.unfinished(),
    }),
    ping: () => files.ping(),
    close: async () => files.close?.(),
  };
}
