import type { Listening } from "../db/listen.js";
import { runServer } from "./run-server.js";
import type { StartSettings } from "./start.settings.js";

/** A whole server by its settings: endpoints at `/api`, pages at `/forms/{id}`, the script at `/embed`, probes on a port of their own. One line of JSON a request on standard output. */
export const startServer = async (settings: StartSettings): Promise<Listening> =>
  (await runServer(settings)).listening;

export { readSettings } from "./start.settings.js";
export { startWorkers, type RunningServer } from "./workers.js";
