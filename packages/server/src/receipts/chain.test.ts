import { canonicalJson } from "@diwan/core";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { sqlStore } from "../db/sql-store.js";
import { removeSubmissions } from "./chain.js";
import { FIRST, hashOfLink, sha256, textOfLink } from "./digest.js";
import { verifyChain } from "./verify-chain.js";
import { verifyReceipt } from "./verify-receipt.js";

onBothDatabases("the chain of receipts", (database) => {
  const db = () => database.it.db;
  async function keepThree() {
    const receipts = [];
    for (const key of ["a", "b", "c"])
      receipts.push(
        await sqlStore(db()).keep(
          {
            diwan: 1,
            form: "permit",
            version: "1",
            definition: "d".repeat(64),
            language: "en",
            key,
            answers: { plate: key, fee: 12.5 },
            calculations: { total: "0.1" },
          },
          { reference: () => `R-${key}`, fingerprint: "f", now: new Date("2026-11-24T09:00:00.123Z") },
        ),
      );
    return receipts;
  }
  const reasons = async (since?: { seq: number; hash: string }) =>
    (await verifyChain(db(), since ? { since } : {})).problems.map(({ seq, reason }) => `${seq} ${reason}`);

  it("is whole as it was made, and ends in the last receipt", async () => {
    expect(await verifyChain(db())).toEqual({
      links: 0,
      submissions: 0,
      removed: 0,
      head: { seq: 0, hash: FIRST },
      problems: [],
    });
    const [a, b, c] = await keepThree();
    expect(await verifyChain(db())).toEqual({
      links: 3,
      submissions: 3,
      removed: 0,
      head: { seq: 3, hash: c?.chain?.hash },
      problems: [],
    });
    expect([a?.chain?.previous, b?.chain?.previous]).toEqual([FIRST, a?.chain?.hash]);
  });

  it("shows an answer that was changed", async () => {
    await keepThree();
    await sql`update submission set entry = replace(entry, '12.5', '12.4') where seq = 2`.execute(db());
    expect(await reasons()).toEqual(["2 changed"]);
  });

  it("shows a submission and digest that were changed together", async () => {
    await keepThree();
    await sql`update chain set digest = ${"1".repeat(64)} where seq = 2`.execute(db());
    expect(await reasons()).toEqual(["2 link", "2 changed"]);
  });

  it("shows a submission that was taken away", async () => {
    await keepThree();
    await db().deleteFrom("submission").where("seq", "=", 2).execute();
    expect(await reasons()).toEqual(["2 missing"]);
    await db().deleteFrom("chain").where("seq", "=", 2).execute();
    expect(await reasons()).toEqual(["2 gap", "3 link"]);
  });

  it("shows that its end was cut off, also when the head was set back, to someone who noted it", async () => {
    const [, b, c] = await keepThree();
    const noted = { seq: 3, hash: c?.chain?.hash ?? "" };
    await db().deleteFrom("submission").where("seq", "=", 3).execute();
    await db().deleteFrom("chain").where("seq", "=", 3).execute();
    expect(await reasons()).toEqual(["3 head"]);
    await db()
      .updateTable("chain_head")
      .set({ seq: 2, hash: b?.chain?.hash ?? "" })
      .execute();
    expect(await reasons()).toEqual([]);
    expect(await reasons(noted)).toEqual(["3 head"]);
    expect(await reasons({ seq: 2, hash: b?.chain?.hash ?? "" })).toEqual([]);
  });

  it("stays whole when a submission is deleted as it should be, and nothing of it is left", async () => {
    await keepThree();
    await db()
      .transaction()
      .execute((trx) => removeSubmissions(trx, [2, 2, 99], new Date("2027-12-24T09:00:00Z")));
    expect(await verifyChain(db())).toMatchObject({ links: 4, submissions: 2, removed: 1, problems: [] });
    expect(await sqlStore(db()).get("R-b")).toBeUndefined();
  });

  it("lets a receipt be checked by whoever holds it", async () => {
    const [receipt] = await keepThree();
    if (!receipt?.chain) throw new Error("no receipt");
    const saved = JSON.parse(JSON.stringify(receipt)) as typeof receipt;
    expect(await verifyReceipt(saved)).toEqual({ ok: true });
    expect(
      await verifyReceipt({ ...saved, submission: { ...saved.submission, answers: { plate: "x" } } }),
    ).toEqual({ ok: false, reason: "changed" });
    expect(await verifyReceipt({ ...saved, chain: { ...receipt.chain, previous: "1".repeat(64) } })).toEqual({
      ok: false,
      reason: "wrong-link",
    });
    const { chain: _, ...unchained } = saved;
    expect(await verifyReceipt(unchained)).toEqual({ ok: false, reason: "unchained" });
  });

  it("verifies receipts of version 0.1, whose trace was hashed, as they are, and lets the trace of later ones be worked out anew", async () => {
    const [receipt] = await keepThree();
    if (!receipt) throw new Error("no receipt");
    const trace = [{ path: "/lease_end", shown: true }];
    expect(await verifyReceipt({ ...receipt, trace })).toEqual({ ok: true });
    const { format: _, chain: __, ...older } = receipt;
    const digest = await sha256(canonicalJson({ ...older, trace }));
    const link = { seq: 1, kind: "submission" as const, at: older.receivedAt, digest, previous: FIRST };
    const chain = { seq: 1, digest, previous: FIRST, hash: await hashOfLink(link) };
    expect(await verifyReceipt({ ...older, trace, chain })).toEqual({ ok: true });
    expect(await verifyReceipt({ ...older, trace: [], chain })).toEqual({ ok: false, reason: "changed" });
  });

  it("is read while submissions are taken and removed, and nothing of it is taken for a fault", async () => {
    await keepThree();
    const verified = Promise.all(Array.from({ length: 5 }, () => verifyChain(db())));
    await Promise.all([
      db()
        .transaction()
        .execute((trx) => removeSubmissions(trx, [1, 2], new Date("2027-12-24T09:00:00Z"))),
      verified,
    ]);
    for (const { problems } of [...(await verified), await verifyChain(db())]) expect(problems).toEqual([]);
  });
});

it("a link is hashed as its canonical JSON", () => {
  const link = {
    seq: 7,
    kind: "removal" as const,
    at: "2026-11-24T09:00:00.123Z",
    digest: "d",
    previous: FIRST,
  };
  for (const removes of [undefined, 3])
    expect(textOfLink({ ...link, ...(removes && { removes }) })).toBe(
      canonicalJson({ ...link, ...(removes && { removes }) }),
    );
});
