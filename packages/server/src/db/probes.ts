import { Worker } from "node:worker_threads";
import type { Readiness } from "../api/health-routes.js";

export interface ProbeOptions {
  /** A port of its own, which no citizen reaches; `0`: any that is free. */
  readonly port: number;
  /** Default 127.0.0.1; an orchestrator that asks from outside needs `0.0.0.0`. */
  readonly hostname?: string;
  /** What `openServer` gives as `readiness`. */
  readonly ready: () => Promise<Readiness>;
  /** What is answered at `/metrics`, in the text format of Prometheus; without it there is no such address. */
  readonly metrics?: () => string;
  /** Milliseconds between two looks at it; default 1,000. */
  readonly every?: number;
  /** Milliseconds without a sign of life after which the process is no longer said to live; default 15,000. */
  readonly patience?: number;
}
export interface Probes {
  readonly port: number;
  /** Looks again now: what has changed is known by the time this resolves. */
  refresh(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs in a thread of its own, so that a process with much to do still answers at once. */
const SERVE = `
const { createServer } = require("node:http");
const { parentPort, workerData } = require("node:worker_threads");
const { port, hostname, patience } = workerData;
let ready = "starting";
let seen = performance.now();
let metrics;
const server = createServer(({ method, url }, response) => {
  if (metrics !== undefined && url.split("?")[0] === "/metrics" && (method === "GET" || method === "HEAD")) {
    response.setHeader("content-type", "text/plain; version=0.0.4; charset=utf-8");
    response.setHeader("cache-control", "no-store");
    return void response.end(method === "HEAD" ? undefined : metrics);
  }
  const isLate = performance.now() - seen > patience;
  const path = url.split("?")[0];
  const status = path === "/health" ? "ok" : path === "/ready" ? ready : undefined;
  response.setHeader("content-type", "application/json");
  response.setHeader("cache-control", "no-store");
  const said = isLate ? "standing" : status;
  response.statusCode = status === undefined || (method !== "GET" && method !== "HEAD") ? 404 : said === "ok" ? 200 : 503;
  response.end(method === "HEAD" ? undefined : JSON.stringify({ status: said ?? "not-found" }));
});
server.on("error", (error) => parentPort.postMessage({ error: error.message, code: error.code }));
server.listen(port, hostname, () => parentPort.postMessage({ port: server.address().port }));
parentPort.on("message", (message) => { ready = message.ready; metrics = message.metrics; seen = performance.now(); parentPort.postMessage({ heard: message.id }); });
`;

interface Message {
  readonly port?: number;
  readonly error?: string;
  readonly code?: string;
  readonly heard?: number;
}

/** Answers `/health` and `/ready` on a port of their own: no host name, limit or queue of the citizens' port stands before them. */
export async function startProbes({
  port,
  hostname = "127.0.0.1",
  ready,
  metrics,
  every = 1_000,
  patience = 15_000,
}: ProbeOptions): Promise<Probes> {
  const worker = new Worker(SERVE, { eval: true, workerData: { port, hostname, patience }, execArgv: [] });
  const open = await new Promise<number>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", ({ port: opened, error, code }: Message) => {
      if (opened !== undefined) resolve(opened);
      else reject(Object.assign(new Error(`The probes cannot listen on port ${port}: ${error}`), { code }));
    });
  }).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  worker.unref();
  worker.on("error", () => {});
  let count = 0;
  async function refresh(): Promise<void> {
    const id = ++count;
    const status = await ready().catch((): Readiness => "unavailable");
    await new Promise<void>((resolve) => {
      const hear = ({ heard }: Message): void => {
        if (heard !== id) return;
        worker.off("message", hear);
        resolve();
      };
      worker.on("message", hear);
      worker.postMessage({ id, ready: status, metrics: metrics?.() });
    });
  }
  await refresh();
  let isLooking = false;
  const timer = setInterval(() => {
    // A database that does not answer is asked once at a time.
    if (isLooking) return;
    isLooking = true;
    void refresh().finally(() => {
      isLooking = false;
    });
  }, every);
  timer.unref();
  return {
    port: open,
    refresh,
    async stop() {
      clearInterval(timer);
      await worker.terminate();
    },
  };
}
