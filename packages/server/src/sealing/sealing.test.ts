/** A form whose answers are sealed, at the endpoint and as pages without JavaScript: what is kept, what is answered, and that nothing of it can be read. */
import type { Submission } from "@diwan/core";
import { sealSubmission } from "@diwan/core/sealed";
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { PageTestBackend } from "../../support/page-test-backend.js";
import {
  office,
  plainReport,
  report,
  reportHash,
  SECRET_ANSWER,
  sealedReport,
  spare,
} from "../../support/sealed.js";
import { sqlStore } from "../db/sql-store.js";
import type { Db } from "../db/tables.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { createEncryption } from "../encryption/encryption.js";
import { createFormHandler, type LogEntry } from "../handler.js";
import { traceWorker } from "../receipts/trace-worker.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { verifyReceipt } from "../receipts/verify-receipt.js";
import { openSubmission } from "./open.js";

/** All that is in the database, as text. */
async function dump(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public'`.execute(db);
  let text = "";
  for (const { name } of rows) {
    const found = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db);
    text += found.rows.map(({ row }) => row).join("\n");
  }
  return text;
}
interface Taken {
  readonly reference: string;
  readonly sealed?: string;
}

onBothDatabases("a form whose answers are sealed", (database) => {
  const db = () => database.it.db;
  let log: LogEntry[] = [];
  beforeEach(() => {
    log = [];
  });
  const open = { ...report, id: "open", sealed: undefined };
  const post = (submission: object, encryption?: ReturnType<typeof createEncryption>): Promise<Response> =>
    createFormHandler({
      // A definition without the option, as JSON has it.
      definitions: [report, JSON.parse(JSON.stringify(open)) as typeof report],
      store: sqlStore(db(), { encryption }),
      log: (entry) => log.push(entry),
    })(
      new Request("https://forms.city.example/api/submissions", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(submission),
      }),
    );
  const taken = async (response: Response): Promise<Taken> => (await response.json()) as Taken;
  const detail = async (response: Response): Promise<unknown> =>
    ((await response.json()) as { detail?: unknown }).detail;
  const kept = async ({ reference }: Taken) => {
    const receipt = await sqlStore(db()).get(reference);
    if (!receipt) throw new Error("not kept");
    return receipt;
  };

  it("keeps what a browser sealed as it came, says so, and cannot read it", async () => {
    const sealed = await sealedReport();
    const response = await post(sealed);
    expect(response.status).toBe(201);
    const answer = await taken(response);
    expect(answer.sealed).toBe("browser");
    const receipt = await kept(answer);
    expect(receipt.submission).toEqual(sealed);
    expect(await dump(db())).not.toContain(SECRET_ANSWER);
    expect(JSON.stringify(log)).not.toContain(SECRET_ANSWER);
    const { answers } = await openSubmission(receipt.submission, [spare.privateKey]);
    expect(answers).toEqual({ where: SECRET_ANSWER, people: 3 });
  });

  it("validates what comes in the clear, and seals it before it keeps anything", async () => {
    const plain = plainReport({ calculations: { twice: 99 } });
    const wrong = await post({ ...plain, answers: { where: "", people: 30 } });
    expect(wrong.status).toBe(422);
    const response = await post(plain);
    expect(response.status).toBe(201);
    const answer = await taken(response);
    expect(answer.sealed).toBe("server");
    const text = await dump(db());
    expect(text).not.toContain(SECRET_ANSWER);
    // With it, the fingerprint of short answers could be guessed.
    expect(text).not.toContain(plain.key);
    const { submission } = await kept(answer);
    const { answers, calculations } = await openSubmission(submission, [office.privateKey]);
    expect({ answers, calculations }).toEqual({ answers: plain.answers, calculations: { twice: 6 } });
  });

  it("keeps an application once, however it is sealed and wherever, and notices other answers under its key", async () => {
    const plain = plainReport();
    const first = await taken(await post(await sealSubmission(plain, report, "browser")));
    for (const again of [await sealSubmission(plain, report, "browser"), plain]) {
      const response = await post(again);
      expect(response.status).toBe(200);
      expect(await taken(response)).toMatchObject({ reference: first.reference, sealed: "browser" });
    }
    const changed = { ...plain, answers: { where: "elsewhere", people: 3 } };
    for (const other of [await sealSubmission(changed, report, "browser"), changed])
      expect((await post(other)).status).toBe(409);
  });

  it("knows answers again that came in the clear, not in canonical form", async () => {
    const plain = plainReport({ answers: { where: `  ${SECRET_ANSWER} `, people: 3 } });
    const first = await taken(await post(plain));
    expect(await taken(await post(plain))).toMatchObject({ reference: first.reference });
    const { submission } = await kept(first);
    expect((await openSubmission(submission, [office.privateKey])).answers).toEqual(plainReport().answers);
  });

  it("refuses sealed answers that have not the shape, or are not sealed to its keys", async () => {
    const sealed = await sealedReport();
    const one = await sealedReport({}, { ...report, sealed: { keys: [office.publicKey] } });
    const turned = await sealedReport(
      {},
      { ...report, sealed: { keys: [spare.publicKey, office.publicKey] } },
    );
    const within = (change: object): object => ({ ...sealed, sealed: { ...sealed.sealed, ...change } });
    const keys = sealed.sealed?.keys ?? [];
    for (const [wrong, words] of [
      [one, "one for each key"],
      [turned, "in order"],
      [within({ by: "server" }), "by"],
      [within({ format: 2 }), "format"],
      [within({ more: 1 }), "must have"],
      [within({ fingerprint: "abc" }), "fingerprint"],
      [within({ fingerprint: 7 }), "fingerprint"],
      [within({ box: "AAAA" }), "box"],
      [within({ box: `${sealed.sealed?.box}=` }), "box"],
      [within({ keys: keys.map((key) => ({ ...key, enc: "A".repeat(87) })) }), "point"],
      [within({ keys: keys.map((key) => ({ ...key, key: "AAAA" })) }), "48 bytes"],
      [{ ...sealed, answers: { where: "x" } }, "must be empty"],
      [{ ...sealed, calculations: { twice: 1 } }, "must be empty"],
      [{ ...sealed, definition: undefined }, "must be given"],
    ] as const) {
      const response = await post(wrong);
      expect(response.status, words).toBe(400);
      expect(await detail(response)).toContain(words);
    }
    expect((await post({ ...sealed, definition: "0".repeat(64) })).status).toBe(412);
  });

  it("takes none for a form that does not ask for it", async () => {
    const response = await post({ ...(await sealedReport()), form: "open", definition: undefined });
    expect(response.status).toBe(400);
    const plain = await taken(await post({ ...plainReport(), form: "open", definition: undefined }));
    expect(plain.sealed).toBeUndefined();
    const named = await sqlStore(db()).get(plain.reference);
    const wrong = await post({
      ...(await sealedReport()),
      form: "open",
      definition: named?.submission.definition,
    });
    expect(wrong.status).toBe(400);
    expect(await detail(wrong)).toContain("does not take sealed answers");
  });

  it("covers what is sealed by receipt and chain, and says nothing of how it was asked", async () => {
    const answer = await taken(await post(await sealedReport()));
    const receipt = await kept(answer);
    expect(await verifyReceipt(receipt)).toEqual({ ok: true });
    const box = receipt.submission.sealed?.box ?? "";
    const changed: Submission = {
      ...receipt.submission,
      ...(receipt.submission.sealed && { sealed: { ...receipt.submission.sealed, box: `A${box.slice(1)}` } }),
    };
    expect(await verifyReceipt({ ...receipt, submission: changed })).toEqual({
      ok: false,
      reason: "changed",
    });
    expect((await verifyChain(db())).problems).toEqual([]);
    expect(await traceWorker(sqlStore(db()))(receipt)).toBe(receipt);
    expect(receipt.submission.definition).toBe(reportHash);
  });

  it("is encrypted at rest as well, where that is on", async () => {
    const encryption = createEncryption(readKeys(newKey()), { isOn: true, searchFields: ["where"] });
    const { reference } = await taken(await post(plainReport(), encryption));
    const receipt = await sqlStore(db(), { encryption }).get(reference);
    expect(receipt?.submission.sealed?.by).toBe("server");
    expect(await db().selectFrom("blind_index").select("digest").execute()).toEqual([]);
    expect(await dump(db())).not.toContain(receipt?.submission.sealed?.box.slice(0, 60));
  });
});

