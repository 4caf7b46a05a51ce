import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readDefinitionFile, type DefinitionFile } from "@diwan/fields/files";
import { FileError } from "./command.js";

/** Why a file could not be opened, for a person. */
const REASONS: { readonly [code: string]: string } = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read or written by you",
  EPERM: "it may not be read or written by you",
  ENOSPC: "the disk is full",
};

const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? (REASONS[String(error.code)] ?? error.message) : String(error);

export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new FileError(`${file}: ${reasonOf(error)}.`);
  }
}

/** Writes a file whole or not at all: a full disk or a lost connection must not leave half of a form behind. */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new FileError(`${file}: ${reasonOf(error)}.`);
  }
}

const MARKS: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

/** Bytes as text without its byte order mark: UTF-8, what the mark says, or what the file itself declares. Never guesses: a wrong guess would change letters without a word. */
export function decode(bytes: Uint8Array, file: string, howToSave: string): string {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const declared = /^<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  )?.[1];
  const encoding = marked ?? declared ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // a RangeError for an encoding nobody knows, a TypeError for bytes that are none of its letters
    throw new FileError(
      `${file}: the letters cannot be read, because the file is not in ${encoding.toUpperCase()}. ${howToSave} Nothing was changed.`,
    );
  }
}

/** The text of a definition's file, without a byte order mark. */
export const readDefinition = (file: string): string =>
  decode(readBytes(file), file, "Save the form as UTF-8.");

/** What a definition's file and the files it takes in come to. */
export function readFormFile(file: string, within?: string): DefinitionFile {
  try {
    return readDefinitionFile(file, { within, read: readDefinition });
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`${within ?? file}: ${reasonOf(error)}.`);
  }
}
