import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { definitionHash, type Definition } from "@diwan/core";
import { beforeEach, describe, expect, it } from "vitest";
import { createFormHandler, type FormHandler, type LogEntry } from "./handler.js";
import { memoryStore } from "./memory-store.js";
import type { SubmissionStore } from "./store.js";
import { readReference } from "./reference.js";

const FORMS = ["resident-parking-permit", "business-licence-renewal"];
const example = (name: string): never =>
  JSON.parse(
    readFileSync(new URL(`../../../docs/examples/forms/${name}.json`, import.meta.url), "utf8"),
  ) as never; // each use says what it reads
const definitions: readonly Definition[] = FORMS.map((form) => example(`${form}.form`));
interface FormWithAnswers {
  readonly now: string;
  readonly timeZone: string;
  readonly sets: readonly {
    readonly name: string;
    readonly language: string;
    readonly answers: { [name: string]: unknown };
  }[];
}
const [permitAnswers, licenceAnswers] = FORMS.map((form): FormWithAnswers => example(`${form}.answers`));
const timeZone = "Asia/Bahrain";

let store: SubmissionStore;
let handle: FormHandler;
let log: LogEntry[];
let clock: Date;
beforeEach(() => {
  log = [];
  clock = new Date("2026-11-24T09:00:00+03:00");
  store = memoryStore();
  handle = createFormHandler({
    definitions,
    store,
    timeZone,
    now: () => clock,
    log: (entry) => log.push(entry),
  });
});

const renter = (): { [name: string]: unknown } => structuredClone(permitAnswers?.sets[0]?.answers ?? {});
const submission = (answers: unknown = renter(), more: object = {}) => ({
  diwan: 1,
  form: "resident-parking-permit",
  version: "2026.1",
  language: "en",
  key: crypto.randomUUID(),
  answers,
  calculations: {},
  ...more,
});
const post = (body: unknown, headers: { [name: string]: string } = {}): Promise<Response> =>
  handle(
    new Request("http://city.example/api/submissions", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
async function refused(response: Response, status: number, kind: string) {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = await response.json();
  expect(body).toMatchObject({ type: `urn:problem-type:diwan:${kind}`, status });
  return body;
}

describe("a complete submission", () => {
  const all = [permitAnswers, licenceAnswers].flatMap(
    (file, at) => file?.sets.map((set) => [FORMS[at] ?? "", set] as const) ?? [],
  );
  it.each(all)("of %s is accepted and kept: $name", async (form, { language, answers }) => {
    const sent = submission(answers, { form, language });
    const response = await post(sent);
    expect([response.status, response.status === 422 && (await response.clone().json())]).toEqual([
      201,
      false,
    ]);
    const { reference } = await response.json();
    expect(readReference(reference)).toBe(reference);
    const receipt = await store.get(reference);
    expect(receipt?.submission).toMatchObject({ form, language, answers });
  });

  it("is kept with the server's calculations, not the client's", async () => {
    const response = await post(submission(renter(), { calculations: { total: "0.001" } }));
    const { reference } = await response.json();
    const { calculations } = (await store.get(reference))?.submission ?? {};
    // (24.7 + 12.5 + 6.2) * 3.5 + 2 * 7.2 = 166.3, to the last decimal.
    expect(Number(calculations?.["total"])).toBe(166.3);
    expect(String(calculations?.["total"])).toMatch(/^166\.30*$/);
  });

  it("with the hash of the definition is accepted too", async () => {
    const [permit] = definitions;
    expect(
      (await post(submission(renter(), { definition: permit && (await definitionHash(permit)) }))).status,
    ).toBe(201);
  });
});

describe("the same submission again", () => {
  it("is answered with the same reference and kept once", async () => {
    const sent = submission();
    const first = await post(sent, { "idempotency-key": sent.key });
    const second = await post(sent, { "idempotency-key": sent.key });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await second.json()).toEqual(await first.json());
  });

  it("is kept once when twenty arrive at the same time", async () => {
    const before = (await store.list()).length;
    const sent = submission();
    const responses = await Promise.all(Array.from({ length: 20 }, () => post(sent)));
    const bodies = await Promise.all(responses.map((response) => response.json()));
    expect(new Set(bodies.map((body) => body.reference)).size).toBe(1);
    expect(responses.map((response) => response.status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(await store.list()).toHaveLength(before + 1);
  });

  it("is still accepted when its dates no longer would be", async () => {
    const sent = submission();
    const { reference } = await (await post(sent)).json();
    clock = new Date("2027-06-01T09:00:00+03:00");
    expect((await (await post(sent)).json()).reference).toBe(reference);
    expect((await post(submission())).status).toBe(422);
  });

  it("is refused when the key comes with other answers", async () => {
    const sent = submission();
    await post(sent);
    const body = await refused(
      await post({ ...sent, answers: { ...renter(), notes: "something else" } }),
      409,
      "key-reused",
    );
    expect(body).not.toHaveProperty("reference");
  });
});

describe("a submission with problems", () => {
  it("is refused with the path and code of each, and nothing is kept", async () => {
    const before = (await store.list()).length;
    const { email: _, ...answers } = renter();
    const response = await post(
      submission({
        ...answers,
        start_date: "2026-11-23",
        household_drivers: 0,
        vehicles: [{ ...(renter()["vehicles"] as object[])[0], plate: "??" }],
      }),
    );
    const { problems } = await refused(response, 422, "invalid-answers");
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: "/email", code: "required" }),
        expect.objectContaining({ path: "/start_date", code: "earliest" }),
        expect.objectContaining({ path: "/household_drivers", code: "min" }),
        expect.objectContaining({ path: "/vehicles/0/plate", code: "pattern" }),
      ]),
    );
    expect(await store.list()).toHaveLength(before);
  });

  it("is refused for answers off the path and for names no field has", async () => {
    const { problems } = await refused(
      await post(submission({ ...renter(), police_report: "2026/10442", surprise: 1 })),
      422,
      "invalid-answers",
    );
    expect(problems).toContainEqual(expect.objectContaining({ path: "/surprise", code: "unknown" }));
    const { problems: offPath } = await refused(
      await post(submission({ ...renter(), police_report: "2026/10442" })),
      422,
      "invalid-answers",
    );
    expect(offPath).toContainEqual(expect.objectContaining({ path: "/police_report", code: "offPath" }));
  });

  it("is refused for a broken rule across answers", async () => {
    const vehicles = renter()["vehicles"] as object[]; // the file says so
    const { problems } = await refused(
      await post(submission({ ...renter(), vehicles: [vehicles[0], { ...vehicles[1], plate: "204811" }] })),
      422,
      "invalid-answers",
    );
    expect(problems).toContainEqual(expect.objectContaining({ path: "/vehicles", code: "rule" }));
  });
});

