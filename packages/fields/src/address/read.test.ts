import { loadLocale, type Locale } from "@diwan/i18n";
import { addressFormat, COUNTRIES, regionOptions } from "@diwan/i18n/addresses";
import { expect } from "chai";
import fc from "fast-check";
import { readAddress } from "./read.js";

const entries = (parts: { readonly [part: string]: string }) =>
  Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, [text]]));

describe("reading an address", () => {
  let locale: Locale;
  before(async () => {
    locale = await loadLocale("en", ["base", "address"]);
  });

  it("takes the parts of the chosen country, trimmed, and leaves out the empty ones", () => {
    expect(
      readAddress(
        entries({
          country: "GB",
          line1: " 12 Harbour Street ",
          line2: " ",
          city: "Leeds",
          postcode: "LS1 4AP",
        }),
        { locale },
      ),
    ).to.deep.equal({ country: "GB", line1: "12 Harbour Street", city: "Leeds", postcode: "LS1 4AP" });
  });

  it("writes postcodes and numbers in Western digits, words as they are", () => {
    expect(
      readAddress(
        entries({
          building: "٧٢٤٥",
          street: "شارع ١٢",
          district: "العليا",
          city: "الرياض",
          postcode: "١٢٢١٤",
        }),
        { locale, countries: ["SA"] },
      ),
    ).to.deep.equal({
      country: "SA",
      building: "7245",
      street: "شارع ١٢",
      district: "العليا",
      city: "الرياض",
      postcode: "12214",
    });
  });

  it("leaves out what was typed for another country", () => {
    expect(
      readAddress(entries({ country: "GB", district: "Al Olaya", building: "7245", city: "Leeds" }), {
        locale,
      }),
    ).to.deep.equal({ country: "GB", city: "Leeds" });
    expect(
      readAddress(entries({ country: "US", region: "Yorkshire", city: "Leeds" }), { locale }),
    ).to.deep.equal({ country: "US", city: "Leeds" });
  });

  it("is no answer when nothing was entered, and the country alone when only that was chosen", () => {
    expect(readAddress(entries({ country: "", line1: " " }), { locale })).to.equal(undefined);
    expect(readAddress(entries({ building: "" }), { locale, countries: ["BH"] })).to.equal(undefined);
    expect(readAddress(entries({ country: "FR", line1: "" }), { locale })).to.deep.equal({ country: "FR" });
    expect(readAddress(entries({ country: "FR", line1: "" }), { locale, country: "GB" })).to.deep.equal({
      country: "FR",
    });
    expect(readAddress(entries({ country: "GB", line1: "" }), { locale, country: "GB" })).to.equal(undefined);
  });

  it("keeps what was typed before a country was chosen", () => {
    expect(readAddress(entries({ country: "", line1: "1 Road", city: "Town" }), { locale })).to.deep.equal({
      line1: "1 Road",
      city: "Town",
    });
  });

  it("reads its own answer back, for every country", () => {
    const country = fc.constantFrom(...COUNTRIES);
    const words = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ]{0,8}[A-Za-z0-9]$/);
    fc.assert(
      fc.property(country, fc.array(words, { minLength: 12, maxLength: 12 }), (chosen, texts) => {
        const parts = addressFormat(chosen).map(({ name, choice }, n) => [
          name,
          choice ? regionOptions(chosen, locale)[n]?.value : texts[n],
        ]);
        const answer = {
          country: chosen,
          ...(Object.fromEntries(parts) as { readonly [part: string]: string }),
        };
        expect(readAddress(entries(answer), { locale })).to.deep.equal(answer);
      }),
    );
  });

  it("takes a name every object has for no country", () => {
    for (const country of Object.getOwnPropertyNames(Object.prototype)) {
      expect(readAddress(entries({ country, line1: "1 Road", region: country }), { locale })).to.deep.equal({
        country,
        line1: "1 Road",
        region: country,
      });
      expect(
        readAddress(entries({ country: "AE", line1: "1 Road", region: country }), { locale }),
      ).to.deep.equal({ country: "AE", line1: "1 Road" });
    }
  });

  it("never throws, whatever is posted", () => {
    const posted = fc.dictionary(
      fc.constantFrom("country", "line1", "region", "postcode", "__proto__", "x"),
      fc.array(fc.string()),
    );
    fc.assert(
      fc.property(posted, (found) => {
        readAddress(found, { locale });
      }),
    );
  });
});
