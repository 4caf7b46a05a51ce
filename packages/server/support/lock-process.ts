/**
 * A process that takes what several want, when it is told to. One line of standard input is one order, one line of standard output the answer to it:
 * `take <folder>` → `taken`, or the name of the error; `release` → `released`; `keys <file>` → a hash of the keys there, or the error; `child` → the number of a
 * program it started, which outlives it. It ends with its standard input.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createInterface } from "node:readline";
import { lockFolder } from "../src/db/folder-lock.js";
import { keysInFile } from "../src/drafts/keys-in-file.js";

let release: (() => void) | undefined;
function obey(order: string): string {
  if (order === "release") {
    release?.();
    return "released";
  }
  if (order === "child") {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
      stdio: "ignore",
      detached: true,
    });
    child.unref();
    return String(child.pid);
  }
  if (order.startsWith("keys ")) {
    try {
      return createHash("sha256")
        .update(JSON.stringify(keysInFile(order.slice("keys ".length))))
        .digest("hex");
    } catch (error) {
      return String(error);
    }
  }
  try {
    release = lockFolder(order.slice("take ".length));
    return "taken";
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

for await (const line of createInterface(process.stdin)) console.log(obey(line));
process.exit(0);
