/**
 * What the server costs, beside what any server costs, in one run: milliseconds of processor a request, requests a second, and how long one waits.
 *
 * `npm run bench:server [-- --requests 4000] [--connections 200] [--rows 100000]`. It needs the build and PostgreSQL. The load generator has a process of its own, whose
 * processor time is not counted.
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { newKey } from "@diwan/server/db";
import { postgres } from "./bench/citizens.mjs";
import { benchLargeChain } from "./bench/large-chain.mjs";
import { benchWorkers } from "./bench/workers.mjs";
import { root } from "./run.mjs";

const { values: flags } = parseArgs({
  options: {
    requests: { type: "string", default: "3000" },
    connections: { type: "string", default: "200" },
    rows: { type: "string", default: "100000" },
  },
});
const [REQUESTS, CONNECTIONS, ROWS] = [flags.requests, flags.connections, flags.rows].map(Number);
const example = (name) =>
  JSON.parse(readFileSync(join(root, `docs/examples/forms/resident-parking-permit.${name}.json`), "utf8"));
const permit = example("form");
const { answers } = example("answers").sets[0];
const KEYS = newKey();
const bodyOf = () =>
  JSON.stringify({
    diwan: 1,
    form: permit.id,
    version: permit.version,
    language: "en",
    key: crypto.randomUUID(),
    answers,
    calculations: {},
  });

const ask = (agent, port, { path, body }) =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const sent = request(
      {
        agent,
        host: "127.0.0.1",
        port,
        path,
        method: body === undefined ? "GET" : "POST",
        headers:
          body === undefined
            ? {}
            : { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        response
          .on("data", () => {})
          .on("end", () => resolve({ isRight: response.statusCode < 300, took: performance.now() - began }));
      },
    );
    sent.once("error", reject).end(body);
  });

async function measure(kind, data) {
  const child = fork(join(root, "scripts/bench/load-server.mjs"), [kind, data, KEYS], {
    execArgv: process.env.PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${process.env.PROFILE}/${kind}`] : [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const told = () =>
    new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", () => reject(new Error(`${kind} ended`)));
    });
  const { port } = await told();
  const cpu = async () => {
    const answer = told();
    child.send("cpu");
    return (await answer).cpu;
  };
  const isPage = kind === "static" || kind === "page";
  const next = () =>
    isPage ? { path: `/forms/${permit.id}?lang=en` } : { path: "/api/submissions", body: bodyOf() };
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const run = async (count) => {
    const results = [];
    let left = count;
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        while (left-- > 0) results.push(await ask(agent, port, next()));
      }),
    );
    return results;
  };
  // What is compiled and cached once a process has run for a while is not what a request costs.
  await run(Math.ceil(REQUESTS / 3));
  const [cpuBefore, began] = [await cpu(), performance.now()];
  const results = await run(REQUESTS);
  const seconds = (performance.now() - began) / 1000;
  const used = (await cpu()) - cpuBefore;
  agent.destroy();
  await new Promise((resolve) => {
    child.once("exit", resolve);
    child.disconnect();
  });
  if (results.some(({ isRight }) => !isRight)) throw new Error(`${kind}: something was refused`);
  const times = results.map(({ took }) => took).sort((a, b) => a - b);
  return {
    cpu: used / results.length,
    perSecond: results.length / seconds,
    p50: times[Math.floor(times.length / 2)],
    p99: times[Math.ceil(times.length * 0.99) - 1],
  };
}

const cluster = await postgres();
if (!cluster) throw new Error("PostgreSQL is not installed (Debian: sudo apt-get install postgresql)");
try {
  console.log(
    `${REQUESTS} requests over ${CONNECTIONS} connections, ${cpus().length} processors, Node ${process.version}\n`,
  );
  const rows = {};
  for (const [kind, name] of [
    ["insert", "bare Hono, one insert"],
    ["submit", "Diwan, a submission"],
    ["encrypted", "Diwan, with encryption"],
    ["static", "bare Hono, 20 kB in memory"],
    ["page", "Diwan, a first page"],
  ]) {
    const row = (rows[kind] = await measure(kind, cluster.url));
    console.log(
      `${name.padEnd(28)} ${row.cpu.toFixed(2).padStart(6)} ms CPU   ${Math.round(row.perSecond).toString().padStart(5)} a second   p50 ${Math.round(row.p50)} ms   p99 ${Math.round(row.p99)} ms`,
    );
  }
  const shares = [
    ["a submission", rows.insert.cpu / rows.submit.cpu, 1 / 3],
    ["…with encryption", rows.insert.cpu / rows.encrypted.cpu, 0],
    ["a first page", rows.static.cpu / rows.page.cpu, 1 / 4],
  ];
  console.log("");
  for (const [name, share, target] of shares)
    console.log(
      `${name.padEnd(28)} 1/${(1 / share).toFixed(1)} of the bare one${target ? ` (target 1/${Math.round(1 / target)})` : ""}${share < target ? "   NOT REACHED" : ""}`,
    );
  const { one, two, times } = await benchWorkers(cluster.url, {
    form: permit,
    requests: REQUESTS,
    connections: Math.min(CONNECTIONS, 200),
  });
  console.log(
    `${"two workers, first pages".padEnd(28)} ${times.toFixed(2)} times one (target 1.5; ${two.cpu.toFixed(2)} beside ${one.cpu.toFixed(2)} ms CPU, ${Math.round(two.perSecond)} beside ${Math.round(one.perSecond)} a second with the load generator)${times < 1.5 ? "   NOT REACHED" : ""}`,
  );
  console.log("");
  for (const [name, figure, isReached] of await benchLargeChain(
    cluster.url.replace(/postgres$/, "template1"),
    ROWS,
    answers,
  ))
    console.log(`${name.padEnd(34)} ${figure}${isReached ? "" : "   NOT REACHED"}`);
} finally {
  cluster.stop();
}
