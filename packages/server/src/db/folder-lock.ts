import { spawnSync } from "node:child_process";
import { closeSync, constants, openSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Who has a folder, as that process wrote it down. For words only: a process number says nothing in another container or after a restart. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** Two databases on one folder would write over each other, and PGlite does not notice. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
  constructor(folder: string, holder?: Holder) {
    const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : "another process";
    super(
      `${folder} is in use by ${who}. One process may use a folder at a time; for several, give a PostgreSQL connection string.`,
    );
  }
}
/** Nothing here would keep a second process out of the folder. */
export class FolderLockError extends Error {
  override readonly name = "FolderLockError";
  constructor(folder: string, reason: string, advice: string) {
    super(
      `${folder} cannot be locked: ${reason}. Without a lock, two processes would write over each other. ${advice}, or give a PostgreSQL connection string.`,
    );
  }
}

const MOVE = "Keep the folder on a disk of this machine (in a container: a volume that is one)";
const INSTALL = "Install util-linux, or BusyBox with flock";

/**
 * File systems whose locks hold for everyone who can reach the files, by `f_type` of statfs(2): those that one kernel alone has. What is not listed is
 * refused: on NFS or SMB a lock may stay on one machine, and under FUSE and 9p (Docker Desktop, gVisor, Kata, WSL) in one virtual machine or container.
 */
const OF_THIS_MACHINE = new Set(
  [
    0xef53, // ext2, ext3, ext4
    0x58465342, // XFS
    0x9123683e, // Btrfs
    0x2fc12fc1, // ZFS
    0xf2f52010, // F2FS
    0xca451a4e, // bcachefs
    0x3153464a, // JFS
    0x52654973, // ReiserFS
    0x3434, // NILFS
    0x24051905, // UBIFS
    0x7366746e, // NTFS (ntfs3)
    0x2011bab0, // exFAT
    0xf15f, // eCryptfs
    0x794c7630, // overlayfs: a container's own files; its upper layer cannot be on NFS
    0x01021994, // tmpfs
    0x858458f6, // ramfs
  ].map(BigInt),
);
/** What is met most often of the others, by name. */
const NAMES = new Map([
  [0x6969n, "NFS"],
  [0xff534d42n, "SMB"],
  [0xfe534d42n, "SMB"],
  [0x517bn, "SMB"],
  [0x01021997n, "9p"],
  [0x65735546n, "FUSE"],
  [0x00c36400n, "CephFS"],
  [0x0bd00bd0n, "Lustre"],
  [0x47504653n, "GPFS"],
  [0x5346414fn, "AFS"],
  [0x6b414653n, "AFS"],
  [0x73757245n, "Coda"],
  [0x7461636fn, "OCFS2"],
  [0x01161970n, "GFS2"],
  [0x786f4256n, "a folder shared by VirtualBox"],
  [0xbacbacbcn, "a folder shared by VMware"],
]);

function refuseOtherMachines(folder: string): void {
  // A signed 32-bit number on some architectures.
  const type = BigInt.asUintN(32, statfsSync(folder, { bigint: true }).type);
  if (OF_THIS_MACHINE.has(type)) return;
  const name = NAMES.get(type);
  const where = name
    ? `it is on ${name}`
    : `it is on a file system (type 0x${type.toString(16)}) that is not known to belong to this machine alone`;
  throw new FolderLockError(
    folder,
    `${where}, where a lock may not be seen by whoever else uses the folder`,
    MOVE,
  );
}

/**
 * Locks a folder by flock(2); gives back its descriptor, or nothing when another one has the lock. Node has no flock(2), so flock(1) is run once on a
 * descriptor it inherits: the lock belongs to the open file that both share, and stays while Node keeps it open. Node opens with O_CLOEXEC, so that other
 * programs it starts do not inherit the lock. The kernel ends it with the process, and knows nothing of PID namespaces. It is on the folder and not on
 * a file in it, which somebody might delete.
 */
