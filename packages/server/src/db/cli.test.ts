import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundle, type Program } from "../../support/bundle.js";
import { newFolder, onBothDatabases } from "../../support/databases.js";
import { noPostgres } from "../../support/postgres.js";
import { temporary } from "../../support/temporary.js";
import { hashAgencyToken } from "../agency/tokens.js";
import { newReference } from "../reference.js";
import type { Receipt } from "../store.js";
import { createDrafts } from "../drafts/drafts.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { pathOf } from "../uploads/files.js";
import { sqlStore } from "./sql-store.js";

let program: Program;
let folder: string;
beforeAll(async () => {
  program = await bundle("bin/diwan-server.mjs");
  folder = mkdtempSync(join(tmpdir(), "diwan-cli-"));
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

const run = (
  args: readonly string[],
  env: { [name: string]: string } = {},
  input = "",
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [...program.argv, ...args],
      { env: { PATH: process.env["PATH"], ...env } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    ).stdin?.end(input);
  });

describe("diwan-server", () => {
  it.each([
    [[], "Which command"],
    [["nothing"], "no command 'nothing'"],
    [["constructor"], "no command"],
    [["sweep"], "--data"],
    [["sweep", "--no"], "--no"],
    [["rotate-keys", "--data", "/nowhere"], "there is none in /nowhere"],
    [["sweep", "--data", tmpdir()], "No database"],
  ])("says what it needs: %j", async (args, words) => {
    const { code, err } = await run(args);
    expect(code).not.toBe(0);
    expect(err).toContain(words);
    expect(err).not.toMatch(/at .*\.mjs:/);
  });
  it.each(["doctor", "backup"])(
    "changes no tables by %s: it says what they lack",
    async (name) => {
      const data = await newFolder();
      const to = name === "backup" ? [join(temporary("backup"), "new")] : [];
      const { code, err } = await run([name, ...to, "--data", data]);
      expect([code, err]).toEqual([1, expect.stringContaining("diwan-server migrate")]);
      // They are as they were, so that it is said again.
      expect((await run(["doctor", "--data", data])).err).toContain("diwan-server migrate");
    },
    120_000,
  );
  it("starts with what was typed", async () => {
    const { code, err } = await run(["start", "--data", join(folder, "none")], { DIWAN_FORMS: "/nowhere" });
    expect([code, err]).toEqual([1, expect.stringContaining("forms names /nowhere")]);
  });
  it("helps, and makes keys", async () => {
    expect((await run(["help"])).out).toContain("verify-chain");
    expect(readKeys((await run(["new-key"])).out)).toHaveLength(1);
  });
  it("makes a token with its entry for the configuration, and hashes one there is", async () => {
    const { code, out } = await run(["new-token", "case-system", "--scope", "status", "--scope", "files"]);
    const [, token = "", entry = ""] = /^token .*: (\S+)\nfor agencyTokens: (.*)\n$/.exec(out) ?? [];
    expect([code, JSON.parse(entry)]).toEqual([
      0,
      { name: "case-system", tokenHash: await hashAgencyToken(token), scopes: ["status", "files"] },
    ]);
    expect(await run(["hash-token"], {}, `${token}\n`)).toMatchObject({
      code: 0,
      out: `${await hashAgencyToken(token)}\n`,
    });
    for (const args of [
      ["new-token"],
      ["new-token", "case-system"],
      ["new-token", "case-system", "--scope", "all"],
    ])
      expect((await run(args)).code).toBe(2);
    const short = await run(["hash-token"], {}, "short-one");
    expect([short.code, short.err]).toEqual([
      1,
      "ConfigurationError: The token has 9 characters and needs at least 32.\n",
    ]);
  });
});

onBothDatabases("diwan-server", (database) => {
  const isLong = database.kind === "PGlite" && !noPostgres();
  let receipt: Receipt;
  // Only one process may have a folder.
  const cli = async (args: readonly string[], env?: { [name: string]: string }) => {
    await database.close();
    const result = await run([...args, "--data", database.location], env);
    await database.reopen();
    return result;
  };
  beforeEach(async () => {
    receipt = await sqlStore(database.it.db).keep(
      {
        diwan: 1,
        form: "permit",
        version: "1",
        language: "en",
        key: "k",
        answers: { email: "layla@mail.example" },
        calculations: {},
      },
      {
        reference: newReference,
        fingerprint: "f",
        now: new Date("2020-01-01T00:00:00Z"),
        expiresAt: new Date("2021-01-01T00:00:00Z"),
      },
    );
  });

  it("verifies the chain, and says so with its exit code", async () => {
    const good = await cli(["verify-chain"]);
    expect([good.code, good.out]).toEqual([
      0,
      `1 links, 1 submissions, 0 removed, 0 problems\nend 1:${receipt.chain?.hash}\n`,
    ]);
    // Each run opens the database, which takes a folder seconds; what follows is tried there only when there is no PostgreSQL.
    if (isLong) return;
    expect((await cli(["verify-chain", "--since", `1:${receipt.chain?.hash}`])).code).toBe(0);
    expect((await cli(["verify-chain", "--since", `1:${"0".repeat(64)}`])).code).toBe(1);
    expect((await cli(["verify-chain", "--since", "soon"])).code).toBe(2);
    await database.it.db.updateTable("submission").set({ entry: "{}" }).execute();
    expect(await cli(["verify-chain"])).toMatchObject({ code: 1, err: "link 1: changed\n" });
  }, 240_000);
  if (isLong) return;

  it("verifies a receipt, by itself and against the chain", async () => {
    const [good, bad] = [join(folder, "good.json"), join(folder, "bad.json")];
    writeFileSync(good, JSON.stringify(receipt));
    writeFileSync(bad, JSON.stringify({ ...receipt, receivedAt: "2020-01-02T00:00:00.000Z" }));
    expect(await cli(["verify-receipt", good])).toMatchObject({ code: 0, out: "genuine\n" });
    expect((await run(["verify-receipt", good])).out).toContain("not changed");
    expect(await cli(["verify-receipt", bad])).toMatchObject({ code: 1, out: "not genuine: changed\n" });
    await database.it.db
      .updateTable("chain")
      .set({ hash: "0".repeat(64) })
      .execute();
    expect(await cli(["verify-receipt", good])).toMatchObject({
      code: 1,
      out: "not genuine: not-in-chain\n",
    });
  });

  it("exports one person's data, notes a state, and sweeps", async () => {
    const value = join(folder, "value");
    writeFileSync(value, "layla@mail.example\n");
    expect((await cli(["status", receipt.reference, "decided", "--message", "Granted."])).code).toBe(0);
    expect((await cli(["status", receipt.reference, "lost"])).code).toBe(2);
    for (const args of [
      ["--value-file", value],
      ["--reference", receipt.reference],
    ])
      expect(JSON.parse((await cli(["export", ...args])).out)).toEqual([
        expect.objectContaining({
          receipt,
          statuses: [expect.anything(), expect.objectContaining({ state: "decided", message: "Granted." })],
        }),
      ]);
    expect((await cli(["export", "--reference", newReference()])).out).toBe("[]\n");
    // Whatever a token would open is on record here too.
    const entries = async (...args: string[]) =>
      (await cli(["audit", ...args])).out
        .split("\n")
        .filter(Boolean)
        .map(
          (line) =>
            JSON.parse(line) as { action: string; scope: string; reference?: string; outcome: string },
        );
    const { reference } = receipt;
    const [status, exported] = [
      { action: "diwan-server status", scope: "status", reference, outcome: "allowed" },
      { action: "diwan-server export", scope: "export", reference, outcome: "allowed" },
    ];
    expect(await entries()).toMatchObject([status, exported, exported, { action: "diwan-server export" }]);
    expect(await entries("--reference", reference.toLowerCase(), "--from", "2026-01-01")).toHaveLength(3);
    expect(await entries("--token", "case-system")).toEqual([]);
    expect((await cli(["audit", "--from", "soon"])).code).toBe(2);
    // The newest entry is years old: what says that the clock is right is somebody's word alone. A dry run tells all the same what would go.
    const refused = await cli(["sweep", "--dry-run"]);
    expect([refused.code, JSON.parse(refused.out)]).toEqual([
      1,
      expect.objectContaining({
        submissions: 1,
        dryRun: true,
        refused: expect.objectContaining({ reason: "jump" }),
      }),
    ]);
    expect(await cli(["sweep"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("diwan-server sweep --trust-clock"),
    });
    expect(await sqlStore(database.it.db).get(receipt.reference)).toBeDefined();
    for (const wrong of ["2", "", "all"]) expect((await cli(["sweep", "--allow-share", wrong])).code).toBe(2);
    const swept = await cli([
      "sweep",
      "--files",
      join(folder, "files"),
      "--scrub",
      "--trust-clock",
      "--allow-share",
      "1",
    ]);
    expect([swept.code, swept.err, JSON.parse(swept.out)]).toEqual([
      0,
      "",
      expect.objectContaining({ submissions: 1 }),
    ]);
    expect(await sqlStore(database.it.db).get(receipt.reference)).toBeUndefined();
    expect((await cli(["verify-chain"])).out).toContain("1 removed, 0 problems");
  });

  it("closes drafts again under a new key", async () => {
    const [older, newer] = [newKey("older"), newKey("newer")];
    await createDrafts({ db: database.it.db, keys: readKeys(older) }).create(
      "permit",
      { version: "1", language: "en", answers: {} },
      { secret: "long enough", expiresAt: new Date("2100-01-01") },
    );
    expect((await cli(["rotate-keys"], { DIWAN_KEYS: `${newer} ${older}` })).out).toBe(
      "1 drafts closed again\n",
    );
    expect((await database.it.db.selectFrom("draft").select("kid").executeTakeFirst())?.kid).toBe("newer");
    const file = join(folder, "keys");
    writeFileSync(file, `${older} ${newer}\n`);
    expect((await cli(["rotate-keys"], { DIWAN_KEYS_FILE: file })).out).toBe("1 drafts closed again\n");
    expect((await database.it.db.selectFrom("draft").select("kid").executeTakeFirst())?.kid).toBe("older");
  });

  it("finds the data and the files where the variables of a server say", async () => {
    const content = "a lease";
    const hash = createHash("sha256").update(content).digest("hex");
    const files = temporary("files");
    const placeIn = (where: string): string => {
      mkdirSync(dirname(pathOf(where, hash)), { recursive: true });
      writeFileSync(pathOf(where, hash), content);
      return pathOf(where, hash);
    };
    placeIn(files);
    const at = new Date();
    await database.it.db
      .insertInto("upload")
      .values({
        id: "u".repeat(32),
        form: "permit",
        draft: null,
        reference: null,
        hash,
        size: 7,
        type: "application/pdf",
        created_at: at,
        expires_at: at,
      })
      .execute();
    const [data, named] = [join(folder, "where-data"), join(folder, "where-files")];
    writeFileSync(data, `${database.location}\n`);
    writeFileSync(named, `${files}\n`);
    await database.close();
    try {
      for (const env of [
        { DIWAN_DATA: database.location, DIWAN_FILES: files },
        { DIWAN_DATA_FILE: data, DIWAN_FILES_FILE: named },
      ]) {
        const to = join(temporary("backup"), "new");
        expect(await run(["backup", to], env)).toMatchObject({
          code: 0,
          err: "",
          out: expect.stringContaining("1 files are in"),
        });
        expect(existsSync(pathOf(to, hash))).toBe(true);
      }
      const wrong = await run(["doctor"], {
        DIWAN_DATA: database.location,
        DIWAN_FILES: join(folder, "none"),
      });
      expect(wrong.err).toContain("The folder that was named is not there");
      expect(
        await run(["backup", join(temporary("backup"), "new")], { DIWAN_DATA: database.location }),
      ).toMatchObject(
        database.kind === "PGlite"
          ? { code: 1, err: expect.stringContaining("they are not in") }
          : { code: 1, err: expect.stringContaining("name it with --files") },
      );
      // Those of a bucket are read as the server reads them.
      for (const [env, words] of [
        [{ DIWAN_S3_BUCKET: "forms" }, "An S3 store needs s3Endpoint"],
        [{ DIWAN_S3_PATH_STYLE: "perhaps" }, "s3PathStyle (DIWAN_S3_PATH_STYLE) is not right"],
      ] as const)
        expect(await run(["sweep"], { DIWAN_DATA: database.location, ...env })).toMatchObject({
          code: 1,
          err: expect.stringContaining(words),
        });
    } finally {
      await database.reopen();
    }
  });
});
