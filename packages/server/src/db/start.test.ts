/** What a server must not start with: the first to find it would be a citizen. */
import { readdirSync } from "node:fs";
import type { Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { permit } from "../../support/permit.js";
import { temporary } from "../../support/temporary.js";
import { createFormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { createPageHandler } from "../page/page-handler.js";
import { memoryVisits } from "../session/visit-store.js";
import { openServer, type OpenOptions } from "./open.js";

const [first] = permit.pages;
if (!first) throw new Error("the example has no page");
const broken: Definition = {
  ...permit,
  id: "broken",
  pages: [{ ...first, fields: [{ type: "radio", name: "x", label: "X" } as never] }], // as JSON from anywhere may be
};
const wrongExpression: Definition = {
  ...permit,
  id: "wrong-rule",
  calculations: { fee: "no_such_answer * 2" },
};

const EVERYWHERE: readonly (readonly [
  name: string,
  options: Partial<Pick<OpenOptions, "definitions" | "timeZone">>,
  words: RegExp,
])[] = [
  [
    "two forms of one id",
    { definitions: [permit, { ...permit }] },
    /Two definitions have the id 'resident-parking-permit'/,
  ],
  [
    "a time zone that is none",
    { timeZone: "Asia/Atlantis" },
    /timeZone 'Asia\/Atlantis' is none that is known/,
  ],
  ["no list of definitions", { definitions: undefined as never }, /definitions is not set, or no list/], // as JavaScript may
  [
    "the result of reading in place of a definition",
    { definitions: [{ ok: true, definition: permit } as never] },
    /definitions\[0\] is no definition/,
  ],
];
const AT_START: readonly (readonly [name: string, options: Partial<OpenOptions>, words: RegExp])[] = [
  ["no definition at all", { definitions: [] }, /definitions is empty/],
  [
    "a type of question that does not exist",
    { definitions: [permit, broken] },
    /The form 'broken' cannot be served\. \/pages\/0\/fields\/0.*radio/,
  ],
  [
    "an expression that asks for nothing there is",
    { definitions: [wrongExpression] },
    /The form 'wrong-rule' cannot be served\..*no_such_answer/,
  ],
  ["keys that are none", { keys: "key" }, /keys|key/],
];

describe.each([...EVERYWHERE, ...AT_START])("%s", (_, options, words) => {
  it("is refused by openServer in words, before anything is opened", async () => {
    const data = temporary("unopened");
    const opened = openServer({ definitions: [permit], data, timeZone: "Asia/Bahrain", ...options });
    await expect(opened).rejects.toThrow(words);
    await expect(opened).rejects.toMatchObject({ name: "ConfigurationError" });
    expect(readdirSync(data)).toEqual([]);
  });
});

describe.each(EVERYWHERE)("%s", (_, options, words) => {
  const given = { definitions: [permit], ...options };
  it("is refused by handlers that are made by themselves", () => {
    const receive = createFormHandler({ definitions: [permit], store: memoryStore() });
    expect(() => createFormHandler({ store: memoryStore(), ...given })).toThrow(words);
    expect(() =>
      createPageHandler({
        receive,
        visits: memoryVisits(),
        secrets: ["a secret that is long enough for this"],
        ...given,
      }),
    ).toThrow(words);
  });
});
