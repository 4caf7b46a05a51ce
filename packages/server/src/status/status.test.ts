import { describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { sqlStore } from "../db/sql-store.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { newReference } from "../reference.js";
import { isSameSecret } from "./same-secret.js";
import { statusService } from "./status.js";

const [older, newer] = [newKey("older"), newKey("newer")];

onBothDatabases("the status of an application", (database) => {
  let clock = new Date("2026-11-24T09:00:00Z");
  const desk = (keys = older) =>
    statusService({ db: database.it.db, keys: readKeys(keys), now: () => clock });
  const keep = async (): Promise<string> =>
    (
      await sqlStore(database.it.db).keep(
        {
          diwan: 1,
          form: "permit",
          version: "1",
          language: "en",
          key: crypto.randomUUID(),
          answers: {},
          calculations: {},
        },
        { reference: newReference, fingerprint: "f", now: clock },
      )
    ).reference;

  it("is 'received' at first and then what the agency says, with its history", async () => {
    clock = new Date("2026-11-24T09:00:00Z");
    const reference = await keep();
    const secret = await desk().secretFor(reference);
    const received = { state: "received", at: "2026-11-24T09:00:00.000Z" };
    expect(await desk().read({ reference, secret, client: "a" })).toEqual({
      ok: true,
      value: { reference, form: "permit", ...received, history: [received] },
    });
    clock = new Date("2026-11-25T09:00:00Z");
    const needed = { state: "more-needed" as const, message: "Send the lease, please." };
    expect(await desk().update(reference, needed)).toBe(true);
    expect(
      await desk().read({
        reference: reference.toLowerCase(),
        secret: ` ${secret.toLowerCase().replaceAll("-", " ")}`,
        client: "a",
      }),
    ).toMatchObject({ ok: true, value: { ...needed, at: clock.toISOString(), history: [received, needed] } });
  });

  it("is there for the agency to look at, without a secret", async () => {
    const reference = await keep();
    await desk().update(reference, { state: "in-review" });
    expect(await desk().look(reference.toLowerCase())).toMatchObject({
      reference,
      form: "permit",
      state: "in-review",
      history: [{ state: "received" }, { state: "in-review" }],
    });
    expect([await desk().look(newReference()), await desk().look("no reference")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("has one secret for each reference, the same each time", async () => {
    const [a, b] = [await keep(), await keep()];
    expect(await desk().secretFor(a)).toBe(await desk().secretFor(a));
    expect(await desk().secretFor(a)).not.toBe(await desk().secretFor(b));
    expect(await desk().read({ reference: a, secret: await desk().secretFor(b), client: "x" })).toEqual({
      ok: false,
      reason: "wrong",
    });
  });

  it("is not to be told from a reference nobody has", async () => {
    const unknown = newReference();
    expect(
      await desk().read({ reference: unknown, secret: await desk().secretFor(unknown), client: "x" }),
    ).toEqual({ ok: false, reason: "wrong" });
    expect(await desk().update(unknown, { state: "decided" })).toBe(false);
    expect(await desk().update("no reference", { state: "decided" })).toBe(false);
  });

  it("lets only a few secrets be tried", async () => {
    const reference = await keep();
    const tries = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        desk().read({ reference, secret: `AAAA-AAAA-AAA${index}`, client: "thief" }),
      ),
    );
    expect(tries.map((each) => !each.ok && each.reason).sort()).toEqual([
      ...Array(5).fill("throttled"),
      ...Array(5).fill("wrong"),
    ]);
    const secret = await desk().secretFor(reference);
    expect(await desk().read({ reference, secret, client: "owner" })).toMatchObject({ ok: true });
  });

  it("is still told after the server's key was replaced", async () => {
    const reference = await keep();
    const secret = await desk().secretFor(reference);
    expect(await desk(`${newer} ${older}`).read({ reference, secret, client: "a" })).toMatchObject({
      ok: true,
    });
    expect(await desk(newer).read({ reference, secret, client: "a" })).toEqual({
      ok: false,
      reason: "wrong",
    });
  });
});

describe("two secrets", () => {
  it.each([
    ["abc", "abc", true],
    ["abc", "abd", false],
    ["abc", "ab", false],
    ["", "", false],
    ["", "a", false],
    ["a", "", false],
    [undefined, "", false],
    ["", undefined, false],
    [undefined, undefined, false],
    ["undefined", undefined, false],
    [undefined, "undefined", false],
  ] as const)("%j and %j are the same: %s", async (a, b, same) =>
    expect(await isSameSecret(a, b)).toBe(same),
  );
});
