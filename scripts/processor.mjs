/**
 * Processor seconds of each step of a test run, on Linux: wall time says little where steps share cores. A step's processes carry its name in their
 * environment (`DIWAN_STEP`), which a browser's processes inherit although they leave the process group. What lived for less than a second between two
 * looks is not seen.
 */
import { readdirSync, readFileSync } from "node:fs";

const TICKS = 100; // a second, on every Linux that runs Node

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // it has ended meanwhile
  }
}

/** `seconds(step)` so far; `undefined` where there is no /proc. `stop()` ends the looks. */
export function countProcessor() {
  if (process.platform !== "linux") return { seconds: () => undefined, stop() {} };
  const steps = new Map(); // of each process, by its id and start
  const used = new Map();
  const total = new Map();
  function look() {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      const stat = read(`/proc/${pid}/stat`);
      const rest = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (rest.length < 20) continue;
      const id = `${pid} ${rest[19]}`;
      if (!steps.has(id)) steps.set(id, stepOf(pid, rest[1]));
      const step = steps.get(id);
      if (!step) continue;
      const seconds = (Number(rest[11]) + Number(rest[12])) / TICKS;
      total.set(step, (total.get(step) ?? 0) + seconds - (used.get(id) ?? 0));
      used.set(id, seconds);
    }
  }
  /** Chromium writes over its environment: such a process is its parent's. */
  function stepOf(pid, parent) {
    const own = /(?:^|\0)DIWAN_STEP=([^\0]+)/.exec(read(`/proc/${pid}/environ`))?.[1];
    if (own) return own;
    for (const [id, step] of steps) if (step && id.startsWith(`${parent} `)) return step;
    return undefined;
  }
  const timer = setInterval(look, 1000);
  return {
    seconds(step) {
      look();
      return total.get(step) ?? 0;
    },
    stop: () => clearInterval(timer),
  };
}