function flock(folder: string): number | undefined {
  refuseOtherMachines(folder);
  const file = openSync(folder, "r");
  let isMine = false;
  try {
    // Where the working folder is gone, no program starts.
    const { status, error, stderr, signal } = spawnSync("flock", ["-n", "3"], {
      cwd: "/",
      stdio: ["ignore", "ignore", "pipe", file],
      encoding: "utf8",
      timeout: 10_000,
    });
    isMine = status === 0;
    if (isMine) return file;
    if (error && "code" in error && error.code === "ENOENT")
      throw new FolderLockError(folder, "there is no `flock` command", INSTALL);
    // Of util-linux and BusyBox alike: the code for "another one has it" is 1, and nothing is said. BusyBox has that code for errors, too.
    if (status === 1 && !stderr) return undefined;
    throw new FolderLockError(
      folder,
      `\`flock\` failed (${stderr.trim() || error?.message || signal || status})`,
      INSTALL,
    );
  } finally {
    if (!isMine) closeSync(file);
  }
}

/** What libuv calls UV_FS_O_EXLOCK; Node has no name for it. macOS and the BSDs: flock(2) on opening. Windows: nobody else may open the file. */
const EXLOCK = process.platform === "win32" ? 0x10000000 : 0x20;

/** The same where there is no flock(1) by nature: macOS, Windows. The file that is locked is never deleted, or the next process would lock another one. */
function lockByOpening(folder: string): number | undefined {
  try {
    // Windows has no O_NONBLOCK and never waits.
    return openSync(
      join(folder, "lock.exclusive"),
      constants.O_RDWR |
        constants.O_CREAT |
        (process.platform === "win32" ? 0 : constants.O_NONBLOCK) |
        EXLOCK,
      0o600,
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "EBUSY" || error.code === "EAGAIN"))
      return undefined;
    throw error;
  }
}

const noteIn = (folder: string): string => join(folder, "lock");

function holderOf(folder: string): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(noteIn(folder), "utf8")) as {
      [name: string]: unknown;
    }; // anything else has none of them, or throws
    return typeof pid === "number" && typeof host === "string" && typeof since === "string"
      ? { pid, host, since }
      : undefined;
  } catch {
    return undefined;
  }
}

function noteHolder(folder: string): void {
  try {
    writeFileSync(
      noteIn(folder),
      JSON.stringify({
        pid: process.pid,
        host: hostname(),
        since: new Date().toISOString(),
      } satisfies Holder),
      { mode: 0o600 },
    );
  } catch {
    /* Words that are missing are no reason not to start. */
  }
}

/** How a folder is locked. `take` gives a descriptor, or nothing when another one has the lock; `hasParts` says whether it needs no file of its own in a folder. */
interface LockMethod {
  readonly acquire: (folder: string) => number | undefined;
  readonly hasParts: boolean;
}
const FLOCK: LockMethod = { acquire: flock, hasParts: true };
/** The parts stay unlocked: PostgreSQL makes its files in a folder that is empty. */
export const OPENING: LockMethod = { acquire: lockByOpening, hasParts: false };

/**
 * Takes a folder for this process alone, and folders in it by name, which may be mounts of their own and so reach others by another way. Gives back what
 * lets them go. Throws `FolderInUseError`, or `FolderLockError` when no lock would hold.
 */
export function lockFolder(
  folder: string,
  parts: readonly string[] = [],
  { acquire, hasParts } = process.platform === "linux" ? FLOCK : OPENING,
): () => void {
  const files: number[] = [];
  const letGo = (): void => {
    // Once: a descriptor's number may be another file's by then.
    for (const file of files.splice(0)) closeSync(file);
  };
  try {
    for (const path of [folder, ...(hasParts ? parts.map((part) => join(folder, part)) : [])]) {
      const file = acquire(path);
      if (file === undefined)
        throw new FolderInUseError(path, path === folder ? holderOf(folder) : undefined);
      files.push(file);
      // A lock that keeps nobody out would not be noticed otherwise, so it is tried once whether it does.
      const second = acquire(path);
      if (second === undefined) continue;
      closeSync(second);
      throw new FolderLockError(path, "a second lock on it was not refused", MOVE);
    }
  } catch (error) {
    letGo();
    throw error;
  }
  noteHolder(folder);
  return () => {
    if (!files.length) return;
    // While it is still locked: afterwards the note may be the next one's.
    try {
      rmSync(noteIn(folder), { force: true });
    } catch {
      /* It is for words only. */
    }
    letGo();
  };
}
