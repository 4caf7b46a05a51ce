import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import type { FileLimits } from "@diwan/core";
import { BodyError } from "../body.js";

export interface PostedOptions {
  /** Most bytes of everything that is no file. */
  readonly limit: number;
  /** The file control of a name; files under other names are not looked at. */
  readonly control: (name: string) => FileLimits | undefined;
}
export interface PostedForm {
  /** Strings by name; a file is JSON, a reference `{id, name, size, type}` or, when it was refused, `{name, size, type, problem}`. */
  readonly posted: ReadonlyMap<string, readonly string[]>;
  /** Takes back the uploads made of it, when the form is not to be believed. */
  undo(): Promise<void>;
}
/** What the uploads do for a file that is arriving. */
export interface FileReceiver {
  readonly folder: string;
  readonly maxSize: number;
  isRoom(size: number): Promise<boolean>;
  /** Looks at a file that has arrived under `id` and keeps it; gives its media type or throws `{status_code}`. */
  keep(id: string, size: number, types: readonly string[]): Promise<string>;
  remove(id: string): Promise<unknown>;
}

/** More than any page has. */
const MOST = { parts: 5_000, files: 500, nameSize: 500, whole: 10 };
/** What the uploads refuse a file with, as the form says it. */
const PROBLEMS: { readonly [status: number]: string } = {
  413: "fileTooLarge",
  415: "fileType",
  422: "fileVirus",
};

const isTooLarge = (): BodyError => new BodyError("too-large", "The form is too large");
/** Old browsers send whole paths. */
const baseName = (name: string): string => (name.split(/[\\/]/).at(-1) ?? "").slice(-255);

/** Streams to the disk what arrives; the rest of a file that is too large is read and dropped, so that the answer can be given. */
async function receiveFile(
  stream: Readable,
  name: string,
  { types, maxSize }: FileLimits,
  taker: FileReceiver,
): Promise<{ readonly id?: string; readonly entry: object } | undefined> {
  const most = Math.min(maxSize, taker.maxSize);
  const id = randomBytes(16).toString("hex");
  const path = join(taker.folder, id);
  const refused = async (problem: string, size: number): Promise<{ readonly entry: object }> => {
    await rm(path, { force: true });
    return { entry: { name, size, type: "", problem } };
  };
  if (!(await taker.isRoom(most))) {
    stream.resume();
    // A control in which no file was chosen is sent, too.
    return name ? refused("fileFailed", 0) : undefined;
  }
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(null, size > most ? undefined : chunk);
    },
  });
  try {
    await pipeline(stream, count, createWriteStream(path, { mode: 0o600 }));
    if (size > most) return await refused("fileTooLarge", size);
    // A file control with nothing chosen sends a file without a name.
    if (!name) {
      await rm(path, { force: true });
      return undefined;
    }
    if (!size) return await refused("fileEmpty", 0);
    return { id, entry: { id, name, size, type: await taker.keep(id, size, types) } };
  } catch (error) {
    const status =
      typeof error === "object" && error !== null && "status_code" in error ? Number(error.status_code) : 0;
    if (!status && stream.destroyed && !stream.readableEnded) throw error;
    return refused(PROBLEMS[status] ?? "fileFailed", size);
  }
}

/** Reads a posted page with files in it, as it arrives: neither a file nor the form is ever held in memory whole. Throws `BodyError`. */
export async function readMultipart(
  request: Request,
  { limit, control }: PostedOptions,
  taker: FileReceiver,
): Promise<PostedForm> {
  const posted = new Map<string, string[]>();
  const add = (name: string, value: string): void =>
    void posted.set(name, [...(posted.get(name) ?? []), value]);
  const kept: string[] = [];
  const undo = async (): Promise<void> => {
    for (const id of kept) await taker.remove(id);
  };
  const counts = new Map<string, number>();
  const work: Promise<readonly [field: string, entry: string] | undefined>[] = [];
  const broken = new AbortController();
  let left = limit;
  // What is too large is dropped as it comes, but not for ever.
  let bytes = limit + MOST.whole * taker.maxSize;
  let refused: BodyError | undefined;
  if (!request.body) throw new BodyError("malformed", "The body is missing");
  try {
    const parser = new Busboy({
      headers: { "content-type": request.headers.get("content-type") ?? "" },
      limits: { parts: MOST.parts, files: MOST.files, fieldSize: limit, fieldNameSize: MOST.nameSize },
    });
    parser.on("field", (name: string, value: string, isNameCut: boolean, isCut: boolean) => {
      left -= name.length + value.length;
      if (isNameCut || isCut || left < 0) refused = isTooLarge();
      // As a form without files is read.
      else add(name, value.replaceAll("\r\n", "\n"));
    });
    parser.on("file", (field: string, stream: Readable, filename: string | undefined) => {
      // Told even before anybody reads it: a form that breaks off.
      stream.on("error", () => broken.abort());
      const of = control(field);
      const name = baseName(filename ?? "");
      const at = (counts.get(field) ?? 0) + (name ? 1 : 0);
      counts.set(field, at);
      // One more than allowed is kept, so that the form can say that there are too many.
      if (!of || refused || at > of.max + 1) return void stream.resume();
      // The files of a form arrive one after the other.
      work.push(
        receiveFile(stream, name, of, taker).then((taken) => {
          if (taken?.id !== undefined) kept.push(taken.id);
          return taken && ([field, JSON.stringify(taken.entry)] as const);
        }),
      );
    });
    for (const event of ["partsLimit", "filesLimit", "fieldsLimit"] as const)
      parser.on(event, () => {
        refused = isTooLarge();
      });
    // The two kinds of web streams differ in what only tools use.
    await pipeline(
      Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          if ((bytes -= chunk.length) < 0) refused ??= isTooLarge();
          if (refused) throw refused;
          yield chunk;
        }
      },
      parser,
      { signal: broken.signal },
    );
    // In the order in which they came, whichever was looked at first.
    for (const taken of await Promise.all(work)) if (taken) add(...taken);
    if (refused) throw refused;
    return { posted, undo };
  } catch (error) {
    await Promise.allSettled(work);
    await undo();
    throw error instanceof BodyError ? error : new BodyError("malformed", "The form could not be read");
  }
}
