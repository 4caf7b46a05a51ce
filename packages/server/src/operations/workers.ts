import cluster, { type Worker } from "node:cluster";
import type { Readiness } from "../api/health-routes.js";
import { ConfigurationError } from "../configuration.js";
import { isUrl } from "../db/location.js";
import { startProbes, type Probes } from "../db/probes.js";
import { mergeMetrics } from "./merge-metrics.js";
import { runServer } from "./run-server.js";
import type { StartSettings } from "./start.settings.js";

/** What the first process tells a worker. */
type Order =
  | { readonly diwan: "begin"; readonly number: string; readonly sweeps: boolean }
  | { readonly diwan: "look" }
  | { readonly diwan: "drain" };
/** What a worker says once it listens to the first process: what it was told before is lost. */
const HELLO = "diwan-worker";
/** What a worker tells the first process, each second and when it is asked. */
interface State {
  readonly diwan: "state";
  readonly ready: Readiness;
  readonly metrics: string;
}

const isOrder = (message: unknown): message is Order =>
  typeof message === "object" && message !== null && "diwan" in message && message.diwan !== "state";
const isState = (message: unknown): message is State =>
  typeof message === "object" && message !== null && "diwan" in message && message.diwan === "state";

/** Milliseconds between two looks at the workers. */
const EVERY = 1_000;
/** Milliseconds without a word after which a worker is ended: its event loop stands still. */
const PATIENCE = 30_000;
/** Milliseconds until one that ended is started again; longer each time it ends before `STABLE` is over. */
const RESTART = { first: 500, most: 30_000, stable: 30_000 };
/** Milliseconds that the last requests are given (`grace` of `listen`), and a little. */
const GRACE = 15_000;

export interface RunningServer {
  readonly port: number;
  readonly probes?: Probes;
  close(): Promise<void>;
}

/** A worker: a whole server without probes of its own. It ends when it is told to, or when the first process is gone. */
async function work(settings: StartSettings): Promise<RunningServer> {
  const order = await new Promise<Order & { readonly diwan: "begin" }>((resolve) => {
    process.on("message", (message: unknown) => {
      if (isOrder(message) && message.diwan === "begin") resolve(message);
    });
    process.send?.(HELLO);
  });
  const { listening, server } = await runServer(settings, { worker: order.number, sweeps: order.sweeps });
  async function tell(): Promise<void> {
    const ready = await server.readiness();
    if (process.connected)
      process.send?.(
        { diwan: "state", ready, metrics: server.metrics() } satisfies State,
        undefined,
        {},
        () => {},
      );
  }
  let isTelling = false;
  const timer = setInterval(() => {
    // A database that does not answer is asked once at a time.
    if (isTelling) return;
    isTelling = true;
    void tell().finally(() => {
      isTelling = false;
    });
  }, EVERY);
  let closing: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await listening.close();
    clearInterval(timer);
    cluster.worker?.disconnect();
  };
  const close = (): Promise<void> => (closing ??= end());
  process.on("message", (message: unknown) => {
    if (!isOrder(message)) return;
    if (message.diwan === "look") void tell();
    if (message.diwan === "drain") void close();
  });
  await tell();
  return { port: listening.port, close };
}

interface Slot {
  /** From 1; stays with the worker that takes the place of one that ended. */
  readonly number: string;
  worker: Worker;
  state: State | undefined;
  begun: number;
  heard: number;
  isLate: boolean;
  failed: number;
}

/** Whether all workers that listen can take requests, and any does. */
function readinessOf(slots: readonly Slot[]): Readiness {
  const told = slots.flatMap(({ state }) => (state ? [state.ready] : []));
  return told.length && told.every((ready) => ready === "ok") ? "ok" : "unavailable";
}

/**
 * A server of several processes on one machine, on one port: this process hands connections to them, answers probes for all of them, and starts again those that
 * end. One of them sweeps. They share a PostgreSQL; a folder is one process's.
 *
 * Each worker runs the same program with the same arguments, and calls this as well.
 */
