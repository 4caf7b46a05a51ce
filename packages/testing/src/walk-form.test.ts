import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BrokenDefinitionError, checkDefinition, walkForm } from "./index.js";
import { exampleAnswers } from "../../../docs/examples/forms/answers.mjs";

const read = (name: string): string =>
  readFileSync(new URL(`../../../docs/examples/forms/${name}.form.json`, import.meta.url), "utf8");
const small = {
  diwan: 1,
  id: "small",
  version: "1",
  languages: ["en"],
  title: "Small",
  privacy: { purpose: "To try", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "home",
      title: "Home",
      fields: [
        {
          type: "radios",
          name: "tenure",
          label: "Do you own or rent?",
          options: [
            { value: "own", label: "Own" },
            { value: "rent", label: "Rent", fields: [{ type: "text", name: "landlord", label: "Landlord" }] },
          ],
        },
        { type: "date", name: "moved", label: "When did you move in?", latest: "today" },
      ],
    },
    {
      id: "lease",
      title: "Lease",
      showWhen: "tenure == 'rent'",
      fields: [{ type: "date", name: "ends", label: "When does it end?" }],
    },
    {
      id: "cars",
      title: "Cars",
      fields: [
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          fields: [{ type: "text", name: "plate", label: "Plate" }],
        },
      ],
    },
  ],
  calculations: { fee: "size(cars) * 45" },
};

describe("checkDefinition", () => {
  it("returns a sound definition, read from text or object", () => {
    expect(checkDefinition(small).id).toBe("small");
    expect(checkDefinition(JSON.stringify(small)).pages).toHaveLength(3);
  });

  it("throws every problem at once, with its place in the text", () => {
    const broken = JSON.stringify(
      { ...small, id: "No Id", pages: [{ ...small.pages[0], showWhen: "tenur == 'rent'" }] },
      null,
      2,
    );
    const error = ((): unknown => {
      try {
        return checkDefinition(broken);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(BrokenDefinitionError);
    const { problems, message } = error as BrokenDefinitionError;
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.every(({ line }) => Number(line) > 1)).toBe(true);
    expect(message).toContain("tenur");
  });

  it("takes doubt for an error when asked to", () => {
    const doubtful = { ...small, languages: ["en", "ar"], title: { en: "Small" } };
    const strict = (): unknown => checkDefinition(doubtful, { strict: true });
    expect(strict).toThrow(/ar/);
  });
});

describe("walkForm", () => {
  const definition = checkDefinition(small);
  const now = "2026-03-01T09:00:00Z";

  it("meets only what these answers lead to, and makes the submission", async () => {
    const walked = await walkForm(
      definition,
      { tenure: "own", moved: "2026-02-01", ends: "2027-01-01", cars: [{ plate: "A 1" }, { plate: "A 2" }] },
      { now },
    );
    expect(walked.pages.map(({ id }) => id)).toEqual(["home", "cars"]);
    expect(walked.asked).toEqual(["/tenure", "/moved", "/cars", "/cars/0/plate", "/cars/1/plate"]);
    expect(walked.unasked).toEqual(["ends"]);
    expect(walked.problems).toEqual([]);
    expect(walked.stuckAt).toBeUndefined();
    expect(walked.submission?.answers).toEqual({
      tenure: "own",
      moved: "2026-02-01",
      cars: [{ plate: "A 1" }, { plate: "A 2" }],
    });
    expect(walked.submission?.calculations).toEqual({ fee: 90 });
  });

  it("says where a citizen is stuck and why, by the clock it is given", async () => {
    const walked = await walkForm(
      definition,
      { tenure: "rent", moved: "2026-03-02", ends: "2027-01-01", cars: [{ plate: "A 1" }] },
      { now, timeZone: "UTC" },
    );
    expect(walked.stuckAt).toBe("home");
    expect(walked.problems.map(({ path, code }) => [path, code])).toEqual([
      ["/landlord", "required"],
      ["/moved", "latest"],
    ]);
    expect(walked.submission).toBeUndefined();
    const later = await walkForm(
      definition,
      { tenure: "rent", landlord: "Ann", moved: "2026-03-02", ends: "2027-01-01", cars: [{ plate: "A 1" }] },
      { now: new Date("2026-03-02T09:00:00Z"), timeZone: "UTC" },
    );
    expect(later.problems).toEqual([]);
  });

  it("refuses a clock that is none", async () => {
    await expect(walkForm(definition, {}, { now: "tomorrow" })).rejects.toThrow("not a time");
  });

  for (const form of ["resident-parking-permit", "business-licence-renewal", "every-question"]) {
    it(`walks every set of example answers of ${form} to its end`, async () => {
      const definition = checkDefinition(read(form), { strict: true });
      const sets = exampleAnswers(form, new Date());
      expect(sets.length).toBeGreaterThan(1);
      for (const { name, language, answers } of sets) {
        const walked = await walkForm(definition, answers, { language, timeZone: "Asia/Bahrain" });
        expect(walked.problems, name).toEqual([]);
        expect(walked.submission?.language).toBe(language);
        expect(walked.unasked, name).toEqual([]);
      }
    });
  }
});
