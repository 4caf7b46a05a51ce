/** What a form works out, in words: the same for the citizen who checks it and for the caseworker who receives it. */
import type { Definition } from "@diwan/core";
import { verifySubmission } from "@diwan/fields/answers";
import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { PageTestBackend } from "../support/page-test-backend.js";
import { answerGroups, labelAnswers } from "./labelled.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar", "ckb"],
  timeZone: "UTC",
  title: "Permit",
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    { id: "one", title: "You", fields: [{ type: "date", name: "born", label: "When were you born?" }] },
  ],
  calculations: {
    until: "addYears(born, 21)",
    adult: "age(born) >= 18",
    year_born: "year(born)",
    share: "decimal(12.5) + decimal(0)",
    days: "daysBetween(date('1900-01-01'), born)",
    fee: "45.5",
    code: "'0012'",
  },
  summary: [
    ...["until", "adult", "year_born", "share", "days", "code"].map((calculation) => ({
      calculation,
      label: calculation,
    })),
    { calculation: "fee", label: "fee", currency: "BHD" },
  ],
};

describe("what a form works out", () => {
  const backend = new PageTestBackend(definition, {});

  it.each([
    ["en", ["8 May 2019", "Yes", "1998", "12.5", "35,921", "0012", "BHD 45.500"]],
    ["ar", ["8 مايو 2019", "نعم", "1998", "12.5", "35,921", "0012", "45.500 د.ب."]],
    ["ckb", ["٨ی ئایاری ٢٠١٩", "بەڵێ", "١٩٩٨", "١٢٫٥", "٣٥٬٩٢١", "0012", "٤٥٫٥٠٠ BHD"]],
  ])("is said in words to citizens and caseworkers alike, in %s", async (language, said) => {
    const plain = (text: string): string =>
      text.replace(/<!--.*?-->|<[^>]*>|[\u200e\u200f\u2066-\u2069]/g, "").replace(/\s/g, " ");
    const citizen = await backend.citizen("", language).open();
    await citizen.send({ "born.day": "8", "born.month": "5", "born.year": "1998" });
    const totals = [...citizen.html.matchAll(/<dd><strong>(.*?)<\/strong>/gs)].map(([, text = ""]) =>
      plain(text),
    );
    expect(totals).toEqual(said);

    const answers = { born: "1998-05-08" };
    const verdict = await verifySubmission(
      definition,
      { diwan: 1, form: "permit", version: "1", language, key: "k", answers },
      { now: () => backend.now },
    );
    if (!verdict.ok) expect.fail("refused");
    const locale = await loadLocale(language, await answerGroups(definition));
    const groups = labelAnswers(definition, verdict.submission, locale);
    expect(groups.at(-1)?.answers.flatMap(({ lines }) => lines.map(plain))).toEqual(said);
  });
});
