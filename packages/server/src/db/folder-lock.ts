import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Two databases on one folder would write over each other, and PGlite does not notice. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}. One process may use a folder at a time; for several, give a PostgreSQL connection string.`);
  }
}

/** When a process started, in the kernel's ticks: after a reboot another process may have its number. `undefined` where there is no /proc. */
function startOf(pid: number): string | undefined {
  try {
    // The second field is a name in parentheses, which may hold spaces; the 22nd is the start.
    return readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ")[19];
  } catch {
    return undefined;
  }
}

function isAlive(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, under another account.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return start === undefined || startOf(pid) === undefined || startOf(pid) === start;
}

/** Takes a folder for this process; gives back what lets it go. A lock left by a killed process is taken over. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "lock");
  for (let tries = 0; ; tries++) {
    try {
      const file = openSync(path, "wx", 0o600);
      writeSync(file, `${process.pid} ${startOf(process.pid) ?? ""}`);
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST") || tries > 3) throw error;
      const [pid = 0, start] = ((text) => [Number(text[0]), text[1] || undefined] as const)(readFileSync(path, "utf8").split(" "));
      if (pid > 0 && isAlive(pid, start)) throw new FolderInUseError(folder, pid);
      rmSync(path, { force: true });
    }
  }
}
