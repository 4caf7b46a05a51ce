import { flatten } from "@diwan/fields/answers";
import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeEach, describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { day, permit, rightAnswers, submissionOf, timeZone } from "../../support/permit.js";
import { temporary } from "../../support/temporary.js";
import { sqlAudit } from "../agency/sql-audit.js";
import type { AgencyToken } from "../agency/tokens.js";
import { sqlStore } from "../db/sql-store.js";
import { createDrafts } from "../drafts/drafts.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { createFormHandler, type FormHandlerOptions, type LogEntry } from "../handler.js";
import { verifyReceipt } from "../receipts/verify-receipt.js";
import { statusService } from "../status/status.js";
import { uploadStore } from "../uploads/uploads.js";

const keys = readKeys(newKey());
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const secret = "blue door 1987";
const [OLD, NEW] = ["old-token-of-the-agency-of-32-letters", "new-token-of-the-agency-of-32-letters"];
const TOKENS: readonly AgencyToken[] = [
  { name: "case-system", token: OLD, scopes: ["status"], expires: "2100-01-01T00:00:00Z" },
  { name: "case-system", token: NEW, scopes: ["status", "read", "files", "export"] },
];

onBothDatabases("the endpoints", (database) => {
  const folder = temporary("api");
  let log: LogEntry[] = [];
  let clock = day();
  const now = (): Date => clock;
  beforeEach(() => {
    log = [];
    clock = day();
  });

  function handler(options: Partial<FormHandlerOptions> = {}) {
    const { db } = database.it;
    return createFormHandler({
      definitions: [permit],
      store: sqlStore(db),
      timeZone,
      now,
      drafts: createDrafts({ db, keys, now }),
      status: statusService({ db, keys, now }),
      uploads: uploadStore({ db, folder, reserve: 0, now }),
      agencyTokens: TOKENS,
      audit: sqlAudit({ db, keys }),
      ping: () => database.it.ping(),
      log: (entry) => log.push(entry),
      ...options,
    });
  }
  const ask = (
    method: string,
    path: string,
    body?: unknown,
    {
      headers = {},
      options = {},
      client,
    }: { headers?: { [name: string]: string }; options?: Partial<FormHandlerOptions>; client?: string } = {},
  ): Promise<Response> =>
    handler(options)(
      new Request(`https://forms.city.example/api${path}`, {
        method,
        headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
      client === undefined ? {} : { client },
    );
  const draft = (more: object = {}) => ({
    form: permit.id,
    version: permit.version,
    language: "en",
    answers: { full_name: { given: "Noor" }, vehicles: [{ plate: "204811" }] },
    secret,
    ...more,
  });
  async function saved(more: object = {}): Promise<{ code: string; secret: string; expiresAt: string }> {
    const response = await ask("POST", "/drafts", draft(more));
    expect(response.status).toBe(201);
    return { ...((await response.json()) as { code: string; expiresAt: string }), secret };
  }

  describe("for saving and returning later", () => {
    it("count the bytes of a draft, however many characters they are", async () => {
      const options = { limits: { draftBytesPerForm: 3 * 1024 } };
      const statusOf = async (letter: string): Promise<number> =>
        (await ask("POST", "/drafts", draft({ answers: { notes: letter.repeat(2 * 1024) } }), { options }))
          .status;
      expect([await statusOf("a"), await statusOf("ب")]).toEqual([201, 429]);
    });
    it("give a draft back as it was left, until the form's retention is over", async () => {
      const { code, expiresAt } = await saved({ page: permit.pages[1]?.id });
      expect(expiresAt).toBe("2028-12-24T06:00:00.000Z");
      const response = await ask("POST", "/drafts/resume", { code, secret });
      expect(await response.json()).toEqual({
        form: permit.id,
        version: permit.version,
        language: "en",
        answers: draft().answers,
        dropped: [],
        isChanged: false,
        page: permit.pages[1]?.id,
        expiresAt,
      });
    });

    it("give it back in the form's new version, and what no longer fits with its question", async () => {
      const { code } = await saved({ answers: { ...draft().answers, tenure: "rent", notes: "Ring twice" } });
      const fields = flatten(permit.pages.flatMap((page) => page.fields));
      const label = fields.find((field) => field.name === "notes")?.label as { en: string }; // the example has both languages
      const next = {
        ...permit,
        version: "2027.1",
        pages: permit.pages.map((page) => ({
          ...page,
          fields: page.fields.filter((field) => field.name !== "notes"),
        })),
      };
      const response = await ask(
        "POST",
        "/drafts/resume",
        { code, secret },
        { options: { definitions: [next] } },
      );
      expect(await response.json()).toMatchObject({
        version: "2027.1",
        isChanged: true,
        answers: { ...draft().answers, tenure: "rent" },
        dropped: [{ path: "/notes", label: label.en, value: "Ring twice" }],
      });
    });

    it("keep other answers in its place, and delete it", async () => {
      const { code } = await saved();
      const { form: _, ...change } = draft({ code, answers: { notes: "b" } });
      expect((await ask("POST", "/drafts/update", change)).status).toBe(200);
      expect(await (await ask("POST", "/drafts/resume", { code, secret })).json()).toMatchObject({
        answers: { notes: "b" },
      });
      expect((await ask("POST", "/drafts/remove", { code, secret })).status).toBe(204);
      expect((await ask("POST", "/drafts/resume", { code, secret })).status).toBe(403);
    });

    it("refuse wrong codes and secrets alike, and too many of them", async () => {
      const { code } = await saved();
      const bodies = new Set<string>();
      for (const key of [
        { code, secret: "not the secret" },
        { code: "AAAA-AAAA-AAAA", secret },
        { code: "?", secret },
      ])
        bodies.add(await (await ask("POST", "/drafts/resume", key)).text());
      expect(bodies.size).toBe(1);
      for (let count = 0; count < 4; count++)
        await ask("POST", "/drafts/resume", { code, secret: `guess ${count}...` });
      const late = await ask("POST", "/drafts/resume", { code, secret });
      expect([late.status, late.headers.get("retry-after")]).toEqual([429, "900"]);
    });

    it("take files with a draft, and only files that are there", async () => {
      const created = await ask("POST", "/uploads", undefined, {
        headers: { "tus-resumable": "1.0.0", "upload-length": String(PNG.length) },
      });
      const path = created.headers.get("location")?.replace("/api", "") ?? "";
      const sent = await handler()(
        new Request(`https://forms.city.example/api${path}`, {
          method: "PATCH",
          headers: {
            "tus-resumable": "1.0.0",
            "upload-offset": "0",
            "content-type": "application/offset+octet-stream",
          },
          body: new Uint8Array(PNG),
        }),
      );
      expect([created.status, sent.status]).toEqual([201, 204]);
      const id = path.split("/").at(-1) ?? "";
      await saved({ uploads: [id] });
      expect((await database.it.db.selectFrom("upload").select("draft").executeTakeFirst())?.draft).toMatch(
        /^[0-9a-f]{64}$/,
      );
      expect((await ask("POST", "/drafts", draft({ uploads: ["0".repeat(32)] }))).status).toBe(400);
      expect(await database.it.db.selectFrom("draft").select("id").execute()).toHaveLength(1);
    });

    it.each([
      ["a short secret", { secret: "1234567" }],
      ["answers in a list", { answers: [] }],
      ["no version", { version: undefined }],
      ["something more", { extra: 1 }],
      ["an id that is none", { uploads: ["../x"] }],
    ])("refuse %s", async (_, more) => {
      const response = await ask("POST", "/drafts", draft(more));
      expect(response.status).toBe(400);
      expect(await response.text()).not.toMatch(/extra|1234567|\.\.\/x/);
    });
  });

  describe("after a submission", () => {
    interface Received {
      reference: string;
      secret: string;
      receivedAt: string;
    }
    const sent = async (): Promise<Received> =>
      (await ask("POST", "/submissions", submissionOf())).json() as Promise<Received>;

    it("give the citizen a secret, the same when it is sent again", async () => {
      const submission = submissionOf();
      const [first, second] = [
        await ask("POST", "/submissions", submission),
        await ask("POST", "/submissions", submission),
      ];
      expect([first.status, second.status]).toEqual([201, 200]);
      expect(await second.json()).toEqual(await first.json());
    });

    it("tell its state, which the agency changes with its token", async () => {
      const { reference, secret: its, receivedAt } = await sent();
      const state = async (): Promise<unknown> =>
        (await ask("POST", "/status", { reference, secret: its })).json();
      expect(await state()).toMatchObject({ state: "received", at: receivedAt });
      const change = { state: "more-needed", message: "Please send the lease." };
      const update = (authorization: string) =>
        ask("PUT", `/submissions/${reference}/status`, change, { headers: { authorization } });
      for (const wrong of [
        "",
        "Bearer ",
        "Bearer undefined",
        `Bearer ${NEW.slice(0, -1)}`,
        `Bearer ${NEW}y`,
        `Basic ${NEW}`,
      ])
        expect((await update(wrong)).status).toBe(401);
      expect(await state()).toMatchObject({ state: "received" });
      expect((await update(`Bearer ${NEW}`)).status).toBe(204);
      expect((await update(`Bearer ${OLD}`)).status).toBe(204);
      expect(await state()).toMatchObject(change);
      expect(
        (
          await ask("PUT", "/submissions/0000-0000-0000/status", change, {
            headers: { authorization: `Bearer ${NEW}` },
          })
        ).status,
      ).toBe(404);
      expect(
        (
          await ask("PUT", `/submissions/${reference}/status`, change, {
            options: { agencyTokens: [] },
            headers: { authorization: "Bearer undefined" },
          })
        ).status,
      ).toBe(404);
    });

    it("give a receipt that proves itself, with what was asked and why", async () => {
      const { reference, secret: its } = await sent();
      const response = await ask("POST", "/receipt", { reference, secret: its });
      const receipt = await response.json();
      expect(await verifyReceipt(receipt)).toEqual({ ok: true });
      expect(receipt).toMatchObject({
        reference,
        submission: {
          language: "en",
          definition: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          answers: rightAnswers(),
        },
        trace: expect.arrayContaining([
          expect.objectContaining({ path: "/lease_end", shown: true }),
        ]) as unknown[],
      });
      expect(response.headers.get("content-disposition")).toContain(reference);
      expect((await ask("POST", "/receipt", { reference, secret: "AAAA-AAAA-AAAA" })).status).toBe(403);
    });

    it("take the place of the draft it was made of, with its files, in the same moment", async () => {
      const { code } = await saved();
      const { id: draftId } = await database.it.db.selectFrom("draft").select("id").executeTakeFirstOrThrow();
      await database.it.db
        .insertInto("upload")
        .values({
          id: "f".repeat(32),
          draft: draftId,
          reference: null,
          hash: "h",
          size: 1,
          type: "image/png",
          created_at: day(),
          expires_at: day(),
        })
        .execute();
      const wrong = await ask(
        "POST",
        "/submissions",
        submissionOf(rightAnswers(), { draft: { code, secret: "not the secret" } }),
      );
      expect([
        wrong.status,
        (await database.it.db.selectFrom("draft").select("id").execute()).length,
      ]).toEqual([201, 1]);
      const response = await ask(
        "POST",
        "/submissions",
        submissionOf(rightAnswers(), { draft: { code, secret } }),
      );
      const { reference } = (await response.json()) as Received;
      expect(await database.it.db.selectFrom("draft").select("id").execute()).toEqual([]);
      expect(await database.it.db.selectFrom("upload").select(["draft", "reference"]).execute()).toEqual([
        { draft: null, reference },
      ]);
      expect((await ask("POST", "/submissions", submissionOf(rightAnswers(), { draft: code }))).status).toBe(
        400,
      );
      expect(
        JSON.stringify(await database.it.db.selectFrom("submission").select("entry").execute()),
      ).not.toContain(secret);
    });

    it("keep it as long as the form says", async () => {
      await sent();
      expect(
        (await database.it.db.selectFrom("submission").select("expires_at").executeTakeFirst())?.expires_at,
      ).toEqual(new Date("2028-12-24T06:00:00Z"));
    });
  });

  describe("on a foreign network", () => {
    it("are for pages of the same host, and of the sites that were named", async () => {
      const from = (origin: string, options = {}) =>
        ask("POST", "/submissions", submissionOf(), { headers: { origin }, options });
      expect((await from("https://forms.city.example")).status).toBe(201);
      // A proxy ends TLS.
      expect((await from("http://forms.city.example")).status).toBe(201);
      for (const origin of ["https://evil.example", "null", "https://forms.city.example.evil.example"])
        expect((await from(origin)).status).toBe(403);
      const named = await from("https://www.city.example", { origins: ["https://www.city.example"] });
      expect([
        named.status,
        named.headers.get("access-control-allow-origin"),
        named.headers.get("vary"),
      ]).toEqual([201, "https://www.city.example", "origin"]);
      expect(
        (await ask("POST", "/submissions", submissionOf(), { headers: { "sec-fetch-site": "cross-site" } }))
          .status,
      ).toBe(403);
    });

    it("answer a browser's question before it sends, for those sites only", async () => {
      const preflight = (origin: string) =>
        ask("OPTIONS", "/submissions", undefined, {
          headers: { origin, "access-control-request-method": "POST" },
          options: { origins: ["https://www.city.example"] },
        });
      const yes = await preflight("https://www.city.example");
      expect([yes.status, yes.headers.get("access-control-allow-origin")]).toEqual([
        204,
        "https://www.city.example",
      ]);
      const no = await preflight("https://evil.example");
      expect([no.status, no.headers.get("access-control-allow-origin")]).toEqual([403, null]);
    });

    it("are under their own hosts only, when those are named", async () => {
      const options = { hosts: ["forms.city.example"] };
      const statusAt = async (url: string): Promise<number> =>
        (await handler(options)(new Request(url))).status;
      expect(await statusAt(`https://forms.city.example/api/forms/${permit.id}`)).toBe(200);
      expect(await statusAt(`https://evil.example/api/forms/${permit.id}`)).toBe(421);
      // An orchestrator asks by address.
      expect(await statusAt("http://10.0.0.7:8000/api/health")).toBe(200);
      expect(await statusAt("http://10.0.0.7:8000/api/ready")).toBe(200);
    });

    it("carry the headers of a careful server on every answer", async () => {
      for (const response of [
        await ask("GET", "/health"),
        await ask("GET", "/nowhere"),
        await ask("POST", "/submissions", {}),
      ]) {
        expect(Object.fromEntries(response.headers)).toMatchObject({
          "content-security-policy": expect.stringContaining("default-src 'none'") as string,
          "x-content-type-options": "nosniff",
          "referrer-policy": "no-referrer",
          "cross-origin-resource-policy": "same-origin",
          "cache-control": "no-store",
        });
      }
    });

    it("slow down one client and one form, and say when to come back", async () => {
      const handle = handler({ limits: { perClient: 3, perForm: 5 } });
      const post = async (client?: string) =>
        await handle(
          new Request("https://c.example/api/submissions", {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(submissionOf()),
          }),
          client ? { client } : {},
        );
      expect((await Promise.all([1, 2, 3, 4].map(() => post("a")))).map((each) => each.status)).toEqual([
        201, 201, 201, 429,
      ]);
      expect((await post("b")).status).toBe(201);
      expect((await post()).status).toBe(201);
      const late = await post();
      expect([late.status, late.headers.get("retry-after")]).toEqual([429, "60"]);
      clock = new Date(clock.getTime() + 60_000);
      expect((await post("a")).status).toBe(201);
    });
  });

  it("begin only so many files for one client, and say when to come back", async () => {
    const handle = handler({ limits: { uploadsPerClient: 2 } });
    const begin = async (client: string): Promise<Response> =>
      handle(
        new Request("https://c.example/api/uploads", {
          method: "POST",
          headers: { "tus-resumable": "1.0.0", "upload-length": "10" },
        }),
        { client },
      );
    const responses = [await begin("a"), await begin("a"), await begin("a"), await begin("b")];
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 429, 201]);
    expect(Number(responses[2]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("say whether they live and are ready", async () => {
    expect((await ask("GET", "/ready")).status).toBe(200);
    expect((await ask("GET", "/ready", undefined, { options: { isClosing: () => true } })).status).toBe(503);
    const gone = { ping: () => Promise.reject(new Error("connect ECONNREFUSED 10.1.2.3")) };
    const response = await ask("GET", "/ready", undefined, { options: gone });
    expect([response.status, await response.json()]).toEqual([503, { status: "unavailable" }]);
    expect((await ask("GET", "/health", undefined, { options: gone })).status).toBe(200);
  });

  describe("are described by an OpenAPI document that", () => {
    interface Document {
      openapi: string;
      paths: { [path: string]: { [method: string]: { responses: object } } };
    }
    const document = async (options: Partial<FormHandlerOptions> = {}): Promise<Document> =>
      (await ask("GET", "/openapi.json", undefined, { options })).json() as Promise<Document>;

    it("is valid OpenAPI 3.1", async () => {
      const validator = new Validator();
      const result = await validator.validate((await document()) as never); // the library's own type for any document
      expect(result.errors ?? []).toEqual([]);
      expect([result.valid, validator.version]).toEqual([true, "3.1"]);
    });

    it("names every endpoint, and only those that are there", async () => {
      expect(Object.keys((await document()).paths).sort()).toEqual([
        "/drafts",
        "/drafts/remove",
        "/drafts/resume",
        "/drafts/update",
        "/forms/{id}",
        "/health",
        "/openapi.json",
        "/ready",
        "/receipt",
        "/status",
        "/submissions",
        "/submissions/{reference}",
        "/submissions/{reference}/files",
        "/submissions/{reference}/files/{id}",
        "/submissions/{reference}/status",
        "/uploads",
        "/uploads/{id}",
      ]);
      // Exactly optional: a handler without these.
      const handle = createFormHandler({ definitions: [permit], store: sqlStore(database.it.db) });
      const least = (await (
        await handle(new Request("https://c.example/api/openapi.json"))
      ).json()) as Document;
      expect(Object.keys(least.paths).sort()).toEqual([
        "/forms/{id}",
        "/health",
        "/openapi.json",
        "/ready",
        "/submissions",
      ]);
      expect((await handle(new Request("https://c.example/api/drafts", { method: "POST" }))).status).toBe(
        404,
      );
    });

    it("knows every status these tests have seen", async () => {
      const { paths } = await document();
      const told = (path: string, method: string): string[] =>
        Object.keys(paths[path]?.[method]?.responses ?? {});
      const responses: [string, string, Response][] = [
        ["/submissions", "post", await ask("POST", "/submissions", submissionOf())],
        ["/submissions", "post", await ask("POST", "/submissions", submissionOf({}))],
        ["/submissions", "post", await ask("POST", "/submissions", [])],
        [
          "/submissions",
          "post",
          await ask("POST", "/submissions", submissionOf(rightAnswers(), { version: "older" })),
        ],
        ["/drafts", "post", await ask("POST", "/drafts", draft())],
        ["/drafts/resume", "post", await ask("POST", "/drafts/resume", { code: "x", secret })],
        ["/status", "post", await ask("POST", "/status", { reference: "x", secret: "y" })],
        ["/forms/{id}", "get", await ask("GET", "/forms/none")],
      ];
      for (const [path, method, response] of responses)
        expect(told(path, method)).toContain(String(response.status));
    });
  });
});
