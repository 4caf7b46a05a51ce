/**
 * What a server stores, written by asking its handlers as browsers and agencies do: a PGlite folder with uploads and keys (`folder.tar.br`), the same
 * tables as SQL for a PostgreSQL (`rows.sql`), receipts, pages with what their forms send, and in `server.json` what is known of all that.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants as zlib } from "node:zlib";
import { definitionHash } from "@diwan/core";
import { createFormHandler, createPageHandler, sqlVisits } from "@diwan/server";
import {
  createDrafts,
  exportPerson,
  newKey,
  openDatabase,
  pageSecrets,
  readKeys,
  sqlAudit,
  sqlStore,
  statusDesk,
  sweep,
  uploadStore,
  verifyChain,
  webhookWorker,
} from "@diwan/server/db";
import { exampleAnswers } from "../../docs/examples/forms/answers.mjs";
import { ANSWERS, NOW, TYPED, WRONG, ZONE } from "./forms.mjs";
import { importSource } from "./support.mjs";

const HOUR = 3_600_000;
const SECURE = "https://forms.example";
const LOCAL = "http://localhost";
const AGENCY = "a-token-of-the-agency-that-is-long";
const WEBHOOK = {
  url: "https://agency.example/in",
  secret: `whsec_${Buffer.alloc(32, 7).toString("base64")}`,
};
const SECRET = "سرّ طويل ١٢٣٤";
/** What others refer to comes first. */
const TABLES = [
  "chain_head",
  "chain",
  "submission",
  "status",
  "outbox",
  "draft",
  "upload",
  "attempt",
  "visit",
  "audit",
];
const query = (db, sql) => db.executeQuery({ sql, parameters: [], query: { kind: "RawNode" } });

const PDF = Buffer.from(`%PDF-1.7\n${"papers ".repeat(400)}`);
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const TUS = { "tus-resumable": "1.0.0" };

/** One running server: everything on one database, a clock that can be set, and the forms and keys it was started with. */
class Backend {
  constructor({ database, folder, forms }) {
    Object.assign(this, { database, folder, forms, now: new Date(NOW), known: [] });
    this.clock = () => this.now;
  }
  start({ definitions, keys }) {
    const { db } = this.database;
    this.keys = readKeys(keys);
    const shared = { definitions, now: this.clock, timeZone: ZONE };
    this.uploads = uploadStore({
      db,
      folder: join(this.folder, "uploads"),
      path: "/api/uploads",
      now: this.clock,
      reserve: 0,
      types: ["application/pdf", "image/jpeg", "image/png"],
      maxSize: 10_000_000,
    });
    this.drafts = createDrafts({ db, keys: this.keys, now: this.clock });
    this.receive = createFormHandler({
      ...shared,
      store: sqlStore(db, { handOver: true }),
      drafts: this.drafts,
      status: statusDesk({ db, keys: this.keys, now: this.clock }),
      uploads: this.uploads,
      agencyTokens: [{ name: "case-system", token: AGENCY, scopes: ["status", "files"] }],
      audit: sqlAudit({ db, keys: this.keys }),
    });
    this.pages = createPageHandler({
      // These pages are reached over http.
      scheme: "http",
      ...shared,
      receive: this.receive,
      visits: sqlVisits(db, this.clock),
      secrets: pageSecrets(this.keys),
      uploads: this.uploads,
      drafts: true,
      status: true,
    });
  }
  serve = (request) =>
    (new URL(request.url).pathname.startsWith("/api/") ? this.receive : this.pages)(request, {
      client: "203.0.113.9",
    });
  ask(method, path, body, headers = {}) {
    const isJson = body !== undefined && !(body instanceof Uint8Array);
    return this.serve(
      new Request(`${SECURE}/api${path}`, {
        method,
        headers: { ...(isJson && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: isJson ? JSON.stringify(body) : body }),
      }),
    );
  }
  async upload(form, bytes, { upto = bytes.length } = {}) {
    const created = await this.ask("POST", "/uploads", undefined, {
      ...TUS,
      "upload-length": String(bytes.length),
      "upload-metadata": `form ${Buffer.from(form).toString("base64")}`,
    });
    assert.equal(created.status, 201);
    const path = created.headers.get("location").slice("/api".length);
    const sent = await this.ask("PATCH", path, new Uint8Array(bytes.subarray(0, upto)), {
      ...TUS,
      "upload-offset": "0",
      "content-type": "application/offset+octet-stream",
    });
    assert.equal(sent.status, 204);
    return {
      id: path.split("/").at(-1),
      size: bytes.length,
      type: sent.headers.get("upload-type") ?? undefined,
    };
  }
  file = async (form, name, bytes) => ({ name, ...(await this.upload(form, bytes)) });
  async submit(form, { version }, answers, { language = "en", draft } = {}) {
    const key = crypto.randomUUID();
    const sent = { diwan: 1, form, version, language, key, answers, calculations: {} };
    const response = await this.ask("POST", "/submissions", { ...sent, ...(draft && { draft }) });
    const body = await response.json();
    assert.equal(response.status, 201, JSON.stringify(body));
    const known = { sent, reference: body.reference, receivedAt: body.receivedAt, secret: body.secret };
    this.known.push(known);
    return known;
  }
}

