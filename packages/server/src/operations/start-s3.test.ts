import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useDatabase } from "../../support/databases.js";
import { noPostgres } from "../../support/postgres.js";
import { startS3, type S3Server } from "../../support/s3-server.js";
import { temporary } from "../../support/temporary.js";
import { runCommand } from "../admin/commands.js";
import { newKey } from "../drafts/server-keys.js";
import type { Listening } from "../db/listen.js";
import { startServer } from "./start.js";
import { readS3, readSettings } from "./start.settings.js";

const LEASE = {
  diwan: 1,
  id: "lease",
  version: "1",
  languages: ["en"],
  title: "Lease",
  privacy: { purpose: "Permits", retention: "P1Y", notice: "/privacy" },
  pages: [
    {
      id: "lease",
      title: "Your lease",
      fields: [{ type: "file", name: "lease", label: "Your lease", accept: ["pdf"] }],
    },
  ],
};
const PDF = Buffer.from(`%PDF-1.7\n${"x".repeat(5000)}`);

let s3: S3Server;
beforeEach(async () => {
  s3 = await startS3();
});
afterEach(async () => {
  await s3.stop();
});
const variables = (): { [name: string]: string } => {
  const secret = join(temporary("s3-secret"), "secret");
  writeFileSync(secret, `${s3.settings.secretAccessKey}\n`);
  return {
    DIWAN_S3_ENDPOINT: s3.settings.endpoint,
    DIWAN_S3_BUCKET: s3.settings.bucket,
    DIWAN_S3_REGION: s3.settings.region ?? "",
    DIWAN_S3_ACCESS_KEY_ID: s3.settings.accessKeyId,
    DIWAN_S3_SECRET_ACCESS_KEY_FILE: secret,
    DIWAN_S3_PATH_STYLE: "true",
  };
};

describe("settings of an S3-compatible store", () => {
  it("belong together, and a folder beside it is one place too many; nothing of them is repeated", () => {
    const read = (environment: { [name: string]: string }) =>
      readSettings({ environment: { DIWAN_FORMS: "a", DIWAN_DATA: "b", ...environment } });
    expect(readS3(variables())).toEqual({ ...s3.settings, pathStyle: true });
    expect(readS3({})).toBeUndefined();
    // The commands read each word as `start` does.
    for (const [word, pathStyle] of [
      ["true", true],
      ["1", true],
      ["yes", true],
      ["false", false],
      ["0", false],
      ["no", false],
      ["off", false],
    ] as const) {
      const environment = { ...variables(), DIWAN_S3_PATH_STYLE: word };
      expect([readS3(environment)?.pathStyle, read(environment).s3PathStyle]).toEqual([pathStyle, pathStyle]);
    }
    for (const take of [readS3, read]) {
      const wrong = () => take({ ...variables(), DIWAN_S3_PATH_STYLE: "hunter2" });
      expect(wrong).toThrow("s3PathStyle (DIWAN_S3_PATH_STYLE) is not right");
      expect(wrong).not.toThrow("hunter2");
    }
    expect(() => read({ DIWAN_S3_BUCKET: "forms", DIWAN_S3_ACCESS_KEY_ID: "who" })).toThrow(
      "An S3 store needs s3Endpoint, s3SecretAccessKey (DIWAN_S3_ENDPOINT, DIWAN_S3_SECRET_ACCESS_KEY) too.",
    );
    expect(() => read({ ...variables(), DIWAN_FILES: "/files" })).toThrow("one of them");
    expect(() => read({ ...variables(), DIWAN_S3_ENDPOINT: "hunter2" })).not.toThrow("hunter2");
  });
});

