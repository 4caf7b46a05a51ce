/**
 * A server process that is to be killed. Argument: JSON of `Orders`. It settles the submission of the process before it, then sends its own and is
 * killed at the given point: before or after one of the statements of its transaction, or after the answer. It writes one JSON line for each answer, and
 * one with the name of the point it was killed at.
 */
import { readFileSync, writeSync } from "node:fs";
import type { Definition } from "@diwan/core";
import type { PostgresPool } from "kysely";
import { openDatabase } from "../src/db/database.js";
import { sqlStore } from "../src/db/sql-store.js";
import { createFormHandler } from "../src/handler.js";

export interface KilledProcessOptions {
  readonly location: string;
  readonly form: string;
  readonly answers: unknown;
  readonly settle?: string;
  readonly key?: string;
  readonly killAt?: number;
}
export interface Killed {
  readonly killedAt: string;
}
export interface Acknowledged {
  readonly key: string;
  readonly status: number;
  readonly reference: string;
  readonly points?: number;
}

const orders = JSON.parse(process.argv[2] ?? "") as KilledProcessOptions; // given by the test beside
const definition = JSON.parse(readFileSync(orders.form, "utf8")) as Definition;
let points: number | undefined;

function point(name: string): void {
  if (points === undefined || ++points !== orders.killAt) return;
  writeSync(1, `${JSON.stringify({ killedAt: name } satisfies Killed)}\n`);
  process.kill(process.pid, "SIGKILL");
}
/** `insert into chain`, `update chain_head`, `commit` … */
const nameOf = (sql: string): string =>
  /^(begin|start transaction|commit|rollback|(?:insert into|update|delete from) "\w+"|select .*? from "\w+")/
    .exec(sql)?.[1]
    ?.replaceAll('"', "")
    .replace(/^select .* from/, "select from") ?? sql;

/** Every statement is a point before it and one after it. */
function dangerous(pool: PostgresPool): PostgresPool {
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      return new Proxy(client, {
        get(target, name) {
          if (name !== "query") {
            const value: unknown = Reflect.get(target, name);
            return typeof value === "function" ? (value.bind(target) as unknown) : value;
          }
          return async (text: string, values: readonly unknown[]) => {
            point(`before ${nameOf(text)}`);
            const result = await target.query(text, values);
            point(`after ${nameOf(text)}`);
            return result;
          };
        },
      });
    },
  };
}

const database = await openDatabase(orders.location, { wrap: dangerous });
const handle = createFormHandler({
  definitions: [definition],
  store: sqlStore(database.db, { handOver: true }),
  timeZone: "Asia/Bahrain",
  now: () => new Date("2026-11-24T09:00:00+03:00"),
});

async function send(key: string): Promise<void> {
  const body = JSON.stringify({
    diwan: 1,
    form: definition.id,
    version: definition.version,
    language: "en",
    key,
    answers: orders.answers,
    calculations: {},
  });
  const response = await handle(
    new Request("http://city.example/api/submissions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    }),
  );
  const { reference } = (await response.json()) as { reference: string };
  point("before the answer is heard");
  // Synchronous: what was told was told, whatever comes next.
  writeSync(
    1,
    `${JSON.stringify({ key, status: response.status, reference, ...(points !== undefined && { points }) } satisfies Acknowledged)}\n`,
  );
  point("after the answer was heard");
}

if (orders.settle) await send(orders.settle);
points = 0;
if (orders.key) await send(orders.key);
await database.close();
