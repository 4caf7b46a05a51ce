import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { newKey, readKeys, type ServerKeys } from "./server-keys.js";

/** Keys in a file that is made at first use. For one machine; servers that share a database are given the same keys by `readKeys`. */
export function keysInFile(path: string): ServerKeys {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${newKey()}\n`, { mode: 0o600, flag: "wx" });
  }
  chmodSync(path, 0o600);
  return readKeys(readFileSync(path, "utf8"));
}
