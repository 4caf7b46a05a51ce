/** First pages from `diwan-server start --workers`, as it is shipped: milliseconds of processor a page, of all its processes, and pages a second. Linux alone tells the first. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { newKey } from "@diwan/server/db";
import { root } from "../run.mjs";

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
const childrenOf = (pid) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
/** Milliseconds of processor a process has used: `utime` and `stime`, in hundredths of a second. */
const cpuOf = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const get = (agent, port, path) =>
  new Promise((resolve, reject) => {
    request({ agent, host: "127.0.0.1", port, path }, (response) =>
      response.on("data", () => {}).on("end", () => resolve(response.statusCode)),
    )
      .once("error", reject)
      .end();
  });

async function measure(workers, data, { form, requests, connections }) {
  const folder = mkdtempSync(join(tmpdir(), "diwan-workers-"));
  writeFileSync(join(folder, "bench.form.json"), JSON.stringify(form));
  const [port, probes] = [await freePort(), await freePort()];
  const large = Object.fromEntries(["perClient", "perForm", "visitsPerClient"].map((name) => [name, 1e9]));
  const child = spawn(process.execPath, [join(root, "packages/server/bin/diwan-server.mjs"), "start"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      PATH: process.env.PATH,
      DIWAN_FORMS: folder,
      DIWAN_DATA: data,
      DIWAN_KEYS: newKey(),
      DIWAN_PORT: String(port),
      DIWAN_PROBES_PORT: String(probes),
      DIWAN_LOG_LEVEL: "silent",
      DIWAN_WORKERS: String(workers),
      DIWAN_LIMITS: JSON.stringify(large),
    },
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    for (;;) {
      const isReady = await get(new Agent(), probes, "/ready").then(
        (status) => status === 200,
        () => false,
      );
      if (isReady) break;
      if (child.exitCode !== null) throw new Error("the server ended");
      await wait(200);
    }
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const run = async (count) => {
      let left = count;
      await Promise.all(
        Array.from({ length: connections }, async () => {
          while (left-- > 0)
            if ((await get(agent, port, `/forms/${form.id}?lang=en`)) !== 200)
              throw new Error("a page was refused");
        }),
      );
    };
    await run(Math.ceil(requests / 3) * workers);
    const all = [child.pid, ...childrenOf(child.pid)];
    const [before, began] = [all.map(cpuOf), performance.now()];
    await run(requests * workers);
    const seconds = (performance.now() - began) / 1000;
    const used = all.map((pid, at) => cpuOf(pid) - before[at]);
    agent.destroy();
    const sum = used.reduce((total, each) => total + each, 0);
    return {
      cpu: sum / (requests * workers),
      perSecond: (requests * workers) / seconds,
      // How evenly it was shared out: the least any worker did of what would be its share.
      least: workers > 1 ? Math.min(...used.slice(1)) / ((sum - used[0]) / workers) : 1,
    };
  } finally {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * How much more two workers do than one, were the load generator on another machine: two processors by what a page takes of them, as far as the busier worker is not the
 * one that all wait for.
 */
export async function benchWorkers(data, options) {
  const one = await measure(1, data, options);
  const two = await measure(2, data, options);
  return { one, two, times: (2 * one.cpu * two.least) / two.cpu };
}
