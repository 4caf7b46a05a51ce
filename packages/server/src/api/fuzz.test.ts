/**
 * Whatever arrives, the server answers and is no worse for it. A modest number of runs by default; `npm run fuzz -w @diwan/server` (or FUZZ=1) makes the
 * 10,000 bodies and 2,000 multipart streams of a thorough one.
 */
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder } from "../../support/databases.js";
import { day, permit, rightAnswers, submissionOf, timeZone } from "../../support/permit.js";
import { AGENCY_SCOPES } from "../agency/tokens.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { openServer, type OpenServer } from "../db/open.js";
import type { LogEntry } from "../handler.js";

const [BODIES, STREAMS] = process.env["FUZZ"] ? [10_000, 2_000] : [300, 100];
const PATHS = [
  "/submissions",
  "/drafts",
  "/drafts/resume",
  "/drafts/update",
  "/drafts/remove",
  "/status",
  "/receipt",
  "/submissions/K7Q2-M9XT-3F8P/status",
];
const TOKEN = "token-of-the-agency-of-32-letters";
const JSON_TYPE = { "content-type": "application/json" };

let server: OpenServer;
let errors: LogEntry[] = [];
let accepted = 0;
beforeAll(async () => {
  server = await openServer({
    definitions: [permit],
    data: await newFolder(),
    timeZone,
    now: day,
    agencyTokens: [{ name: "fuzz", token: TOKEN, scopes: [...AGENCY_SCOPES] }],
    limits: { perForm: Infinity },
    log: (entry) => {
      if (entry.status >= 500) errors.push(entry);
      if (entry.status === 201 && entry.event === "submission") accepted++;
    },
  });
}, 120_000);
afterAll(() => server.close());

