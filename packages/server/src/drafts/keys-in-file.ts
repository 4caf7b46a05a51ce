import { randomUUID } from "node:crypto";
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { syncPath } from "../db/sync-path.js";
import { newKey, readKeys, type ServerKeys } from "./server-keys.js";

/** Keys in a file that is made at first use. For one machine; servers that share a database are given the same keys by `readKeys`. */
export function keysInFile(path: string): ServerKeys {
  if (!existsSync(path)) makeKeys(path);
  chmodSync(path, 0o600);
  return readKeys(readFileSync(path, "utf8"));
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EEXIST";

/**
 * The file is whole and on the disk before it has its name: what was closed under a key that a power cut took away could never be opened again. Of
 * several processes that make it at once, all go on with the first one's.
 */
function makeKeys(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const own = `${path}.${randomUUID()}`;
  try {
    writeFileSync(own, `${newKey()}\n`, { mode: 0o600, flag: "wx" });
    syncPath(own);
    name(own, path);
  } finally {
    rmSync(own, { force: true });
  }
  // Windows opens no folder to flush it.
  if (process.platform !== "win32") syncPath(dirname(path));
}

/** Gives a file its name, unless another file has it already. */
function name(file: string, path: string): void {
  try {
    linkSync(file, path);
  } catch (error) {
    if (isThere(error)) return;
    // There are file systems without links.
    try {
      copyFileSync(file, path, constants.COPYFILE_EXCL);
    } catch (failure) {
      if (!isThere(failure)) throw failure;
    }
  }
}
