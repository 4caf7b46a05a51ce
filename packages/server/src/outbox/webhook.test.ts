import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { openDatabase } from "../db/database.js";
import { sqlStore } from "../db/sql-store.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { createEncryption, type Encryption } from "../encryption/encryption.js";
import type { Receipt } from "../store.js";
import { deadLetters, MAX_ATTEMPTS, reviveDeadLetters } from "./outbox.js";
import { webhookWorker } from "./webhook.js";
// The example is plain JavaScript, as an agency would take it.
import { createReceiver, isGenuine } from "../../../../docs/examples/webhook-receiver.mjs";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const headersOf = (id: string, at: Date, body: string, by = secret): { [name: string]: string } => ({
  "webhook-id": id,
  "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
  "webhook-signature": new Webhook(by).sign(id, at, body),
});

describe("the example receiver", () => {
  const at = new Date("2026-11-24T09:00:00Z");
  it("takes what was signed with the secret", () =>
    expect(isGenuine(headersOf("msg_1", at, "{}"), "{}", secret, at)).toBe(true));
  it("takes one good signature among several, while a secret is replaced", () => {
    const headers = headersOf("msg_1", at, "{}");
    expect(
      isGenuine(
        { ...headers, "webhook-signature": `v1,AAAA v2,x ${headers["webhook-signature"]}` },
        "{}",
        secret,
        at,
      ),
    ).toBe(true);
  });
  it.each([
    ["a changed body", headersOf("msg_1", at, "{}"), "{ }", at],
    [
      "another secret",
      headersOf("msg_1", at, "{}", `whsec_${Buffer.alloc(32, 8).toString("base64")}`),
      "{}",
      at,
    ],
    ["another id", { ...headersOf("msg_1", at, "{}"), "webhook-id": "msg_2" }, "{}", at],
    ["an old message", headersOf("msg_1", at, "{}"), "{}", new Date(at.getTime() + 301_000)],
    ["a message from the future", headersOf("msg_1", at, "{}"), "{}", new Date(at.getTime() - 301_000)],
    ["a time that is no number", { ...headersOf("msg_1", at, "{}"), "webhook-timestamp": "soon" }, "{}", at],
    ["no signature", { "webhook-id": "msg_1", "webhook-timestamp": "1" }, "{}", at],
  ])("refuses %s", (_, headers, body, now) => expect(isGenuine(headers, body, secret, now)).toBe(false));
});

