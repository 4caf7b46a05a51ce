import { describe, expect, it } from "vitest";
import { Webhook } from "standardwebhooks";
import { LookupSource } from "../../support/lookup-source.js";
import { isNamed, isOutOfReach } from "./addresses.js";
import { safeLookup } from "./ask-url.js";
import { createLookups } from "./lookups.js";
import type { LookupSources, UrlSource } from "./sources.settings.js";

const source = new LookupSource();
const QUESTION = { form: "permit", field: "company", language: "en", value: "12345-1" };
const MEMBERS = ["legalName", "address"];
const here = (more: Partial<UrlSource> = {}): UrlSource => ({
  url: source.url,
  addresses: ["127.0.0.1"],
  ...more,
});
const ask = (companies: LookupSources[string], question = QUESTION) =>
  createLookups({ companies }).ask("companies", question, MEMBERS);

describe("a source that is asked", () => {
  it("is sent the question in the body of a POST, and gives the members that are asked for", async () => {
    source.answer = source.knows({
      "12345-1": { legalName: "Delmon Bakery", owner: "Somebody", address: "", since: 2019 },
    });
    expect(await ask(here({ headers: { authorization: "Bearer planted" } }))).toEqual({
      record: { legalName: "Delmon Bakery" },
    });
    expect(source.asked).toMatchObject([
      { method: "POST", url: "/companies", body: QUESTION, headers: { authorization: "Bearer planted" } },
    ]);
  });

  it("can tell by a signature who asks", async () => {
    const secret = `whsec_${Buffer.from("a secret of this test, long enough").toString("base64")}`;
    await ask(here({ secret }));
    const [{ body, headers } = { body: undefined, headers: {} }] = source.asked;
    expect(new Webhook(secret).verify(JSON.stringify(body), headers as { [name: string]: string })).toEqual(
      QUESTION,
    );
  });

  it.each([
    ["null", (end: (status: number, text: string) => void) => end(200, '{"record":null}')],
    ["404", (end: (status: number, text: string) => void) => end(404, "Not here")],
  ])("says by %s that there is no such record", async (_, respond) => {
    source.answer = (response) =>
      respond((status, text) => {
        response.statusCode = status;
        response.end(text);
      });
    expect(await ask(here())).toEqual({ record: null });
  });

  it.each([
    ["no JSON", "text/html", "<p>Hello</p>"],
    ["a list", "application/json", "[]"],
    ["a record beside its place", "application/json", '{"legalName":"Delmon Bakery"}'],
    ["a record that is a text", "application/json", '{"record":"Delmon Bakery"}'],
    ["a member that is an object", "application/json", '{"record":{"legalName":{"en":"Delmon Bakery"}}}'],
    ["a member of endless text", "application/json", `{"record":{"legalName":"${"a".repeat(2001)}"}}`],
    ["nothing", "application/json", ""],
  ])("that answers with %s has given no answer", async (_, type, text) => {
    source.answer = (response) => {
      response.setHeader("content-type", type);
      response.end(text);
    };
    expect(await ask(here())).toMatchObject({ failed: "answer" });
  });

  it.each([301, 302, 307, 308])("is not followed elsewhere (%i)", async (status) => {
    source.answer = (response) => {
      response.writeHead(status, { location: `${source.url}/elsewhere` });
      response.end('{"record":{"legalName":"Elsewhere"}}');
    };
    expect(await ask(here())).toEqual({ failed: "answer", why: `It answered with status ${status}` });
    expect(source.asked).toHaveLength(1);
  });

  it("is given up when it does not answer in time, or begins to and never ends", async () => {
    source.answer = () => {};
    expect(await ask(here({ timeout: 100 }))).toMatchObject({ failed: "time" });
    source.answer = (response) => {
      response.write('{"record":');
    };
    expect(await ask(here({ timeout: 100 }))).toMatchObject({ failed: "time" });
  });

  it("is given up when it answers too much", async () => {
    source.answer = (response) => {
      response.write('{"record":{"legalName":"');
      const more = setInterval(() => response.write("a".repeat(64 * 1024)), 1);
      response.on("close", () => clearInterval(more));
    };
    expect(await ask(here())).toEqual({ failed: "answer", why: "It answered more than 65536 bytes" });
  });

  it("that breaks off or cannot be reached has given no answer", async () => {
    source.answer = (response) => {
      response.writeHead(200, { "content-length": 1000 });
      response.write("{");
      setTimeout(() => response.destroy(), 20);
    };
    expect(await ask(here())).toHaveProperty("failed");
    expect(await ask(here({ url: "http://127.0.0.1:1/companies" }))).toMatchObject({ failed: "unreachable" });
  });

  it("is asked by so many at once, and by no more", async () => {
    let waiting: (() => void)[] = [];
    source.answer = (response) => waiting.push(() => response.end('{"record":null}'));
    const lookups = createLookups({ companies: here() });
    const all = Array.from({ length: 50 }, () => lookups.ask("companies", QUESTION, MEMBERS));
    expect(await lookups.ask("companies", QUESTION, MEMBERS)).toMatchObject({ failed: "busy" });
    while (waiting.length < 50) await new Promise((go) => setTimeout(go, 10));
    waiting.forEach((end) => end());
    waiting = [];
    expect(new Set((await Promise.all(all)).map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"record":null}']),
    );
    source.answer = source.knows({});
    expect(await lookups.ask("companies", QUESTION, MEMBERS)).toEqual({ record: null });
  });

  it("may be a function, which is given up like any other", async () => {
    const record = { legalName: "Delmon Bakery", owner: "Somebody" };
    expect(await ask({ function: () => Promise.resolve(record) })).toEqual({
      record: { legalName: "Delmon Bakery" },
    });
    expect(await ask({ function: () => Promise.resolve(undefined) })).toEqual({ record: null });
    expect(await ask({ function: () => new Promise(() => {}), timeout: 50 })).toMatchObject({
      failed: "time",
    });
    expect(await ask({ function: () => Promise.reject(new Error("planted-answer")) })).toEqual({
      failed: "answer",
      why: "It failed (Error)",
    });
  });
});

