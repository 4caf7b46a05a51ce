import { createSession, type Definition } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer, verifySubmission } from "../answers.js";
import { parseDefinition } from "../parse.js";

const field = { type: "contact-preference", name: "answer", label: "Contact" };
const formOf = (members: object, languages: readonly string[] = ["en", "ar"]) =>
  ({
    diwan: 1,
    id: "f",
    version: "1",
    languages,
    title: "F",
    privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
    pages: [{ id: "p", title: "P", fields: [{ ...field, ...members }] }],
  }) as unknown as Definition; // each case says what it needs

describe("a contact preference", () => {
  it.each([
    [{}, { by: "phone", language: "ar" }, []],
    // The languages of the form are those to choose from where the field names none.
    [{}, { by: "phone", language: "ur" }, ["/answer/language choice"]],
    [{ languages: ["ur", "hi"] }, { by: "phone", language: "ur" }, []],
    [{ languages: ["ur", "hi"] }, { by: "phone", language: "ar" }, ["/answer/language choice"]],
    [{ by: ["email", "post"] }, { by: "phone", language: "ar" }, ["/answer/by choice"]],
  ])("of a field with %j, %j has the problems %j", async (members, answer, expected) => {
    const session = createSession(await compileForm(formOf(members)));
    session.setAnswer("/answer", answer);
    expect(session.findProblems("/answer").map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it("is sent with the way first, and checked again on the server", async () => {
    const form = await compileForm(formOf({}));
    const session = createSession(form);
    session.setAnswer("/answer", { language: "ar", by: "sms" });
    expect(session.validateAll()).toEqual([]);
    const submission = session.submission({ language: "en", key: "k" });
    expect(JSON.stringify(submission.answers)).toBe('{"answer":{"by":"sms","language":"ar"}}');
    expect(await verifySubmission(form, submission)).toMatchObject({ ok: true });
    const forged = { ...submission, answers: { answer: { by: "sms", language: "ur" } } };
    expect(await verifySubmission(form, forged)).toMatchObject({
      ok: false,
      problems: [{ path: "/answer/language", code: "choice" }],
    });
  });

  it.each([
    ["en", ["Text message (SMS)", "Arabic"]],
    ["ar", ["رسالة نصية قصيرة (SMS)", "العربية"]],
  ])("is said in words in %s, to the caseworker as well", async (tag, lines) => {
    const locale = await loadLocale(tag, ["base", "contact"]);
    expect(displayAnswer({ by: "sms", language: "ar" }, field, { locale, words: String })).toEqual(lines);
  });

  it.each([
    [{}, []],
    [{ by: ["email", "sms"], languages: ["en", "ur"], default: { by: "sms", language: "ur" } }, []],
    [{ by: ["email", "email"] }, ["duplicateOption"]],
    [{ languages: ["en", "en"] }, ["duplicateOption"]],
    [{ languages: ["EN", "ar"] }, ["language"]],
    [{ default: "email" }, ["default"]],
    [{ by: ["email", "post"], default: { by: "sms", language: "ar" } }, ["default"]],
    [{ showWhen: "answer.by == 'sms'" }, ["cycle"]],
  ])("%j in a definition has the problems %j", (members, codes) => {
    const result = parseDefinition(formOf(members, ["en"]));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
  });
});
