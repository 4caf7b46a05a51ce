import { createSession, type Definition } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer, verifySubmission } from "../answers.js";
import { parseDefinition } from "../parse.js";

const field = {
  type: "clauses",
  name: "answer",
  label: "Rules",
  clauses: [
    { id: "hours", title: "Opening hours", text: "The park closes at sunset." },
    { id: "dogs", text: "Dogs are kept on a lead." },
  ],
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

describe("views of clauses", () => {
  it("are sent in the order of the clauses, a comment only with the view that is one", async () => {
    const form = await compileForm(formOf({}));
    const session = createSession(form);
    session.setAnswer("/answer", [
      { clause: "dogs", view: "comment", comment: " Cats too\r\nand birds " },
      { clause: "hours", view: "agree", comment: "Written before" },
    ]);
    expect(session.validateAll()).toEqual([]);
    const submission = session.submission({ language: "en", key: "k" });
    expect(submission.answers).toEqual({
      answer: [
        { clause: "hours", view: "agree" },
        { clause: "dogs", view: "comment", comment: "Cats too\nand birds" },
      ],
    });
    expect(await verifySubmission(form, submission)).toMatchObject({ ok: true });
    const forged = { ...submission, answers: { answer: [{ clause: "hours", view: "comment" }] } };
    expect(await verifySubmission(form, forged)).toMatchObject({ ok: false });
  });

  it("may be counted in conditions", async () => {
    const fields = [
      { ...field, optional: true },
      { type: "text", name: "why", label: "Why?", showWhen: "answer.exists(one, one.view == 'disagree')" },
    ];
    const form = await compileForm({ ...formOf({}), pages: [{ id: "p", title: "P", fields }] } as Definition);
    const session = createSession(form);
    session.setAnswer("/answer", [{ clause: "hours", view: "agree" }]);
    expect(session.isShown("/why")).toBe(false);
    session.setAnswer("/answer", [{ clause: "hours", view: "disagree" }]);
    expect(session.isShown("/why")).toBe(true);
  });

  it.each([
    ["en", ["1. Opening hours: Disagree", "Clause 2: Cats too", "and birds"]],
    ["ar", ["1. Opening hours: لا أوافق", "البند 2: Cats too", "and birds"]],
  ])("are said in words in %s", async (tag, lines) => {
    const locale = await loadLocale(tag, ["base", "clauses"]);
    const answer = [
      { clause: "hours", view: "disagree" },
      { clause: "dogs", view: "comment", comment: "Cats too\nand birds" },
    ];
    const said = displayAnswer(answer, field, { locale, words: String });
    expect(said.map((line) => line.replace(/[\u2066-\u2069]/g, ""))).toEqual(lines);
  });

  it.each([
    [{}, []],
    [{ default: [{ clause: "hours", view: "agree" }] }, []],
    [{ default: [{ clause: "cats", view: "agree" }] }, ["default"]],
    [{ clauses: [...field.clauses, { id: "dogs", text: "Again" }] }, ["duplicateOption"]],
    [{ clauses: [...field.clauses, { id: "hint", text: "Like the hint" }] }, ["format"]],
    [{ clauses: [...field.clauses, { id: "hint_1", text: "Unlike the hint" }] }, []],
    [{ clauses: [...field.clauses, { id: "dogs-comment", text: "Like the box" }] }, ["format"]],
  ])("%j in a definition has the problems %j", (members, codes) => {
    const result = parseDefinition(formOf(members));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
  });
});
