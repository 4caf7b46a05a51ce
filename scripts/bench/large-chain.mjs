/** Looking after many submissions in PostgreSQL: they are put there by `insert … select unnest`, as the server would have kept them, and each duty is timed. */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { exportPerson, openDatabase, sqlStore, sweep, verifyChain } from "@diwan/server/db";
import { root } from "../run.mjs";

const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const pg = createRequire(join(root, "packages/server/package.json"))("pg");
const MOST_DUE = 10_000;
const BATCH = 5_000;
const START = Date.parse("2026-01-01T00:00:00Z");
const NOW = new Date("2026-11-24T09:00:00Z");

/** As `entry` of a receipt is written: its members by name. */
const entryOf = (number, at, answers) => {
  const reference = `BENCH-${number.toString(36).toUpperCase().padStart(8, "0")}`;
  const submission = `{"answers":${answers},"calculations":{},"definition":"${"d".repeat(64)}","diwan":1,"form":"permit","key":"key-${number}","language":"en","version":"1"}`;
  const entry = `{"fingerprint":"f","format":2,"receivedAt":"${at}","reference":"${reference}","salt":"${sha256(String(number)).slice(0, 32)}","submission":${submission},"today":"${at.slice(0, 10)}"}`;
  return { reference, entry };
};

async function seed(url, rows, answers) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Text is made here and turned into rows there: faster than a statement for each, and needs no other library.
  let hash = "0".repeat(64);
  await client.query(
    "create unlogged table bench_in (seq bigint, at timestamptz, digest text, previous text, hash text, reference text, entry text)",
  );
  for (let from = 1; from <= rows; from += BATCH) {
    const columns = [[], [], [], [], [], [], []];
    for (let seq = from; seq < Math.min(from + BATCH, rows + 1); seq++) {
      const at = new Date(START + Math.floor((seq / rows) * (NOW.getTime() - START))).toISOString();
      const { reference, entry } = entryOf(seq, at, answers);
      const [digest, previous] = [sha256(entry), hash];
      hash = sha256(JSON.stringify({ at, digest, kind: "submission", previous, seq }));
      [seq, at, digest, previous, hash, reference, entry].forEach((value, index) =>
        columns[index].push(value),
      );
    }
    await client.query(
      "insert into bench_in select * from unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])",
      columns,
    );
  }
  await client.query(
    "insert into chain (seq, kind, removes, at, digest, previous, hash) select seq, 'submission', null, at, digest, previous, hash from bench_in",
  );
  await client.query(
    `insert into submission (reference, seq, form, version, language, key, received_at, fingerprint, entry, expires_at)
     select reference, seq, 'permit', '1', 'en', 'key-' || seq, at, 'f', entry, case when seq <= $1 then $2::timestamptz else '2100-01-01' end from bench_in`,
    [Math.min(MOST_DUE, rows / 2), new Date(NOW.getTime() - 1000)],
  );
  await client.query(
    "insert into status (reference, at, state) select reference, at, 'received' from bench_in",
  );
  await client.query("update chain_head set seq = $1, hash = $2", [rows, hash]);
  await client.query("drop table bench_in");
  await client.query("analyze");
  await client.end();
}

const timed = async (run) => {
  const began = performance.now();
  const result = await run();
  return { result, milliseconds: performance.now() - began };
};

/** `[what, figure, whether it is within its target]` of each duty. */
export async function benchLargeChain(url, rows, answers) {
  const { db, close } = await openDatabase(url, { postgres: { queryTimeout: 600_000 } });
  try {
    const seeded = await timed(() => seed(url, rows, JSON.stringify(answers)));
    console.log(`seeded ${rows} submissions in ${(seeded.milliseconds / 1000).toFixed(1)} s`);
    const store = sqlStore(db);
    await store.list({ limit: 50 });
    const first = await timed(() => store.list({ limit: 50 }));
    const middle = first.result.at(-1);
    const later = await timed(() =>
      store.list({
        limit: 50,
        after: { ...middle, receivedAt: new Date((START + NOW.getTime()) / 2).toISOString() },
      }),
    );
    const cpu = process.cpuUsage();
    const verified = await timed(() => verifyChain(db));
    const { user, system } = process.cpuUsage(cpu);
    if (verified.result.problems.length)
      throw new Error(`the chain has ${verified.result.problems.length} problems`);
    const found = await timed(() => exportPerson(db, { value: "nobody@mail.example" }));
    const swept = await timed(() => sweep(db, { now: NOW, trustClock: true, share: 1 }));
    const due = Math.min(MOST_DUE, rows / 2);
    if (swept.result.submissions !== due) throw new Error(`${swept.result.submissions} were swept`);
    const perSecond = rows / (verified.milliseconds / 1000);
    return [
      ["first page of a list (50)", `${first.milliseconds.toFixed(1)} ms`, first.milliseconds < 50],
      ["a page from the middle", `${later.milliseconds.toFixed(1)} ms`, later.milliseconds < 50],
      [
        "verify-chain",
        `${Math.round(perSecond)} entries a second (${Math.round(rows / ((user + system) / 1e6))} a second of this process's processor)`,
        perSecond >= 20_000,
      ],
      ["export by value, all looked at", `${(found.milliseconds / 1000).toFixed(1)} s`, true],
      [`sweep of ${due}`, `${(swept.milliseconds / 1000).toFixed(1)} s`, swept.milliseconds < 10_000],
    ];
  } finally {
    await close();
  }
}