describe("a form whose answers are sealed, without JavaScript", () => {
  const backend = new PageTestBackend(report, {});

  it("says who seals the answers, seals them before anything is kept, and says so afterwards", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ where: SECRET_ANSWER, people: "3" });
    expect(citizen.html).toContain("Check your answers");
    expect(citizen.html).toContain("this website encrypts them before it keeps them");
    expect(citizen.html).not.toContain("this device");
    await citizen.send();
    expect(citizen.html).toContain("Application sent");
    expect(citizen.html).toContain("This website encrypted your answers before it kept them");
    expect(await dump(backend.db)).not.toContain(SECRET_ANSWER);
    expect(JSON.stringify(backend.log)).not.toContain(SECRET_ANSWER);
    const [summary] = await sqlStore(backend.db).list();
    const receipt = await sqlStore(backend.db).get(summary?.reference ?? "");
    if (!receipt) throw new Error("not kept");
    expect(receipt.submission.sealed?.by).toBe("server");
    const { answers } = await openSubmission(receipt.submission, [office.privateKey]);
    expect(answers).toEqual({ where: SECRET_ANSWER, people: 3 });
  });

  it("says so in Arabic", async () => {
    const citizen = await backend.citizen("", "ar").open();
    await citizen.send({ where: SECRET_ANSWER, people: "3" });
    expect(citizen.html).toContain("يشفّر هذا الموقع الإجابات");
    await citizen.send();
    expect(citizen.html).toContain("شفّر هذا الموقع الإجابات قبل حفظها");
  });
});
