import { readSources } from "../../../scripts/i18n.mjs";
import { describe, expect, it } from "vitest";
import { addressFormat, COUNTRIES, countryOptions, regionName, regionOptions } from "./addresses.js";
import { loadLocale } from "./index.js";
import type { Catalogue } from "./messages/catalogue.js";
import { fullName, nameParts } from "./names.js";

/** Words of addresses, which stand in the folder of their type. */
const { address: words } = (await readSources()) as { readonly address?: Catalogue };

const NAMES = [
  "line1",
  "line2",
  "building",
  "street",
  "district",
  "additional",
  "flat",
  "road",
  "block",
  "pobox",
  "city",
  "region",
  "postcode",
];

describe("addresses", () => {
  it.each([
    ["SA", "building street district additional? city postcode"],
    ["BH", "flat? building road block city"],
    ["AE", "line1 line2? city region pobox?"],
    ["GB", "line1 line2? city postcode"],
    ["US", "line1 line2? city region postcode"],
    ["DE", "line1 line2? postcode city"],
    ["FR", "line1 line2? postcode city"],
    ["IN", "line1 line2? city region postcode"],
    ["BR", "line1 line2? city region? postcode?"],
    ["", "line1 line2? city region? postcode?"],
  ])("%s is asked as %s", (country, parts) =>
    expect(
      addressFormat(country)
        .map(({ name, optional }) => name + (optional ? "?" : ""))
        .join(" "),
    ).toBe(parts),
  );

  it.each(COUNTRIES)(
    "%s: parts known, each once, each with a label and, where needed, words for its absence",
    (country) => {
      const parts = addressFormat(country);
      expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
      for (const { name, label, kind, optional } of parts) {
        expect(NAMES).toContain(name);
        expect(words).toHaveProperty([label]);
        if (!optional) expect(words).toHaveProperty([`error.required.${kind}`]);
      }
    },
  );

  it.each([
    ["US", "postcode", "ZIP code", "postal-code"],
    ["IN", "postcode", "PIN code", "postal-code"],
    ["AE", "region", "Emirate", "address-level1"],
    ["GB", "city", "Town or city", "address-level2"],
  ])("in %s, %s is called %s and autofilled by %s", async (country, name, label, autocomplete) => {
    const locale = await loadLocale("en", ["address"]);
    const part = addressFormat(country).find((one) => one.name === name);
    expect([part && locale.t(part.label), part?.autocomplete]).toEqual([label, autocomplete]);
  });

  it("regions are chosen where there is a list, in the order of the language", async () => {
    const [english, arabic] = [await loadLocale("en", ["address"]), await loadLocale("ar", ["address"])];
    expect([...COUNTRIES].filter((country) => addressFormat(country).some(({ choice }) => choice))).toEqual([
      "AE",
      "AU",
      "CA",
      "IN",
      "US",
    ]);
    expect(regionOptions("AE", english).map(({ label }) => label)).toEqual([
      "Abu Dhabi",
      "Ajman",
      "Dubai",
      "Fujairah",
      "Ras Al Khaimah",
      "Sharjah",
      "Umm Al Quwain",
    ]);
    expect(regionName("AE", "DU", arabic)).toBe("دبي");
    expect(regionOptions("IN", english)).toHaveLength(36);
    expect(regionOptions("US", english)).toHaveLength(59);
    expect(regionOptions("GB", english)).toEqual([]);
    expect([
      regionName("US", "CA", english),
      regionName("US", "Cascadia", english),
      regionName("GB", "Kent", english),
    ]).toEqual(["California", "Cascadia", "Kent"]);
  });

  it("take a name that every object has for no country and no region", async () => {
    const locale = await loadLocale("en", ["address"]);
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      expect(addressFormat(name)).toEqual(addressFormat(""));
      expect([
        regionOptions(name, locale),
        regionName(name, name, locale),
        regionName("AE", name, locale),
      ]).toEqual([[], name, name]);
    }
  });

  it("countries are named and sorted in the language, each by a name and not a code", async () => {
    const options = countryOptions(await loadLocale("ar"));
    expect(options.filter(({ value, label }) => value === label)).toEqual([]);
    expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
    expect(countryOptions(await loadLocale("en"), ["SA", "BH"]).map(({ label }) => label)).toEqual([
      "Bahrain",
      "Saudi Arabia",
    ]);
  });
});

describe("names", () => {
  it.each([
    ["en", "given"],
    ["ar-SA", "given"],
    ["zh-Hant", "family"],
    ["ja", "family"],
    ["ko-KR", "family"],
    ["hu", "family"],
    ["vi", "family"],
  ])("in %s the %s name comes first", (tag, first) =>
    expect(nameParts(tag).filter((part) => part === "given" || part === "family")[0]).toBe(first),
  );

  it.each([
    ["en", { given: "Ada", family: "Lovelace", prefix: "Countess" }, "Countess Ada Lovelace"],
    ["hu", { given: "Béla", family: "Bartók" }, "Bartók Béla"],
    ["ja", { given: "明", family: "黒澤" }, "黒澤明"],
    ["ja", { given: "Akira", family: "Kurosawa" }, "Kurosawa Akira"],
    ["ar", { given: "مريم" }, "مريم"],
  ])("in %s, %j is written %s", (tag, name, whole) => expect(fullName(name, tag)).toBe(whole));
});
