import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { effect } from "@preact/signals-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileForm as compile,
  createSession,
  everyQuestion,
  type Answers,
  type AnswerTypes,
  type CompiledForm,
  type Definition,
  type Field,
  type FormSession,
  type Page,
} from "@diwan/core";
import { answerTypes, compileForm } from "@diwan/fields/answers";
import { exampleAnswers } from "../../docs/examples/forms/answers.mjs";

const now = (): Date => new Date("2026-11-28T12:00:00Z");

/** Types as a browser has them: only those of pages that were asked for. */
function typesComingApart(): AnswerTypes & { readonly loaded: Set<string> } {
  const loaded = new Set<string>();
  return {
    loaded,
    get: (type) => (loaded.has(type) ? answerTypes.get(type) : undefined),
    load: async (pages) => {
      await Promise.resolve();
      for (const [, type = ""] of JSON.stringify(pages).matchAll(/"type":"([^"]+)"/g)) loaded.add(type);
    },
  };
}

const formOf = (pages: readonly Page[], rest: object = {}): Definition => ({
  diwan: 1,
  id: "t",
  version: "1",
  languages: ["en"],
  title: "T",
  privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
  pages,
  ...rest,
});
const page = (id: string, fields: readonly Field[], rest: object = {}): Page => ({
  id,
  title: id,
  fields,
  ...rest,
});
const text = (name: string, rest: object = {}): Field => ({ type: "text", name, label: name, ...rest });

async function growing(
  definition: Definition,
  answers: Answers = {},
): Promise<{ form: CompiledForm; session: FormSession; loaded: Set<string> }> {
  const types = typesComingApart();
  const form = await compile(definition, { types, rules: "later", pages: "later" });
  return { form, loaded: types.loaded, session: createSession(form, { answers, now, timeZone: "UTC" }) };
}

const twoPages = formOf(
  [
    page("one", [text("a")]),
    page("two", [{ type: "number", name: "b", label: "b", default: 3 }]),
    page("three", [{ type: "date", name: "c", label: "c" }], { showWhen: "b > 2" }),
  ],
  { calculations: { twice: "b * 2" } },
);

