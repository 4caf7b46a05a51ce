import type { Definition } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import { describe, expect, it } from "vitest";
import { fitAnswers, labelsOf } from "./fit.js";

const form = (fields: Definition["pages"][number]["fields"]) =>
  compileForm({
    diwan: 1,
    id: "f",
    version: "1",
    languages: ["en"],
    title: "F",
    privacy: { purpose: "p", retention: "P1M", notice: "/" },
    pages: [{ id: "p", title: "P", fields }],
  });
const option = (value: string) => ({ value, label: value });
const before = await form([
  { type: "text", name: "plate", label: "Plate" },
  { type: "text", name: "age", label: "Age, in words" },
  {
    type: "radios",
    name: "tenure",
    label: "Tenure",
    options: [option("own"), option("rent"), option("squat")],
  },
  { type: "date", name: "since", label: "Since" },
  {
    type: "list",
    name: "cars",
    label: "Cars",
    item: "Car",
    fields: [
      { type: "text", name: "plate", label: "Plate of the car" },
      { type: "text", name: "colour", label: "Colour" },
    ],
  },
  {
    type: "list",
    name: "pets",
    label: "Pets",
    item: "Pet",
    fields: [{ type: "text", name: "name", label: "Name" }],
  },
]);
const after = await form([
  { type: "text", name: "plate", label: "Number plate", maxLength: 3 },
  { type: "number", name: "age", label: "Age" },
  {
    type: "radios",
    name: "tenure",
    label: "Tenure",
    options: [
      { ...option("own"), fields: [{ type: "date", name: "since", label: "Since" }] },
      option("rent"),
    ],
  },
  {
    type: "list",
    name: "cars",
    label: "Cars",
    item: "Car",
    fields: [{ type: "text", name: "plate", label: "Plate of the car" }],
  },
  { type: "text", name: "pets", label: "Which pets?" },
]);
const answers = {
  plate: "204811",
  age: "forty",
  tenure: "squat",
  since: "2020-01-05",
  cars: [{ plate: "1" }, { plate: "2", colour: "red" }],
  pets: [{ name: "Bo" }],
};

describe("answers of an older version", () => {
  it("are kept where they fit, and the others given back with the question they answered", () => {
    const fitted = fitAnswers(after, answers, labelsOf(before, answers));
    expect(fitted.answers).toEqual({
      plate: "204811",
      since: "2020-01-05",
      cars: [{ plate: "1" }, { plate: "2" }],
    });
    expect([...fitted.dropped].sort((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: "/age", label: "Age, in words", value: "forty" },
      { path: "/cars/1/colour", label: "Colour", value: "red" },
      { path: "/pets", label: "Pets", value: [{ name: "Bo" }] },
      { path: "/tenure", label: "Tenure", value: "squat" },
    ]);
  });

  it("keep those of several choices that there still are", async () => {
    const asking = (...values: readonly string[]) =>
      form([{ type: "checkboxes", name: "needs", label: "Needs", options: values.map(option) }]);
    const fitted = fitAnswers(await asking("ramp", "seat"), { needs: ["seat", "lift", "ramp"] });
    expect(fitted).toEqual({
      answers: { needs: ["ramp", "seat"] },
      dropped: [{ path: "/needs", value: ["seat", "lift", "ramp"] }],
    });
    expect(fitAnswers(await asking("dog"), { needs: ["seat"] }).answers).toEqual({});
  });

  it("are all kept when the form is the same", () => {
    expect(fitAnswers(before, answers)).toEqual({ answers, dropped: [] });
  });

  it("that are nothing a field could hold are given back, whatever they are", () => {
    const odd = { plate: { a: 1 }, cars: "no list", __proto__x: 1, tenure: ["own"], since: 5 };
    const fitted = fitAnswers(after, odd);
    expect(fitted.dropped.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/plate", "/cars", "/__proto__x", "/tenure"]),
    );
  });
});
