import { beforeEach, describe, expect, it } from "vitest";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onBothDatabases } from "../../support/databases.js";
import { plainSecret } from "./box.js";
import { createDrafts, type DraftContent } from "./drafts.js";
import { keysInFile } from "./keys-in-file.js";
import { newKey, readKeys } from "./server-keys.js";

const [older, newer] = [newKey("older"), newKey("newer")];
const content: DraftContent = {
  version: "1",
  language: "ar",
  answers: { plate: "planted-answer", lease_end: { day: "3", month: "", year: "2027" } },
  page: "vehicles",
  labels: { plate: { en: "Plate" } },
};
const secret = "حديقة ٢٠٢٦ للأطفال";

onBothDatabases("a draft", (database) => {
  let clock = new Date("2026-11-24T09:00:00Z");
  const now = (): Date => clock;
  beforeEach(() => {
    clock = new Date("2026-11-24T09:00:00Z");
  });
  const drafts = (keys = older) => createDrafts({ db: database.it.db, keys: readKeys(keys), now });
  const expiresAt = new Date("2027-12-24T09:00:00Z");
  const create = async (): Promise<string> =>
    (await drafts().create("permit", content, { secret, expiresAt })).code;

  it("comes back with its code and secret, however they are typed, in another process", async () => {
    const code = await create();
    expect(code).toMatch(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
    await database.reopen();
    const typed = {
      code: ` ${code.toLowerCase().replaceAll("-", " ")}`,
      secret: " حديقة 2026 للأطفال ",
      client: "a",
    };
    expect(await drafts().open(typed)).toEqual({
      ok: true,
      value: {
        ...content,
        id: expect.any(String) as string,
        form: "permit",
        expiresAt: expiresAt.toISOString(),
      },
    });
  });

  it("is kept so that the database alone tells nothing, not even the code", async () => {
    const code = await create();
    const row = await database.it.db.selectFrom("draft").selectAll().executeTakeFirstOrThrow();
    const seen = [...Object.values(row)]
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value)))
      .join("\n");
    for (const hidden of ["planted-answer", "vehicles", "Plate", code, code.replaceAll("-", ""), secret])
      expect(seen).not.toContain(hidden);
    expect(Buffer.from(row.box).toString("latin1")).not.toContain(
      Buffer.from("planted-answer").toString("latin1"),
    );
  });

  it("is not opened by another secret, another code, or another server's key", async () => {
    const code = await create();
    expect(await drafts().open({ code, secret: `${secret}!`, client: "a" })).toEqual({
      ok: false,
      reason: "wrong",
    });
    expect(await drafts().open({ code: await create(), secret: "other secret", client: "a" })).toEqual({
      ok: false,
      reason: "wrong",
    });
    expect(await drafts().open({ code: "AAAA-AAAA-AAAA", secret, client: "a" })).toEqual({
      ok: false,
      reason: "wrong",
    });
    expect(
      await createDrafts({ db: database.it.db, keys: readKeys(newKey("older")), now }).open({
        code,
        secret,
        client: "a",
      }),
    ).toEqual({ ok: false, reason: "wrong" });
  });

  it("cannot be exchanged with another row's", async () => {
    const [one, two] = [await create(), await create()];
    const [a, b] = await database.it.db.selectFrom("draft").selectAll().orderBy("created_at").execute();
    await database.it.db
      .updateTable("draft")
      .set({ wrapped: b?.wrapped, salt: b?.salt, box: b?.box })
      .where("id", "=", a?.id ?? "")
      .execute();
    const opened = await Promise.all([one, two].map((code) => drafts().open({ code, secret, client: "a" })));
    expect(opened.filter((each) => each.ok)).toHaveLength(1);
  });

  it("takes other content, and goes when it is removed", async () => {
    const code = await create();
    const key = { code, secret, client: "a" };
    const later = new Date("2028-01-01T00:00:00Z");
    expect(await drafts().update(key, { ...content, answers: { plate: "B" } }, { expiresAt: later })).toEqual(
      { ok: true, value: { expiresAt: later.toISOString() } },
    );
    expect(await drafts().open(key)).toMatchObject({
      ok: true,
      value: { answers: { plate: "B" }, expiresAt: later.toISOString() },
    });
    expect(await drafts().update({ ...key, secret: "not this one" }, content, { expiresAt })).toMatchObject({
      ok: false,
    });
    expect(await drafts().remove(key)).toEqual({ ok: true, value: true });
    expect(await database.it.db.selectFrom("draft").selectAll().execute()).toEqual([]);
  });

  it("is not opened after it expired", async () => {
    const code = await create();
    clock = new Date("2027-12-24T09:00:01Z");
    expect(await drafts().open({ code, secret, client: "a" })).toEqual({ ok: false, reason: "wrong" });
  });

  it("lets only a few wrong secrets be tried on one code, also at once, and says when to come back", async () => {
    const code = await create();
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        drafts().open({ code, secret: `guess number ${index}`, client: "thief" }),
      ),
    );
    expect(tries.filter((each) => !each.ok && each.reason === "wrong")).toHaveLength(5);
    // The right one is refused too: otherwise a lock would say which guess was right.
    expect(await drafts().open({ code, secret, client: "thief" })).toEqual({
      ok: false,
      reason: "throttled",
      retryAfter: 900,
    });
    // Whoever did not try is not kept out, and by getting in lets nobody else in.
    expect(await drafts().open({ code, secret, client: "owner" })).toMatchObject({ ok: true });
    expect(await drafts().open({ code, secret, client: "thief" })).toMatchObject({ reason: "throttled" });
    clock = new Date(clock.getTime() + 901_000);
    expect(await drafts().open({ code, secret, client: "thief" })).toMatchObject({ ok: true });
  });

  it("lets one client try only so many codes, and does not count what was right", async () => {
    const code = await create();
    const key = { code, secret, client: "kiosk" };
    for (let count = 0; count < 7; count++) expect(await drafts().open(key)).toMatchObject({ ok: true });
    const limits = { perClient: 3 };
    const few = createDrafts({ db: database.it.db, keys: readKeys(older), now, limits });
    const guesses = [];
    for (let count = 0; count < 4; count++)
      guesses.push(await few.open({ code: await create(), secret: "a wrong guess", client: "thief" }));
    expect(guesses.map((each) => !each.ok && each.reason)).toEqual(["wrong", "wrong", "wrong", "throttled"]);
    expect(await few.open(key)).toMatchObject({ ok: true });
    const kept = JSON.stringify(await database.it.db.selectFrom("attempt").selectAll().execute());
    expect(kept).not.toMatch(/thief|kiosk/);
  });

  it("opens after the server's key was replaced, without anyone's secret", async () => {
    const code = await create();
    const both = drafts(`${newer} ${older}`);
    expect(await both.open({ code, secret, client: "a" })).toMatchObject({ ok: true });
    expect(await both.rotate()).toBe(1);
    expect(await both.rotate()).toBe(0);
    expect(await drafts(newer).open({ code, secret, client: "a" })).toMatchObject({
      ok: true,
      value: { answers: content.answers },
    });
    await expect(drafts(older).open({ code, secret, client: "a" })).rejects.toThrow("no server key 'newer'");
  });

  it("needs a secret that is not short", async () => {
    await expect(drafts().create("permit", content, { secret: "1234567", expiresAt })).rejects.toThrow("8");
  });
});

describe("server keys", () => {
  it.each(["", "a", "a:AAAA", `${older} ${older}`])(
    "are refused when they are no keys, without being told",
    (keys) => {
      expect(() => readKeys(keys)).toThrow(/key/);
    },
  );
  it("are made in a file that only the server's account can read", () => {
    const folder = mkdtempSync(join(tmpdir(), "diwan-keys-"));
    try {
      const path = join(folder, "new", "keys");
      expect(keysInFile(path)).toEqual(keysInFile(path));
      expect(statSync(path).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("a secret", () => {
  it.each([
    ["٢٠٢٦", "2026"],
    ["۲۰۲۶", "2026"],
    [" a b ", "a b"],
    ["e\u0301", "\u00e9"],
    ["Ａ", "A"],
  ])("typed as %j is %j", (typed, plain) => expect(plainSecret(typed)).toBe(plain));
});