async function send(path: string, init: RequestInit): Promise<number> {
  errors = [];
  const response = await server.handler(new Request(`http://c.example/api${path}`, init));
  await response.text();
  expect(errors).toEqual([]);
  expect(response.status).toBeLessThan(500);
  return response.status;
}
const post = (path: string, body: unknown): Promise<number> =>
  send(path, {
    method: path.endsWith("/status") && path !== "/status" ? "PUT" : "POST",
    headers: { ...JSON_TYPE, authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify(body),
  });

const nasty = fc.oneof(
  fc.constantFrom(
    "",
    "\u0000",
    "\ud800",
    "__proto__",
    "constructor",
    "'; drop table submission; --",
    "../../etc/passwd",
    "<script>",
    "\u202e",
    "1e999",
    "٢٠٢٦",
    "2026-02-30",
    "9".repeat(400),
    "NaN",
    "${7*7}",
    "%00",
    "a".repeat(5000),
  ),
  fc.constantFrom(0, -0, -1, 1.5, 2 ** 53, 1e308, true, false, null),
  fc.string({ unit: "binary" }),
  fc.constantFrom([], {}, [[]], [{}], [null], { given: [] }, { country: "XX" }),
  fc.jsonValue(),
);
const names = permit.pages.flatMap((page) => page.fields).flatMap((field) => field.name ?? []);
/** A right submission with a few answers replaced, taken away or added, also inside lists and objects. */
const mutated = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...names), fc.string()),
      fc.oneof(nasty, fc.constant(undefined)),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    const answers = rightAnswers();
    for (const [name, value, isInside] of changes) {
      const inner = answers[name];
      const within: unknown = Array.isArray(inner) ? inner[0] : inner;
      const target = isInside && typeof within === "object" && within !== null ? within : answers;
      Object.defineProperty(target, target === answers ? name : (Object.keys(target)[0] ?? "x"), {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return answers;
  });
const draft = { form: permit.id, version: permit.version, language: "en", secret: "blue door 1987" };
// A secret that is right costs a slow key each time: the thousands are spent on what is validated before.
const withoutSecret = { ...draft, secret: "short" };
/** What is sent to an address when one member of it is put wrong. */
function usualBody(path: string): object {
  if (path.startsWith("/drafts")) return withoutSecret;
  return path === "/submissions" ? submissionOf() : {};
}

describe("whatever arrives", () => {
  it(
    `answers changed at random are accepted or refused (${BODIES} runs)`,
    () =>
      fc.assert(
        fc.asyncProperty(mutated, async (answers) => {
          await post("/submissions", submissionOf(answers));
        }),
        { numRuns: BODIES },
      ),
    900_000,
  );

  it(
    "members of the envelope changed at random are refused or do no harm",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...PATHS),
          fc.constantFrom(
            "form",
            "version",
            "definition",
            "language",
            "key",
            "answers",
            "calculations",
            "code",
            "reference",
            "state",
            "message",
            "page",
            "uploads",
          ),
          nasty,
          async (path, member, value) => {
            await post(path, { ...usualBody(path), [member]: value });
          },
        ),
        { numRuns: BODIES },
      ),
    900_000,
  );

  it(
    "any JSON at any address is answered",
    () =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...PATHS), fc.jsonValue({ maxDepth: 20 }), async (path, body) => {
          await post(path, body);
        }),
        { numRuns: BODIES },
      ),
    900_000,
  );

  it(
    "any bytes that call themselves JSON are answered",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...PATHS),
          fc.uint8Array({ maxLength: 2000 }),
          async (path, bytes) => {
            expect(
              await send(path, {
                method: path.endsWith("3F8P/status") ? "PUT" : "POST",
                headers: { ...JSON_TYPE, authorization: `Bearer ${TOKEN}` },
                body: new Uint8Array(bytes),
              }),
            ).toBeGreaterThanOrEqual(400);
          },
        ),
        { numRuns: BODIES },
      ),
    900_000,
  );

  it(
    "drafts of any answers come back as they were, also in a form that changed",
    () =>
      fc.assert(
        fc.asyncProperty(mutated, async (answers) => {
          const response = await server.handler(
            new Request("http://c.example/api/drafts", {
              method: "POST",
              headers: JSON_TYPE,
              body: JSON.stringify({ ...draft, version: "older", answers }),
            }),
          );
          if (response.status !== 201) return expect(response.status).toBeLessThan(500);
          const { code } = (await response.json()) as { code: string };
          expect(await post("/drafts/resume", { code, secret: draft.secret })).toBe(200);
        }),
        { numRuns: process.env["FUZZ"] ? 200 : 15 },
      ),
    900_000,
  );

  const part = fc.tuple(
    fc.oneof(fc.constantFrom(...names, "__proto__", "a.b.c", "\u0000"), fc.string()),
    fc.oneof(
      fc.string(),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
    ),
    fc.boolean(),
  );
  it(
    `multipart streams, whole, broken off or lying about their length, are answered (${STREAMS} runs)`,
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...PATHS, "/uploads"),
          fc.array(part, { maxLength: 6 }),
          fc.nat(400),
          fc.boolean(),
          async (path, parts, cut, isWhole) => {
            const text =
              parts
                .map(
                  ([name, value, isFile]) =>
                    `--b\r\ncontent-disposition: form-data; name="${name}"${isFile ? `; filename="${name}"` : ""}\r\n\r\n${value}\r\n`,
                )
                .join("") + "--b--\r\n";
            const bytes = Buffer.from(isWhole ? text : text.slice(0, cut), "latin1");
            let at = 0;
            const body = new ReadableStream<Uint8Array>({
              pull(controller) {
                if (at >= bytes.length) controller.close();
                else {
                  controller.enqueue(new Uint8Array(bytes.subarray(at, at + 64)));
                  at += 64;
                }
              },
            });
            // `duplex` is asked for by the Fetch standard and not yet in TypeScript's types.
            const status = await send(path, {
              method: "POST",
              body,
              duplex: "half",
              headers: { "content-type": "multipart/form-data; boundary=b" },
            } as RequestInit);
            expect(status).toBeGreaterThanOrEqual(400);
          },
        ),
        { numRuns: STREAMS },
      ),
    900_000,
  );

  it(
    "addresses and headers at random are answered",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"),
          fc.oneof(
            fc.webPath(),
            fc.constantFrom("/uploads/%2e%2e%2f", "/forms/%", "/forms/__proto__", "//", "/uploads"),
          ),
          fc.dictionary(
            fc.constantFrom(
              "tus-resumable",
              "upload-length",
              "upload-offset",
              "upload-metadata",
              "if-none-match",
              "origin",
              "idempotency-key",
              "content-length",
              "authorization",
              "upload-defer-length",
              "upload-concat",
            ),
            fc.string({ unit: fc.constantFrom(...'0123456789.-abcé ",;=*/') }).map((value) => value.trim()),
          ),
          async (method, path, headers) => {
            const latin = Object.fromEntries(
              Object.entries(headers).map(([name, value]) => [name, value.replaceAll("é", "e")]),
            );
            await send(path || "/", { method, headers: latin });
          },
        ),
        { numRuns: BODIES },
      ),
    900_000,
  );

  it("leaves a chain without a fault, with as many links as were accepted, and a memory that did not grow with what was refused", async () => {
    expect(accepted).toBeGreaterThan(0);
    expect(await verifyChain(server.database.db)).toMatchObject({ submissions: accepted, problems: [] });
    const big = JSON.stringify({ notes: "x".repeat(1_000_000) });
    const before = process.memoryUsage().rss;
    for (let count = 0; count < 100; count++)
      expect(await send("/submissions", { method: "POST", headers: JSON_TYPE, body: big })).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  }, 60_000);
});
