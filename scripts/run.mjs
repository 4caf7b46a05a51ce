/** Starts programs for the other scripts: each in a process group of its own, so that ending it leaves no browser or driver behind. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));

const running = new Set();

function end(child) {
  try {
    process.kill(-child.pid, "SIGTERM");
  } catch {
    /* the group is gone */
  }
}
let isListening = false;
/** Once there is a program to end: who takes no more than a path from here ends in a way of its own. */
function listenForTheEnd() {
  if (isListening) return;
  isListening = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => {
      running.forEach(end);
      process.exit(128 + { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }[signal]);
    });
  }
  process.once("exit", () => running.forEach(end));
}

/** npm's own settings (`npm_config_*`) must not reach tools it starts: pnpm would read them as its own. */
export function cleanEnv(extra = {}) {
  const kept = Object.entries(process.env).filter(([key]) => !/^npm_(config|package|lifecycle)_/i.test(key));
  return { ...Object.fromEntries(kept), ...extra };
}

/**
 * Runs one program with nothing on stdin; its output is gathered, or passed on as it comes when `show` is set.
 * @returns {Promise<{code: number, output: string, seconds: number}>} code 124 when it took too long
 */
export function run(command, args, { env = {}, cwd = root, minutes = 30, show = false } = {}) {
  return new Promise((resolve) => {
    const start = Date.now();
    const output = [];
    let late = false;
    const child = spawn(command, args, {
      cwd,
      env: cleanEnv(env),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    listenForTheEnd();
    running.add(child);
    const timer = setTimeout(() => {
      late = true;
      end(child);
      setTimeout(() => {
        try {
          process.kill(-child.pid, "SIGKILL");
        } catch {
          /* it went */
        }
      }, 5_000).unref();
    }, minutes * 60_000);
    const gather = (chunk) => {
      output.push(chunk);
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on("data", gather);
    child.stderr.on("data", gather);
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      // Whatever the program started and left behind belongs to its group.
      end(child);
      const text =
        Buffer.concat(output).toString("utf8") + (late ? `\nstopped after ${minutes} minutes` : "");
      resolve({ code: late ? 124 : code, output: text, seconds: (Date.now() - start) / 1000 });
    };
    child.once("error", (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      finish(127);
    });
    child.once("close", (code, signal) => finish(code ?? (signal ? 1 : 0)));
  });
}