describe("a form compiled page by page", () => {
  it("knows the first page alone, and each further one when it is asked for", async () => {
    const { form, session, loaded } = await growing(twoPages);
    expect([form.ready, ...loaded]).toEqual([1, "text"]);
    expect(session.page).toBe("one");
    expect(session.pages.map(({ id }) => id)).toEqual(["one", "two"]);
    await form.load("two");
    expect([form.ready, ...loaded]).toEqual([2, "text", "number"]);
    expect(session.answer("/b")).toBe(3);
    expect(session.calculation("twice")).toBeUndefined();
    expect(["one", "two", "three", undefined].map((id) => form.isReady(id))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    await form.load();
    expect(form.ready).toBe(4);
    expect(session.pages.map(({ id }) => id)).toEqual(["one", "two", "three"]);
    expect(session.calculation("twice")).toBe("6");
  });

  it("brings the rules that a field of a later page needs beyond those of its type", async () => {
    const id = (name: string, country: string): Field => ({
      type: "national-id",
      name,
      label: name,
      country,
    });
    const { form, session } = await growing(
      formOf([page("one", [id("a", "SA")]), page("two", [id("b", "BR")])]),
    );
    await form.loadRules();
    session.setAnswer("/a", "1000000009");
    expect(session.findProblems("/a")).toMatchObject([{ code: "checkDigit" }]);
    await form.load();
    session.setAnswer("/b", "39053344704");
    expect(session.findProblems("/b")).toMatchObject([{ code: "checkDigit" }]);
  });

  it("tells those who read a session that it knows more", async () => {
    const { form, session } = await growing(twoPages);
    const seen: unknown[] = [];
    const stop = effect(
      () => void seen.push([session.pages.length, session.answers, session.calculation("twice")]),
    );
    await form.load();
    stop();
    expect(seen[0]).toEqual([2, {}, undefined]);
    expect(seen.at(-1)).toEqual([3, { b: 3 }, "6"]);
  });

  it.each<[string, Definition, number]>([
    [
      "one whose condition asks a later page",
      formOf([
        page("one", [text("a", { showWhen: "c == 'x'" }), text("b")]),
        page("two", []),
        page("three", [text("c")]),
        page("four", []),
      ]),
      5,
    ],
    [
      "one that asks a page that asks a further one",
      formOf([
        page("one", [text("a", { showWhen: "b == 'x'" }), text("z")]),
        page("two", [text("b", { showWhen: "answered(c)" })]),
        page("three", [text("c")]),
        page("four", []),
      ]),
      5,
    ],
    [
      "one that needs a calculation",
      formOf([page("one", [text("a"), text("b", { showWhen: "fee > 3" })]), page("two", [])], {
        calculations: { fee: "2 + 2" },
      }),
      3,
    ],
    [
      "one whose word is spelt like a later question",
      formOf([page("one", [text("a"), text("b", { showWhen: "a == 'c'" })]), page("two", [text("c")])]),
      1,
    ],
    [
      "one that may not be asked: somebody has to stand somewhere",
      formOf([
        page("one", [text("a")], { showWhen: "b == 'x'" }),
        page("two", [text("b", { showWhen: "answered(c)" })]),
        page("three", [text("c")]),
        page("four", []),
      ]),
      3,
    ],
    [
      "one that needs CEL, and nothing else of later pages",
      formOf([
        page("one", [
          { type: "list", name: "cars", label: "c", item: "i", fields: [text("plate")] } as Field,
          text("b", { showWhen: "cars.exists(car, car.plate == 'x') || size(cars) > 2" }),
        ]),
        page("two", [text("c")]),
      ]),
      1,
    ],
    [
      "a form without a page that is always asked",
      formOf([
        page("one", [text("a", { showWhen: "answered(b)" })]),
        page("two", [text("b", { showWhen: "answered(a)" })]),
      ]),
      3,
    ],
  ])("makes ready what the first page depends on: %s", async (_, definition, ready) => {
    expect((await growing(definition)).form.ready).toBe(ready);
  });

  it("keeps answers for pages that are not ready, and gives them back", async () => {
    const { form, session } = await growing(twoPages, { a: "x", c: "2026-02-01", gone: 1, d: null });
    expect(session.answers).toEqual({ a: "x", c: "2026-02-01", gone: 1 });
    expect(session.draft).toEqual({ a: "x", c: "2026-02-01", gone: 1, d: null });
    session.setAnswer("/b", 9);
    expect(() => session.setAnswer("/c/0", "x")).toThrow(RangeError);
    await form.load();
    expect(session.answers).toEqual({ a: "x", b: 9, c: "2026-02-01" });
  });

  it("lets answers that replace all others empty a later page, default and all", async () => {
    const { form, session } = await growing(twoPages, { c: "2026-02-01" });
    session.setAnswers({ a: "y" });
    await form.load();
    expect(session.answers).toEqual({ a: "y" });
    expect(session.draft).toEqual({ a: "y", b: null, c: null });
  });

  it("lets them start a later page from its defaults where they are to", async () => {
    const { form, session } = await growing(twoPages, { c: "2026-02-01" });
    session.setAnswers({ a: "y" }, true);
    await form.load();
    const { session: anew } = await growing(twoPages, { a: "y" });
    await anew.form.load();
    expect(session.draft).toEqual(anew.draft);
  });

  it("goes nowhere that is not ready", async () => {
    const { form, session } = await growing(twoPages, { a: "x" });
    await form.loadRules();
    expect(session.goTo("two")).toBe(false);
    expect(() => session.next()).toThrow("form.load()");
    await form.load("two");
    expect(session.next()).toBe("page");
    // Whether another page follows is known once all are.
    expect(() => session.next()).toThrow("form.load()");
    await form.load();
    expect(session.next()).toBe("page");
    expect(session.page).toBe("three");
  });

  it("validates what becomes ready by its rules, once anything was validated", async () => {
    const { form, session } = await growing(twoPages, { c: "2026-02-30" });
    expect(() => form.rules("text")).toThrow("form.load()");
    await form.loadRules();
    await form.load();
    expect(session.findProblems("/c")).toMatchObject([{ code: "date" }]);
  });

  it("lets one who wants the next page not wait for those after it", async () => {
    const held = typesComingApart();
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const form = await compile(twoPages, {
      pages: "later",
      types: {
        get: (type) => held.get(type),
        load: async (pages) => {
          if (pages[0]?.id === "three") await gate;
          await held.load?.(pages);
        },
      },
    });
    const whole = form.load();
    await form.load("two");
    expect(form.ready).toBe(2);
    open();
    await whole;
    expect(form.ready).toBe(4);
  });

  it("can be asked again for what did not come", async () => {
    const types = typesComingApart();
    let isCut = false;
    const form = await compile(twoPages, {
      pages: "later",
      types: {
        get: (type) => types.get(type),
        load: (pages) => (isCut ? Promise.reject(new Error("cut")) : Promise.resolve(types.load?.(pages))),
      },
    });
    isCut = true;
    await expect(form.load()).rejects.toThrow("cut");
    isCut = false;
    await form.load();
    expect(form.ready).toBe(4);
  });

  it.each<[string, Definition, [string, string]]>([
    [
      "a second name",
      formOf([page("one", [text("a")]), page("two", [text("a")])]),
      ["duplicateName", "/pages/1/fields/0/name"],
    ],
    [
      "a type nobody knows",
      formOf([page("one", [text("a")]), page("two", [{ ...text("b"), type: "acme:x" }])]),
      ["unknownType", "/pages/1/fields/0/type"],
    ],
    [
      "an expression that is none",
      formOf([page("one", [text("a")]), page("two", [text("b", { showWhen: "a +" })])]),
      ["expression", "/pages/1/fields/0/showWhen"],
    ],
    [
      "a calculation named like a question",
      formOf([page("one", [text("a")])], { calculations: { a: "1" } }),
      ["duplicateName", "/calculations/a"],
    ],
  ])("says what is wrong with a later page when it comes: %s", async (_, definition, [code, pointer]) => {
    const { form } = await growing(definition);
    for (const _ of "twice") await expect(form.load()).rejects.toMatchObject({ code, pointer });
  });

  it("does not hold on to sessions once it is whole: a server keeps a form for good", async () => {
    const form = await compileForm(twoPages);
    const session = new WeakRef(createSession(form));
    // What a WeakRef was made with in this task stays until it ends.
    await new Promise((resolve) => setTimeout(resolve));
    setFlagsFromString("--expose-gc");
    (runInNewContext("gc") as () => void)(); // there since the flag was set
    expect(session.deref()).toBeUndefined();
    expect(form.ready).toBe(4);
  });
});

/** An item that was not there yet when its list was replaced does not remember what was not given. */
const withoutGaps = (draft: Answers): unknown =>
  JSON.parse(
    JSON.stringify(draft, (key, value: unknown) => (value === null && !(key in draft) ? undefined : value)),
  );

describe.each(["resident-parking-permit", "business-licence-renewal", "every-question"])(
  "%s, page by page",
  (name) => {
    const definition = JSON.parse(
      readFileSync(new URL(`../../docs/examples/forms/${name}.form.json`, import.meta.url), "utf8"),
    ) as Definition;
    const sets = exampleAnswers(name, now()).map(({ answers }) => answers);

    it("begins with one page", async () => {
      const { form, loaded } = await growing(definition);
      expect(form.ready).toBe(1);
      expect(loaded).not.toContain("phone");
    });

    it("ends as it would have been at once, however it grew and whatever was answered when", async () => {
      const whole = await compileForm(definition);
      const names = everyQuestion(
        definition.pages.flatMap(({ fields }) => fields),
        answerTypes,
      ).map((field) => field.name);
      const step = fc.oneof(
        fc.constantFrom(...definition.pages.map(({ id }) => id), undefined).map((upTo) => ({ upTo })),
        fc.record({ name: fc.constantFrom(...names), from: fc.nat(sets.length - 1) }),
        fc.record({ all: fc.nat(sets.length - 1) }),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom({}, ...sets),
          fc.array(step, { maxLength: 8 }),
          async (start, steps) => {
            const { form, session } = await growing(definition, start);
            const other = createSession(whole, { answers: start, now, timeZone: "UTC" });
            for (const one of steps) {
              if ("upTo" in one) await form.load(one.upTo);
              else if ("all" in one)
                for (const each of [session, other]) each.setAnswers(sets[one.all] ?? {});
              else
                for (const each of [session, other])
                  try {
                    each.setAnswer(`/${one.name}`, sets[one.from]?.[one.name]);
                  } catch {
                    // A question of a list's items.
                  }
              expect(session.page).toBe(other.page);
            }
            await form.load();
            await form.loadRules();
            expect(withoutGaps(session.draft)).toEqual(withoutGaps(other.draft));
            expect(session.pages.map(({ id }) => id)).toEqual(other.pages.map(({ id }) => id));
            expect(session.validateAll()).toEqual(other.validateAll());
            for (const each of Object.keys(definition.calculations ?? {}))
              expect(session.calculation(each)).toEqual(other.calculation(each));
          },
        ),
        { numRuns: 25 },
      );
    });
  },
);
