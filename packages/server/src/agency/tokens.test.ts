import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { permit } from "../../support/permit.js";
import { temporary } from "../../support/temporary.js";
import { ConfigurationError } from "../configuration.js";
import { openServer } from "../db/open.js";
import { createFormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { memoryAudit } from "./audit.js";
import {
  checkAgencyTokens,
  createAgencyToken,
  hashAgencyToken,
  readAgencyTokens,
  type AgencyToken,
} from "./tokens.js";

const TOKEN = "Kp7_vQ2m-Zx9.Lw4~Rt6+Yb1/Ng8sHd3";
const OTHER = "an-other-token-of-the-agency-4711";
const hashOf = async (token: string, encoding: BufferEncoding = "hex"): Promise<string> =>
  Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token))).toString(encoding);
const right = { name: "case-system", token: TOKEN, scopes: ["status"] } as const;
const EMPTY = await hashOf("");

/** What a configuration may be by mistake, and words of the refusal. */
const WRONG: readonly (readonly [what: string, config: unknown, words: string | RegExp])[] = [
  ["a variable that is not set", [undefined], "agencyTokens[0] is not set (undefined)"],
  ["an empty text", [""], "agencyTokens[0] is empty"],
  ["a text of spaces", ["  "], "agencyTokens[0] is empty"],
  [
    "a text alone, as it was once written",
    [TOKEN],
    /agencyTokens\[0\] is a text alone.*Write \{ name: "case-system"/,
  ],
  ["null", [null], "agencyTokens[0] is not set (null)"],
  ["a hole", Array(1), "agencyTokens[0] is not set"],
  ["no list", right, "agencyTokens is not a list"],
  ["a text in place of the list", TOKEN, "agencyTokens is not a list"],
  ["nothing in place of the list", null, "agencyTokens is not a list"],
  ["a number", [42], "agencyTokens[0] is not an object"],
  ["a list in the list", [[right]], "agencyTokens[0] is not an object"],
  [
    "a token from a variable that is not set",
    [{ ...right, token: undefined }],
    "agencyTokens[0] ('case-system'): token is not set (undefined)",
  ],
  ["no token at all", [{ name: "case-system", scopes: ["read"] }], "token is not set"],
  ["a token of null", [{ ...right, token: null }], "token is not set (null)"],
  ["an empty token", [{ ...right, token: "" }], "token is empty"],
  ["a token of spaces", [{ ...right, token: " ".repeat(40) }], "token is nothing but spaces"],
  [
    "a token of 31 characters",
    [{ ...right, token: TOKEN.slice(0, 31) }],
    "token has 31 characters and needs at least 32",
  ],
  [
    "a short token made long with spaces",
    [{ ...right, token: `${TOKEN.slice(0, 20)}${" ".repeat(30)}` }],
    "token has 20 characters",
  ],
  [
    "a token with a line break behind it",
    [{ ...right, token: `${TOKEN}\n` }],
    "token begins or ends with a space or line break",
  ],
  [
    "a token with a space in it",
    [{ ...right, token: `${TOKEN} ${OTHER}` }],
    "characters that a bearer token cannot have",
  ],
  [
    "a token in Arabic",
    [{ ...right, token: "رمز الدخول إلى نظام القضايا في البلدية" }],
    "characters that a bearer token cannot have",
  ],
  [
    "a token with an invisible character",
    [{ ...right, token: `${TOKEN.slice(0, 20)}\u200b${TOKEN.slice(20)}` }],
    "characters that a bearer token cannot have",
  ],
  ["a token of one letter", [{ ...right, token: "x".repeat(40) }], "token repeats a few characters"],
  [
    "a token of a word again and again",
    [{ ...right, token: "secret".repeat(8) }],
    "token repeats a few characters",
  ],
  ["a token too long for a header", [{ ...right, token: TOKEN.repeat(20) }], "more than 512"],
  ["a token that is no text", [{ ...right, token: 12_345 }], "token is not a text"],
  [
    "a hash from a variable that is not set",
    [{ name: "a", tokenHash: undefined, scopes: ["read"] }],
    "agencyTokens[0] ('a'): tokenHash is not set (undefined)",
  ],
  ["an empty hash", [{ name: "a", tokenHash: "", scopes: ["read"] }], "tokenHash is empty"],
  [
    "a hash of another kind",
    [{ name: "a", tokenHash: EMPTY.slice(0, 40), scopes: ["read"] }],
    "tokenHash is not a SHA-256",
  ],
  ["the hash of nothing", [{ name: "a", tokenHash: EMPTY, scopes: ["read"] }], "hash of an empty text"],
  [
    "the hash of nothing, as base64",
    [{ name: "a", tokenHash: await hashOf("", "base64"), scopes: ["read"] }],
    "hash of an empty text",
  ],
  [
    "the hash of a line break",
    [{ name: "a", tokenHash: await hashOf("\n"), scopes: ["read"] }],
    "hash of an empty text",
  ],
  [
    "a token and a hash",
    [{ ...right, tokenHash: await hashOf(OTHER) }],
    "token and tokenHash are both there",
  ],
  ["no name", [{ token: TOKEN, scopes: ["read"] }], "agencyTokens[0]: name is not 1 to 64 letters"],
  ["an empty name", [{ ...right, name: "" }], "name is not"],
  ["a name that would break a log line", [{ ...right, name: "a\nb" }], "agencyTokens[0]: name is not"],
  [
    "no scopes",
    [{ name: "case-system", token: TOKEN }],
    "agencyTokens[0] ('case-system'): scopes says of nothing",
  ],
  ["an empty list of scopes", [{ ...right, scopes: [] }], "choose from read, status, files, export"],
  ["a scope there is not", [{ ...right, scopes: ["status", "admin"] }], "no scope: choose from read"],
  ["scopes as a text", [{ ...right, scopes: "status" }], "scopes says of nothing"],
  ["a scope twice", [{ ...right, scopes: ["read", "read"] }], "names a scope twice"],
  ["an end that is not set", [{ ...right, expires: undefined }], "expires is not an instant"],
  ["an end without a time zone", [{ ...right, expires: "2027-01-31T00:00:00" }], "expires is not an instant"],
  ["an end that is a day", [{ ...right, expires: "2027-01-31" }], "expires is not an instant"],
  ["a member misspelt", [{ ...right, expiry: "2027-01-31T00:00:00Z" }], "a member it should not have"],
  [
    "one name twice, without an end",
    [right, { ...right, token: OTHER }],
    "agencyTokens[1] ('case-system'): the name is there before, and neither entry expires",
  ],
  [
    "one secret under two names",
    [right, { ...right, name: "archive" }],
    "agencyTokens[1] ('archive'): it is the same secret as agencyTokens[0] ('case-system')",
  ],
  [
    "one secret as a token and as a hash",
    [right, { name: "archive", tokenHash: await hashOf(TOKEN, "base64"), scopes: ["read"] }],
    "agencyTokens[1] ('archive'): it is the same secret as agencyTokens[0] ('case-system')",
  ],
  [
    "one secret twice under one name while it is replaced",
    [right, { ...right, expires: "2027-01-31T00:00:00Z" }],
    "the same secret",
  ],
];

describe("tokens of the agency are refused", () => {
  it.each(WRONG)("when there is %s, in words that do not repeat it", async (_, config, words) => {
    const refusal: unknown = await readAgencyTokens(config).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ConfigurationError);
    const { message } = refusal as ConfigurationError; // just seen to be one
    expect(message).toMatch(
      typeof words === "string" ? new RegExp(words.replaceAll(/[[\]().|+*?{}$^\\/]/g, "\\$&")) : words,
    );
    expect(message).not.toMatch(/Kp7_|an-other-token|xxxx|secretsecret|رمز|12345/);
  });

  it.each(WRONG)("by a server that is opened with %s, before anything is made", async (_, config) => {
    const data = temporary("refused");
    // What TypeScript would have refused, and JavaScript does not.
    await expect(openServer({ definitions: [permit], data, agencyTokens: config as never })).rejects.toThrow(
      ConfigurationError,
    );
    expect(existsSync(join(data, "database"))).toBe(false);
  });

  it.each(WRONG)(
    "by a handler made alone with %s: it is not made, or opens nothing",
    async (what, config) => {
      const make = () =>
        createFormHandler({
          definitions: [permit],
          store: memoryStore(),
          audit: memoryAudit(),
          agencyTokens: config as never,
        });
      if (!what.startsWith("one secret")) return expect(make).toThrow(ConfigurationError);
      const handle = make();
      for (const authorization of [`Bearer ${TOKEN}`, "Bearer undefined", "Bearer"])
        expect(
          (
            await handle(
              new Request("http://c.example/api/submissions/K7Q2-M9XT-3F8P", { headers: { authorization } }),
            )
          ).status,
        ).toBeGreaterThanOrEqual(401);
    },
  );

  it("all at once, so that one start tells everything", () => {
    expect(() => checkAgencyTokens([undefined, { ...right, scopes: [] }, "x"])).toThrow(
      /\[0\][^]*\[1\] \('case-system'\)[^]*\[2\]/,
    );
  });

  it("when there is nowhere to note their uses", () => {
    expect(() =>
      createFormHandler({ definitions: [permit], store: memoryStore(), agencyTokens: [right] }),
    ).toThrow(/needs 'audit'/);
  });
});

