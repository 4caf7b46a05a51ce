import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle, type Program } from "../../support/bundle.js";
import { useDatabase } from "../../support/databases.js";
import { noPostgres } from "../../support/postgres.js";
import { temporary } from "../../support/temporary.js";
import { sqlStore } from "../db/sql-store.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { newReference } from "../reference.js";
import { encryptedFiles } from "../uploads/encrypted-files.js";
import { hashOf, pathOf, placedFiles } from "../uploads/files.js";
import { folderContents } from "../uploads/folder-files.js";
import { createEncryption } from "./encryption.js";
import { countByKey, countFilesByKey } from "./rewrite.js";

const missing = noPostgres();
const SUBMISSIONS = 1_500;
const FILES = 30;
const [old, current] = [newKey("old"), newKey("current")];

describe.skipIf(missing !== undefined)(
  `a command that is killed, on PostgreSQL${missing ? `: ${missing}` : ""}`,
  () => {
    const database = useDatabase("PostgreSQL");
    let program: Program;
    beforeAll(async () => {
      program = await bundle("bin/diwan-server.mjs");
    });
    afterAll(() => program.remove());

    /** Runs a command until it ends, or until `isTime` says that it is to be killed. */
    const run = (
      args: readonly string[],
      keys: string,
      isTime?: () => Promise<boolean>,
    ): Promise<number | null> =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [...program.argv, ...args, "--data", database.location], {
          env: { PATH: process.env["PATH"], DIWAN_KEYS: keys },
          stdio: "ignore",
        });
        let isOver = false;
        child.once("error", reject);
        child.once("exit", (code) => {
          isOver = true;
          resolve(code);
        });
        void (async () => {
          while (isTime && !isOver && !(await isTime())) await new Promise((wait) => setTimeout(wait, 2));
          if (isTime) child.kill("SIGKILL");
        })();
      });

    it("leaves everything readable, and is done to its end the next time", async () => {
      const { db } = database.it;
      const store = sqlStore(db);
      const receipts = await Promise.all(
        Array.from({ length: SUBMISSIONS }, (_, at) =>
          store.keep(
            {
              diwan: 1,
              form: "permit",
              version: "1",
              language: "en",
              key: `k${at}`,
              answers: { email: `citizen${at}@mail.example` },
              calculations: {},
            },
            { reference: newReference, fingerprint: "f", now: new Date("2026-11-24T09:00:00Z") },
          ),
        ),
      );
      const files = temporary("killed-files");
      const bytes = Array.from({ length: FILES }, (_, at) => Buffer.alloc(300_000, at + 1));
      const hashes = bytes.map((content) => createHash("sha256").update(content).digest("hex"));
      for (const [at, hash] of hashes.entries()) {
        mkdirSync(dirname(pathOf(files, hash)), { recursive: true });
        writeFileSync(pathOf(files, hash), bytes[at] ?? "");
      }
      const encryption = createEncryption(readKeys(`${current} ${old}`));
      const contents = encryptedFiles(folderContents(files), encryption);
      const whole = async (content: ReturnType<typeof contents.open>) => [
        new Uint8Array(await new Response(await content).arrayBuffer()),
      ];
      const isWhole = async () => {
        expect(await verifyChain(db, { encryption })).toMatchObject({
          submissions: SUBMISSIONS,
          problems: [],
        });
        expect(await sqlStore(db, { encryption }).get(receipts[7]?.reference ?? "")).toEqual(receipts[7]);
        for (const hash of hashes)
          expect(await hashOf(Readable.from(await whole(contents.open(hash))))).toBe(hash);
      };
      const under = async (kid: string) => (await countByKey(db)).get(kid) ?? 0;
      const filesUnder = async (kid: string) => (await countFilesByKey(folderContents(files))).get(kid) ?? 0;
      const killedInTheMiddle: boolean[] = [];
      for (const [name, keys, kid] of [
        ["encrypt", old, "old"],
        ["rotate-keys", `${current} ${old}`, "current"],
      ] as const) {
        const args = [name, "--files", files];
        await run(args, keys, async () => (await under(kid)) > 0);
        killedInTheMiddle.push((await under(kid)) < SUBMISSIONS);
        await isWhole();
        await run(args, keys, async () => (await filesUnder(kid)) > 0);
        killedInTheMiddle.push((await filesUnder(kid)) < FILES);
        await isWhole();
        expect(await run(args, keys)).toBe(0);
        expect([await under(kid), await filesUnder(kid)]).toEqual([SUBMISSIONS, FILES]);
        await isWhole();
      }
      expect(killedInTheMiddle).toContain(true);
      const { rows } = await sql<{ kid: string }>`select kid from encryption_key`.execute(db);
      expect(rows).toEqual([{ kid: "current" }]);
      let count = 0;
      for await (const hash of placedFiles(files))
        count += readFileSync(pathOf(files, hash)).includes(Buffer.alloc(1000, 1)) ? 1 : 0;
      expect(count).toBe(0);
    }, 240_000);
  },
);
