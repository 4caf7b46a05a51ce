import { createSession, type Definition } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer, verifySubmission } from "../answers.js";
import { parseDefinition } from "../parse.js";
import { inOrder, placesOf } from "./places.js";

const field = {
  type: "ranking",
  name: "answer",
  label: "Spend on",
  options: ["parks", "roads", "buses"].map((value) => ({ value, label: value })),
};
const formOf = (members: object) =>
  ({
    diwan: 1,
    id: "f",
    version: "1",
    languages: ["en"],
    title: "F",
    privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
    pages: [{ id: "p", title: "P", fields: [{ ...field, ...members }] }],
  }) as unknown as Definition; // each case says what it needs

describe("a ranking", () => {
  it("has the same order when it was written as places and read again", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 12 }),
        (order) => {
          expect(inOrder(placesOf(order), order.length)).toEqual(order);
        },
      ),
    );
  });

  it.each([
    [{ a: "1", b: "3" }, undefined],
    [{ a: "1", b: "1" }, undefined],
    [{ a: "01", b: "2" }, undefined],
    [{ a: "2", b: "1", c: "" }, ["b", "a"]],
  ])("of the places %j is %j", (places, order) => expect(inOrder(places, 2)).toEqual(order));

  it("is sent as a list, from places that are all given too, and checked again on the server", async () => {
    const form = await compileForm(formOf({}));
    const session = createSession(form);
    session.setAnswer("/answer", { parks: "2", roads: "3", buses: "1" });
    expect(session.validateAll()).toEqual([]);
    const submission = session.submission({ language: "en", key: "k" });
    expect(submission.answers).toEqual({ answer: ["buses", "parks", "roads"] });
    const forged = { ...submission, answers: { answer: ["buses", "buses", "roads"] } };
    expect(await verifySubmission(form, submission)).toMatchObject({ ok: true });
    expect(await verifySubmission(form, forged)).toMatchObject({ ok: false });
  });

  it("can be asked about in conditions", async () => {
    const fields = [field, { type: "text", name: "why", label: "Why?", showWhen: "answer[0] == 'buses'" }];
    const form = await compileForm({ ...formOf({}), pages: [{ id: "p", title: "P", fields }] } as Definition);
    const session = createSession(form);
    session.setAnswer("/answer", ["parks", "roads", "buses"]);
    expect(session.isShown("/why")).toBe(false);
    session.setAnswer("/answer", ["buses", "roads", "parks"]);
    expect(session.isShown("/why")).toBe(true);
  });

  it.each([
    ["en", ["1. buses", "2. parks", "3. roads"]],
    ["fa", ["۱. buses", "۲. parks", "۳. roads"]],
  ])("is said in words in %s", async (tag, lines) => {
    const locale = await loadLocale(tag, ["base", "ranking"]);
    const said = displayAnswer(["buses", "parks", "roads"], field, { locale, words: String });
    expect(said.map((line) => line.replace(/[\u2066-\u2069]/g, ""))).toEqual(lines);
  });

  it.each([
    [{}, []],
    [{ top: 2, default: ["roads", "parks"] }, []],
    [{ top: 4 }, ["options"]],
    [{ options: [...field.options, { value: "parks", label: "P" }] }, ["duplicateOption"]],
    [{ default: ["roads", "parks"] }, ["default"]],
  ])("%j in a definition has the problems %j", (members, codes) => {
    const result = parseDefinition(formOf(members));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
  });
});
