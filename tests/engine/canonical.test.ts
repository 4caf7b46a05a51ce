/** What is stored is canonical: whatever form an answer comes in, it is made canonical or refused, by a server, the kit and a browser's session alike. */
import { createSession, type Answer, type AnswerField, type Definition } from "@diwan/core";
import { compileForm, runCase, verifySubmission } from "@diwan/fields/answers";
import { describe, expect, it } from "vitest";

const formOf = (field: object): Definition => ({
  diwan: 1,
  id: "case",
  version: "1",
  languages: ["en"],
  title: "Case",
  privacy: { purpose: "To test", retention: "P1D", notice: "/privacy" },
  // Fields as a definition writes them; each has a type that comes with Diwan.
  pages: [{ id: "page", title: "Page", fields: [{ name: "a", label: "A", ...field } as AnswerField] }],
});
const options = ["a", "b", "c"].map((value) => ({ value, label: value }));
const now = "2026-11-28T12:00:00Z";

/** What each way of validating keeps of an answer; `undefined` where it refuses it. */
async function kept(field: object, answer: Answer) {
  const definition = formOf(field);
  const verdict = await verifySubmission(
    definition,
    { diwan: 1, form: "case", version: "1", language: "en", key: "k", answers: { a: answer } },
    { now: () => new Date(now) },
  );
  const server = verdict.ok ? verdict.submission.answers["a"] : undefined;
  const kit = (await runCase({ definition, answers: { a: answer }, now, timeZone: "UTC" })).payload?.["a"];
  const session = createSession(await compileForm(definition), {
    answers: { a: answer },
    now: () => new Date(now),
  });
  const browser =
    session.next() === "invalid" ? undefined : session.submission({ language: "en", key: "k" }).answers["a"];
  return { server, kit, browser, shown: session.answer("/a") };
}

describe("an answer that is not canonical", () => {
  it.each<[object, Answer, Answer]>([
    [{ type: "money", currency: "GBP" }, "45", "45.00"],
    [{ type: "money", currency: "GBP" }, "045.00", "45.00"],
    [{ type: "money", currency: "GBP" }, "45.0", "45.00"],
    [{ type: "money", currency: "GBP" }, "45.000", "45.00"],
    [{ type: "money", currency: "GBP" }, "-0.00", "0.00"],
    [{ type: "money", currency: "GBP" }, "-007.5", "-7.50"],
    [{ type: "money", currency: "JPY" }, "45.00", "45"],
    [{ type: "money", currency: "IQD" }, "45", "45.000"],
    [
      { type: "monetary-amount", currencies: [{ currency: "BHD" }, { currency: "JPY" }] },
      { amount: "045", currency: "BHD" },
      { amount: "45.000", currency: "BHD" },
    ],
    [{ type: "checkboxes", options }, ["c", "a"], ["a", "c"]],
    [{ type: "multiselect", options }, ["c", "a"], ["a", "c"]],
    [
      { type: "multiselect", options, other: true },
      [{ other: " one\ntwo" }, "a"],
      ["a", { other: "one two" }],
    ],
    [{ type: "text" }, "  one\ntwo  ", "one two"],
    [{ type: "text" }, "one \r\n two", "one two"],
    [{ type: "text" }, "Zoe\u0308", "Zoë"],
    [{ type: "text", maxLength: 3 }, " Zoe\u0308 ", "Zoë"],
    [{ type: "text", pattern: "[0-9]{3}" }, "\u202a٨٨٠\u202c", "880"],
    [{ type: "text", inputmode: "numeric" }, "٨٨٠", "880"],
    [{ type: "text" }, "one\vtwo\fthree\u0085four\u2028five", "one two three four five"],
    [{ type: "textarea" }, " a\r\nb\rc ", "a\nb\nc"],
    [{ type: "textarea" }, "a\u2028b\u2029c\u0085d", "a\nb\nc\nd"],
    [{ type: "url" }, "\u2068https://example.org/\u2069", "https://example.org/"],
    [
      { type: "address", countries: ["JP"] },
      { line1: "1", city: "千代田区", region: "JP-13", postcode: "１００－０００１" },
      { line1: "1", city: "千代田区", region: "JP-13", postcode: "100-0001" },
    ],
    [{ type: "partial-date" }, { day: "", month: "", year: "\u200f١٩٨٧" }, "1987"],
    [{ type: "textarea", maxLength: 4 }, "a\r\nb\n", "a\nb"],
    [{ type: "email" }, "\u200elayla@mail.example ", "layla@mail.example"],
    [{ type: "phone" }, "\u2066+97317001234\u2069", "+97317001234"],
    [{ type: "name" }, { given: " A ", family: "B\nC" }, { given: "A", family: "B C" }],
    [
      { type: "name", parts: ["given", "family", "prefix"] },
      { given: "Zoe\u0308", family: "B", prefix: " \u200b" },
      { given: "Zoë", family: "B" },
    ],
    [
      { type: "address", countries: ["GB"] },
      { line1: " 1 High\nStreet ", city: "Bristol", postcode: "\u200eBS١ 4QA" },
      { line1: "1 High Street", city: "Bristol", postcode: "BS1 4QA" },
    ],
    [
      { type: "list", fields: [{ type: "money", name: "m", label: "M", currency: "BHD" }] },
      [{ m: "1" }, { m: "02.5" }],
      [{ m: "1.000" }, { m: "2.500" }],
    ],
  ])("of %j, %j, is kept as %j, and changed no more", async (field, answer, canonical) => {
    const of = { server: canonical, kit: canonical, browser: canonical, shown: canonical };
    expect(await kept(field, answer)).toEqual(of);
    expect(await kept(field, canonical)).toEqual(of);
  });

  it("is refused where it can be made no canonical one, and stays as it was", async () => {
    for (const [field, answer] of [
      [{ type: "money", currency: "GBP" }, "45.005"],
      [{ type: "money", currency: "GBP" }, "45,00"],
      [{ type: "checkboxes", options }, ["a", "z"]],
      [{ type: "checkboxes", options }, ["a", "a"]],
      [
        { type: "multiselect", options },
        { chosen: ["a"], add: "z" },
      ],
      [{ type: "phone" }, "17001234"],
      [{ type: "text" }, 5],
      [{ type: "name" }, { given: 5, family: "B" }],
    ] as const)
      expect(await kept(field, answer as Answer)).toEqual({
        server: undefined,
        kit: undefined,
        browser: undefined,
        shown: answer,
      });
  });

  it("is read by conditions and calculations as it will be kept", async () => {
    const form = formOf({ type: "text" });
    const more = { type: "text", name: "b", label: "B", showWhen: "a == 'one'" };
    const definition: Definition = {
      ...form,
      pages: form.pages.map((page) => ({ ...page, fields: [...page.fields, more] })),
      calculations: { length: "size(a)" },
    };
    const verdict = await verifySubmission(definition, {
      diwan: 1,
      form: "case",
      version: "1",
      language: "en",
      key: "k",
      answers: { a: "  one ", b: "x" },
    });
    expect(verdict).toMatchObject({
      ok: true,
      submission: { answers: { a: "one", b: "x" }, calculations: { length: 3 } },
    });
  });
});
