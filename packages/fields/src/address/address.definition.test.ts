import { expect, it } from "vitest";
import { addressFormat, COUNTRIES as ASKED } from "@diwan/i18n/addresses";
import { COUNTRIES } from "../country-codes.js";
import { partsOfCountry, RULED } from "./countries.js";

it("countries are those of ISO 3166-1, and Kosovo", () => {
  expect(COUNTRIES.size).toBe(250);
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  for (const code of COUNTRIES) expect(names.of(code), code).toBeDefined();
});

it.each([...ASKED, "ZZ"])(
  "an address in %s is asked for exactly what its rules need, and for nothing they do not know",
  (country) => {
    const parts = addressFormat(country);
    const { needed, optional } = partsOfCountry(country);
    expect(
      parts
        .filter((part) => !part.optional)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...needed].sort());
    for (const part of parts) if (part.optional) expect(optional).toContain(part.name);
    if (!Object.hasOwn(RULED, country)) expect(parts).toEqual(addressFormat("ZZ"));
  },
);
