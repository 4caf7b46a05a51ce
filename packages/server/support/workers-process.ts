/** `diwan-server start` from the sources, in as many processes as the variables say. It says where it listens, as one line of JSON, and ends by SIGTERM. */
import cluster from "node:cluster";
import { startWorkers } from "../src/operations/workers.js";
import { readSettings } from "../src/operations/start.settings.js";

try {
  const running = await startWorkers(readSettings({ environment: process.env }));
  if (cluster.isPrimary) console.log(JSON.stringify({ port: running.port, probes: running.probes?.port }));
  process.once("SIGTERM", () => void running.close());
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
