/**
 * Whether a server that runs for long keeps its memory: `npm run soak [-- <minutes>]` (default 30). Pages, submissions that are right, wrong and sent twice, uploads and
 * addresses that are not there go to one server process at a steady rate; after each collection its memory is noted. It fails when what is in use rises: by the straight line
 * through the last two thirds of the run, more than a twentieth, or 4 MiB where that is more.
 *
 * It needs the build, and PostgreSQL or else a folder.
 */
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { postgres } from "./bench/citizens.mjs";
import { root } from "./run.mjs";

const MINUTES = Number(process.argv[2] ?? 30);
if (!(MINUTES >= 1)) throw new Error("soak [minutes], 1 or more");
const A_SECOND = 20;
const SAMPLE_EVERY = 5_000;
const MIB = 1024 * 1024;
const example = (name) =>
  JSON.parse(readFileSync(join(root, `docs/examples/forms/resident-parking-permit.${name}.json`), "utf8"));
const permit = example("form");
const { answers } = example("answers").sets[0];
const submission = (key, given) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    diwan: 1,
    form: permit.id,
    version: permit.version,
    language: "en",
    key,
    answers: given,
    calculations: {},
  }),
});
const PNG = Buffer.concat([
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
  Buffer.alloc(20_000, 7),
]);

/** Each is one request of the mixture, and the statuses it may be answered with. */
const REQUESTS = [
  async (ask) => ask("/forms/resident-parking-permit?lang=ar", {}, [200]),
  async (ask) => ask("/api/submissions", submission(crypto.randomUUID(), answers), [201]),
  async (ask) => ask("/api/submissions", submission(crypto.randomUUID(), {}), [422]),
  async (ask) => {
    const sent = submission(crypto.randomUUID(), answers);
    await Promise.all([ask("/api/submissions", sent, [200, 201]), ask("/api/submissions", sent, [200, 201])]);
  },
  async (ask) => ask(`/forms/resident-parking-permit/${crypto.randomUUID()}`, {}, [404]),
  async (ask) => {
    const tus = { "tus-resumable": "1.0.0" };
    const begun = await ask(
      "/api/uploads",
      { method: "POST", headers: { ...tus, "upload-length": String(PNG.length) } },
      [201],
    );
    await ask(
      begun.headers.get("location"),
      {
        method: "PATCH",
        headers: { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
        body: PNG,
      },
      [204],
    );
  },
];

/** How much a straight line through the values rises from the first to the last (least squares). */
function rise(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [over, under] = [0, 0];
  values.forEach((value, at) => {
    over += (at - middle) * (value - mean);
    under += (at - middle) ** 2;
  });
  return { mean, rise: (over / under) * (values.length - 1) };
}

const cluster = await postgres();
const folder = mkdtempSync(join(tmpdir(), "diwan-soak-"));
const child = fork(
  join(root, "scripts/bench/soak-server.mjs"),
  [cluster?.url ?? join(folder, "data"), join(folder, "files")],
  {
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  },
);
const ended = new Promise((resolve) => child.once("exit", resolve));
const told = () =>
  Promise.race([
    new Promise((resolve) => child.once("message", resolve)),
    ended.then(() => {
      throw new Error("the server ended");
    }),
  ]);
try {
  const { port } = await told();
  let count = 0;
  const wrong = new Map();
  const ask = async (path, init, expected) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    await response.arrayBuffer();
    count++;
    if (!expected.includes(response.status))
      wrong.set(
        `${response.status} ${path.split("?")[0]}`,
        (wrong.get(`${response.status} ${path.split("?")[0]}`) ?? 0) + 1,
      );
    return response;
  };
  const until = performance.now() + MINUTES * 60_000;
  const samples = [];
  const sample = async () => {
    while (performance.now() < until) {
      await wait(SAMPLE_EVERY);
      const answer = told();
      child.send("memory");
      const { heap, rss } = await answer;
      samples.push({ heap, rss });
      if (samples.length % 12 === 0)
        console.log(
          `${samples.length / 12} min: ${count} requests, ${(heap / MIB).toFixed(1)} MiB in use, ${Math.round(rss / MIB)} MiB of the machine`,
        );
    }
  };
  const send = async () => {
    const under = new Set();
    for (let n = 0; performance.now() < until; n++) {
      const one = REQUESTS[n % REQUESTS.length](ask)
        .catch((error) => wrong.set(String(error), (wrong.get(String(error)) ?? 0) + 1))
        .finally(() => under.delete(one));
      under.add(one);
      // What a slow machine does not answer is not heaped up.
      if (under.size >= 50) await Promise.race(under);
      await wait(1000 / A_SECOND);
    }
    await Promise.all(under);
  };
  await Promise.all([sample(), send()]);
  const steady = samples.slice(Math.ceil(samples.length / 3));
  let isFlat = true;
  for (const kind of ["heap", "rss"]) {
    const { mean, rise: risen } = rise(steady.map((each) => each[kind]));
    const most = Math.max(mean / (kind === "heap" ? 20 : 10), 4 * MIB);
    if (risen > most) isFlat = false;
    console.log(
      `${kind === "heap" ? "in use after a collection" : "of the machine"}: ${(mean / MIB).toFixed(1)} MiB, ${risen >= 0 ? "+" : ""}${(risen / MIB).toFixed(2)} MiB over ${((steady.length * SAMPLE_EVERY) / 60_000).toFixed(1)} minutes${risen > most ? "   RISES" : ""}`,
    );
  }
  console.log(`${count} requests in ${MINUTES} minutes`);
  for (const [what, times] of wrong) console.log(`NOT AS EXPECTED, ${times} times: ${what}`);
  if (!isFlat || wrong.size) process.exitCode = 1;
  child.disconnect();
  await ended;
} finally {
  child.kill("SIGKILL");
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}
