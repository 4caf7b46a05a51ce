import { Worker } from "node:worker_threads";
import { url as inspectorUrl } from "node:inspector";

/**
 * Runs in a thread of its own. It counts its own seconds without a sign of life, not the clock's: when the whole process was stopped for a while, or the
 * machine slept, both threads stood and nobody is to blame.
 */
const WATCH = `
const { workerData } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const { beats, pieces, every } = workerData;
const counter = new Int32Array(beats);
let last = -1;
let missed = 0;
setInterval(() => {
  const now = Atomics.load(counter, 0);
  missed = now === last ? missed + 1 : 0;
  last = now;
  if (missed < pieces) return;
  try {
    writeSync(2, "diwan: the event loop of this process has stood for " + Math.round((pieces * every) / 1000) + " s (a full disk may be the cause); ending it, so that it can be started again.\\n");
  } catch {}
  process.kill(process.pid, "SIGKILL");
}, every);
`;
const PIECES = 20;

/**
 * Ends this process when its event loop stands still for `patience` milliseconds: no timer runs then and no signal is heard, so that nothing else could. What
 * was acknowledged is on the disk already, and whoever started the process (systemd, a container's runtime) starts it again.
 */
export function startWatchdog(patience: number): { stop(): Promise<void> } {
  // Somebody who stands at a breakpoint does not want the process to go.
  if (inspectorUrl() !== undefined) return { stop: () => Promise.resolve() };
  const every = Math.max(10, Math.round(patience / PIECES));
  const beats = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const counter = new Int32Array(beats);
  const timer = setInterval(() => Atomics.add(counter, 0, 1), every / 2);
  timer.unref();
  const worker = new Worker(WATCH, {
    eval: true,
    workerData: { beats, every, pieces: PIECES },
    // The process's own flags are not the watchdog's.
    execArgv: [],
  });
  worker.unref();
  worker.on("error", () => {});
  return {
    async stop() {
      clearInterval(timer);
      await worker.terminate();
    },
  };
}
