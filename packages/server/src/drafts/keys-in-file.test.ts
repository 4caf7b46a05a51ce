import fs, { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { useLockProcesses } from "../../support/lock-processes.js";
import { temporary } from "../../support/temporary.js";
import { keysInFile } from "./keys-in-file.js";
import { newKey, readKeys } from "./server-keys.js";

const real = { ...fs };
/** Puts another function in the place of one of `node:fs`, until the test ends. */
function replace<Name extends "fsyncSync" | "linkSync">(name: Name, other: (typeof fs)[Name]): void {
  fs[name] = other;
  syncBuiltinESMExports();
}
afterEach(() => {
  replace("fsyncSync", real.fsyncSync);
  replace("linkSync", real.linkSync);
});
const pathIn = (folder: string): string => join(folder, "data", "keys");

describe("keys in a file", () => {
  it("are made at first use, for this account alone, and are the same afterwards", () => {
    const path = pathIn(temporary("keys"));
    const keys = keysInFile(path);
    expect(keysInFile(path)).toEqual(keys);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(path, ".."))).toEqual(["keys"]);
  });

  it("are on the disk before they have their name, and so is the name", () => {
    const path = pathIn(temporary("keys"));
    const seen: boolean[] = [];
    replace("fsyncSync", (file) => {
      seen.push(existsSync(path));
      real.fsyncSync(file);
    });
    keysInFile(path);
    expect(seen).toEqual([false, true]);
  });

  it("leave nothing behind when the disk is full, and are made whole when there is room again", () => {
    const path = pathIn(temporary("keys"));
    replace("fsyncSync", () => {
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    });
    expect(() => keysInFile(path)).toThrow("no space left");
    expect(readdirSync(join(path, ".."))).toEqual([]);
    replace("fsyncSync", real.fsyncSync);
    expect(keysInFile(path)).toHaveLength(1);
  });

  it("are those of another process that was first, where there are links and where there are none", () => {
    for (const code of [undefined, "EPERM"]) {
      const path = pathIn(temporary("keys"));
      const others = newKey("other");
      replace("linkSync", (from, to) => {
        writeFileSync(path, others);
        if (code) throw Object.assign(new Error("operation not permitted"), { code });
        real.linkSync(from, to);
      });
      expect(keysInFile(path)).toEqual(readKeys(others));
    }
  });

  it("are made where there are no links", () => {
    const path = pathIn(temporary("keys"));
    replace("linkSync", () => {
      throw Object.assign(new Error("operation not permitted"), { code: "EPERM" });
    });
    expect(keysInFile(path)).toEqual(keysInFile(path));
    expect(readdirSync(join(path, ".."))).toEqual(["keys"]);
  });
});

describe("keys in a file that several processes make at once", () => {
  const start = useLockProcesses();
  it("are the same for all of them", async () => {
    const all = Array.from({ length: 8 }, () => start());
    for (let round = 0; round < 40; round++) {
      const path = pathIn(temporary("keys"));
      const answers = await Promise.all(all.map((each) => each.ask(`keys ${path}`)));
      expect(new Set(answers), `round ${round}`).toEqual(new Set([expect.stringMatching(/^[0-9a-f]{64}$/)]));
      expect(new Set(answers).size).toBe(1);
    }
  }, 60_000);
});