describe("a request that is no submission", () => {
  it.each([
    ["not JSON", "{", "malformed", 400],
    ["not an object", "[]", "malformed", 400],
    ["null", "null", "malformed", 400],
    ["without a key", submission(renter(), { key: undefined }), "malformed", 400],
    ["with a key that can be guessed", submission(renter(), { key: "1" }), "malformed", 400],
    ["with answers in a list", submission([]), "malformed", 400],
    ["of a later format", submission(renter(), { diwan: 2 }), "malformed", 400],
    ["nested without end", `{"answers":${"[".repeat(5000)}${"]".repeat(5000)}}`, "malformed", 400],
    ["for a form we do not have", submission(renter(), { form: "other" }), "unknown-form", 404],
    [
      "for a form named like a part of JavaScript",
      submission(renter(), { form: "constructor" }),
      "unknown-form",
      404,
    ],
    ["made with an older version", submission(renter(), { version: "2025.3" }), "changed-form", 412],
    [
      "made with another definition",
      submission(renter(), { definition: "0".repeat(64) }),
      "changed-form",
      412,
    ],
  ])("is refused: %s", async (_, body, kind, status) => {
    await refused(await post(body), status, kind);
  });

  it("is refused when it is too large, also when its length is not told", async () => {
    await refused(await post(submission({ notes: "x".repeat(300_000) })), 413, "too-large");
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    // `duplex` is asked for by the Fetch standard and not yet in TypeScript's types.
    const init = {
      method: "POST",
      body: endless,
      duplex: "half",
      headers: { "content-type": "application/json" },
    } as RequestInit;
    await refused(await handle(new Request("http://city.example/api/submissions", init)), 413, "too-large");
    expect(sent).toBeLessThan(1_000_000);
  });

  it("is refused in any type but JSON, so that other sites' forms cannot post", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "",
    ])
      await refused(await post(submission(), { "content-type": type }), 415, "media-type");
  });

  it("is refused when the header's key is not the body's", async () => {
    await refused(
      await post(submission(), { "idempotency-key": "another-key-altogether" }),
      400,
      "malformed",
    );
  });

  it("is refused with bytes that are not UTF-8", async () => {
    const request = new Request("http://city.example/api/submissions", {
      method: "POST",
      body: new Uint8Array([0x22, 0xff, 0x22]),
      headers: { "content-type": "application/json" },
    });
    await refused(await handle(request), 400, "malformed");
  });
});

