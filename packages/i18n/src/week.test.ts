import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { loadLocale, loadMessages, shippedLanguages, weekdaysOf, weekOf } from "./index.js";

const require = createRequire(import.meta.url);
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
interface WeekData {
  readonly firstDay: { readonly [region: string]: string };
  readonly weekendStart: { readonly [region: string]: string };
  readonly weekendEnd: { readonly [region: string]: string };
}
const { weekData } = (
  require("cldr-core/supplemental/weekData.json") as {
    readonly supplemental: { readonly weekData: WeekData };
  }
).supplemental;
const regions = Object.keys({
  ...weekData.firstDay,
  ...weekData.weekendStart,
  ...weekData.weekendEnd,
}).filter((region) => /^[A-Z]{2}$/.test(region));

describe("a week", () => {
  it.each(regions)("is that of CLDR in %s", (region) => {
    const of = (which: keyof WeekData): number =>
      DAYS.indexOf(weekData[which][region] ?? weekData[which]["001"] ?? "") + 1;
    const { first, weekend } = weekOf(`und-${region}`);
    expect(first).toBe(of("firstDay"));
    expect([weekend[0], weekend.at(-1)]).toEqual([of("weekendStart"), of("weekendEnd")]);
  });

  it.each([
    ["en", 1],
    ["en-US", 7],
    ["ar", 6],
    ["ar-SA", 7],
    ["fa", 6],
    ["de", 1],
  ])("begins in %s with day %i", (tag, first) => expect(weekOf(tag).first).toBe(first));

  it.each(shippedLanguages)("has seven names in %s, none of them too long for a column", async (language) => {
    const locale = await loadLocale(language);
    await loadMessages(locale, "calendar");
    const days = weekdaysOf(locale);
    expect(new Set(days.map(({ name }) => name)).size).toBe(7);
    for (const { short } of days) expect([...short].length).toBeLessThan(6);
  });

  it("begins its names with Monday", async () => {
    expect(weekdaysOf(await loadLocale("en"))[0]).toEqual({ name: "Monday", short: "Mon" });
    expect(weekdaysOf(await loadLocale("ar"))[4]).toEqual({ name: "الجمعة", short: "ج" });
  });
});