const missing = noPostgres();
describe.skipIf(missing)(
  `two servers with a bucket and no disk in common${missing ? `: ${missing}` : ""}`,
  () => {
    const database = useDatabase("PostgreSQL");
    const running: Listening[] = [];
    afterEach(async () => {
      await Promise.all(running.splice(0).map((one) => one.close()));
      vi.unstubAllEnvs();
    });
    const forms = (): string => {
      const folder = temporary("s3-forms");
      writeFileSync(join(folder, "lease.form.json"), JSON.stringify(LEASE));
      return folder;
    };
    const key = newKey();
    async function start(more: { [name: string]: string } = {}): Promise<Listening> {
      const listening = await startServer(
        readSettings({
          environment: {
            ...variables(),
            DIWAN_FORMS: forms(),
            DIWAN_DATA: database.location,
            DIWAN_KEYS: key,
            DIWAN_PORT: "0",
            DIWAN_PROBES_PORT: "0",
            DIWAN_LOG_LEVEL: "silent",
            ...more,
          },
        }),
      );
      running.push(listening);
      return listening;
    }
    const url = ({ port }: Listening, path: string): string => `http://127.0.0.1:${port}${path}`;
    const TUS = { "tus-resumable": "1.0.0" };

    it("take one upload together, and commands find it", async () => {
      const folder = temporary("s3-tmp");
      vi.stubEnv("TMPDIR", folder);
      const [one, other] = [await start(), await start()];
      const begun = await fetch(url(one, "/api/uploads"), {
        method: "POST",
        headers: { ...TUS, "upload-length": String(PDF.length), "upload-metadata": `form ${btoa("lease")}` },
      });
      const path = begun.headers.get("location") ?? "";
      const send = (to: Listening, from: number, until?: number) =>
        fetch(url(to, path), {
          method: "PATCH",
          headers: {
            ...TUS,
            "upload-offset": String(from),
            "content-type": "application/offset+octet-stream",
          },
          body: new Uint8Array(PDF.subarray(from, until)),
        });
      expect((await send(one, 0, 2000)).status).toBe(204);
      expect((await send(other, 2000)).headers.get("upload-type")).toBe("application/pdf");
      const id = path.split("/").at(-1) ?? "";
      const sent = await fetch(url(one, "/api/submissions"), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          diwan: 1,
          form: "lease",
          version: "1",
          language: "en",
          key: "k".repeat(16),
          answers: { lease: [{ id, name: "lease.pdf", size: PDF.length, type: "application/pdf" }] },
          calculations: {},
        }),
      });
      expect(sent.status).toBe(201);

      const said: string[] = [];
      const run = (name: string, ...args: string[]) =>
        runCommand(
          database.it.db,
          { name, args, flags: {}, inputs: { s3: s3.settings } },
          { print: (line) => said.push(line), complain: (line) => said.push(line) },
        );
      const to = join(temporary("s3-backup"), "new");
      expect(await run("backup", to)).toBe(true);
      expect(said[0]).toBe(`1 submissions, 0 drafts and 1 files are in ${to}.`);
      await run("doctor");
      expect(said).toContain("right  The bucket can be read with keys alone.");
      expect(await run("sweep", "--dry-run")).toBe(true);
      // Files were put together on this machine's own disk, and nothing is left there when a server ends.
      expect(readdirSync(folder)).toHaveLength(2);
      await Promise.all(running.splice(0).map((server) => server.close()));
      expect(readdirSync(folder)).toEqual([]);
    });

    it("are not ready while the bucket does not answer, and are again afterwards", async () => {
      const server = await start();
      const ready = async (): Promise<number> => {
        await server.probes?.refresh();
        return (await fetch(`http://127.0.0.1:${server.probes?.port}/ready`)).status;
      };
      expect(await ready()).toBe(200);
      s3.failWith(500);
      await expect.poll(ready, { timeout: 20_000, interval: 500 }).toBe(503);
      s3.failWith(undefined);
      await expect.poll(ready, { timeout: 20_000, interval: 500 }).toBe(200);
    }, 60_000);

    it("refuse to start with keys that are wrong", async () => {
      await expect(start({ DIWAN_S3_ACCESS_KEY_ID: "another" })).rejects.toThrow("refuses (403)");
    });
  },
);
