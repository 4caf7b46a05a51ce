import type { Answers, Definition, Submission } from "@diwan/core";
import { beforeEach, describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { createFormHandler, type FormHandler, type LogEntry } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { memoryVerifications, sqlVerifications, type VerificationRows } from "./rows.js";
import { createVerifications, type VerificationOptions, type Verifications } from "./verifications.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: "Permit",
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: "You",
      fields: [
        { type: "verified-email", name: "email", label: "Email" },
        { type: "verified-phone", name: "mobile", label: "Mobile", country: "BH", optional: true },
        {
          type: "list",
          name: "others",
          label: "Others",
          min: 0,
          max: 3,
          fields: [{ type: "verified-email", name: "email", label: "Email" }],
        },
      ],
    },
  ],
};
const other = { ...definition, id: "other" };
const AMAL = "amal@example.com";
const SECRET = "verification secret, long enough";
interface Answer {
  readonly status: number;
  readonly body: { readonly [member: string]: unknown };
  readonly wait: number;
}

function tests(rowsOf: () => VerificationRows): void {
  let clock = new Date();
  let rows: VerificationRows;
  let log: LogEntry[] = [];
  let sent: { to: string; code: string; language: string; channel: string; form: string }[] = [];
  let fails: Error | undefined;
  let store = memoryStore();
  let handler: FormHandler;
  let verifications: Verifications;
  const open = (more: Partial<VerificationOptions> = {}): FormHandler => {
    verifications = createVerifications({
      send: (to, code, about) => {
        if (fails) return Promise.reject(fails);
        sent.push({ to, code, ...about });
        return Promise.resolve();
      },
      secret: SECRET,
      rows,
      now: () => clock,
      ...more,
    });
    return createFormHandler({
      definitions: [definition, other],
      store,
      now: () => clock,
      log: (entry) => log.push(entry),
      verifications,
    });
  };
  beforeEach(() => {
    clock = new Date("2026-11-29T09:00:00Z");
    rows = rowsOf();
    log = [];
    sent = [];
    fails = undefined;
    store = memoryStore();
    handler = open();
  });
  const later = (seconds: number): void => {
    clock = new Date(clock.getTime() + seconds * 1000);
  };

  async function post(path: string, body: object, client?: string): Promise<Answer> {
    const response = await handler(
      new Request(`http://localhost/api${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
      client === undefined ? {} : { client },
    );
    return {
      status: response.status,
      body: (await response.json()) as Answer["body"],
      wait: Number(response.headers.get("retry-after")),
    };
  }
  const ask = (to = AMAL, client?: string, more = {}) =>
    post("/verifications", { form: "permit", channel: "email", to, language: "ar", ...more }, client);
  const enter = (proof: unknown, code: string, to = AMAL, client?: string, more = {}) =>
    post("/verifications/confirm", { form: "permit", channel: "email", to, proof, code, ...more }, client);
  const last = (): string => sent.at(-1)?.code ?? "";
  const wrong = (): string => (last() === "000000" ? "111111" : "000000");
  async function confirmed(to = AMAL, more = {}) {
    const { body } = await ask(to, undefined, more);
    const { body: done } = await enter(body["proof"], last(), to, undefined, more);
    return { to, verified: true, at: done["at"], proof: body["proof"] };
  }
  let keys = 0;
  const submit = (answers: object, key = `key-of-sixteen-${++keys}`, form = "permit") =>
    post("/submissions", {
      diwan: 1,
      form,
      version: "1",
      language: "en",
      key,
      answers: { others: [], ...answers },
      calculations: {},
    });
  const refused = [{ path: "/email", code: "verification" }];

  it("sends six digits in the language of the page, and takes them as they are typed", async () => {
    const { status, body } = await ask();
    expect(status).toBe(201);
    expect(body).toEqual({ proof: expect.stringMatching(/^[\w-]{22}$/) as string, minutes: 10 });
    expect(sent).toEqual([
      {
        to: AMAL,
        code: expect.stringMatching(/^\d{6}$/) as string,
        language: "ar",
        channel: "email",
        form: "permit",
      },
    ]);
    const arabic = [...last()].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join("");
    expect(await enter(body["proof"], ` ${arabic.slice(0, 3)} ${arabic.slice(3)} `)).toMatchObject({
      status: 200,
      body: { at: "2026-11-29T09:00:00.000Z" },
    });
  });

  it("says how many tries are left, and after five takes not even the right code", async () => {
    const { body } = await ask();
    for (const count of [4, 3, 2, 1])
      expect(await enter(body["proof"], wrong())).toMatchObject({
        status: 422,
        body: { problems: [{ path: "", code: "codeWrong", params: { count } }] },
      });
    expect((await enter(body["proof"], wrong())).body["problems"]).toEqual([{ path: "", code: "codeTries" }]);
    expect((await enter(body["proof"], last())).body["problems"]).toEqual([{ path: "", code: "codeTries" }]);
    // Another code is tried anew.
    later(61);
    const next = await ask();
    expect((await enter(next.body["proof"], last())).status).toBe(200);
  });

  it("counts tries that come at once as those that come one after the other", async () => {
    const { body } = await ask();
    const all = await Promise.all(Array.from({ length: 12 }, () => enter(body["proof"], wrong())));
    const codes = all.flatMap((each) =>
      (each.body["problems"] as { code: string }[]).map(({ code }) => code),
    );
    expect(codes.filter((code) => code === "codeWrong")).toHaveLength(4);
    expect((await enter(body["proof"], last())).status).toBe(422);
  });

  it("takes a code for ten minutes", async () => {
    const { body } = await ask();
    later(600);
    expect((await enter(body["proof"], last())).body["problems"]).toEqual([
      { path: "", code: "codeExpired" },
    ]);
  });

  it("takes a code once more where it was taken, and tells the same instant", async () => {
    const { body } = await ask();
    const first = await enter(body["proof"], last());
    later(30);
    expect((await enter(body["proof"], last())).body).toEqual(first.body);
  });

  it("takes a code neither for another address, nor another form, nor without what came with it", async () => {
    const { body } = await ask();
    const code = last();
    for (const each of [
      await enter(body["proof"], code, "noor@example.com"),
      await enter(body["proof"], code, AMAL, undefined, { form: "other" }),
      await enter("A".repeat(22), code),
    ])
      expect(each.body["problems"]).toEqual([{ path: "", code: "codeExpired" }]);
  });

  it("sends to one address once a minute and five times an hour, whoever asks", async () => {
    expect((await ask(AMAL, "a")).status).toBe(201);
    const soon = await ask("Amal@Example.com", "b");
    expect([soon.status, soon.wait]).toEqual([429, 60]);
    for (let sends = 1; sends < 5; sends++) {
      later(61);
      expect((await ask(AMAL, `c${sends}`)).status).toBe(201);
    }
    later(61);
    const over = await ask(AMAL, "d");
    expect(over.status).toBe(429);
    expect(over.wait).toBeGreaterThan(3000);
    expect((await ask("noor@example.com", "d")).status).toBe(201);
    later(3600);
    expect((await ask(AMAL, "d")).status).toBe(201);
  });

  it("sends as many codes for one client as the limit says, and lets it try as many", async () => {
    handler = open({ perClient: 2, triesPerClient: 2 });
    const { body } = await ask("a@example.com", "x");
    expect((await ask("b@example.com", "x")).status).toBe(201);
    expect((await ask("c@example.com", "x")).status).toBe(429);
    expect((await ask("c@example.com", "y")).status).toBe(201);
    for (const status of [422, 422, 429])
      expect((await enter(body["proof"], "12345x", "a@example.com", "x")).status).toBe(status);
  });

  it("says that it could not be sent, and lets it be asked for again at once", async () => {
    fails = new TypeError(`no way to ${AMAL}`);
    expect((await ask()).status).toBe(503);
    fails = undefined;
    expect((await ask()).status).toBe(201);
    expect(log[0]).toMatchObject({ event: "verification", error: "TypeError", status: 503 });
  });

  it("counts what did not end in time as sent, for it may have been", async () => {
    fails = new DOMException("over", "TimeoutError");
    expect((await ask()).status).toBe(503);
    fails = undefined;
    expect(await ask()).toMatchObject({ status: 429, wait: 60 });
  });

  it("counts what could not be sent for the client, who cannot ask without end", async () => {
    handler = open({ perClient: 2 });
    fails = new TypeError("no way");
    for (const status of [503, 503, 429]) expect((await ask(AMAL, "x")).status).toBe(status);
    expect((await ask(AMAL, "y")).status).toBe(503);
  });

  it("sends as many codes for one form in an hour as the limit says, whoever asks and wherever to", async () => {
    handler = open({ perForm: 2 });
    expect((await ask("a@example.com", "x")).status).toBe(201);
    expect((await ask("b@example.com", "y")).status).toBe(201);
    expect((await ask("c@example.com", "z")).status).toBe(429);
    expect((await ask("c@example.com", "z", { form: "other" })).status).toBe(201);
    later(3600);
    expect((await ask("d@example.com", "z")).status).toBe(201);
  });

  it("counts one address as one, however it is written", async () => {
    const send = (to: string) =>
      verifications.send({ form: "permit", channel: "email", to, language: "en" }).then(({ ok }) => ok);
    expect(await send(AMAL)).toBe(true);
    for (const same of [
      "AMAL@example.com",
      "am\u00adal@example.com",
      "amal\u200b@example.com",
      "\uff41mal@example.com",
    ])
      expect(await send(same), same).toBe(false);
    expect(sent).toHaveLength(1);
  });

  it("holds on to what was sent and what was confirmed before its secret was replaced", async () => {
    const email = await confirmed();
    const { body } = await ask("noor@example.com");
    handler = open({ secret: ["another secret, as long as the one before", SECRET] });
    const done = await enter(body["proof"], last(), "noor@example.com");
    expect(done.status).toBe(200);
    const item = { to: "noor@example.com", verified: true, at: done.body["at"], proof: body["proof"] };
    expect((await submit({ email, others: [{ email: item }] })).status).toBe(201);
    expect((await submit({ email })).body["problems"]).toEqual(refused);
    const fresh = await confirmed("late@example.com");
    handler = open({ secret: "another secret, as long as the one before" });
    expect((await submit({ email: fresh })).status).toBe(201);
  });

  it.each([
    [{ to: "nobody" }, 422],
    [{ channel: "phone", to: "12" }, 422],
    [{ channel: "pigeon" }, 400],
    [{ to: "" }, 400],
    [{ form: "unknown" }, 404],
    [{ code: "123456" }, 400],
  ])("asked with %j answers %i", async (more, status) => {
    expect((await ask(AMAL, undefined, more)).status).toBe(status);
    expect(sent).toEqual([]);
  });

  it("tells the log what was wrong, and neither code nor address nor proof", async () => {
    const answer = await confirmed();
    await enter(answer.proof, "12 34 56", "noor@example.com");
    await submit({ email: answer });
    const text = JSON.stringify(log);
    for (const hidden of [AMAL, "noor@", last(), String(answer.proof)]) expect(text).not.toContain(hidden);
    expect(log[2]).toMatchObject({
      event: "verification",
      security: "wrong-code",
      problems: { codeExpired: 1 },
    });
  });

  it("accepts what it confirmed, sent twice too, and keeps nothing it was proven by", async () => {
    const email = await confirmed();
    const mobile = await confirmed("+97336001234", { channel: "phone" });
    const item = await confirmed("noor@example.com");
    const answers = { email, mobile, others: [{ email: item }] };
    const first = await submit(answers, "the-key-of-this-application");
    expect(first.status).toBe(201);
    expect((await submit(answers, "the-key-of-this-application")).body).toEqual(first.body);
    const { answers: kept } = (await store.get(String(first.body["reference"])))?.submission as Submission;
    const without = ({ to, verified, at }: typeof email) => ({ to, verified, at });
    expect(kept).toEqual({
      email: without(email),
      mobile: without(mobile),
      others: [{ email: without(item) }],
    });
  });

  it("accepts a confirmation in one submission alone, also of two at once", async () => {
    const email = await confirmed();
    const both = await Promise.all([submit({ email }), submit({ email })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect((await submit({ email })).body["problems"]).toEqual(refused);
  });

  it("refuses what was not confirmed, here, for this address, in this form, at this time, in the last 30 days", async () => {
    const email = await confirmed();
    const { proof: _, ...bare } = email;
    for (const forged of [
      bare,
      { ...email, proof: "A".repeat(22) },
      { ...email, to: "noor@example.com" },
      { ...email, at: "2026-11-29T08:00:00.000Z" },
    ])
      expect(await submit({ email: forged })).toMatchObject({ status: 422, body: { problems: refused } });
    expect((await submit({ email }, undefined, "other")).body["problems"]).toEqual(refused);
    const { body } = await ask("late@example.com");
    const asked = { to: "late@example.com", verified: true, at: email.at, proof: body["proof"] };
    expect((await submit({ email: asked })).body["problems"]).toEqual(refused);
    expect((await submit({ email: { to: AMAL, proof: email.proof } })).body["problems"]).toMatchObject([
      { path: "/email/code", code: "codeMissing" },
    ]);
    later(30 * 86_400);
    expect((await submit({ email })).body["problems"]).toEqual(refused);
  });

  it("lets a submission that was refused for something else be sent again under another key", async () => {
    const email = await confirmed();
    expect(
      (await submit({ email, others: [{ email: { to: AMAL, verified: true, at: email.at } }] })).status,
    ).toBe(422);
    expect((await submit({ email })).status).toBe(201);
  });

  it("gives back what a request made part of its submission, and not what another under the same key did", async () => {
    const email = await confirmed();
    const answers = JSON.parse(JSON.stringify({ email, others: [] })) as Answers; // as it came
    const claim = (key: string) => verifications.claim(definition, { answers, key });
    const first = await claim("one-key-of-one-form");
    const again = await claim("one-key-of-one-form");
    expect([first.problems, again.problems]).toEqual([[], []]);
    await again.release();
    expect((await claim("another-key-of-the-form")).problems).toEqual(refused);
    await first.release();
    expect((await claim("another-key-of-the-form")).problems).toEqual([]);
  });
}

onBothDatabases("a code that confirms an address, noted in the database", (database) => {
  tests(() => sqlVerifications(database.it.db));

  it("leaves neither code, nor address, nor proof there", async () => {
    const codes: string[] = [];
    const verifications = createVerifications({
      send: (_to, code) => Promise.resolve(codes.push(code)),
      secret: SECRET,
      rows: sqlVerifications(database.it.db),
    });
    const sent = await verifications.send({ form: "permit", channel: "email", to: AMAL, language: "en" });
    const rows = JSON.stringify(await database.it.db.selectFrom("verification").selectAll().execute());
    for (const hidden of [AMAL, codes[0] ?? "", sent.ok ? sent.proof : ""])
      expect(rows).not.toContain(hidden);
  });
});

describe("a code that confirms an address, noted in memory", () => {
  tests(() => memoryVerifications());
});

describe("a form that asks for a confirmed address", () => {
  it("is not served where nothing sends codes", () => {
    expect(() => createFormHandler({ definitions: [definition], store: memoryStore() })).toThrow(
      /'permit' asks for an e-mail address that is confirmed and a telephone number that is confirmed, and nothing sends codes/,
    );
  });

  it("is not served with what is no hook, or a secret that is none", () => {
    expect(() => createVerifications({ send: undefined as never })).toThrow(/no 'send'/);
    for (const secret of ["short", [SECRET, "short"] as const, [] as never])
      expect(() => createVerifications({ send: () => Promise.resolve(), secret })).toThrow(/secret/);
  });
});
