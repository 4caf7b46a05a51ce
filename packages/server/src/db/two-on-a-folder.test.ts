import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { bundle, type Program } from "../../support/bundle.js";
import { newFolder } from "../../support/databases.js";
import type { ServerProcessOptions } from "../../support/server-process.js";
import { inNamespace, noNamespaces } from "../../support/namespaces.js";
import { permit, submissionOf } from "../../support/permit.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { openDatabase } from "./database.js";

const SUBMISSIONS = 120;
/** A server that listens, or what it said when it ended. */
interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  readonly port?: number;
  readonly said?: string;
}

const missing = noNamespaces();
describe.each([
  ["beside each other", false],
  [`in PID namespaces of their own, as in containers${missing ? `: ${missing}` : ""}`, true],
])("two server processes on one folder, %s", (_, isContained) => {
  const isSkipped = isContained && missing !== undefined;
  let program: Program;
  beforeAll(async () => {
    program = await bundle("support/server-process.ts");
  });
  afterAll(() => program.remove());

  const children: Started[] = [];
  afterEach(async () => {
    for (const { child } of children) child.kill("SIGKILL");
    await Promise.all(children.splice(0).map(({ ended }) => ended));
  });
  const start = (data: string): Promise<Started> =>
    new Promise((resolve) => {
      const membership: ServerProcessOptions = {
        data,
        definition: permit,
        now: "2026-11-24T06:00:00Z",
        limits: { perClient: 10 * SUBMISSIONS },
      };
      const own = [process.execPath, ...program.argv, JSON.stringify(membership)];
      const [command = "", ...args] = isContained ? inNamespace(own) : own;
      const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
      let said = "";
      child.stderr.on("data", (chunk) => {
        said += String(chunk);
      });
      const ended = new Promise<void>((done) => child.once("close", () => done()));
      const tell = (more: Pick<Started, "port" | "said">): void => {
        const made = { child, ended, ...more };
        children.push(made);
        resolve(made);
      };
      child.stdout.once("data", (chunk) => tell({ port: Number(String(chunk)) }));
      void ended.then(() => tell({ said }));
    });
  /** The reference, when it was acknowledged. */
  async function send(port: number): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${port}/api/submissions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(submissionOf()),
    });
    expect(response.status).toBe(201);
    return ((await response.json()) as { reference: string }).reference; // tested with the handler
  }

  it.skipIf(isSkipped)(
    `lose none of ${SUBMISSIONS} acknowledged submissions: one serves and is killed, the other is refused and then finds them all`,
    async () => {
      const data = await newFolder();
      const both = await Promise.all([start(data), start(data)]);
      const serving = both.flatMap(({ port }) => port ?? []);
      // Sent to all that took the folder, in turn, as by a balancer.
      const references = await Promise.all(
        Array.from({ length: SUBMISSIONS }, (__, at) => send(serving[at % serving.length] ?? 0)),
      );
      expect(both.flatMap(({ said }) => said ?? [])).toEqual([
        expect.stringMatching(/FolderInUseError: .* is in use by /),
      ]);
      for (const { child } of both) child.kill("SIGKILL");
      await Promise.all(both.map(({ ended }) => ended));

      const next = await start(data);
      expect(next.said).toBeUndefined();
      references.push(await send(next.port ?? 0));
      next.child.stdin?.end();
      await next.ended;
      const database = await openDatabase(data);
      try {
        expect(
          (await database.db.selectFrom("submission").select("reference").execute())
            .map(({ reference }) => reference)
            .sort(),
        ).toEqual(references.sort());
        expect(await verifyChain(database.db)).toMatchObject({ submissions: SUBMISSIONS + 1, problems: [] });
      } finally {
        await database.close();
      }
      expect(existsSync(join(data, "lock"))).toBe(false);
    },
    120_000,
  );
});
