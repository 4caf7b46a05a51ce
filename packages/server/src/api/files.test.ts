import { createHash } from "node:crypto";
import type { Definition, Problem } from "@diwan/core";
import { beforeEach, describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { temporary } from "../../support/temporary.js";
import { memoryAudit } from "../agency/audit.js";
import { sqlStore } from "../db/sql-store.js";
import { createFormHandler, type FormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { webhookWorker } from "../outbox/webhook.js";
import { verifyChain } from "../receipts/verify-chain.js";
import type { SubmissionStore } from "../store.js";
import { memoryRows } from "../uploads/rows.js";
import { uploadStore, type UploadStore } from "../uploads/uploads.js";

const form = (id: string): Definition => ({
  diwan: 1,
  id,
  version: "1",
  languages: ["en"],
  title: "Permit",
  privacy: { purpose: "To test", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "One",
      fields: [
        { type: "file", name: "lease", label: "Lease", max: 2 },
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          optional: true,
          fields: [{ type: "file", name: "papers", label: "Papers" }],
        },
      ],
    },
  ],
});
const definitions = [form("permit"), form("licence")];
const PDF = Buffer.from(`%PDF-1.7\n${"x".repeat(3000)}`);
const hash = createHash("sha256").update(PDF).digest("hex");
const TOKEN = "token-of-the-agency-of-32-letters";

interface Reference {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}
let handler: FormHandler;
let count = 0;
const ask = (
  method: string,
  path: string,
  headers: { [name: string]: string } = {},
  body?: string | Uint8Array<ArrayBuffer>,
) =>
  handler(
    new Request(`http://city.example/api${path}`, { method, headers, ...(body !== undefined && { body }) }),
  );