/** Answers with a file for each question that asks for one; the examples' own have none. */
async function withFiles(backend, definition, answers) {
  const filled = structuredClone(answers);
  const fields = [];
  const visit = (all) => {
    for (const field of all) {
      fields.push(field);
      visit(field.options?.flatMap((option) => option.fields ?? []) ?? []);
      visit(field.yes?.fields ?? []);
      visit(field.no?.fields ?? []);
    }
  };
  visit(definition.pages.flatMap((page) => page.fields));
  for (const field of fields.filter(
    ({ type, optional, showWhen }) => type === "file" && !optional && showWhen === undefined,
  ))
    filled[field.name] = [await backend.file(definition.id, `${field.name} عقد.pdf`, PDF)];
  return filled;
}

/** Pages without a script: each is walked twice, once to see where its form leads and once to be left with the form not yet sent. */
const WALKS = {
  continue: { pages: ["words"], values: TYPED.figures },
  wrong: { pages: ["words"], values: WRONG },
  language: { pages: ["words"], values: WRONG, action: "language:ar" },
  back: { pages: ["words", "figures"], values: { ...TYPED.choices, one: "a" }, action: "back" },
  country: {
    pages: ["words", "figures", "choices"],
    values: { ...TYPED.people, "home.country": "BH" },
    action: "country:home",
  },
  add: { pages: ["words", "figures", "choices"], values: TYPED.people, action: "add:pets" },
  remove: {
    pages: ["words", "figures", "choices", { ...TYPED.people, _action: "add:pets" }],
    values: { ...TYPED.people, "pets.1.called": "Rex" },
    action: "remove:pets:0",
  },
  save: { pages: ["words", "figures"], values: TYPED.choices, action: "save" },
  keep: {
    pages: ["words", "figures", { ...TYPED.choices, _action: "save" }],
    values: { "every-secret": SECRET },
  },
  saved: {
    pages: ["words", "figures", { ...TYPED.choices, _action: "save" }, { "every-secret": SECRET }],
    values: {},
    action: "back",
  },
  "save-again": {
    pages: [
      "words",
      "figures",
      { ...TYPED.choices, _action: "save" },
      { "every-secret": SECRET },
      { _action: "back" },
    ],
    values: TYPED.choices,
    action: "save",
  },
  return: {
    pages: [{ ...TYPED.words, _action: "return" }],
    values: (known) => ({ "every-code": known.code, "every-secret": SECRET }),
  },
  returned: {
    pages: [
      { ...TYPED.words, _action: "return" },
      (known) => ({ "every-code": known.code, "every-secret": SECRET }),
    ],
    values: TYPED.choices,
  },
  files: {
    pages: ["words", "figures", "choices", "people"],
    values: TYPED.papers,
    files: {
      proof: [
        ["lease عقد.pdf", PDF, "application/pdf"],
        ["map.png", PNG, "image/png"],
      ],
    },
  },
  check: { pages: ["words", "figures", "choices", "people", "papers"], values: { declaration: "true" } },
  undeclared: { pages: ["words", "figures", "choices", "people", "papers"], values: {} },
  done: { pages: ["words", "figures", "choices", "people", "papers", { declaration: "true" }] },
};

