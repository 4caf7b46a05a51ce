/**
 * A server under `bench-server.mjs`: `insert` (Hono and one insert into PostgreSQL), `submit` (Diwan's endpoint on PostgreSQL), `encrypted` (the same with encryption), `static` (Hono and a page in
 * memory) or `page` (the first page of Diwan's form). Says its port; answers `cpu` with the milliseconds of processor it has used.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { listen, openServer } from "@diwan/server/db";
import { Hono } from "hono";
import { root } from "../run.mjs";

const [kind, data, keys] = process.argv.slice(2);
const permit = JSON.parse(
  readFileSync(join(root, "docs/examples/forms/resident-parking-permit.form.json"), "utf8"),
);
const tell = ({ port }) => process.send({ port });
let close;

if (kind === "insert" || kind === "static") {
  const app = new Hono();
  if (kind === "static") {
    const page = `<!doctype html><title>A page</title><main>${"<p>Twenty kilobytes of text.</p>".repeat(660)}</main>`;
    app.get("/forms/:form", (context) => context.html(page));
  } else {
    const pg = createRequire(join(root, "packages/server/package.json"))("pg");
    const pool = new pg.Pool({ connectionString: data, max: 10 });
    await pool.query("create table if not exists bare (id bigserial primary key, body text not null)");
    app.post("/api/submissions", async (context) => {
      const body = await context.req.json();
      const { rows } = await pool.query("insert into bare (body) values ($1) returning id", [
        JSON.stringify(body),
      ]);
      return context.json({ reference: rows[0].id }, 201);
    });
  }
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, tell);
  close = () => server.close(() => process.exit(0));
} else {
  const server = await openServer({
    definitions: [permit],
    data,
    // Each server of a run is given the same: what one encrypted, the next must be able to read.
    keys,
    ...(kind === "encrypted" && { encryption: "on" }),
    timeZone: "Asia/Bahrain",
    now: () => new Date("2026-11-24T09:00:00+03:00"),
    limits: { perClient: Infinity, perForm: Infinity },
    ...(kind === "page" && { pages: { limits: { perClient: Infinity, perForm: Infinity } } }),
  });
  const fetch = kind === "page" ? server.pages : server.handler;
  const listening = await listen({ fetch, connectionsPerClient: 0, onClosed: () => server.close() });
  tell(listening);
  close = () => void listening.close().then(() => process.exit(0));
}
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpu: (user + system) / 1000 });
});
process.on("disconnect", close);