const tus = { "tus-resumable": "1.0.0" };
async function begin(of = "permit"): Promise<string> {
  const created = await ask("POST", "/uploads", {
    ...tus,
    "upload-length": String(PDF.length),
    "upload-metadata": `form ${Buffer.from(of).toString("base64")}`,
  });
  return created.headers.get("location")?.slice("/api".length) ?? "";
}
async function upload(of = "permit"): Promise<Reference> {
  const path = await begin(of);
  const sent = await ask(
    "PATCH",
    path,
    { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    new Uint8Array(PDF),
  );
  expect([sent.status, sent.headers.get("upload-type")]).toEqual([204, "application/pdf"]);
  return {
    id: path.split("/").at(-1) ?? "",
    name: "عقد “lease”.pdf",
    size: PDF.length,
    type: "application/pdf",
  };
}
const submit = (answers: object, of = "permit", key = `a-key-that-is-long-${count++}`) =>
  ask(
    "POST",
    "/submissions",
    { "content-type": "application/json" },
    JSON.stringify({ diwan: 1, form: of, version: "1", language: "en", key, answers, calculations: {} }),
  );
const problems = async (response: Response): Promise<readonly Problem[]> =>
  ((await response.json()) as { problems: readonly Problem[] }).problems;
const referenceOf = async (response: Response): Promise<string> => {
  expect(response.status).toBe(201);
  return ((await response.json()) as { reference: string }).reference;
};
const agency = (path: string, token = TOKEN) => ask("GET", path, { authorization: `Bearer ${token}` });

/** What holds whatever the store. */
function files(open: () => { store: SubmissionStore; uploads: UploadStore }): void {
  let store: SubmissionStore;
  let uploads: UploadStore;
  beforeEach(() => {
    ({ store, uploads } = open());
    handler = createFormHandler({
      definitions,
      store,
      uploads,
      agencyTokens: [{ name: "case-system", token: TOKEN, scopes: ["files"] }],
      audit: memoryAudit(),
    });
  });
  const rowOf = async ({ id }: Reference) => (await uploads.rows.get([id]))[0];

  it("become the submission's that names them, with their hashes in its receipt", async () => {
    const [lease, papers] = [await upload(), await upload()];
    const reference = await referenceOf(await submit({ lease: [lease], cars: [{ papers: [papers] }] }));
    expect([(await rowOf(lease))?.reference, (await rowOf(papers))?.reference]).toEqual([
      reference,
      reference,
    ]);
    expect((await store.get(reference))?.files).toEqual([
      { path: "/lease/0", id: lease.id, hash, size: PDF.length, type: "application/pdf" },
      { path: "/cars/0/papers/0", id: papers.id, hash, size: PDF.length, type: "application/pdf" },
    ]);
  });

  it("are the agency's to list and to fetch, and nobody else's", async () => {
    const lease = await upload();
    const reference = await referenceOf(await submit({ lease: [lease] }));
    expect(await (await agency(`/submissions/${reference}/files`)).json()).toEqual({
      files: [
        { path: "/lease/0", id: lease.id, name: lease.name, hash, size: PDF.length, type: "application/pdf" },
      ],
    });
    const sent = await agency(`/submissions/${reference}/files/${lease.id}`);
    expect(Buffer.from(await sent.arrayBuffer()).equals(PDF)).toBe(true);
    expect([
      sent.headers.get("content-type"),
      sent.headers.get("content-length"),
      sent.headers.get("x-content-type-options"),
    ]).toEqual(["application/pdf", String(PDF.length), "nosniff"]);
    expect(sent.headers.get("content-disposition")).toBe(
      `attachment; filename="___ _lease_.pdf"; filename*=UTF-8''${encodeURIComponent(lease.name)}`,
    );
    for (const path of [`/submissions/${reference}/files`, `/submissions/${reference}/files/${lease.id}`]) {
      expect([(await ask("GET", path)).status, (await agency(path, "wrong")).status]).toEqual([401, 401]);
    }
    expect((await agency(`/submissions/${reference}/files/${(await upload()).id}`)).status).toBe(404);
    expect((await agency("/submissions/XXXX-XXXX/files")).status).toBe(404);
  });

  it.each([
    [
      "that never was",
      () => Promise.resolve({ id: "0".repeat(32), name: "a.pdf", size: 5, type: "application/pdf" }),
    ],
    [
      "that was never finished",
      async () => ({
        id: (await begin()).split("/").at(-1) ?? "",
        name: "a.pdf",
        size: PDF.length,
        type: "application/pdf",
      }),
    ],
    ["of another form", () => upload("licence")],
    ["that is said to be smaller than it is", async () => ({ ...(await upload()), size: 1 })],
    ["that is said to be of another kind", async () => ({ ...(await upload()), type: "image/png" })],
  ])("that are named are refused on their field: one %s", async (_, make) => {
    const good = await upload();
    const response = await submit({ lease: [good, await make()] });
    expect([response.status, await problems(response)]).toEqual([
      422,
      [{ path: "/lease/1", code: "fileMissing" }],
    ]);
    // Nothing was kept, so the good one still waits.
    expect((await rowOf(good))?.reference).toBe(null);
  });

  it("are one submission's only, also when two name them at once", async () => {
    const lease = await upload();
    const responses = await Promise.all([submit({ lease: [lease] }), submit({ lease: [lease] })]);
    if (store.claimsFiles) expect(responses.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect((await submit({ lease: [lease] })).status).toBe(422);
  });

  it("may be sent again under the same key", async () => {
    const lease = await upload();
    const [first, second] = [
      await submit({ lease: [lease] }, "permit", "the-same-key-as-before"),
      await submit({ lease: [lease] }, "permit", "the-same-key-as-before"),
    ];
    expect([first.status, second.status]).toEqual([201, 200]);
  });

  it("that are not references yet are refused by the rules themselves", async () => {
    const { id: _, ...unfinished } = await upload();
    expect(await problems(await submit({ lease: [unfinished] }))).toEqual([
      { path: "/lease/0", code: "fileUnfinished" },
    ]);
  });
}

describe("files of a submission in memory", () => {
  files(() => ({
    store: memoryStore(),
    uploads: uploadStore({ rows: memoryRows(), folder: temporary("files"), reserve: 0 }),
  }));
});

onBothDatabases("files of a submission", (database) => {
  files(() => ({
    store: sqlStore(database.it.db, { handOver: true }),
    uploads: uploadStore({ db: database.it.db, folder: temporary("files"), reserve: 0 }),
  }));

  it("are told to the agency's system with their hashes, and the chain proves them", async () => {
    const lease = await upload();
    const reference = await referenceOf(await submit({ lease: [lease] }));
    const bodies: { data: { reference: string; files: unknown } }[] = [];
    const worker = webhookWorker({
      db: database.it.db,
      url: "https://cases.city.example/hook",
      secret: `whsec_${Buffer.alloc(32, 1).toString("base64")}`,
      fetch: (_, init) => {
        bodies.push(JSON.parse(String(init?.body)) as (typeof bodies)[number]);
        return Promise.resolve(new Response());
      },
    });
    await worker.deliver();
    expect(bodies.map(({ data }) => [data.reference, data.files])).toEqual([
      [reference, [{ path: "/lease/0", id: lease.id, hash, size: PDF.length, type: "application/pdf" }]],
    ]);
    expect((await verifyChain(database.it.db)).problems).toEqual([]);
  });

  it("fail alone when many arrive at once", async () => {
    const lease = await upload();
    const answers = await Promise.all([
      submit({ lease: [lease] }),
      ...Array.from({ length: 5 }, async () => submit({ lease: [await upload()] })),
      submit({ lease: [lease] }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 201, 422]);
  });
});