describe("private addresses", () => {
  it.each([
    "127.0.0.1",
    "10.0.0.1",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fd00:ec2::254",
    "::ffff:10.0.0.1",
    "::ffff:a9fe:a9fe",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "no address",
  ])("%s is out of reach", (address) => expect(isOutOfReach(address)).toBe(true));

  it.each(["8.8.8.8", "193.188.97.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"])("%s is not", (address) =>
    expect(isOutOfReach(address)).toBe(false),
  );

  it("are asked where they are named, and only these", () => {
    expect(isNamed("10.0.3.7", ["10.0.3.0/24"])).toBe(true);
    expect(isNamed("::ffff:10.0.3.7", ["10.0.3.7"])).toBe(true);
    expect(isNamed("10.0.4.7", ["10.0.3.0/24"])).toBe(false);
    expect(isNamed("fd00::7", ["10.0.3.7", "fd00::/8"])).toBe(true);
  });

  it("are not asked by a name that means one", async () => {
    const url = `https://localhost:${source.port}/companies`;
    expect(await ask({ url })).toEqual({
      failed: "unreachable",
      why: "It has no address that may be asked",
    });
    expect(source.asked).toEqual([]);
  });

  it.each([
    ["8.8.8.8", false, true],
    ["8.8.8.8", true, false],
    ["10.0.3.7", true, true],
    ["10.0.3.7", false, true],
    ["10.0.4.7", false, false],
  ])("%s, where 10.0.3.7 is named (by http: %s), may be asked: %s", async (address, isPlain, isAllowed) => {
    const error = await new Promise((resolve) => {
      safeLookup(["10.0.3.7"], isPlain)(address, { all: true }, resolve);
    });
    expect(error === null).toBe(isAllowed);
  });

  it("are asked by name where the address is named", async () => {
    const url = `http://localhost:${source.port}/companies`;
    expect(await ask({ url, addresses: ["127.0.0.1"] })).toMatchObject({
      record: { legalName: "Delmon Bakery" },
    });
  });
});

describe("sources refuse to start", () => {
  const url = "https://registers.example/companies";
  it.each<[string, unknown, RegExp]>([
    ["of a strange name", { "My companies": { url } }, /is no name of a source/],
    ["without an address", { companies: {} }, /lookups\.companies\.url/],
    ["with an unknown setting", { companies: { url, retries: 3 } }, /retries is no setting/],
    ["by http", { companies: { url: "http://registers.example/" } }, /is not https/],
    [
      "by http at a public address, where only another is named",
      { companies: { url: "http://8.8.8.8/", addresses: ["10.0.0.0/8"] } },
      /is not https/,
    ],
    ["at a private address", { companies: { url: "https://10.0.0.1/" } }, /private network/],
    ["at a cloud's own address", { companies: { url: "https://169.254.169.254/" } }, /private network/],
    ["at an address written as a number", { companies: { url: "https://2130706433/" } }, /private network/],
    ["at a private address of the next version", { companies: { url: "https://[::1]/" } }, /private network/],
    ["with a password in the address", { companies: { url: "https://a:planted@b.example/" } }, /password/],
    ["with a header of our own", { companies: { url, headers: { Host: "a" } } }, /Host is set by the server/],
    ["with a header that breaks the line", { companies: { url, headers: { a: "b\r\nc: d" } } }, /headers/],
    ["with a secret that is none", { companies: { url, secret: "planted" } }, /lookups\.companies\.secret/],
    ["with what is no address", { companies: { url, addresses: ["10.0.0.300"] } }, /no address or range/],
    ["without a time", { companies: { url, timeout: 0 } }, /timeout/],
    ["that are no object", "companies", /no object/],
    ["whose function is none", { companies: { function: "f" } }, /function/],
  ])("%s", (_, sources, words) => {
    // What somebody wrote may be anything.
    const start = () => createLookups(sources as LookupSources);
    expect(start).toThrow(words);
    expect(start).not.toThrow(/planted/);
  });
});
