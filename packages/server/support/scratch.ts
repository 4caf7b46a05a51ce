/** Before the tests: a folder for the databases that they share, which ends with the run. What a killed run left is ended by the next. */
import { chmodSync, mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { stopAll } from "./postgres.js";

const NAME = /^diwan-unit-(\d+)-/;

/**
 * Without blocking: vitest ends its last worker meanwhile, and says "Timeout terminating forks worker" of one whose answer it has no time to read. The
 * folders of hundreds of databases take many seconds to remove on a busy machine.
 */
async function end(folder: string): Promise<void> {
  await stopAll(folder);
  await rm(folder, { recursive: true, force: true });
}
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = NAME.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) await end(join(tmpdir(), name));
  }
  const folder = mkdtempSync(join(tmpdir(), `diwan-unit-${process.pid}-`));
  // PostgreSQL runs under another account, and goes through here.
  chmodSync(folder, 0o755);
  provide("scratch", folder);
  return () => end(folder);
}
