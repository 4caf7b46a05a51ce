/** Before the tests: a folder for the databases that they share, which ends with the run. What a killed run left is ended by the next. */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { stopAll } from "./postgres.js";

const NAME = /^diwan-unit-(\d+)-/;

function end(folder: string): void {
  stopAll(folder);
  rmSync(folder, { recursive: true, force: true });
}
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export default function setup({ provide }: TestProject): () => void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = NAME.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) end(join(tmpdir(), name));
  }
  const folder = mkdtempSync(join(tmpdir(), `diwan-unit-${process.pid}-`));
  // PostgreSQL runs under another account, and goes through here.
  chmodSync(folder, 0o755);
  provide("scratch", folder);
  return () => end(folder);
}
