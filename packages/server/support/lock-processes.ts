/** Processes of `lock-process.ts`, started by tests. */
import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll } from "vitest";
import { bundle, type Program } from "./bundle.js";
import { inNamespace } from "./namespaces.js";

export interface LockProcess {
  readonly child: ChildProcess;
  /** Gives an order; resolves with the answer. */
  ask(order: string): Promise<string>;
  /** Ends it, and resolves when it is gone. */
  kill(): Promise<void>;
}

/** The tests around are given what starts such a process, in a PID namespace of its own if wanted. None outlives its test. */
export function useLockProcesses(): (isContained?: boolean) => LockProcess {
  let program: Program;
  const processes: LockProcess[] = [];
  beforeAll(async () => {
    program = await bundle("support/lock-process.ts");
  });
  afterEach(async () => {
    await Promise.all(processes.splice(0).map((each) => each.kill()));
  });
  afterAll(() => program.remove());

  return (isContained = false) => {
    const own = [process.execPath, ...program.argv];
    const [command = "", ...args] = isContained ? inNamespace(own) : own;
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const made: LockProcess = {
      child,
      async ask(order) {
        child.stdin.write(`${order}\n`);
        return String((await answers.next()).value);
      },
      async kill() {
        child.kill("SIGKILL");
        await ended;
      },
    };
    processes.push(made);
    return made;
  };
}
