import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { bundle, type Program } from "../../support/bundle.js";
import { newFolder } from "../../support/databases.js";
import { day, permit, submissionOf } from "../../support/permit.js";
import type { StandingOptions } from "../../support/standing-process.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { openDatabase } from "./database.js";

let program: Program;
const children: ChildProcess[] = [];
beforeAll(async () => {
  program = await bundle("support/standing-process.ts");
}, 60_000);
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => program.remove());

function start(more: Pick<StandingOptions, "data" | "watchdog" | "submissions" | "stands">) {
  const options: StandingOptions = {
    definition: permit,
    submission: submissionOf(),
    now: day().toISOString(),
    ...more,
  };
  const child = spawn(process.execPath, [...program.argv, JSON.stringify(options)], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  children.push(child);
  let words = "";
  child.stderr.on("data", (chunk) => {
    words += String(chunk);
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("close", (_, signal) => resolve(signal)),
  );
  return { child, ended, words: () => words, lines: createInterface(child.stdout)[Symbol.asyncIterator]() };
}

it("ends a process whose event loop stands, in words, and nothing acknowledged is lost", async () => {
  const data = await newFolder();
  const { lines, ended, words } = start({ data, watchdog: 1_000, submissions: 5, stands: true });
  const references: string[] = [];
  for (let line = ""; line !== "standing";) {
    line = String((await lines.next()).value);
    if (line !== "standing") references.push(line);
  }
  expect(await ended).toBe("SIGKILL");
  expect(words()).toContain("the event loop of this process has stood for 1 s");
  const { db, close } = await openDatabase(data, { lock: "none" });
  const kept = await db.selectFrom("submission").select("reference").execute();
  expect(kept.map(({ reference }) => reference).sort()).toEqual(references.sort());
  expect(await verifyChain(db)).toMatchObject({ submissions: 5, problems: [] });
  await close();
}, 60_000);

it("leaves a process alone that was stopped as a whole, and goes on", async () => {
  const { child, lines } = start({ data: await newFolder(), watchdog: 1_000, submissions: 0, stands: false });
  expect((await lines.next()).value).toBe("ready");
  child.kill("SIGSTOP");
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  child.kill("SIGCONT");
  child.stdin.write("?");
  expect((await lines.next()).value).toBe("alive");
}, 60_000);
