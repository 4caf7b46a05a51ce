import { effect } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import {
  createSession,
  explain,
  type CompiledForm,
  type Definition,
  type Field,
  type Page,
  type SessionOptions,
} from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";

const now = (): Date => new Date("2026-03-01T12:00:00Z");
const form = (pages: readonly Page[], rest: Partial<Definition> = {}): Definition => ({
  diwan: 1,
  id: "t",
  version: "1",
  languages: ["en"],
  title: "T",
  privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
  pages,
  ...rest,
});
const page = (id: string, fields: readonly Field[], rest: Partial<Page> = {}): Page => ({
  id,
  title: id,
  fields,
  ...rest,
});
const start = async (definition: Definition, options: SessionOptions = {}) =>
  createSession(await compileForm(definition), { now, timeZone: "UTC", ...options });

const permit = form(
  [
    page("applicant", [
      { type: "text", name: "full_name", label: "Name" },
      {
        type: "radios",
        name: "tenure",
        label: "Tenure",
        options: [
          { value: "own", label: "Own" },
          { value: "rent", label: "Rent", fields: [{ type: "text", name: "landlord", label: "Landlord" }] },
        ],
      },
      { type: "date", name: "lease_end", label: "Lease", showWhen: "tenure == 'rent'", earliest: "today" },
      { type: "content", text: "Keep your lease", showWhen: "answered(lease_end)" },
    ]),
    page("landlord", [{ type: "email", name: "landlord_email", label: "E", optional: true }], {
      showWhen: "tenure == 'rent'",
    }),
    page("vehicles", [
      {
        type: "list",
        name: "vehicles",
        label: "V",
        item: "Vehicle",
        max: 2,
        fields: [
          { type: "text", name: "plate", label: "Plate", pattern: "[A-Z0-9 ]{2,10}" },
          { type: "yes-no", name: "electric", label: "Electric" },
          { type: "number", name: "co2", label: "CO2", whole: true, showWhen: "!electric" },
        ],
      },
    ]),
  ],
  { calculations: { fee: "size(vehicles) * 45.00", dear: "fee > 50" } },
);

