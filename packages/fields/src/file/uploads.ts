import type { AnswerField, FileLimits, FormSession } from "@diwan/core";
import type { FileEntry, FileProgress } from "./file.kind.js";

/** Where an upload belongs. */
export interface UploadPlace {
  readonly session: FormSession;
  readonly field: AnswerField;
  /** What the control takes. */
  readonly limits: FileLimits;
  /** The field's place in the page. */
  readonly root: ParentNode;
}

/** Files under way: what a form offers to a field that takes them. */
export interface Uploads {
  /** Begins to send a file; the entry that stands for it until it has arrived. */
  start(entry: FileEntry, file: File, place: UploadPlace): FileEntry;
  /** Sends a file once more that could not be sent. */
  retry(entry: FileEntry, place: UploadPlace): FileEntry | undefined;
  /** Nobody wants this file any more: what was sent of it is taken back. */
  cancel(entry: FileEntry, root?: unknown): void;
  /** Its content is still in memory, so that it can be sent. */
  isPending(entry: FileEntry): boolean;
  /** How much of it was sent; reads a signal. */
  progress(entry: FileEntry): FileProgress | undefined;
}