export async function startWorkers(settings: StartSettings): Promise<RunningServer> {
  if (!isUrl(settings.data))
    throw new ConfigurationError([
      "workers: a folder is used by one process. Several need a PostgreSQL (data), which they share.",
    ]);
  if (!cluster.isPrimary)
    return work(settings).catch((error: unknown) => {
      // The line to the first process would keep this one from ending.
      cluster.worker?.disconnect();
      throw error;
    });

  const slots: Slot[] = [];
  const ended: string[] = [];
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isDraining = false;
  let port = 0;

  function fork(slot: Slot): Promise<void> {
    const worker = cluster.fork();
    Object.assign(slot, {
      worker,
      state: undefined,
      isLate: false,
      begun: performance.now(),
      heard: performance.now(),
    });
    worker.on("error", () => {});
    worker.on("listening", (address) => {
      port = address.port;
    });
    const order: Order = { diwan: "begin", number: slot.number, sweeps: slot.number === "1" };
    return new Promise((resolve, reject) => {
      worker.on("message", (message: unknown) => {
        if (message === HELLO) worker.send(order);
        if (!isState(message)) return;
        slot.state = message;
        slot.heard = performance.now();
        slot.isLate = false;
        resolve();
      });
      worker.once("exit", () => {
        // What it counted stays counted.
        if (slot.state)
          ended.splice(0, ended.length, mergeMetrics(new Map(), [...ended, slot.state.metrics]));
        slot.state = undefined;
        reject(
          new ConfigurationError(["A worker ended before it listened; what was wrong it has said itself."]),
        );
      });
    });
  }

  function keepUp(slot: Slot): void {
    slot.worker.once("exit", () => {
      if (isDraining) return;
      slot.failed = performance.now() - slot.begun < RESTART.stable ? slot.failed + 1 : 0;
      const wait = Math.min(RESTART.most, RESTART.first * 2 ** slot.failed);
      process.emitWarning(`Worker ${slot.number} ended and is started again.`, {
        code: "DIWAN_WORKER_ENDED",
      });
      const timer = setTimeout(() => {
        timers.delete(timer);
        fork(slot).catch(() => {});
        keepUp(slot);
      }, wait);
      timers.add(timer);
    });
  }

  const killAll = (): void => {
    for (const { worker } of slots) worker.process.kill("SIGKILL");
  };
  try {
    // One after the other: what is wrong is said once, and the first brings the tables up to date.
    for (let number = 1; number <= settings.workers; number++) {
      const slot = { number: String(number), failed: 0 } as Slot; // `fork` fills it
      slots.push(slot);
      await fork(slot);
      keepUp(slot);
    }
  } catch (error) {
    isDraining = true;
    killAll();
    throw error;
  }

  const watch = setInterval(() => {
    for (const slot of slots) {
      if (performance.now() - slot.heard < PATIENCE || slot.worker.isDead()) slot.isLate = false;
      // Twice: after the whole machine has stood still, its words are still on their way.
      else if (slot.isLate) slot.worker.process.kill("SIGKILL");
      else slot.isLate = true;
    }
  }, 5 * EVERY);

  const readiness = (): Promise<Readiness> => Promise.resolve(isDraining ? "closing" : readinessOf(slots));
  const probes = await startProbes({
    port: settings.probesPort,
    hostname: settings.probesHost,
    ready: readiness,
    metrics: () =>
      mergeMetrics(
        new Map(slots.flatMap(({ number, state }) => (state ? [[number, state.metrics] as const] : []))),
        ended,
      ),
  }).catch((error: unknown) => {
    isDraining = true;
    clearInterval(watch);
    killAll();
    throw error;
  });

  async function end(): Promise<void> {
    isDraining = true;
    for (const timer of timers) clearTimeout(timer);
    await probes.refresh();
    const living = slots.filter(({ worker }) => !worker.isDead());
    const all = Promise.all(
      living.map(({ worker }) => new Promise<void>((resolve) => worker.once("exit", () => resolve()))),
    );
    for (const { worker } of living)
      if (worker.isConnected()) worker.send({ diwan: "drain" } satisfies Order);
    const late = setTimeout(killAll, settings.drainDelay + GRACE);
    await all;
    clearTimeout(late);
    clearInterval(watch);
    await probes.stop();
  }
  let closing: Promise<void> | undefined;
  return { port, probes, close: () => (closing ??= end()) };
}
