/**
 * 200 citizens at once on one server process, each over a connection of its own, beside a bare Hono echo of the same bodies in the same run: how many a
 * second, how long one waits, and whether anything was lost or kept twice. One submission in ten is sent twice in the same moment. Another process
 * sends than the one that answers.
 */
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../run.mjs";

const CITIZENS = 200;
const EACH = 5;
const example = (name) =>
  JSON.parse(readFileSync(join(root, `docs/examples/forms/resident-parking-permit.${name}.json`), "utf8"));
const permit = example("form");
const { answers } = example("answers").sets[0];
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

/** The tests' own PostgreSQL; `undefined` where it is not installed. */
export async function postgres() {
  const { outputFiles } = await build({
    entryPoints: [join(root, "packages/server/support/postgres.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
  });
  const { noPostgres, startPostgres } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
  );
  return noPostgres() ? undefined : startPostgres();
}

const post = (agent, port, body) =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const sent = request(
      {
        agent,
        host: "127.0.0.1",
        port,
        path: "/api/submissions",
        method: "POST",
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        let text = "";
        response
          .on("data", (chunk) => {
            text += chunk;
          })
          .on("end", () =>
            resolve({
              status: response.statusCode,
              reference: JSON.parse(text).reference,
              took: performance.now() - began,
            }),
          );
      },
    );
    sent.once("error", reject).end(body);
  });

async function crowd(port) {
  const agent = new Agent({ keepAlive: true, maxSockets: CITIZENS });
  const bodies = Array.from({ length: CITIZENS }, () => Array.from({ length: EACH }, bodyOf));
  // What a process does once it has done it before.
  await Promise.all(bodies.slice(0, 20).map(() => post(agent, port, bodyOf())));
  const began = performance.now();
  const results = (
    await Promise.all(
      bodies.map(async (mine, at) => {
        const mineSent = [];
        for (const body of mine)
          mineSent.push(
            ...(await Promise.all((at % 10 ? [body] : [body, body]).map((each) => post(agent, port, each)))),
          );
        return mineSent;
      }),
    )
  ).flat();
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const times = results.map(({ took }) => took).sort((a, b) => a - b);
  const at = (share) => times[Math.ceil(times.length * share) - 1];
  return {
    results,
    perSecond: results.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    sent: 20 + CITIZENS * EACH,
  };
}

async function measure(kind, data) {
  const child = fork(join(root, "scripts/bench/citizens-server.mjs"), [kind, data ?? ""], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const told = () =>
    new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", () => reject(new Error(`${kind} ended`)));
    });
  const { port } = await told();
  const run = await crowd(port);
  const count = told();
  child.send("count");
  const { rows, keys, references = [], problems } = await count;
  await new Promise((resolve) => {
    child.once("exit", resolve);
    child.disconnect();
  });
  const acknowledged = new Set(run.results.map(({ reference }) => reference));
  const isRefused = run.results.some(({ status }) => status !== 200 && status !== 201);
  const kept = new Set(references);
  const isWhole =
    kind === "echo" ||
    (rows === run.sent &&
      keys === rows &&
      [...acknowledged].every((reference) => kept.has(reference)) &&
      problems.length === 0);
  return {
    kind,
    ...run,
    lost: kind === "echo" ? undefined : run.sent - keys,
    doubled: kind === "echo" ? undefined : rows - keys,
    isRight: isWhole && !isRefused,
  };
}

export async function benchCitizens() {
  const folder = mkdtempSync(join(tmpdir(), "diwan-bench-"));
  const cluster = await postgres();
  try {
    const runs = [
      await measure("echo"),
      await measure("PGlite", folder),
      ...(cluster ? [await measure("PostgreSQL", cluster.url)] : []),
    ];
    for (const { kind, perSecond, p50, p99, lost, doubled } of runs)
      console.log(
        `${kind.padEnd(12)} ${Math.round(perSecond).toString().padStart(6)} a second   p50 ${Math.round(p50)} ms   p99 ${Math.round(p99)} ms${lost === undefined ? "" : `   lost ${lost}, doubled ${doubled}`}`,
      );
    if (!cluster) console.log("PostgreSQL is not installed");
    if (runs.some(({ isRight }) => !isRight)) throw new Error("something was lost, doubled or refused");
    return runs;
  } finally {
    cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