async function walk(citizen, pages, known) {
  await citizen.open();
  for (const page of pages) {
    const given = typeof page === "function" ? page(known) : page;
    const { _action: action, ...values } = typeof given === "object" ? given : TYPED[given];
    if (page === "papers") await citizen.sendFiles({ proof: [] }, values);
    else await citizen.send(values, action);
    assert.ok(citizen.status === 200, `${citizen.url}: ${citizen.status}`);
    assert.ok(!citizen.url.includes("told="), `${citizen.url}: ${citizen.summary}`);
  }
}

/** A form's page as a browser would send it. */
async function postOf(citizen, { values = {}, action, files }) {
  const to = /<form\b[^>]* action="([^"]*)"/.exec(citizen.html)[1].replaceAll("&amp;", "&");
  const { origin, host } = new URL(citizen.url);
  let [body, type] = [citizen.body(values, action).toString(), "application/x-www-form-urlencoded"];
  if (citizen.html.includes("multipart/form-data")) {
    const data = new FormData();
    for (const [name, value] of citizen.body(values)) data.append(name, value);
    for (const [name, all] of Object.entries(files ?? {}))
      for (const [called, bytes, kind] of all) data.append(name, new File([bytes], called, { type: kind }));
    if (action) data.append("_action", action);
    const request = new Request(citizen.url, { method: "POST", body: data });
    [body, type] = [
      Buffer.from(await request.arrayBuffer()).toString("base64"),
      request.headers.get("content-type"),
    ];
    return {
      url: new URL(to, citizen.url).href,
      headers: { cookie: citizen.cookie, origin, host, "content-type": type },
      base64: body,
    };
  }
  return {
    url: new URL(to, citizen.url).href,
    headers: { cookie: citizen.cookie, origin, host, "content-type": type },
    body,
  };
}
const bodyOf = ({ body, base64 }) =>
  base64 === undefined ? body : new Uint8Array(Buffer.from(base64, "base64"));

async function writeVisits({ backend, Browserless, folder, known }) {
  const visits = {};
  const answersOf = async (citizen) => {
    const response = await backend.serve(
      new Request(new URL("/forms/every/_answers?lang=en", citizen.url), {
        headers: { cookie: citizen.cookie },
      }),
    );
    return response.ok ? response.json() : undefined;
  };
  for (const [name, { pages, values, ...more }] of Object.entries(WALKS)) {
    const origin = name === "continue" ? LOCAL : SECURE;
    const start = () =>
      new Browserless(backend.serve, `${origin}/forms/every?lang=${name === "check" ? "ar" : "en"}`);
    const [first, second] = [start(), start()];
    await walk(second, pages, known);
    writeFileSync(join(folder, "pages", `${name}.html`), second.html);
    visits[name] = {
      url: second.url,
      cookie: second.cookie,
      title: second.title,
      kept: await answersOf(second),
    };
    if (!values) continue;
    await walk(first, pages, known);
    const filled = { ...more, values: typeof values === "function" ? values(known) : values };
    const post = await postOf(first, filled);
    const response = await backend.serve(
      new Request(post.url, {
        method: "POST",
        redirect: "manual",
        headers: post.headers,
        body: bodyOf(post),
      }),
    );
    assert.equal(response.status, 303, `${name}: ${response.status}`);
    visits[name] = {
      ...visits[name],
      post: await postOf(second, filled),
      leads: { location: response.headers.get("location"), kept: await answersOf(first) },
    };
  }
  return visits;
}

