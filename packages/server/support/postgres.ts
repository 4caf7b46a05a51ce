/** A PostgreSQL of one's own, started in a temporary folder. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Cluster {
  readonly url: string;
  restart(): void;
  stop(): void;
}

/** Where Debian keeps the server's programs, the newest version first; they are not on the PATH. */
function programs(): string | undefined {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")));
}

/** Why there is no PostgreSQL to test on; `undefined` when there is. */
export const noPostgres = (): string | undefined =>
  programs() ? undefined : "PostgreSQL is not installed (Debian: sudo apt-get install postgresql)";

/** PostgreSQL refuses to run as root. */
const asUser = (program: string, args: readonly string[]): [command: string, args: readonly string[]] =>
  process.getuid?.() === 0 ? ["runuser", ["-u", "postgres", "--", program, ...args]] : [program, args];

function run(program: string, args: readonly string[]): void {
  const [command, all] = asUser(program, args);
  const { status, stderr, error } = spawnSync(command, all, {
    cwd: tmpdir(),
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
  });

const NAME = "diwan-pg";

/** Ends the clusters in a folder and forgets what they kept. */
export async function stopAll(folder: string): Promise<void> {
  const bin = programs();
  for (const name of readdirSync(folder)) {
    if (!bin || !name.startsWith(`${NAME}-`)) continue;
    const data = join(folder, name, "data");
    const [command, args] = asUser(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
    // One that was not running cannot be stopped.
    await promisify(execFile)(command, args, { cwd: tmpdir() }).catch(() => {});
  }
}

/** In a folder of its own under `parent`. */
export async function startPostgres(parent = tmpdir()): Promise<Cluster> {
  const bin = programs();
  if (!bin) throw new Error(noPostgres());
  const folder = mkdtempSync(join(parent, `${NAME}-`));
  if (process.getuid?.() === 0) spawnSync("chown", ["postgres", folder]);
  const data = join(folder, "data");
  run(join(bin, "initdb"), [
    "-D",
    data,
    "-U",
    "diwan",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
  ]);
  const port = await freePort();
  const log = join(folder, "log");
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  const control = (...args: readonly string[]): void =>
    run(join(bin, "pg_ctl"), ["-D", data, "-w", "-l", log, ...args]);
  control("-o", options, "start");
  return {
    url: `postgresql://diwan@127.0.0.1:${port}/postgres`,
    restart: () => control("-m", "immediate", "-o", options, "restart"),
    stop() {
      control("-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
