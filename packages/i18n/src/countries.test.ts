import { describe, expect, it } from "vitest";
import { COUNTRIES, countryOptions, LANGUAGES, languageOptions } from "./countries.js";
import { loadLocale, shippedLanguages } from "./index.js";

describe.each(shippedLanguages)("in %s", (tag) => {
  it("every country and every language has a name, and no two the same", async () => {
    const locale = await loadLocale(tag, ["country", "language"]);
    for (const [options, codes] of [
      [countryOptions(locale), COUNTRIES],
      [languageOptions(locale), LANGUAGES],
    ] as const) {
      expect(options.map(({ value }) => value).toSorted()).toEqual([...codes].toSorted());
      const labels = options.map(({ label }) => label);
      expect(options.filter(({ label, value }) => !label || (label === value && tag === "en"))).toEqual([]);
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });
});