/** The folder as it stands, without what only a running process has. Brotli with a window as large as the whole: a database's templates are copies of each other. */
function pack(folder, to) {
  const { status, stdout, stderr } = spawnSync(
    "tar",
    [
      "--sort=name",
      "--numeric-owner",
      "--owner=0",
      "--group=0",
      "--exclude=./lock",
      "-cf",
      "-",
      "-C",
      folder,
      ".",
    ],
    { maxBuffer: 1e9 },
  );
  assert.equal(status, 0, String(stderr));
  writeFileSync(
    to,
    brotliCompressSync(stdout, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: 11,
        [zlib.BROTLI_PARAM_LARGE_WINDOW]: 1,
        [zlib.BROTLI_PARAM_LGWIN]: 28,
        [zlib.BROTLI_PARAM_SIZE_HINT]: stdout.length,
      },
    }),
  );
}

/** The same rows in a PostgreSQL, as its own `pg_dump` writes them. */
async function dump(db, to) {
  const { startPostgres } = await importSource("packages/server/support/postgres.ts");
  const { Client } = createRequire(new URL("../../packages/server/package.json", import.meta.url))("pg");
  const cluster = await startPostgres();
  try {
    await (await openDatabase(cluster.url)).close();
    const client = new Client({ connectionString: cluster.url });
    await client.connect();
    for (const table of [...TABLES].reverse()) await client.query(`delete from ${table}`);
    for (const table of TABLES) {
      // As text, which every column of the other database reads back.
      const { rows: columns } = await client.query(
        "select column_name as name from information_schema.columns where table_name = $1 order by ordinal_position",
        [table],
      );
      const names = columns.map(({ name }) => name);
      const { rows } = await query(
        db,
        `select ${names.map((name) => `${name}::text as ${name}`).join(", ")} from ${table} order by 1`,
      );
      for (const row of rows)
        await client.query(
          `insert into ${table} (${names}) values (${names.map((_, at) => `$${at + 1}`)})`,
          names.map((name) => row[name]),
        );
    }
    await client.query(
      "select setval('status_id_seq', (select max(id) from status)), setval('audit_id_seq', (select max(id) from audit))",
    );
    await client.end();
    const bin = readdirSync("/usr/lib/postgresql")
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join("/usr/lib/postgresql", version, "bin"))[0];
    const { stdout, stderr, status } = spawnSync(
      join(bin, "pg_dump"),
      ["--no-owner", "--no-privileges", "--inserts", "--no-comments", cluster.url],
      { encoding: "utf8", maxBuffer: 1e8 },
    );
    assert.equal(status, 0, stderr);
    // Settings of the session that wrote it; another version of PostgreSQL may not know them.
    writeFileSync(
      to,
      stdout
        .split("\n")
        .filter((line) => !/^(SET |SELECT pg_catalog.set_config|--|\\(un)?restrict)/.test(line))
        .join("\n")
        .replace(/\n{2,}/g, "\n")
        .trimStart(),
    );
  } finally {
    cluster.stop();
  }
}