onBothDatabases("handing over", (database) => {
  const ends: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  let clock = new Date();
  const now = (): Date => clock;
  const wait = (seconds: number): void => {
    clock = new Date(clock.getTime() + seconds * 1000);
  };
  const keep = (key: string, encryption?: Encryption): Promise<Receipt> =>
    sqlStore(database.it.db, { handOver: true, encryption }).keep(
      {
        diwan: 1,
        form: "permit",
        version: "1",
        language: "en",
        key,
        answers: { plate: "204811" },
        calculations: {},
      },
      { reference: () => `R-${key}`, fingerprint: "f", now: now() },
    );

  async function receiver(receive: (receipt: Receipt) => unknown = () => {}) {
    const received: Receipt[] = [];
    const server = createReceiver({
      secret,
      now,
      receive: async (receipt: Receipt) => {
        await receive(receipt);
        received.push(receipt);
      },
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    ends.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }; // a TCP server has a port
  }

  it("brings the receipt to a receiver that checks the signature, once", async () => {
    const { received, url } = await receiver();
    const receipt = await keep("one");
    const worker = webhookWorker({ db: database.it.db, url, secret, now });
    expect(await worker.deliver()).toBe(1);
    expect(received).toEqual([receipt]);
    wait(100_000);
    expect(await worker.deliver()).toBe(0);
  });

  it("is not noted for a submission that was not kept, and once for one that came twice", async () => {
    await Promise.all([keep("same"), keep("same")]);
    expect(await database.it.db.selectFrom("outbox").select("reference").execute()).toEqual([
      { reference: "R-same" },
    ]);
  });

  it("is tried again, later and later, until the receiver is well", async () => {
    let isIll = true;
    const { received, url } = await receiver(() => {
      if (isIll) throw new Error("ill");
    });
    await keep("one");
    const outcomes: string[] = [];
    const worker = webhookWorker({
      db: database.it.db,
      url,
      secret,
      now,
      log: ({ outcome, attempt }) => outcomes.push(`${attempt} ${outcome}`),
    });
    await worker.deliver();
    expect(await worker.deliver()).toBe(0);
    wait(6);
    await worker.deliver();
    wait(6);
    expect(await worker.deliver()).toBe(0);
    isIll = false;
    wait(330);
    await worker.deliver();
    expect(outcomes).toEqual(["1 status 500", "2 status 500", "3 delivered"]);
    expect(received).toHaveLength(1);
  });

  it("becomes a dead letter in the end, which can be tried again", async () => {
    await keep("one");
    const worker = webhookWorker({ db: database.it.db, url: "http://127.0.0.1:1/", secret, now });
    for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
      expect(await deadLetters(database.it.db)).toEqual([]);
      expect(await worker.deliver()).toBe(1);
      wait(100_000);
    }
    expect(await worker.deliver()).toBe(0);
    expect(await deadLetters(database.it.db)).toEqual([
      expect.objectContaining({ reference: "R-one", attempts: MAX_ATTEMPTS, lastError: "TypeError" }),
    ]);
    const { received, url } = await receiver();
    expect(await reviveDeadLetters(database.it.db, { now: now() })).toBe(1);
    await webhookWorker({ db: database.it.db, url, secret, now }).deliver();
    expect([received.length, (await deadLetters(database.it.db)).length]).toEqual([1, 0]);
  });

  it("of what cannot be opened fails like any other, is said, and holds nothing else up", async () => {
    const encryption = createEncryption(readKeys(newKey("old")), { isOn: true });
    await keep("closed", encryption);
    await keep("plain");
    const { received, url } = await receiver();
    const outcomes: string[] = [];
    const log = ({ reference, attempt, outcome }: { reference: string; attempt: number; outcome: string }) =>
      void outcomes.push(`${reference} ${attempt} ${outcome}`);
    for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
      expect(await webhookWorker({ db: database.it.db, url, secret, now, log }).deliver()).toBe(
        tries ? 1 : 2,
      );
      wait(100_000);
    }
    expect([...outcomes].sort()).toEqual(
      [
        "R-plain 1 delivered",
        ...Array.from({ length: MAX_ATTEMPTS }, (_, at) => `R-closed ${at + 1} EncryptionError`),
      ].sort(),
    );
    expect(await deadLetters(database.it.db)).toEqual([
      expect.objectContaining({ reference: "R-closed", lastError: "EncryptionError" }),
    ]);
    // With its key again it goes.
    await reviveDeadLetters(database.it.db, { now: now() });
    await webhookWorker({ db: database.it.db, url, secret, encryption, now }).deliver();
    expect(received.map(({ reference }) => reference)).toEqual(["R-plain", "R-closed"]);
  });

  it("is made again under the same id when the process died before it was noted", async () => {
    const { received, url } = await receiver();
    await keep("one");
    const ids: string[] = [];
    const spy: typeof fetch = (input, init) => {
      ids.push(new Headers(init?.headers).get("webhook-id") ?? "");
      return fetch(input, init);
    };
    const { id } = await database.it.db.selectFrom("outbox").select("id").executeTakeFirstOrThrow();
    const worker = webhookWorker({ db: database.it.db, url, secret, now, fetch: spy });
    await worker.deliver();
    await database.it.db.updateTable("outbox").set({ delivered_at: null }).execute();
    wait(60);
    await worker.deliver();
    expect(ids).toEqual([id, id]);
    expect(received).toHaveLength(1);
  });

  it("is made once by several workers", async () => {
    const others =
      database.it.kind === "folder"
        ? []
        : await Promise.all([openDatabase(database.location), openDatabase(database.location)]);
    ends.push(() => Promise.all(others.map((each) => each.close())));
    const { received, url } = await receiver();
    for (let index = 0; index < 30; index++) await keep(`key-${index}`);
    const workers = [database.it, ...others].map(({ db }) =>
      webhookWorker({ db, url, secret, now, interval: 10 }),
    );
    for (const worker of workers) worker.start();
    for (let tries = 0; received.length < 30 && tries < 1500; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(received.map((each) => each.reference).sort()).toEqual(
      [...new Set(received.map((each) => each.reference))].sort(),
    );
    expect(received).toHaveLength(30);
    expect(
      await database.it.db
        .selectFrom("outbox")
        .select("id")
        .where((where) => where.or([where("attempts", "!=", 1), where("delivered_at", "is", null)]))
        .execute(),
    ).toEqual([]);
  });

  it("follows no redirect: it could lead the answers elsewhere", async () => {
    const { received, url } = await receiver();
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(307, { location: url }).end();
    }).listen(0, "127.0.0.1");
    await once(elsewhere, "listening");
    ends.push(() => elsewhere.close());
    await keep("one");
    const outcomes: string[] = [];
    const { port } = elsewhere.address() as AddressInfo; // a TCP server has a port
    await webhookWorker({
      db: database.it.db,
      url: `http://127.0.0.1:${port}/`,
      secret,
      now,
      log: ({ outcome }) => outcomes.push(outcome),
    }).deliver();
    expect([asked, outcomes, received]).toEqual([["/"], ["status 307"], []]);
  });

  it("never goes in the clear to another machine", () => {
    expect(() => webhookWorker({ db: database.it.db, url: "http://agency.example/", secret })).toThrow(
      "https",
    );
  });
});
