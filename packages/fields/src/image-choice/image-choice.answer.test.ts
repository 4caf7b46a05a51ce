import { createSession, type Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";

const picture = (value: string, src = `/images/${value}.jpg`, alt = `Leaf of ${value}`) => ({
  value,
  label: value,
  image: { src, alt },
});
const field = {
  type: "image-choice",
  name: "answer",
  label: "Tree",
  options: [picture("oak"), picture("lime"), picture("pine")],
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

describe("an image choice", () => {
  it.each([
    [{}, "oak", []],
    [{}, "elm", ["choice"]],
    [{}, ["oak"], ["type"]],
    [{ multiple: true }, ["oak", "pine"], []],
    [{ multiple: true, min: 2 }, ["oak"], ["minChoices"]],
    [{ multiple: true, max: 1 }, ["oak", "pine"], ["maxChoices"]],
    [{ multiple: true }, "oak", ["type"]],
  ])("of a field with %j, %j has the problems %j", async (members, answer, codes) => {
    const session = createSession(await compileForm(formOf(members)));
    session.setAnswer("/answer", answer);
    expect(session.findProblems("/answer").map(({ code }) => code)).toEqual(codes);
  });

  it("is sent in the order of the options", async () => {
    const session = createSession(await compileForm(formOf({ multiple: true })));
    session.setAnswer("/answer", ["pine", "oak"]);
    expect(session.validateAll()).toEqual([]);
    expect(session.submission({ language: "en", key: "k" }).answers).toEqual({ answer: ["oak", "pine"] });
  });

  it("is said by its names", () => {
    const context = { locale: undefined as never, words: String }; // it needs no words
    expect(displayAnswer("oak", field, context)).toEqual(["oak"]);
    expect(displayAnswer(["oak", "elm"], { ...field, multiple: true }, context)).toEqual(["oak", "elm"]);
  });

  it.each([
    [{}, []],
    [{ default: "oak" }, []],
    [{ default: ["oak"] }, ["default"]],
    [{ multiple: true, default: ["oak"], min: 1, max: 2 }, []],
    [{ max: 2 }, ["options"]],
    [{ multiple: true, min: 4 }, ["options"]],
    [{ options: [picture("oak"), picture("oak")] }, ["duplicateOption"]],
  ])("%j in a definition has the problems %j", (members, codes) => {
    const result = parseDefinition(formOf(members));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    "https://elsewhere.example/oak.jpg",
    "//elsewhere.example/oak.jpg",
    "/\\elsewhere.example/oak.jpg",
    "javascript:alert(1)",
    "data:image/png;base64,AAAA",
    "oak.jpg",
  ])("may not show a picture from %s", (src) => {
    expect(parseDefinition(formOf({ options: [picture("oak", src), picture("lime")] })).ok).toBe(false);
  });

  it("must say in words what each picture shows", () => {
    for (const image of [{ src: "/oak.jpg" }, { src: "/oak.jpg", alt: "" }])
      expect(parseDefinition(formOf({ options: [{ ...picture("oak"), image }, picture("lime")] })).ok).toBe(
        false,
      );
  });
});
