import { createSession, heldFiles, type Answers } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { answerTypes, compileForm, displayAnswer } from "../answers.js";
import { entriesFrom } from "../entries.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";
import { evidenceAnswer } from "./evidence.answer.js";
import { evidenceKind } from "./evidence.kind.js";

const field = {
  type: "evidence",
  name: "papers",
  label: "Papers",
  documents: [
    { id: "passport", label: "Passport", later: false, reason: false },
    { id: "lease", label: "Lease", max: 2 },
    { id: "photo", label: "Photo", optional: true },
  ],
} as const;
const definition: Definition = {
  diwan: 1,
  id: "f",
  version: "1",
  languages: ["en"],
  title: "F",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [
    { id: "p", title: "P", fields: [field as unknown as Definition["pages"][number]["fields"][number]] },
  ], // its lists are read-only
};
const file = (id: string) => ({ id, name: `${id}.pdf`, size: 10, type: "application/pdf" });
const passport = { document: "passport", files: [file("a")] };
const sessionOf = async (answer: unknown, form = definition) =>
  createSession(await compileForm(form), { answers: { papers: answer } as Answers, defaults: false });

describe("an answer of type evidence", () => {
  it.each([
    [[passport, { document: "lease", later: true }], []],
    [[passport, { document: "lease", reason: "None" }, { document: "photo", files: [file("b")] }], []],
    [[{ document: "lease", later: true }], ["/papers/passport evidenceMissing"]],
    [undefined, ["/papers required"]],
    [[], ["/papers required"]],
    [[passport, { document: "lease", how: "upload" }], ["/papers/lease evidenceMissing"]],
    [[passport, { document: "lease", how: "reason" }], ["/papers/lease-reason evidenceMissing"]],
    [[passport, { document: "lease", reason: " \u200b" }], ["/papers/lease-reason evidenceMissing"]],
    [
      [passport, { document: "lease", files: [file("b"), { ...file("c"), size: 0 }] }],
      ["/papers/lease-1 fileEmpty"],
    ],
  ])("%j has the problems %j", async (answer, problems) => {
    const session = await sessionOf(answer);
    expect(session.findProblems("/papers").map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
  });

  it("keeps of each document what was chosen, in the order of the documents", async () => {
    const session = await sessionOf([
      { document: "photo", how: "upload" },
      { document: "lease", how: "later", files: [file("b")], reason: "None" },
      { document: "elsewhere", later: true },
      { ...passport, reason: "None", how: "upload" },
    ]);
    session.validateAll();
    expect(session.answer("/papers")).toEqual([passport, { document: "lease", later: true }]);
    session.setAnswer("/papers", [
      passport,
      { document: "lease", how: "reason", reason: "One\r\ntwo", files: [] },
    ]);
    session.validateAll();
    expect(session.answer("/papers")).toEqual([passport, { document: "lease", reason: "One\ntwo" }]);
  });

  it("need not be there where no document is needed", async () => {
    const documents = field.documents.slice(2);
    const session = await sessionOf(undefined, {
      ...definition,
      pages: [
        {
          id: "p",
          title: "P",
          fields: [{ ...field, documents }] as unknown as Definition["pages"][number]["fields"],
        },
      ], // as above
    });
    expect(session.validateAll()).toEqual([]);
  });

  it("is said document by document", async () => {
    const locale = await loadLocale("en", ["base", "evidence"]);
    const answer = [
      { document: "photo", files: [file("a"), file("b")] },
      { document: "lease", reason: "I live\nwith my parents" },
      { document: "passport", later: true },
    ];
    const lines = displayAnswer(answer as never, field as never, { locale, words: String }); // of this type
    expect(lines.map((line) => line.replace(/[\u2066-\u2069]/g, ""))).toEqual([
      "Passport: I will send it later",
      "Lease: I do not have it, because: I live",
      "with my parents",
      "Photo: a.pdf and b.pdf",
    ]);
  });

  it("says where its files stand, whatever else stands in it", () => {
    const answers = { papers: [{ document: "lease", files: [file("b"), file("c")] }, passport] };
    expect(heldFiles(definition, answers, answerTypes)).toMatchObject([
      { path: "/papers/1/files/0", part: "passport", problemPath: "/papers/passport-0" },
      { path: "/papers/0/files/0", part: "lease", problemPath: "/papers/lease-0" },
      { path: "/papers/0/files/1", part: "lease", problemPath: "/papers/lease-1" },
    ]);
    expect(heldFiles(definition, { papers: [1, null, "x", { document: 3 }] }, answerTypes)).toEqual([]);
  });

  it("stays about a document whose last file was taken away, where there is a choice", () => {
    const put = (files: readonly object[], part: string, answer: unknown): unknown =>
      evidenceAnswer.files?.put(files, part, answer, field as never); // as above
    expect(put([], "passport", [passport])).toBeUndefined();
    expect(put([], "lease", [{ document: "lease", files: [file("b")] }])).toEqual([
      { document: "lease", how: "upload" },
    ]);
    expect(put([file("a")], "passport", [{ document: "lease", later: true }])).toEqual([
      passport,
      { document: "lease", later: true },
    ]);
  });
});

describe("what stands in the controls of a checklist", () => {
  const read = (controls: { readonly [name: string]: readonly string[] }, more: object = {}): unknown =>
    evidenceKind.read(entriesFrom(Object.entries(controls), "papers"), {
      documents: field.documents,
      ...more,
    } as never); // all that is read
  const sent = JSON.stringify(file("a"));

  it.each([
    [{}, undefined],
    [{ "papers.passport": [sent] }, [passport]],
    [{ "papers.lease.how": ["later"] }, [{ document: "lease", later: true }]],
    [
      { "papers.lease.how": ["reason"], "papers.lease.reason": [" None "] },
      [{ document: "lease", reason: "None" }],
    ],
    [{ "papers.lease.how": ["reason"], "papers.lease.reason": [""] }, [{ document: "lease", how: "reason" }]],
    [
      { "papers.lease.how": ["upload"], "papers.lease": [sent, "C:\\fakepath\\x.pdf"] },
      [{ document: "lease", files: [file("a")] }],
    ],
    [
      { "papers.lease.how": ["later"], "papers.lease": [sent] },
      [{ document: "lease", how: "later", files: [file("a")] }],
    ],
    [{ "papers.lease.how": ["never"] }, undefined],
    [
      { "papers.passport": [sent, JSON.stringify(file("b"))] },
      [{ document: "passport", files: [file("b")] }],
    ],
  ])("%j is %j", (controls, answer) => expect(read(controls)).toEqual(answer));

  it("is an upload where a file came with a page that has no script, unless it had been there before", () => {
    const controls = { "papers.lease.how": ["later"], "papers.lease": [sent] };
    expect(read(controls, { served: true })).toEqual([{ document: "lease", files: [file("a")] }]);
    const value = [{ document: "lease", files: [file("a")] }];
    expect(read(controls, { served: true, value })).toEqual([
      { document: "lease", how: "later", files: [file("a")] },
    ]);
  });
});

describe("a checklist in a definition", () => {
  const found = (documents: readonly object[], more: object = {}) => {
    const result = parseDefinition({
      ...definition,
      pages: [{ id: "p", title: "P", fields: [{ ...field, documents, ...more }] }],
    });
    const all = result.ok ? result.warnings : result.problems;
    return all.map(({ pointer, code }) => `${pointer.replace("/pages/0/fields/0", "")} ${code}`);
  };
  it.each([
    [[{ id: "a", label: "A" }], []],
    [[], ["/documents tooFew"]],
    [
      [
        { id: "a", label: "A" },
        { id: "a", label: "B" },
      ],
      ["/documents/1/id duplicateOption"],
    ],
    [[{ id: "hint", label: "A" }], ["/documents/0/id format"]],
    [[{ id: "A-1", label: "A" }], ["/documents/0/id format"]],
    [[{ id: "a", label: "A", maxSize: 5 }], ["/documents/0/maxSize outOfRange"]],
  ])("%j is told %j", (documents, problems) => expect(found(documents)).toEqual(problems));
  it("takes no answer to start from", () =>
    expect(found([{ id: "a", label: "A" }], { default: [{ document: "a", later: true }] })).toEqual([
      "/default default",
    ]));
});
