import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { ERRORS, Server, type Upload } from "@tus/server";
import type { Db } from "../db/tables.js";
import { DEFAULT_TYPES, kindOf } from "./file-kind.js";
import { freeBytes, hashOfFile, pathOf, place, sweepPlaced } from "./files.js";

/** Told the path of a finished file before anyone else sees it. A rejection means that it could not be looked at, and refuses the file too. */
export type Scanner = (path: string) => Promise<"clean" | "infected">;

export interface UploadOptions {
  readonly db: Db;
  /** Where files are kept; shared by the processes that share the database. */
  readonly folder: string;
  /** Path of the uploads' address; default `/api/uploads`. */
  readonly path?: string;
  /** Most bytes of one file; default 20 MiB. */
  readonly maxSize?: number;
  /** Media types accepted, by content; default PDF and photographs. */
  readonly types?: readonly string[];
  readonly scan?: Scanner;
  /** Milliseconds a file waits to become part of a draft or submission; default a day. */
  readonly unclaimedFor?: number;
  /** Bytes left free on the disk for everything else; default 64 MiB. */
  readonly reserve?: number;
  readonly free?: (folder: string) => Promise<number>;
  readonly now?: () => Date;
}
export interface StoredFile { readonly id: string; readonly hash: string; readonly size: number; readonly type: string; readonly path: string }
export interface UploadStore {
  /** Speaks tus 1.0 (https://tus.io/protocols/resumable-upload): POST, HEAD, PATCH, DELETE, OPTIONS. Files are never given out here. */
  handle(request: Request): Promise<Response>;
  find(id: string): Promise<StoredFile | undefined>;
  /** Makes finished files part of a draft, whose end is theirs; tells which there are. */
  attach(ids: readonly string[], draft: string): Promise<readonly string[]>;
  /** Deletes files no row points to and uploads never finished. */
  sweepFiles(): Promise<number>;
}

const HOUR = 3_600_000;
const TUS = { "tus-resumable": "1.0.0", "cache-control": "no-store" };
/** What the library sends when a hook throws it. */
const refusal = (status_code: number, body: string): { status_code: number; body: string } => ({ status_code, body });

/** Uploads that go on where they broke off; a file counts only when its whole content was looked at. */
export function uploadStore({ db, folder, path = "/api/uploads", maxSize = 20 * 1024 * 1024, types = DEFAULT_TYPES, scan, unclaimedFor = 24 * HOUR, reserve = 64 * 1024 * 1024, free = freeBytes, now = () => new Date() }: UploadOptions): UploadStore {
  const incoming = join(folder, "incoming");
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  const arriving = new FileStore({ directory: incoming, expirationPeriodInMilliseconds: unclaimedFor });
  const row = (id: string) => db.selectFrom("upload").selectAll().where("id", "=", id).executeTakeFirst();

  async function finish({ id, size = 0 }: Upload): Promise<void> {
    const file = join(incoming, id);
    try {
      const type = await kindOf(file, types);
      if (type === undefined) throw refusal(415, "This kind of file is not accepted");
      if (scan && (await scan(file).catch(() => "failed")) !== "clean") throw refusal(422, "The file was refused by the scanner");
      const hash = await hashOfFile(file);
      const at = now();
      // The row first: a sweep that comes between them must find the file wanted.
      await db.insertInto("upload").values({ id, draft: null, reference: null, hash, size, type, created_at: at, expires_at: new Date(at.getTime() + unclaimedFor) }).execute();
      await place(folder, file, hash).catch(async (error: unknown) => {
        await db.deleteFrom("upload").where("id", "=", id).execute();
        throw error;
      });
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
      if ((await free(folder)) < (upload.size ?? maxSize) + reserve) throw refusal(507, "There is no room for the file now");
      // Names people give to files tell things; the name belongs to the answers, and is kept with them.
      return { metadata: {} };
    },
    async onUploadFinish(_, upload) {
      await finish(upload);
      return {};
    },
    async onResponseError(_, error) {
      // The library hides why a write failed; what arrived before is kept, and the client may go on when there is room.
      if (error === ERRORS.FILE_WRITE_ERROR && (await free(folder)) < reserve) return refusal(507, "There is no room for the file now");
      return "status_code" in error ? undefined : refusal(500, "The file could not be kept");
    },
  });

  async function remove(id: string): Promise<Response> {
    const { numDeletedRows } = await db.deleteFrom("upload").where("id", "=", id).where("reference", "is", null).executeTakeFirst();
    return new Response(null, { status: numDeletedRows ? 204 : 404, headers: TUS });
  }

  return {
    async handle(request) {
      if (!/^(POST|HEAD|PATCH|DELETE|OPTIONS)$/.test(request.method)) return new Response(null, { status: 405, headers: { ...TUS, allow: "POST, HEAD, PATCH, DELETE, OPTIONS" } });
      const id = new URL(request.url).pathname.slice(path.length + 1);
      if (id && !/^[0-9a-f]{32}$/.test(id)) return new Response(null, { status: 404, headers: TUS });
      const finished = id ? await row(id) : undefined;
      if (finished) {
        // It was moved away from the library's folder; to a client whose last answer was lost it is still there, and whole.
        if (request.method === "HEAD") return new Response(null, { status: 200, headers: { ...TUS, "upload-offset": String(finished.size), "upload-length": String(finished.size) } });
        if (request.method === "DELETE") return remove(finished.id);
        if (request.method === "PATCH") return new Response(null, { status: 409, headers: TUS });
      }
      const response = await server.handleWeb(request);
      response.headers.set("cache-control", "no-store");
      return response;
    },

    async find(id) {
      const found = await row(id);
      return found && { id, hash: found.hash, size: found.size, type: found.type, path: pathOf(folder, found.hash) };
    },

    async attach(ids, draft) {
      if (!ids.length) return [];
      const rows = await db.updateTable("upload").set({ draft }).where("id", "in", ids).where("reference", "is", null).where((where) => where.or([where("draft", "is", null), where("draft", "=", draft)])).returning("id").execute();
      return rows.map(({ id }) => id);
    },

    async sweepFiles() {
      const expired = await arriving.deleteExpired();
      const isKept = async (hash: string): Promise<boolean> => (await db.selectFrom("upload").select("id").where("hash", "=", hash).executeTakeFirst()) !== undefined;
      return expired + (await sweepPlaced(folder, { isKept, now: now(), age: HOUR }));
    },
  };
}
