import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory-store.js";
import { permit } from "../support/permit.js";
import { temporary } from "../support/temporary.js";
import { ConfigurationError } from "./configuration.js";
import { openServer } from "./db/open.js";
import { readKeys } from "./drafts/server-keys.js";
import { createFormHandler } from "./handler.js";
import { readWebhookSecret } from "./outbox/webhook-secret.js";
import { createPageHandler } from "./page/page-handler.js";
import { memoryVisits } from "./session/visit-store.js";

const LONG = "long enough for anybody to try it";
const base64 = (length: number, byte = (at: number) => at): string =>
  Buffer.from(Array.from({ length }, (_, at) => byte(at))).toString("base64");
const receive = createFormHandler({ definitions: [permit], store: memoryStore() });
const open = (more: object): Promise<unknown> =>
  openServer({ definitions: [permit], data: temporary("secrets"), ...more });

/** Everything that is configured as a secret, and how it is refused. */
const SECRETS: {
  readonly [kind: string]: {
    take(secret: unknown): unknown;
    readonly right: readonly unknown[];
    readonly wrong: readonly (readonly [what: string, secret: unknown, words: string])[];
  };
} = {
  "secrets of the pages": {
    take: (secrets) =>
      createPageHandler({
        definitions: [permit],
        receive,
        visits: memoryVisits(),
        secrets: secrets as never,
      }),
    right: [[LONG], [LONG, LONG.toUpperCase()]],
    wrong: [
      ["nothing", undefined, "not a list"],
      ["a text", LONG, "not a list"],
      ["an empty list", [], "There is no secret"],
      ["a variable that is not set", [undefined], "secrets[0] is not set"],
      ["an empty text", [""], "secrets[0] is empty"],
      ["spaces", [" ".repeat(32)], "nothing but spaces"],
      ["a short one", ["short"], "needs at least 32"],
      ["one letter", ["z".repeat(32)], "repeats a few"],
      ["an older one that is not set", [LONG, undefined], "secrets[1] is not set"],
      ["one twice", [LONG, LONG], "the same"],
    ],
  },
  "secret of the webhook": {
    take: readWebhookSecret,
    right: [`whsec_${base64(24)}`, `whsec_${base64(64)}`, base64(32)],
    wrong: [
      ["nothing", undefined, "is not set (undefined)"],
      ["null", null, "is not set (null)"],
      ["an empty text", "", "is empty"],
      ["spaces", "   ", "is empty"],
      ["a prefix alone", "whsec_", "has 0 bytes"],
      ["23 bytes", `whsec_${base64(23)}`, "has 23 bytes and needs 24 to 64"],
      ["65 bytes", `whsec_${base64(65)}`, "has 65 bytes"],
      ["zeros", `whsec_${base64(32, () => 0)}`, "nothing but zeros"],
      ["words", "whsec_my secret words", "not base64"],
      ["a line break behind it", `whsec_${base64(32)}\n`, "not base64"],
      ["a number", 42, "not a text"],
    ],
  },
  "server keys": {
    take: (text) => readKeys(text as never),
    right: [`a:${base64(32)}`, `a:${base64(32)} b:${base64(32, (at) => at + 1)}`],
    wrong: [
      ["nothing", undefined, "not set"],
      ["null", null, "not set"],
      ["an empty text", "", "no server key"],
      ["spaces", " \n ", "no server key"],
      ["an id alone", "a:", "key 1 is not"],
      ["a short one", `a:${base64(16)}`, "key 1 is not"],
      ["no base64", `a:${base64(32)} b:!!`, "key 2 is not"],
      ["zeros", `a:${base64(32, () => 0)}`, "nothing but zeros"],
      ["one id twice", `a:${base64(32)} a:${base64(32, (at) => at + 1)}`, "same id"],
      ["one key under two ids", `a:${base64(32)} b:${base64(32)}`, "the same but for their ids"],
    ],
  },
};

describe.each(Object.entries(SECRETS))("%s", (_, { take, right, wrong }) => {
  it.each(wrong)("are refused when they are %s, in words that do not repeat them", (what, secret, words) => {
    let error: unknown;
    try {
      take(secret);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(words);
    for (const text of [secret].flat())
      if (typeof text === "string" && text.trim().length > 6)
        expect(String(error), what).not.toContain(text.trim());
  });
  it("are taken when they are long enough and their own", () => {
    for (const secret of right) expect(() => take(secret)).not.toThrow();
  });
});

describe("a server", () => {
  it.each([
    ["keys that are empty", { keys: "" }, "no server key"],
    ["keys of spaces", { keys: " " }, "no server key"],
    [
      "a webhook without its secret",
      { webhook: { url: "https://cases.city.example/hook", secret: undefined } },
      "webhook's secret is not set",
    ],
    [
      "a webhook with an empty one",
      { webhook: { url: "https://cases.city.example/hook", secret: "whsec_" } },
      "0 bytes",
    ],
  ])("is not opened with %s", async (_, more, words) => {
    await expect(open(more)).rejects.toThrow(words);
  });
});
