import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { bundle, type Program } from "../../support/bundle.js";
import { useDatabase } from "../../support/databases.js";
import { permit } from "../../support/permit.js";
import { noPostgres } from "../../support/postgres.js";
import { temporary } from "../../support/temporary.js";
import { newKey } from "../drafts/server-keys.js";
import { readSettings, startWorkers } from "./start.js";

const formsFolder = (): string => {
  const folder = temporary("workers-forms");
  writeFileSync(join(folder, "permit.form.json"), JSON.stringify(permit));
  return folder;
};

it("workers on a folder are refused in words: it is one process's", async () => {
  const settings = readSettings({
    environment: { DIWAN_FORMS: formsFolder(), DIWAN_DATA: temporary("workers") },
    typed: { workers: "2" },
  });
  await expect(startWorkers(settings)).rejects.toThrow("Several need a PostgreSQL (data), which they share.");
});

const PAGE = `/forms/${permit.id}`;

interface Line {
  readonly worker?: string;
  readonly event?: string;
  readonly msg?: string;
}
interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  readonly probes: number;
  readonly lines: readonly Line[];
  readonly exit: Promise<number | null>;
}

const missing = noPostgres();
describe.skipIf(missing)(`a server of two workers${missing ? `: skipped, ${missing}` : ""}`, () => {
  const database = useDatabase("PostgreSQL");
  let program: Program;
  const running: ChildProcess[] = [];
  beforeAll(async () => {
    program = await bundle("support/workers-process.ts");
  }, 60_000);
  afterEach(() => {
    for (const child of running.splice(0)) child.kill("SIGKILL");
  });
  afterAll(() => program.remove());

  /** `undefined` when it ended before it listened. */
  function start(more: { [name: string]: string } = {}): Promise<Running | undefined> {
    const child = spawn(process.execPath, [...program.argv], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"],
        DIWAN_FORMS: formsFolder(),
        DIWAN_DATA: database.location,
        DIWAN_KEYS: newKey(),
        DIWAN_PORT: "0",
        DIWAN_PROBES_PORT: "0",
        DIWAN_WORKERS: "2",
        DIWAN_LIMITS: JSON.stringify({ perClient: 1e6, perForm: 1e6, visitsPerClient: 1e6 }),
        ...more,
      },
    });
    running.push(child);
    const lines: Line[] = [];
    const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
    return new Promise((resolve) => {
      void exit.then(() => resolve(undefined));
      createInterface({ input: child.stdout }).on("line", (text) => {
        const line = JSON.parse(text) as Line & { readonly port: number; readonly probes: number }; // printed by the program
        if ("probes" in line && !("msg" in line)) resolve({ ...line, child, lines, exit });
        else lines.push(line);
      });
    });
  }
  const started = async (more: { [name: string]: string } = {}): Promise<Running> => {
    const server = await start(more);
    if (!server) throw new Error("it ended");
    return server;
  };
  const statusOf = (port: number, path: string): Promise<number> =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: "close" } }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
  const ready = ({ probes }: Running): Promise<number> => statusOf(probes, "/ready");
  const metricOf = async ({ probes }: Running, series: string): Promise<number> => {
    const text = await (await fetch(`http://127.0.0.1:${probes}/metrics`)).text();
    return Number(
      text
        .split("\n")
        .find((line) => line.startsWith(`${series} `))
        ?.split(" ")
        .at(-1) ?? 0,
    );
  };
  const workersOf = ({ lines }: Running, event: string): readonly (string | undefined)[] =>
    [...new Set(lines.filter((line) => line.event === event).map(({ worker }) => worker))].sort();

  it("answers on one port, is ready as one, counts as one, and one of them sweeps", async () => {
    const server = await started();
    expect(await ready(server)).toBe(200);
    for (let n = 0; n < 10; n++) expect(await statusOf(server.port, PAGE)).toBe(200);
    await expect.poll(() => workersOf(server, "page")).toEqual(["1", "2"]);
    await expect
      .poll(() => metricOf(server, 'diwan_requests_total{route="page:page",status="200"}'), {
        timeout: 10_000,
      })
      .toBe(10);
    await expect.poll(() => workersOf(server, "sweep")).toEqual(["1"]);
    server.child.kill("SIGTERM");
    expect(await server.exit).toBe(0);
  }, 60_000);

  it("goes on when a worker is killed, starts another in its place, and forgets nothing it counted", async () => {
    const server = await started();
    for (let n = 0; n < 4; n++) await statusOf(server.port, PAGE);
    const counted = () => metricOf(server, 'diwan_requests_total{route="page:page",status="200"}');
    await expect.poll(counted, { timeout: 10_000 }).toBe(4);
    const pids = execFileSync("pgrep", ["-P", String(server.child.pid)])
      .toString()
      .trim()
      .split("\n");
    expect(pids).toHaveLength(2);
    process.kill(Number(pids[0]), "SIGKILL");
    const listens = () => server.lines.filter(({ msg }) => msg === "listening").length;
    await expect.poll(listens, { timeout: 60_000 }).toBe(3);
    await expect.poll(() => ready(server), { timeout: 10_000 }).toBe(200);
    for (let n = 0; n < 4; n++) expect(await statusOf(server.port, PAGE)).toBe(200);
    await expect.poll(counted, { timeout: 10_000 }).toBe(8);
  }, 60_000);

  it("fails no request when it ends: it says first that it is not ready, and answers what was sent until then", async () => {
    const server = await started({ DIWAN_DRAIN_DELAY: "3000" });
    let isReady = true;
    const statuses: number[] = [];
    const send = async (): Promise<void> => {
      while (isReady) statuses.push(await statusOf(server.port, PAGE));
    };
    const clients = Array.from({ length: 8 }, send);
    await expect.poll(() => statuses.length, { timeout: 10_000 }).toBeGreaterThan(20);
    server.child.kill("SIGTERM");
    // As a balancer does, which sends no more from then on.
    await expect.poll(() => ready(server), { timeout: 3_000, interval: 50 }).toBe(503);
    isReady = false;
    await Promise.all(clients);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await server.exit).toBe(0);
  }, 60_000);

  it("that cannot start ends, and says once what is wrong", async () => {
    const child = start({ DIWAN_TIME_ZONE: "Nowhere/City" });
    let said = "";
    running.at(-1)?.stderr?.on("data", (chunk) => {
      said += String(chunk);
    });
    expect(await child).toBeUndefined();
    expect(said.split("\n").filter((line) => /time ?zone/i.test(line))).toHaveLength(1);
    expect(running.at(-1)?.exitCode).toBe(1);
  }, 60_000);
});
