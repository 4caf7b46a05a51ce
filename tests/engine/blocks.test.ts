/** Blocks between the questions: what a definition may say of them, and what is told before a citizen sees it. */
import { parseDefinition } from "@diwan/fields/parse";
import { describe, expect, it } from "vitest";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";

const name = { type: "text", name: "full_name", label: "Full name" };
const cars = {
  type: "list",
  name: "cars",
  label: "Cars",
  item: "Car",
  fields: [{ type: "text", name: "plate", label: "Plate" }],
};
const formOf = (fields: readonly object[]): object => ({
  diwan: 1,
  id: "f",
  version: "1",
  languages: ["en"],
  title: "F",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [
    { id: "p", title: "P", fields: [name, cars, ...fields] },
    { id: "q", title: "Q", fields: [{ type: "text", name: "later", label: "Later" }] },
  ],
  calculations: { fee: "size(cars) * 10" },
});
const found = (block: object): readonly string[] => {
  const result = parseDefinition(formOf([block]));
  return (result.ok ? result.warnings : result.problems).map(
    ({ code, pointer }) => `${code} ${pointer.replace("/pages/0/fields/2", "")}`,
  );
};
/** A block as its folder says it is written, with other members. */
const block = (type: string, members: object = {}): object => ({
  type,
  ...suites[type]?.shipped.field,
  ...members,
});
const column = { label: "Zone" };

describe("a block between the questions", () => {
  const blocks = Object.entries(suites).flatMap(([type, { shipped }]) => ("words" in shipped ? [type] : []));

  it.each(blocks)("of type %s has no name", (type) => {
    expect(found(block(type, { name: "one" }))).toContain("unknownKey /name");
  });

  it.each([
    ["image", { alt: undefined }, ["missing "]],
    ["image", { decorative: true }, ["wrongValue /decorative"]],
    ["image", { alt: undefined, decorative: true }, []],
    ["image", { width: undefined }, ["missing "]],
    ["image", { src: { en: "/meter.png" } }, []],
    ["image", { alt: "" }, ["emptyText /alt"]],
    // An attribute holds no answer, and an address neither.
    ["image", { alt: "The meter of {{ full_name }}" }, ["placeholder /alt"]],
    ["image", { src: "/{{ full_name }}.png" }, ["format /src"]],
    ["image", { caption: "The meter of {{ full_name }}" }, []],
    ["table", { rows: [{ cells: ["Centre"] }] }, ["wrongValue /rows/0/cells"]],
    ["table", { columns: [column], rows: [{ cells: ["{{ plate }}"] }] }, ["unknownName /rows/0/cells/0"]],
    ["callout", { variant: "tip" }, ["wrongValue /variant"]],
    ["callout", { title: "Dear {{ full_name }}" }, []],
    ["banner", { text: "<b>Closed</b>" }, ["html /text"]],
    ["faq", { items: [] }, ["tooFew /items"]],
    ["calculated", { calculation: "fees" }, ["unknownCalculation /calculation"]],
    ["calculated", { calculation: "full_name" }, ["unknownCalculation /calculation"]],
    ["calculated", { currency: "XBH" }, ["currency /currency"]],
    ["summary-card", { answers: ["full_name", "cars"] }, []],
    ["summary-card", { answers: ["fullname"] }, ["unknownName /answers/0"]],
    ["summary-card", { answers: ["fee"] }, ["unknownName /answers/0"]],
    ["summary-card", { answers: ["plate"] }, ["unknownName /answers/0"]],
    ["summary-card", { answers: ["later"] }, ["laterAnswer /answers/0"]],
    ["timeline", { steps: [{ title: "Sent", date: "2026-02-30" }] }, ["format /steps/0/date"]],
    [
      "timeline",
      { steps: ["a", "b"].map((title) => ({ title, status: "current" })) },
      ["wrongValue /steps/1/status"],
    ],
    ["video", { captions: [] }, ["tooFew /captions"]],
    ["video", { transcript: undefined }, ["missing "]],
    ["video", { captions: [{ language: "en_GB", src: "/m.vtt" }] }, ["language /captions/0/language"]],
    ["chart", { series: [{ label: "Online", values: [1] }] }, ["wrongValue /series/0/values"]],
    ["chart", { series: [{ label: "Online", values: [1, -1] }] }, ["outOfRange /series/0/values/1"]],
    ["chart", { variant: "line", series: [{ label: "Online", values: [null, -1] }] }, []],
  ])("of type %s with %j has the problems %j", (type, members, problems) => {
    const written = JSON.parse(JSON.stringify(block(type, members))) as object; // what is undefined is left out
    expect(found(written)).toEqual(problems);
  });

  it.each(["https://elsewhere.example/a.png", "//elsewhere.example/a.png", "javascript:alert(1)", "a.png"])(
    "shows no file of another site: %s",
    (src) => {
      for (const [type, member] of [
        ["image", "src"],
        ["video", "src"],
        ["video", "poster"],
        ["video", "transcript"],
      ] as const)
        expect(found(block(type, { [member]: src })), `${type} ${member}`).not.toEqual([]);
    },
  );

  it("names, in the items of a list, questions of the same item and of those around", () => {
    const inside = {
      ...cars,
      fields: [...cars.fields, { type: "summary-card", answers: ["plate", "full_name"] }],
    };
    const result = parseDefinition({
      ...formOf([]),
      pages: [{ id: "p", title: "P", fields: [name, inside] }],
    });
    expect(result).toMatchObject({ ok: true, warnings: [] });
  });
});
