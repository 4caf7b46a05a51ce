import { execFile } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundle, type Program } from "../../support/bundle.js";
import { useDatabase } from "../../support/databases.js";
import { day, submissionOf } from "../../support/permit.js";
import { temporary } from "../../support/temporary.js";
import { sqlStore } from "../db/sql-store.js";
import { newReference } from "../reference.js";
import type { Receipt } from "../store.js";
import { askServer, startAdminSocket } from "./socket.js";

describe("commands while a server has the folder", () => {
  const database = useDatabase("PGlite");
  let program: Program;
  beforeAll(async () => {
    program = await bundle("bin/diwan-server.mjs");
  });
  afterAll(() => program.remove());

  let receipt: Receipt;
  beforeEach(async () => {
    receipt = await sqlStore(database.it.db).keep(submissionOf() as never, {
      reference: newReference,
      fingerprint: "f",
      now: day(),
    });
  });

  const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [...program.argv, ...args, "--data", database.location],
        { env: { PATH: process.env["PATH"] } },
        (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
    });

  it("are done by the server, with the same words and exit codes", async () => {
    const before = await run("verify-chain");
    expect([before.code, before.err]).toEqual([1, expect.stringContaining("FolderInUseError")]);
    const admin = await startAdminSocket(database.location, database.it.db);
    expect(statSync(join(database.location, "admin")).mode & 0o777).toBe(0o700);
    try {
      const value = join(temporary("admin"), "receipt.json");
      writeFileSync(value, JSON.stringify(receipt));
      const [chain, verified, status, wrong, exported] = await Promise.all([
        run("verify-chain"),
        run("verify-receipt", value),
        run("status", receipt.reference, "in-review"),
        run("status", receipt.reference, "lost"),
        run("export", "--reference", receipt.reference),
      ]);
      expect(chain).toEqual({
        code: 0,
        out: `1 links, 1 submissions, 0 removed, 0 problems\nend 1:${receipt.chain?.hash}\n`,
        err: "",
      });
      expect(verified).toMatchObject({ code: 0, out: "genuine\n" });
      expect(status).toMatchObject({ code: 0, out: "done\n" });
      expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("status needs a reference")]);
      expect([exported.code, JSON.parse(exported.out)]).toEqual([0, [expect.objectContaining({ receipt })]]);
    } finally {
      await admin?.stop();
    }
    expect((await run("verify-chain")).code).toBe(1);
  });

  it("reach it in a folder whose path is too long for a socket's address, and after a process that was killed left its socket", async () => {
    const folder = join(temporary("admin"), "long".repeat(40));
    mkdirSync(join(folder, "admin"), { recursive: true });
    writeFileSync(join(folder, "admin", "socket"), "");
    const output = {
      print: (line: string) => lines.push(line),
      complain: (line: string) => lines.push(line),
    };
    const lines: string[] = [];
    const request = { name: "verify-chain", args: [], flags: {}, inputs: {} };
    expect(await askServer(folder, request, output)).toBeUndefined();
    const admin = await startAdminSocket(folder, database.it.db);
    try {
      expect(await askServer(folder, request, output)).toBe(true);
      expect(lines[0]).toMatch(/^1 links/);
      await expect(askServer(folder, { ...request, name: "constructor" }, output)).rejects.toThrow(
        "no command",
      );
    } finally {
      await admin?.stop();
    }
  });
});
