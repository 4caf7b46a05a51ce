import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle, type Program } from "../../support/bundle.js";
import { onBothDatabases } from "../../support/databases.js";
import type { Killed, KilledProcessOptions, Acknowledged } from "../../support/killed-process.js";
import { verifyChain } from "../receipts/verify-chain.js";

const form = fileURLToPath(
  new URL("../../../../docs/examples/forms/resident-parking-permit.form.json", import.meta.url),
);
const { sets } = JSON.parse(readFileSync(form.replace(".form.", ".answers."), "utf8")) as {
  sets: { answers: unknown }[];
}; // the example's own file
const answers = sets[0]?.answers;

let program: Program;
beforeAll(async () => {
  program = await bundle("support/killed-process.ts");
});
afterAll(() => program.remove());

/** Runs a process to its end; tells what it answered and whether it was killed. */
const victim = (
  orders: KilledProcessOptions,
): Promise<{ told: Acknowledged[]; killed: boolean; killedAt?: string | undefined }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program.argv, JSON.stringify(orders)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
    });
    child.stderr.on("data", (chunk) => {
      err += String(chunk);
    });
    child.on("close", (code, signal) => {
      if (code !== 0 && signal !== "SIGKILL") return reject(new Error(err));
      const lines = out
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Acknowledged | Killed);
      resolve({
        killed: signal === "SIGKILL",
        told: lines.filter((line) => "key" in line),
        killedAt: lines.find((line) => "killedAt" in line)?.killedAt,
      });
    });
  });

onBothDatabases("a process killed in the middle of a submission", (database) => {
  it("loses nothing it acknowledged and leaves no half, wherever it is killed", async () => {
    await database.close();
    const keyOf = (point: number): string => `killed-at-point-${point}`;
    const acknowledged = new Map<string, string>();
    const settled = new Map<string, { status: number; acknowledged: boolean }>();
    // A folder takes seconds to open and recover, so only every second point is tried there; DIWAN_ALL_POINTS=1 tries all.
    const stride = database.cluster || process.env["DIWAN_ALL_POINTS"] ? 1 : 2;
    const names: string[] = [];
    let [point, sent] = [1 - stride, 0];
    for (let killed = true; killed; sent++) {
      const settle = sent ? keyOf(point) : undefined;
      point += stride;
      const result = await victim({
        location: database.location,
        form,
        answers,
        key: keyOf(point),
        killAt: point,
        ...(settle && { settle }),
      });
      killed = result.killed;
      if (killed) names.push(result.killedAt ?? `point ${point}`);
      for (const { key, reference, status } of result.told) {
        if (key === settle) {
          if (acknowledged.has(key))
            expect([key, reference, status]).toEqual([key, acknowledged.get(key), 200]);
          settled.set(key, { status, acknowledged: acknowledged.has(key) });
        }
        acknowledged.set(key, reference);
      }
    }
    // The last one was not killed: the points were tried to their end.
    expect(names.length, names.join(", ")).toBeGreaterThanOrEqual(10);
    const steps = [
      "begin",
      "select from chain_head",
      "insert into chain",
      "update chain_head",
      "insert into submission",
      "insert into status",
      "insert into outbox",
      "commit",
    ];
    expect(names).toEqual(
      expect.arrayContaining([
        ...steps.map((step) => `before ${step}`),
        ...(stride === 1 ? [...steps.map((step) => `after ${step}`), "after the answer was heard"] : []),
        "before the answer is heard",
      ]),
    );
    expect(settled.size).toBe(sent - 1);
    // Killed early it was sent anew, killed after the commit it was there already, acknowledged or not.
    expect(new Set([...settled.values()].map(({ status }) => status))).toEqual(new Set([200, 201]));
    expect(
      [...settled.values()].filter((each) => each.status === 200 && !each.acknowledged).length,
    ).toBeGreaterThan(0);

    await database.reopen();
    const { db } = database.it;
    const count = async (table: "submission" | "status" | "outbox"): Promise<number> =>
      (await db.selectFrom(table).select("reference").execute()).length;
    expect([await count("submission"), await count("status"), await count("outbox")]).toEqual([
      sent,
      sent,
      sent,
    ]);
    expect(
      new Set((await db.selectFrom("submission").select("reference").execute()).map((row) => row.reference)),
    ).toEqual(new Set(acknowledged.values()));
    expect(await verifyChain(db)).toMatchObject({ submissions: sent, problems: [] });
  }, 240_000);
});