describe("a session", () => {
  it("takes a citizen through the pages on the path and keeps what is off it", async () => {
    const session = await start(permit);
    expect(session.page).toBe("applicant");
    expect(session.next()).toBe("invalid");
    expect(session.problems("/full_name")).toEqual([{ path: "/full_name", code: "required" }]);
    session.setAnswer("/full_name", "Noor");
    session.recheck("/full_name");
    expect(session.problems("/full_name")).toEqual([]);
    session.setAnswer("/tenure", "rent");
    expect(session.isShown("/landlord")).toBe(true);
    expect(session.pages.map(({ id }) => id)).toEqual(["applicant", "landlord", "vehicles"]);
    session.setAnswer("/landlord", "Ms Haddad");
    session.setAnswer("/lease_end", "2026-02-28");
    expect(session.next()).toBe("invalid");
    expect(session.problems("/lease_end")).toEqual([
      { path: "/lease_end", code: "earliest", params: { date: "2026-03-01", part: "today" } },
    ]);
    session.setAnswer("/tenure", "own");
    expect(session.isShown("/lease_end")).toBe(false);
    expect(session.next()).toBe("page");
    expect(session.page).toBe("vehicles");
    expect(session.answer("/lease_end")).toBe("2026-02-28");
    expect(session.firstInvalidPage()).toBe("vehicles");
    expect(session.addItem("/vehicles")).toBe(0);
    session.setAnswer("/vehicles/0", { plate: "AB 12", electric: true });
    expect(session.calculation("fee")).toBe("45");
    expect(session.calculation("dear")).toBe(false);
    expect(session.next()).toBe("end");
    expect(session.submission({ language: "en", key: "k" })).toEqual({
      diwan: 1,
      form: "t",
      version: "1",
      language: "en",
      key: "k",
      answers: { full_name: "Noor", tenure: "own", vehicles: [{ plate: "AB 12", electric: true }] },
      calculations: { fee: "45", dear: false },
    });
    session.setAnswer("/tenure", "rent");
    expect(session.answer("/landlord")).toBe("Ms Haddad");
    expect(session.back()).toBe(true);
    expect(session.page).toBe("landlord");
    expect(session.goTo("nowhere")).toBe(false);
    session.goTo("landlord");
    session.setAnswer("/tenure", "own");
    expect(session.page).toBe("applicant");
  });

  it("keeps problems with their items when an item is removed", async () => {
    const session = await start(permit, {
      answers: {
        vehicles: [
          { plate: "AA", electric: true },
          { plate: "?", electric: false },
          { plate: "CC", electric: true },
        ],
      },
    });
    session.validateAll();
    expect(session.problems("/vehicles")).toEqual([
      { path: "/vehicles", code: "maxItems", params: { count: 2 } },
    ]);
    expect(session.problems("/vehicles/1/plate")).toEqual([{ path: "/vehicles/1/plate", code: "pattern" }]);
    expect(session.problems("/vehicles/1/co2")).toEqual([{ path: "/vehicles/1/co2", code: "required" }]);
    session.removeItem("/vehicles", 0);
    session.recheck("/vehicles");
    expect(session.problems("/vehicles")).toEqual([]);
    expect(session.problems("/vehicles/0/plate")).toEqual([{ path: "/vehicles/0/plate", code: "pattern" }]);
    expect(() => session.setAnswer("/vehicles/5/plate", "x")).toThrow(RangeError);
    expect(() => session.setAnswer("/nothing", "x")).toThrow(RangeError);
  });

  it("explains why a field is shown", async () => {
    const session = await start(permit, { answers: { tenure: "rent" } });
    expect(explain(session, "/lease_end")).toMatchObject({
      shown: true,
      because: [{ expression: "tenure == 'rent'", result: true, reads: { tenure: "rent" } }],
      problems: [{ code: "required" }],
    });
    expect(explain(session, "/landlord").because).toEqual([
      { expression: "tenure == 'rent'", result: true, reads: { tenure: "rent" } },
    ]);
    session.setAnswer("/tenure", undefined);
    expect(explain(session, "/lease_end").because).toEqual([
      { expression: "tenure == 'rent'", result: undefined, reads: { tenure: undefined } },
    ]);
  });

  it("tells blocks of words as fields", async () => {
    const session = await start(permit, { answers: { tenure: "rent" } });
    const block = permit.pages[0]?.fields[3];
    if (block?.type !== "content") throw new Error("the fixture changed");
    expect(session.isContentShown(block)).toBe(false);
    session.setAnswer("/lease_end", { day: "1", month: "", year: "" });
    expect(session.isContentShown(block)).toBe(false);
    session.setAnswer("/lease_end", "2026-05-01");
    expect(session.isContentShown(block)).toBe(true);
  });

  it("puts a page's own rule at its first field, and clears it when another field mends it", async () => {
    const session = await start(
      form([
        page(
          "p",
          [
            { type: "text", name: "from", label: "f" },
            { type: "text", name: "to", label: "t" },
          ],
          { rules: [{ id: "differ", check: "from != to", message: "Not the same" }] },
        ),
      ]),
      { answers: { from: "a", to: "a" } },
    );
    expect(session.next()).toBe("invalid");
    expect(session.problems("/from")).toEqual([
      { path: "/from", code: "rule", params: { rule: "differ", page: "p" } },
    ]);
    session.setAnswer("/to", "b");
    session.recheck("/to");
    expect(session.problems("/from")).toEqual([]);
  });

  it("shows problems from a server and returns those it has no field for", async () => {
    const session = await start(permit, { answers: { vehicles: [{}] } });
    const strange = { path: "/other", code: "unknown" };
    expect(
      session.showProblems([
        { path: "/full_name", code: "taken" },
        strange,
        { path: "/vehicles/0/plate", code: "pattern" },
      ]),
    ).toEqual([strange]);
    expect(session.problems("/full_name")).toEqual([{ path: "/full_name", code: "taken" }]);
    session.setAnswer("/full_name", "Noor");
    session.recheck("/full_name");
    expect(session.problems("/full_name")).toEqual([]);
  });

  it("starts from defaults unless told not to", async () => {
    const fields: Field[] = [{ type: "text", name: "city", label: "c", default: "Manama" }];
    expect((await start(form([page("p", fields)]))).answers).toEqual({ city: "Manama" });
    expect((await start(form([page("p", fields)]), { defaults: false })).answers).toEqual({});
  });

  it("kept as a draft remembers what was emptied: no default and no prefilled answer comes back", async () => {
    const fields: Field[] = [
      { type: "text", name: "city", label: "c", default: "Manama" },
      { type: "text", name: "street", label: "s" },
      { type: "text", name: "other", label: "o" },
      {
        type: "list",
        name: "cars",
        label: "l",
        item: "i",
        default: [{ plate: "A" }],
        fields: [{ type: "text", name: "plate", label: "p", default: "XX" }],
      },
      {
        type: "list",
        name: "pets",
        label: "l",
        item: "i",
        fields: [{ type: "text", name: "name", label: "n" }],
      },
    ];
    const definition = form([page("p", fields)]);
    const session = await start(definition, { answers: { street: "Prefilled" } });
    for (const path of ["/city", "/street", "/cars/0/plate"]) session.setAnswer(path, undefined);
    expect(session.draft).toEqual({ city: null, street: null, cars: [{ plate: null }], pets: [] });
    expect(
      (await start(definition, { answers: { street: "Prefilled", other: "Later", ...session.draft } }))
        .answers,
    ).toEqual({ other: "Later", cars: [{}], pets: [] });
    session.removeItem("/cars", 0);
    expect((await start(definition, { answers: session.draft })).answers).toEqual({ cars: [], pets: [] });
    // One kept before drafts remembered: as it was then.
    expect((await start(definition, { answers: { cars: [{}] } })).answers).toMatchObject({
      city: "Manama",
      cars: [{ plate: "XX" }],
    });
  });

  it.each([null, undefined, "", " ", []])(
    "takes %j for an answer that is empty, not for one that was not given",
    async (empty) => {
      const fields: Field[] = [{ type: "text", name: "city", label: "c", optional: true, default: "Manama" }];
      const session = await start(form([page("p", fields)]), { answers: { city: empty } });
      expect([session.answer("/city") ?? "", session.validateAll()]).toEqual([empty ?? "", []]);
      expect(session.answers).not.toHaveProperty("city", null);
    },
  );

  it("tells its list items apart wherever they move, and says where each is", async () => {
    const session = await start(permit, {
      answers: { vehicles: [{ plate: "AA" }, { plate: "BB" }, { plate: "CC" }] },
    });
    const [, second, third] = [0, 1, 2].map((at) => session.item(`/vehicles/${at}`));
    let seen: unknown;
    const stop = effect(() => {
      seen = third?.path;
    });
    session.removeItem("/vehicles", 1);
    expect([
      second?.path,
      third?.path,
      seen,
      session.item("/vehicles/1") === third,
      session.item("/vehicles/2"),
    ]).toEqual([undefined, "/vehicles/1", "/vehicles/1", true, undefined]);
    session.setAnswers({ vehicles: [{ plate: "CC" }] });
    expect([third?.path, session.answer("/vehicles/0/plate")]).toEqual(["/vehicles/0", "CC"]);
    session.setAnswers({ vehicles: [{ plate: "NEW" }, { plate: "CC" }] });
    expect(third?.path).toBe("/vehicles/1");
    session.setAnswers({});
    expect(seen).toBe(undefined);
    stop();
  });

  it("hands out copies", async () => {
    const session = await start(permit, { answers: { vehicles: [{ plate: "AA" }] } });
    (session.answers["vehicles"] as { plate: string }[])[0]!.plate = "ZZ";
    expect(session.answer("/vehicles/0/plate")).toBe("AA");
  });
});

