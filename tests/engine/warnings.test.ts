/** Rules that only warn: asked about once for the same answers, and no reason to refuse. */
import {
  createSession,
  findWarnings,
  verifySubmission,
  type Definition,
  type FormSession,
} from "@diwan/core";
import { answerTypes, compileForm } from "@diwan/fields/answers";
import { parseDefinition } from "@diwan/fields/parse";
import { describe, expect, it } from "vitest";

const definition: Definition = {
  diwan: 1,
  id: "warnings",
  version: "1",
  languages: ["en"],
  title: "Warnings",
  privacy: { purpose: "To test", retention: "P1Y", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "One",
      fields: [
        {
          type: "number",
          name: "size",
          label: "Size",
          rules: [
            { check: "size > 0.0", message: "More than nothing" },
            { check: "size < 100.0", level: "warning", message: "Is it that large?" },
          ],
        },
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          optional: true,
          fields: [
            {
              type: "number",
              name: "seats",
              label: "Seats",
              rules: [{ id: "bus", check: "seats < 9.0", level: "warning", message: "Is it a bus?" }],
            },
          ],
        },
      ],
      rules: [{ check: "size > 3.0", level: "warning", message: "Is it that small?" }],
    },
    { id: "two", title: "Two", fields: [{ type: "text", name: "note", label: "Note", optional: true }] },
  ],
};
const start = async (answers: object): Promise<FormSession> =>
  createSession(await compileForm(definition), { answers: { ...answers } });
const shown = (session: FormSession): readonly string[] =>
  session.shownProblems().map(({ path, code, params }) => `${path} ${code} ${String(params?.["rule"])}`);

describe("A rule that only warns", () => {
  it("is shown at the first Continue, and the second goes on", async () => {
    const session = await start({ size: 200 });
    expect(session.next()).toBe("invalid");
    expect(shown(session)).toEqual(["/size warning 1"]);
    expect(session.next()).toBe("page");
    expect(session.page).toBe("two");
  });

  it("is asked again for another answer, not for the same one", async () => {
    const session = await start({ size: 200 });
    session.next();
    session.setAnswer("/size", 300);
    expect(session.next()).toBe("invalid");
    session.setAnswer("/size", 200);
    expect(session.next()).toBe("page");
  });

  it("waits until nothing is wrong", async () => {
    const session = await start({ size: 200, cars: [{}] });
    expect(session.next()).toBe("invalid");
    expect(shown(session)).toEqual(["/cars/0/seats required undefined"]);
    session.setAnswer("/cars/0/seats", 12);
    expect(session.next()).toBe("invalid");
    expect(shown(session)).toEqual(["/size warning 1", "/cars/0/seats warning bus"]);
    expect(session.next()).toBe("page");
  });

  it("of a page stands at its first question", async () => {
    const session = await start({ size: 2 });
    expect(session.validatePage()).toEqual([
      { path: "/size", code: "warning", params: { rule: 0, page: "one" } },
    ]);
    expect(session.validatePage()).toEqual([]);
  });

  it("goes when it is mended, and stays while it is not", async () => {
    const session = await start({ size: 200 });
    session.next();
    session.setAnswer("/size", 250);
    session.recheck("/size");
    expect(shown(session)).toEqual(["/size warning 1"]);
    session.setAnswer("/size", 50);
    session.recheck("/size");
    expect(shown(session)).toEqual([]);
  });

  it("that somebody else showed is not shown again for the same answers", async () => {
    const session = await start({ size: 200 });
    session.showProblems([{ path: "/size", code: "warning", params: { rule: 1 } }]);
    expect(session.next()).toBe("page");
  });

  it("that nobody showed is asked about where somebody else showed another of its page", async () => {
    const session = await start({ size: 200, cars: [{ seats: 12 }, { seats: 14 }] });
    session.showProblems([{ path: "/cars/0/seats", code: "warning", params: { rule: "bus" } }]);
    expect(session.next()).toBe("invalid");
    expect(shown(session)).toEqual(["/size warning 1", "/cars/1/seats warning bus"]);
    expect(session.next()).toBe("page");
  });

  it("keeps nobody from sending, and no server refuses it", async () => {
    const session = await start({ size: 200 });
    expect(session.firstInvalidPage()).toBeUndefined();
    expect(session.validateAll()).toEqual([]);
    expect(findWarnings(session)).toHaveLength(1);
    const submission = session.submission({ language: "en", key: "k" });
    expect((await verifySubmission(definition, submission, { types: answerTypes })).ok).toBe(true);
  });

  it("about the items of a list is asked again when an item is another, and not when it is the same", async () => {
    const ofList: Definition = {
      ...definition,
      pages: definition.pages.map((page) => ({
        ...page,
        ...(page.id === "one" && {
          rules: [{ check: "cars.all(car, car.seats < 5.0)", level: "warning", message: "So many seats?" }],
        }),
      })),
    };
    const session = createSession(await compileForm(ofList), { answers: { size: 4, cars: [{ seats: 6 }] } });
    expect(session.next()).toBe("invalid");
    expect(session.next()).toBe("page");
    session.goTo("one");
    expect(session.next()).toBe("page");
    session.goTo("one");
    session.setAnswer("/cars/0/seats", 7);
    expect(session.next()).toBe("invalid");
  });

  it("has a level that is one", () => {
    const text = JSON.stringify(definition).replace('"level":"warning"', '"level":"warn"');
    const result = parseDefinition(text);
    expect(result.ok ? [] : result.problems.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ["wrongValue", "warning"],
    ]);
    expect(parseDefinition(JSON.stringify(definition)).ok).toBe(true);
  });
});