describe("tokens of the agency are taken", () => {
  it.each(["hex", "base64", "base64url"] as const)("by their hash as %s", async (encoding) => {
    const [known] = await readAgencyTokens([
      { name: "archive", tokenHash: await hashOf(TOKEN, encoding), scopes: ["read"] },
    ]);
    expect(Buffer.from(known?.hash ?? []).toString("hex")).toBe(await hashOf(TOKEN));
  });
  it("as they are, of which only the hash is kept", async () => {
    const known = await readAgencyTokens([right]);
    expect(known).toEqual([
      {
        name: "case-system",
        id: (await hashOf(TOKEN)).slice(0, 8),
        scopes: new Set(["status"]),
        until: Infinity,
        hash: new Uint8Array(Buffer.from(await hashOf(TOKEN), "hex")),
      },
    ]);
    expect(JSON.stringify(known)).not.toContain(TOKEN);
  });
  it("two under one name while one replaces the other, and also when both end", async () => {
    const end = { expires: "2027-01-31T00:00:00+03:00" };
    expect(
      (
        await readAgencyTokens([
          { ...right, ...end },
          { ...right, token: OTHER },
        ])
      ).map(({ until }) => until),
    ).toEqual([Date.UTC(2027, 0, 30, 21), Infinity]);
    expect(
      await readAgencyTokens([
        { ...right, ...end },
        { ...right, token: OTHER, ...end },
      ]),
    ).toHaveLength(2);
  });
  it("none at all: then there are no endpoints of the agency's", () =>
    expect(checkAgencyTokens([])).toEqual([]));
});

describe("a new token", () => {
  it("is one that is taken, another each time, with its hash", async () => {
    const [one, two] = [await createAgencyToken(), await createAgencyToken()];
    expect(one.token).toMatch(/^diwan_[\w-]{43}$/);
    expect(one.token).not.toBe(two.token);
    expect(one.tokenHash).toBe(await hashOf(one.token));
    const tokens: readonly AgencyToken[] = [
      { name: "a", token: one.token, scopes: ["read"] },
      { name: "b", tokenHash: two.tokenHash, scopes: ["read"] },
    ];
    expect(await readAgencyTokens(tokens)).toHaveLength(2);
  });
  it("is hashed only when it can be one", async () => {
    expect(await hashAgencyToken(TOKEN)).toBe(await hashOf(TOKEN));
    await expect(hashAgencyToken("short")).rejects.toThrow("has 5 characters");
  });
});