describe("one answer among a thousand fields", () => {
  it("re-evaluates only what depends on it", async () => {
    const fields: Field[] = Array.from({ length: 1000 }, (_, at) => ({
      type: "text",
      name: `f${at}`,
      label: "x",
      ...(at % 10 === 9 && { showWhen: `f${at - 1} == 'yes'` }),
    }));
    const compiled = await compileForm(form([page("p", fields)]));
    let evaluations = 0;
    const counted: CompiledForm = {
      ...compiled,
      expression: (source, list) => {
        const run = compiled.expression(source, list);
        return (read, today) => (evaluations++, run(read, today));
      },
    };
    const session = createSession(counted, { now, timeZone: "UTC" });
    const renders = new Map<string, number>();
    const stops = fields.map((field) =>
      effect(() => {
        const path = `/${field.name}`;
        void (session.isShown(path) && session.answer(path));
        renders.set(path, (renders.get(path) ?? 0) + 1);
      }),
    );
    expect(evaluations).toBe(100);
    session.setAnswer("/f8", "yes");
    expect(evaluations).toBe(101);
    expect(renders.get("/f8")).toBe(2);
    expect(renders.get("/f9")).toBe(2);
    expect([...renders.values()].reduce((a, b) => a + b)).toBe(1002);
    session.setAnswer("/f7", "anything");
    expect(evaluations).toBe(101);
    for (const stop of stops) stop();
  });
});