describe("other addresses", () => {
  const get = (path: string, init?: RequestInit): Promise<Response> =>
    handle(new Request(`http://city.example${path}`, init));

  it("hand out a definition, and say when it has not changed", async () => {
    const response = await get("/api/forms/resident-parking-permit");
    expect(await response.json()).toEqual(definitions[0]);
    const etag = response.headers.get("etag") ?? "";
    expect(
      (await get("/api/forms/resident-parking-permit", { headers: { "if-none-match": etag } })).status,
    ).toBe(304);
    expect(
      (await get("/api/forms/resident-parking-permit", { headers: { "if-none-match": '"other"' } })).status,
    ).toBe(200);
  });

  it("hand out a definition as it is where it is not to be compressed", async () => {
    const plain = createFormHandler({ definitions, store: memoryStore(), compress: false });
    const response = await plain(
      new Request("https://agency.example/api/forms/resident-parking-permit", {
        headers: { "accept-encoding": "gzip" },
      }),
    );
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(await response.json()).toEqual(definitions[0]);
  });

  it.each([
    ["gzip", true],
    ["br, gzip;q=0.5", true],
    ["*", true],
    ["br", false],
    ["gzip;q=0", false],
    ["", false],
    ["GZIP", true],
  ])("hand out a definition to whoever takes %j, zipped: %s", async (accepted, zipped) => {
    const headers = { "accept-encoding": accepted };
    const response = await get("/api/forms/resident-parking-permit", { headers });
    expect([response.headers.get("content-encoding"), response.headers.get("vary")]).toEqual([
      zipped ? "gzip" : null,
      "accept-encoding",
    ]);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(JSON.parse(zipped ? gunzipSync(bytes).toString() : new TextDecoder().decode(bytes))).toEqual(
      definitions[0],
    );
    // What is kept unzipped is not taken for what would be sent zipped.
    const etag = response.headers.get("etag") ?? "";
    expect(
      (await get("/api/forms/resident-parking-permit", { headers: { ...headers, "if-none-match": etag } }))
        .status,
    ).toBe(304);
    const other = zipped ? etag.replace("-gzip", "") : etag.replace(/"$/, '-gzip"');
    expect(
      (await get("/api/forms/resident-parking-permit", { headers: { ...headers, "if-none-match": other } }))
        .status,
    ).toBe(200);
  });

  it("are refused in words for developers", async () => {
    await refused(await get("/api/forms/other"), 404, "unknown-form");
    await refused(await get("/api/nothing"), 404, "not-found");
    await refused(await get("/elsewhere"), 404, "not-found");
    const response = await get("/api/submissions");
    await refused(response, 405, "method");
    expect(response.headers.get("allow")).toBe("POST");
  });
});

describe("what is told outside", () => {
  it("a failing store is a 500 that says nothing about the machine or the answers", async () => {
    const full = {
      ...store,
      keep: () => Promise.reject(new Error("ENOSPC /srv/secret layla.haddad@mail.example")),
    };
    handle = createFormHandler({
      definitions,
      store: full,
      timeZone,
      now: () => clock,
      log: (entry) => log.push(entry),
    });
    const body = JSON.stringify(await refused(await post(submission()), 500, "failed"));
    expect(body + JSON.stringify(log)).not.toMatch(/secret|layla|at /);
    expect(log).toEqual([expect.objectContaining({ status: 500, error: "Error" })]);
  });

  it("the log has no answers, keys or names made up by the sender", async () => {
    const sent = submission();
    await post(sent);
    await post({ ...sent, key: crypto.randomUUID(), answers: { ...renter(), email: "planted-answer" } });
    await post({ ...sent, form: "planted-form" });
    expect(log.map(({ status, problems }) => [status, problems])).toEqual([
      [201, undefined],
      [422, { email: 1 }],
      [404, undefined],
    ]);
    expect(JSON.stringify(log)).not.toMatch(new RegExp(`planted|layla|${sent.key}`));
  });
});