export function scratchFolder() {
  const path = mkdtempSync(join(tmpdir(), "diwan-stored-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export async function writeServer(folder, forms) {
  const { Browserless } = await importSource("packages/server/support/browserless.ts");
  const scratch = scratchFolder();
  const data = scratch.path;
  for (const name of ["pages", "receipts"]) mkdirSync(join(folder, name), { recursive: true });
  const database = await openDatabase(data);
  const { db } = database;
  try {
    const [older, newer] = [newKey("older"), newKey("newer")];
    const {
      every,
      "every-before": before,
      "resident-parking-permit": permit,
      "business-licence-renewal": licence,
    } = forms;
    const definitions = [permit, licence, every];
    const backend = new Backend({ database, folder: data, forms });
    const keysNow = `${newer}\n${older}\n`;
    writeFileSync(join(data, "keys"), keysNow, { mode: 0o600 });
    const at = (instant) => {
      backend.now = new Date(instant);
    };

    // September, under the older key: one that is forgotten by November, and one that nobody could be handed.
    at("2026-09-20T10:00:00.123+03:00");
    backend.start({ definitions, keys: older });
    const forgotten = await backend.submit("every", every, {
      ...ANSWERS,
      proof: [await backend.file("every", "gone.pdf", Buffer.concat([PDF, Buffer.from("gone")]))],
    });
    const answersOf = (form, at) => exampleAnswers(form, backend.now)[at];
    const early = answersOf("resident-parking-permit", 0);
    const dead = await backend.submit(
      permit.id,
      permit,
      await withFiles(backend, permit, early.answers),
      early,
    );
    const worker = (answer) =>
      webhookWorker({
        db,
        ...WEBHOOK,
        now: backend.clock,
        fetch: () => Promise.resolve(new Response(null, { status: answer })),
      });
    while ((await worker(500).deliver()) > 0) at(backend.now.getTime() + 100_000_000);
    const olderDraft = {
      version: before.version,
      definition: await definitionHash(before),
      language: "en",
      page: "choices",
      answers: {
        ...ANSWERS,
        nick: "Ammoula",
        count: "three",
        one: "c",
        agree: undefined,
        person: undefined,
        home: undefined,
        pets: undefined,
      },
    };

    // Three weeks before, a form that was changed since.
    at("2026-11-03T11:12:13.140+03:00");
    backend.start({ definitions: [before], keys: older });
    const made = async (body, files = []) => {
      const response = await backend.ask("POST", "/drafts", {
        form: "every",
        secret: SECRET,
        ...body,
        ...(files.length && { uploads: files.map(({ id }) => id) }),
      });
      assert.equal(response.status, 201);
      return { ...(await response.json()), secret: SECRET, sent: JSON.parse(JSON.stringify(body)) };
    };
    const changed = await made(olderDraft);

    // Two hours before, still under the older key.
    at(Date.parse(NOW) - 2 * HOUR);
    backend.start({ definitions, keys: older });
    const draftHash = await definitionHash(every);
    const papers = await backend.file("every", "kept عقد.pdf", Buffer.concat([PDF, Buffer.from("kept")]));
    const content = { version: "1", definition: draftHash, language: "ar" };
    const midway = await made(
      {
        ...content,
        page: "choices",
        answers: {
          ...ANSWERS,
          count: "many",
          from: { day: "31", month: "2", year: "2027" },
          price: "2,5",
          one: undefined,
          proof: [papers],
        },
      },
      [papers],
    );
    const visitBefore = new Browserless(backend.serve, `${SECURE}/forms/every?lang=en`);
    await walk(visitBefore, ["words", "figures"]);

    // Now.
    at(NOW);
    backend.start({ definitions, keys: keysNow });
    const swept = await sweep(db, { now: backend.now, uploads: backend.uploads, trustClock: true });
    assert.equal(swept.submissions, 1);
    const checking = await made({ ...content, language: "en", page: "_check", answers: ANSWERS });
    const throttled = await made({ ...content, page: "words", answers: { code: "ABC" } });
    for (let tries = 0; tries < 5; tries++)
      assert.equal(
        (await backend.ask("POST", "/drafts/resume", { code: throttled.code, secret: "not the secret" }))
          .status,
        403,
      );

    const permitAnswers = answersOf(permit.id, 1);
    const second = await backend.submit(
      permit.id,
      permit,
      await withFiles(backend, permit, permitAnswers.answers),
      permitAnswers,
    );
    assert.ok((await worker(204).deliver()) >= 1);
    const licenceAnswers =
      exampleAnswers(licence.id, backend.now).find(({ language }) => language === "ar") ??
      answersOf(licence.id, 0);
    await backend.submit(licence.id, licence, licenceAnswers.answers, licenceAnswers);
    assert.ok((await worker(503).deliver()) >= 1);
    const fromDraft = await made({ ...content, language: "en", page: "papers", answers: ANSWERS });
    const [proof, map, ticket] = [
      await backend.file("every", "lease عقد.pdf", PDF),
      await backend.file("every", "map.png", PNG),
      await backend.file("every", "ticket.pdf", Buffer.concat([PDF, Buffer.from("ticket")])),
    ];
    const everything = {
      ...ANSWERS,
      proof: [proof, map],
      trips: [
        { day: "2027-01-02", fare: "1.250", ticket: [ticket] },
        { day: "2027-02-03", fare: "0.005" },
      ],
    };
    const whole = await backend.submit("every", every, everything, {
      draft: { code: fromDraft.code, secret: SECRET },
    });

    // The agency says what has become of two.
    const say = async (reference, state, message) =>
      assert.equal(
        (
          await backend.ask(
            "PUT",
            `/submissions/${reference}/status`,
            { state, ...(message && { message }) },
            { authorization: `Bearer ${AGENCY}` },
          )
        ).status,
        204,
      );
    await say(second.reference, "in-review");
    await say(second.reference, "more-needed", "We need a clearer copy. نحتاج نسخة أوضح.");
    await say(dead.reference, "in-review");
    await say(dead.reference, "decided", "Granted.");

    const waiting = await backend.file("every", "waits.pdf", Buffer.concat([PDF, Buffer.from("waits")]));
    const unfinished = { ...(await backend.upload("every", PDF, { upto: 1000 })), sent: 1000 };

    const visits = await writeVisits({ backend, Browserless, folder, known: checking });
    visits["older-key"] = {
      url: visitBefore.url,
      cookie: visitBefore.cookie,
      title: visitBefore.title,
      kept: undefined,
    };
    const { answers, key } = await (
      await backend.serve(
        new Request(`${SECURE}/forms/every/_answers?lang=en`, { headers: { cookie: visitBefore.cookie } }),
      )
    ).json();
    visits["older-key"].kept = { answers, key };

    const post = async (path, body) => {
      const response = await backend.ask("POST", path, body);
      assert.equal(response.status, 200, path);
      return response.json();
    };
    const alive = backend.known.filter(({ reference }) => reference !== forgotten.reference);
    const statuses = {};
    for (const { reference, secret } of alive) {
      statuses[reference] = await post("/status", { reference, secret });
      writeFileSync(
        join(folder, "receipts", `${reference}.json`),
        `${JSON.stringify(await post("/receipt", { reference, secret }), null, 2)}\n`,
      );
    }
    const report = await verifyChain(db);
    assert.deepEqual(report.problems, []);
    const drafts = {};
    for (const [name, draft] of Object.entries({ changed, midway, checking }))
      drafts[name] = {
        ...draft,
        resumed: await post("/drafts/resume", { code: draft.code, secret: SECRET }),
      };
    const outbox = await db
      .selectFrom("outbox")
      .select(["id", "reference", "attempts", "delivered_at", "dead_at", "last_error"])
      .orderBy("reference")
      .execute();

    writeFileSync(
      join(folder, "server.json"),
      `${JSON.stringify(
        {
          now: NOW,
          timeZone: ZONE,
          agencyToken: AGENCY,
          webhook: WEBHOOK,
          keys: keysNow,
          forms: { stored: definitions.map(({ id }) => id) },
          submissions: alive,
          statuses,
          forgotten: { reference: forgotten.reference, secret: forgotten.secret, sent: forgotten.sent },
          chain: report,
          drafts,
          throttled: { code: throttled.code, secret: throttled.secret },
          used: { code: fromDraft.code, secret: SECRET },
          uploads: {
            waiting: { ...waiting, hash: createHash("sha256").update(PDF).update("waits").digest("hex") },
            unfinished: {
              ...unfinished,
              rest: PDF.subarray(1000).toString("base64"),
              type: "application/pdf",
              hash: createHash("sha256").update(PDF).digest("hex"),
            },
            ofWhole: { path: "/proof/0", content: PDF.toString("base64") },
          },
          whole: whole.reference,
          outbox: outbox.map(({ delivered_at, dead_at, ...rest }) => ({
            ...rest,
            isDelivered: delivered_at !== null,
            isDead: dead_at !== null,
          })),
          exported: await exportPerson(db, { value: "amal@example.org" }),
          visits,
        },
        null,
        2,
      )}\n`,
    );
    await dump(db, join(folder, "rows.sql"));
  } finally {
    await database.close();
  }
  // A new segment for what is written ahead, and the full one gone: it would be most of the archive.
  const again = await openDatabase(data);
  for (const sql of ["set wal_recycle = off", "select pg_switch_wal()", "checkpoint", "checkpoint"])
    await query(again.db, sql);
  await again.close();
  pack(data, join(folder, "folder.tar.br"));
  scratch.remove();
}
