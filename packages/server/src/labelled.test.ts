import { readFileSync } from "node:fs";
import type { Definition, Submission } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { answerGroups, labelAnswers } from "./labelled.js";

const example = (name: string): never =>
  JSON.parse(
    readFileSync(new URL(`../../../docs/examples/forms/${name}.json`, import.meta.url), "utf8"),
  ) as never; // each use says what it reads
const definition: Definition = example("business-licence-renewal.form");
const { sets }: { sets: readonly { language: string; answers: Submission["answers"] }[] } = example(
  "business-licence-renewal.answers",
);

async function labelled(set: number, language: string) {
  const submission: Submission = {
    diwan: 1,
    form: definition.id,
    version: "1",
    language,
    key: "k",
    answers: sets[set]?.answers ?? {},
    calculations: { total: "12.5", unknown: 1 },
  };
  return labelAnswers(definition, submission, await loadLocale(language, await answerGroups(definition)));
}
const find = (groups: Awaited<ReturnType<typeof labelled>>, label: string) =>
  groups.flatMap(({ answers }) => answers).find((answer) => answer.label === label);

describe("a submission in words", () => {
  it("has each page's title and the definition's own labels, in order, and leaves out what was not answered", async () => {
    const groups = await labelled(0, "en");
    expect(groups[0]?.title).toBe("The licence");
    expect(groups[0]?.answers.map(({ label }) => label)).toEqual([
      "Licence number",
      "Commercial registration number",
      "When does the licence expire?",
      "What has changed since the licence was issued?",
    ]);
    expect(groups.map(({ title }) => title)).not.toContain("Vehicles and stalls");
  });

  it("writes answers as people do", async () => {
    const groups = await labelled(0, "en");
    expect(find(groups, "When does the licence expire?")?.lines).toEqual(["31 December 2026"]);
    expect(find(groups, "What has changed since the licence was issued?")?.lines).toEqual([
      "The owners or their shares",
    ]);
    expect(find(groups, "Full name")?.lines).toEqual(["Noor Ali Sharif"]);
    expect(find(groups, "Address of the premises")?.lines).toEqual([
      expect.stringMatching(/^Building.* 204$/),
      expect.stringMatching(/^Road.* 1705$/),
      expect.stringMatching(/^Block.* 317$/),
      expect.stringMatching(/Qasr al-Madina$/),
    ]);
    expect(find(groups, "Floor area")?.lines).toEqual(["86.5 m²"]);
    expect(find(groups, "Can someone in a wheelchair get in without help?")?.lines).toEqual(["No"]);
    expect(find(groups, "Rent for one year")?.lines.join()).toMatch(/7,200\.000/);
    expect(find(groups, "Total to pay")?.lines.join()).toMatch(/12\.500/);
  });

  it("has a list's items with their number, and what their options revealed", async () => {
    const owners = find(await labelled(0, "en"), "Owners");
    expect(owners?.items?.map(({ title }) => title)).toEqual(["Owner 1", "Owner 2", "Owner 3"]);
    expect(owners?.items?.[2]?.answers.map(({ label }) => label)).toEqual([
      "Is this owner a person or a company?",
      "Name of the company",
      "Registration number of the company",
      "Registered address",
      "Share of the business",
      "Can this owner sign for the business?",
    ]);
  });

  it("is in the reader's language, with its digits, whatever the citizen's was", async () => {
    const groups = await labelled(1, "ar-BH");
    expect(groups[0]?.title).toBe("الرخصة");
    expect(find(groups, "متى تنتهي الرخصة؟")?.lines.join()).toMatch(/١٥ .*٢٠٢٦/);
    expect(find(groups, "الشكل القانوني")?.lines).toEqual(["مؤسسة فردية"]);
  });
});
