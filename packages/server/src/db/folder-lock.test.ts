import { spawnSync } from "node:child_process";
import fs, {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { newFolder } from "../../support/databases.js";
import { useLockProcesses } from "../../support/lock-processes.js";
import { noNamespaces } from "../../support/namespaces.js";
import { temporary } from "../../support/temporary.js";
import { openDatabase } from "./database.js";
import { FolderInUseError, FolderLockError, lockFolder, OPENING } from "./folder-lock.js";

/** Which `flock` a test finds: folders in front of the PATH, or instead of it. */
const path = process.env["PATH"];
afterEach(() => {
  process.env["PATH"] = path;
});

const isLinux = process.platform === "linux";
const onLinux = describe.skipIf(!isLinux);
const folderOf = (): string => temporary("lock");
const noteOf = (folder: string): unknown => JSON.parse(readFileSync(join(folder, "lock"), "utf8"));
const openFiles = (): number => readdirSync("/proc/self/fd").length;

describe("the lock of a folder", () => {
  it("is let go, and can be taken again", () => {
    const folder = folderOf();
    for (let times = 0; times < 2; times++) lockFolder(folder)();
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });

  it("is refused to the process that has it, by whichever path it comes", () => {
    const folder = folderOf();
    const other = join(folderOf(), "link");
    symlinkSync(folder, other);
    const release = lockFolder(folder);
    for (const each of [folder, other]) expect(() => lockFolder(each)).toThrow(FolderInUseError);
    release();
    lockFolder(other)();
  });

  it("is refused in words that tell who has it, where and since when", () => {
    const folder = folderOf();
    const release = lockFolder(folder);
    expect(noteOf(folder)).toEqual({
      pid: process.pid,
      host: expect.any(String),
      since: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(statSync(join(folder, "lock")).mode & 0o777).toBe(0o600);
    expect(() => lockFolder(folder)).toThrow(
      new RegExp(
        `^${folder} is in use by process ${process.pid} on \\S+, since \\d{4}-\\S+Z\\. .*PostgreSQL`,
      ),
    );
    release();
  });

  // Of earlier versions, whose process lives (this one) or does not; cut short; of somebody else's.
  it.each([
    "999999 1",
    `${process.pid} 1`,
    `${process.pid} `,
    "1",
    "",
    "{",
    "null",
    '{"pid":"x"}',
    '{"pid":1,"host":"elsewhere","since":"2020-01-01T00:00:00Z"}',
  ])("is not decided by what stands in the file beside it: %j", (note) => {
    const folder = folderOf();
    writeFileSync(join(folder, "lock"), note);
    const release = lockFolder(folder);
    // Nor by its being there.
    writeFileSync(join(folder, "lock"), note);
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    rmSync(join(folder, "lock"));
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    release();
    lockFolder(folder)();
  });

  it("lets go once, whoever has the folder by then", () => {
    const folder = folderOf();
    const first = lockFolder(folder);
    first();
    const second = lockFolder(folder);
    first();
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    second();
  });
});

onLinux("a folder in a folder that may be a mount of its own", () => {
  it("is locked, too: two folders that share it are refused", () => {
    const [shared, ...folders] = [folderOf(), folderOf(), folderOf()];
    for (const folder of folders) symlinkSync(shared, join(folder, "database"));
    const [one = "", other = ""] = folders;
    const release = lockFolder(one, ["database"]);
    // Left by a process that was killed, and has nothing to do with who has the shared one now.
    writeFileSync(join(other, "lock"), '{"pid":1,"host":"elsewhere","since":"2020-01-01T00:00:00Z"}');
    expect(() => lockFolder(other, ["database"])).toThrow(new FolderInUseError(join(other, "database")));
    // What was taken before the refusal is let go.
    lockFolder(other)();
    release();
    lockFolder(other, ["database"])();
  });
});

onLinux("where no lock would hold, a folder is refused in words", () => {
  const refusal = (folder: string): string => {
    const before = openFiles();
    let words = "";
    try {
      lockFolder(folder);
    } catch (error) {
      expect(error).toBeInstanceOf(FolderLockError);
      words = error instanceof Error ? error.message : "";
    }
    expect(openFiles()).toBe(before);
    return words;
  };
  const program = (script: string): void => {
    const bin = folderOf();
    writeFileSync(join(bin, "flock"), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, "flock"), 0o755);
    process.env["PATH"] = `${bin}${delimiter}${path}`;
  };

  it("when there is no flock command", () => {
    process.env["PATH"] = folderOf();
    expect(refusal("/tmp")).toMatch(
      /^\/tmp cannot be locked: there is no `flock` command\. .*util-linux.*PostgreSQL/,
    );
  });
  it("when the command fails, even with the code that says the folder is in use", () => {
    for (const code of [1, 71]) {
      program(`echo "flock: 3: No locks available" >&2; exit ${code}`);
      expect(refusal("/tmp")).toContain("`flock` failed (flock: 3: No locks available)");
    }
    program("kill -9 $$");
    expect(refusal("/tmp")).toContain("`flock` failed (SIGKILL)");
  });
  it("when the command locks nothing", () => {
    program("exit 0");
    expect(refusal("/tmp")).toContain("a second lock on it was not refused");
  });
  it("when this platform's way of opening a file locks nothing", () => {
    expect(() => lockFolder(folderOf(), [], OPENING)).toThrow("a second lock on it was not refused");
  });

  /** As the kernel tells the type: 64 bits, of which the upper are the sign's on some architectures. */
  const onType = (type: bigint, body: () => void): void => {
    const { statfsSync } = fs;
    fs.statfsSync = ((at: string, options: { bigint: true }) =>
      Object.assign(statfsSync(at, options), { type })) as typeof statfsSync; // asked for in this form alone
    syncBuiltinESMExports();
    try {
      body();
    } finally {
      fs.statfsSync = statfsSync;
      syncBuiltinESMExports();
    }
  };
  it.each([
    [0x6969n, "NFS"],
    [0xff534d42n, "SMB"],
    [-11317950n, "SMB"],
    [0xfe534d42n, "SMB"],
    [0x01021997n, "9p"],
    [0x65735546n, "FUSE"],
    [0x00c36400n, "CephFS"],
    [0x0bd00bd0n, "Lustre"],
    [0x47504653n, "GPFS"],
    [0x5346414fn, "AFS"],
    [0x12345678n, "type 0x12345678"],
  ])("when the folder is on a file system that others may reach: %s, %s", (type, name) => {
    onType(type, () =>
      expect(refusal("/tmp")).toMatch(
        new RegExp(`^/tmp cannot be locked: it is on .*${name}.*disk of this machine.*PostgreSQL`),
      ),
    );
  });
  it("but not on a disk of this machine", () => {
    for (const type of [
      0xef53n,
      0x58465342n,
      0x9123683en,
      -1859950530n,
      0x794c7630n,
      0x01021994n,
      0x2fc12fc1n,
    ])
      onType(type, () => lockFolder(folderOf())());
  });

  it("and a database is opened there only by saying that it need not be locked, which is said aloud", async () => {
    const folder = await newFolder();
    const warnings: string[] = [];
    const hear = (warning: Error): void => {
      warnings.push(warning.message);
    };
    process.on("warning", hear);
    process.env["PATH"] = folderOf();
    try {
      await expect(openDatabase(folder)).rejects.toThrow(FolderLockError);
      const database = await openDatabase(folder, { lock: "none" });
      await database.ping();
      await database.close();
      expect(warnings.filter((each) => each.includes(folder))).toEqual([
        expect.stringContaining("is not locked"),
      ]);
    } finally {
      process.off("warning", hear);
    }
  });
});

/** BusyBox has the same code for "in use" and for every error. Debian's is built without the program. */
const busybox = isLinux
  ? (path ?? "")
      .split(delimiter)
      .map((bin) => join(bin, "busybox"))
      .find(
        (file) =>
          existsSync(file) &&
          !spawnSync(file, ["flock", "--help"], { encoding: "utf8" }).stderr.includes("not found"),
      )
  : undefined;
describe.skipIf(!busybox)(`BusyBox's flock${busybox ? "" : ": no BusyBox that has it"}`, () => {
  it("locks like that of util-linux", () => {
    const bin = folderOf();
    symlinkSync(busybox ?? "", join(bin, "flock"));
    process.env["PATH"] = bin;
    const folder = folderOf();
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    release();
    lockFolder(folder)();
  });
});

describe("a folder that several processes want", () => {
  const start = useLockProcesses();
  const counted = (answers: readonly string[]): unknown => answers.toSorted();

  it("is taken by exactly one of eight that start at once, whatever lock was left", async () => {
    const all = Array.from({ length: 8 }, () => start());
    const dead = start();
    const killed = folderOf();
    expect(await dead.ask(`take ${killed}`)).toBe("taken");
    await dead.kill();
    const left = [readFileSync(join(killed, "lock"), "utf8"), "999999 1", `${process.pid} 1`, ""];
    for (let round = 0; round < 40; round++) {
      const folder = folderOf();
      writeFileSync(join(folder, "lock"), left[round % left.length] ?? "");
      const answers = await Promise.all(all.map((each) => each.ask(`take ${folder}`)));
      expect(counted(answers), `round ${round}`).toEqual([
        ...Array<string>(7).fill("FolderInUseError"),
        "taken",
      ]);
      await Promise.all(all.map((each) => each.ask("release")));
    }
  }, 120_000);

  it("is never had by two while they hand it on among each other", async () => {
    const folder = folderOf();
    const all = Array.from({ length: 4 }, () => start());
    let [holders, turns] = [0, 0];
    await Promise.all(
      all.map(async (each) => {
        for (let times = 0; times < 40; times++) {
          if ((await each.ask(`take ${folder}`)) !== "taken") continue;
          holders++;
          turns++;
          // Long enough for the others to try meanwhile.
          expect(await each.ask(`take ${folder}`)).toBe("FolderInUseError");
          expect(holders).toBe(1);
          holders--;
          await each.ask("release");
        }
      }),
    );
    expect(turns).toBeGreaterThan(0);
  }, 60_000);

  it("is free as soon as its holder was killed", async () => {
    const folder = folderOf();
    const next = start();
    for (let times = 0; times < 10; times++) {
      const holder = start();
      expect(await holder.ask(`take ${folder}`)).toBe("taken");
      expect(await next.ask(`take ${folder}`)).toBe("FolderInUseError");
      await holder.kill();
      expect(await next.ask(`take ${folder}`)).toBe("taken");
      await next.ask("release");
    }
  }, 60_000);

  it("stays its holder's while that one is stopped", async () => {
    const folder = folderOf();
    const [holder, other] = [start(), start()];
    expect(await holder.ask(`take ${folder}`)).toBe("taken");
    holder.child.kill("SIGSTOP");
    expect(await other.ask(`take ${folder}`)).toBe("FolderInUseError");
    holder.child.kill("SIGCONT");
    expect(await holder.ask("release")).toBe("released");
    expect(await other.ask(`take ${folder}`)).toBe("taken");
  });

  it("is not kept by a program that its holder started and that outlives it", async () => {
    const folder = folderOf();
    const [holder, other] = [start(), start()];
    expect(await holder.ask(`take ${folder}`)).toBe("taken");
    const child = Number(await holder.ask("child"));
    await holder.kill();
    try {
      expect(process.kill(child, 0)).toBe(true);
      expect(await other.ask(`take ${folder}`)).toBe("taken");
    } finally {
      process.kill(child, "SIGKILL");
    }
  });

  const missing = noNamespaces();
  describe.skipIf(missing)(
    `in PID namespaces of their own, as in containers${missing ? `: ${missing}` : ""}`,
    () => {
      it("is taken by exactly one, and by the other when that one was killed", async () => {
        const folder = folderOf();
        const [holder, other, outside] = [start(true), start(true), start()];
        const answers = await Promise.all([holder, other].map((each) => each.ask(`take ${folder}`)));
        expect(counted(answers)).toEqual(["FolderInUseError", "taken"]);
        expect(await outside.ask(`take ${folder}`)).toBe("FolderInUseError");
        // Each is number 1, as a container's first process is: a number that tells nothing.
        expect(noteOf(folder)).toMatchObject({ pid: 1 });
        const [had, hadNot] = answers[0] === "taken" ? [holder, other] : [other, holder];
        await had.kill();
        // It is the command around it that was killed; the process in the namespace is killed by the kernel for that.
        let answer: string;
        do answer = await hadNot.ask(`take ${folder}`);
        while (answer === "FolderInUseError");
        expect(answer).toBe("taken");
        expect(await outside.ask(`take ${folder}`)).toBe("FolderInUseError");
      }, 60_000);
    },
  );
});
