/** The server under `soak.mjs`: pages and endpoints over the folder or connection string given. Says its port; answers a message with the memory it uses after a collection. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listen, newKey, openServer } from "@diwan/server/db";
import { root } from "../run.mjs";

const [data, files] = process.argv.slice(2);
const permit = JSON.parse(
  readFileSync(join(root, "docs/examples/forms/resident-parking-permit.form.json"), "utf8"),
);
const limits = {
  perClient: Infinity,
  perForm: Infinity,
  uploadsPerClient: Infinity,
  uploadBytesPerClient: Infinity,
  uploadBytesPerForm: Infinity,
};
const server = await openServer({
  definitions: [permit],
  data,
  files,
  keys: newKey(),
  timeZone: "Asia/Bahrain",
  now: () => new Date("2026-11-24T09:00:00+03:00"),
  limits,
  pages: { limits },
});
const listening = await listen({
  fetch: (request, sender) =>
    (new URL(request.url).pathname.startsWith("/api/") ? server.handler : server.pages)(request, sender),
  connectionsPerClient: 0,
  onDrain: () => server.drain(),
  onClosed: () => server.close(),
});
process.send({ port: listening.port });
process.on("message", () => {
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send({ heap: heapUsed + external, rss });
});
process.on("disconnect", () => void listening.close().then(() => process.exit(0)));
