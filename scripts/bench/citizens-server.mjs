/** The server under `bench/citizens.mjs`: `echo`, or ours over the folder or connection string given. Says its port, then answers `count` with what it has kept. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { newKey, listen, openServer, verifyChain } from "@diwan/server/db";
import { Hono } from "hono";
import { root } from "../run.mjs";

const [kind, data] = process.argv.slice(2);
const permit = JSON.parse(
  readFileSync(join(root, "docs/examples/forms/resident-parking-permit.form.json"), "utf8"),
);

if (kind === "echo") {
  const app = new Hono().post("/api/submissions", async (context) =>
    context.json(await context.req.json(), 201),
  );
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
    process.send({ port }),
  );
  process.on("message", () => process.send({ rows: 0, keys: 0, problems: [] }));
  process.on("disconnect", () => server.close(() => process.exit(0)));
} else {
  const now = () => new Date("2026-11-24T09:00:00+03:00");
  const server = await openServer({
    definitions: [permit],
    data,
    timeZone: "Asia/Bahrain",
    now,
    limits: { perClient: Infinity, perForm: Infinity },
    ...(kind === "PostgreSQL" && { keys: newKey() }),
  });
  const listening = await listen({
    fetch: server.handler,
    onDrain: () => server.drain(),
    onClosed: () => server.close(),
  });
  process.send({ port: listening.port });
  process.on("message", async () => {
    const { db } = server.database;
    const rows = await db.selectFrom("submission").select(["reference", "key"]).execute();
    process.send({
      rows: rows.length,
      keys: new Set(rows.map(({ key }) => key)).size,
      references: rows.map(({ reference }) => reference),
      problems: (await verifyChain(db)).problems,
    });
  });
  process.on("disconnect", () => void listening.close().then(() => process.exit(0)));
}
