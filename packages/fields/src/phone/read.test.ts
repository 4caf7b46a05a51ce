import { expect } from "chai";
import fc from "fast-check";
import { getCountries, getCountryCallingCode, getExampleNumber, type Examples } from "libphonenumber-js/min";
import examples from "libphonenumber-js/examples.mobile.json";
import { isAmbiguous, readPhone, showPhone } from "./read.js";

const read = (text: string, country?: string) => readPhone(text, { country });

describe("reading a telephone number", () => {
  for (const [entered, country, expected] of [
    ["050 123 4567", "SA", "+966501234567"],
    ["٠٥٠ ١٢٣ ٤٥٦٧", "SA", "+966501234567"],
    ["۰۵۰۱۲۳۴۵۶۷", "SA", "+966501234567"],
    ["+966 50 123 4567", undefined, "+966501234567"],
    ["+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧", "GB", "+966501234567"],
    ["00966501234567", "GB", "+966501234567"],
    ["00966501234567", undefined, "+966501234567"],
    ["٠٠٩٦٦٥٠١٢٣٤٥٦٧", undefined, "+966501234567"],
    ["020 7946 0018", "GB", "+442079460018"],
    ["(212) 555-0100", "US", "+12125550100"],
    ["3600 1234", "BH", "+97336001234"],
    ["+1 212 555 0100", "SA", "+12125550100"],
  ] as const) {
    it(`makes ${expected} of ${entered}${country ? ` in ${country}` : ""}`, () => {
      expect(read(entered, country)).to.equal(expected);
    });
  }

  for (const [entered, country] of [
    ["050 123 4567", undefined],
    ["call me", "GB"],
    ["12", "SA"],
    ["020 7946 0018 x12", "GB"],
    ["my number is 020 7946 0018", "GB"],
    ["050 123 4567", "ZZ"],
  ] as const) {
    it(`keeps “${entered}” as typed${country ? ` in ${country}` : " without a country"}`, () => {
      expect(read(` ${entered} `, country)).to.equal(entered);
    });
  }

  // Every home country: what stands there must not depend on which one it is.
  const homes = getCountries();
  const mobiles = homes.flatMap((country) => {
    const number = getExampleNumber(country, examples as unknown as Examples); // JSON of the same package
    return number ? [{ country, number }] : [];
  });

  it("reads 00 and the plus sign as the same, whatever the home country", () => {
    expect(homes.length).to.be.greaterThan(200);
    for (const country of homes)
      for (const [rest, expected] of [
        ["973 1700 1234", "+97317001234"],
        ["44 20 7946 0958", "+442079460958"],
        ["65 6123 4567", "+6561234567"],
        ["1 202 555 0199", "+12025550199"],
      ] as const)
        for (const prefix of ["00 ", "(00) ", "٠٠", "+", "\uff0b", "tel:+"])
          expect(read(prefix + rest, country), `${prefix}${rest} in ${country}`).to.equal(expected);
  });

  it("reads the home country's own international prefix, and its carriers'", () => {
    for (const [entered, country] of [
      ["011 44 20 7946 0958", "US"],
      ["010 44 20 7946 0958", "JP"],
      ["0011 44 20 7946 0958", "AU"],
      ["8~10 44 20 7946 0958", "RU"],
      ["00 21 44 20 7946 0958", "BR"],
    ] as const)
      expect(read(entered, country), `${entered} in ${country}`).to.equal("+442079460958");
  });

  it("reads every country's numbers as they are written at home, with the trunk prefix and without", () => {
    for (const { country, number } of mobiles) {
      expect(read(number.formatNational(), country), country).to.equal(number.number);
      expect(read(number.nationalNumber, country), country).to.equal(number.number);
    }
  });

  it("leaves the trunk prefix in brackets out of an international number, but for those it belongs to", () => {
    for (const { country, number } of mobiles) {
      if (["AC", "IT", "VA"].includes(country)) continue;
      const entered = `+${getCountryCallingCode(country)} (0)${number.nationalNumber}`;
      expect(read(entered, "US"), entered).to.equal(number.number);
    }
    expect(read("+39 (0)6 698 12345", "US")).to.equal("+390669812345");
    expect(read("0044 (0)20 7946 0958", "JP")).to.equal("+442079460958");
    expect(read("(0)20 7946 0958", "GB")).to.equal("+442079460958");
  });

  it("never makes another number of one whose plus sign was left out: it is read as meant, or refused as ambiguous", () => {
    for (const { country, number } of mobiles) {
      const entered = number.number.slice(1);
      const answer = read(entered, country);
      expect([entered, number.number], `${entered} in ${country}`).to.include(answer);
      if (answer === entered) expect(isAmbiguous(entered, { country }), entered).to.equal(true);
    }
    expect(isAmbiguous("4915123456789", { country: "DE" })).to.equal(true);
    expect([read("0151 23456789", "DE"), read("+4915123456789", "DE")]).to.deep.equal([
      "+4915123456789",
      "+4915123456789",
    ]);
    expect(isAmbiguous("12", { country: "DE" })).to.equal(false);
  });

  it("is no answer when the box is empty or absent", () => {
    expect([read("  "), readPhone(undefined, {})]).to.deep.equal([undefined, undefined]);
  });

  it("shows a home number as at home and any other with its country code", () => {
    expect([
      showPhone("+966501234567", { country: "SA" }),
      showPhone("+966501234567", { country: "GB" }),
      showPhone("+966501234567", {}),
    ]).to.deep.equal(["050 123 4567", "+966 50 123 4567", "+966 50 123 4567"]);
    expect([showPhone("call me", {}), showPhone(undefined, {})]).to.deep.equal(["call me", ""]);
  });

  it("shows any number so that it reads back the same", () => {
    const number = fc
      .tuple(
        fc.constantFrom("966", "973", "971", "44", "1", "33", "49", "91"),
        fc.stringMatching(/^[1-9]\d{6,10}$/),
      )
      .map(([code, rest]) => `+${code}${rest}`);
    fc.assert(
      fc.property(
        number,
        fc.constantFrom("SA", "BH", "AE", "GB", "US", "FR", "DE", "IN", undefined),
        (entered, country) => {
          const answer = read(entered, country);
          if (answer?.startsWith("+")) expect(read(showPhone(answer, { country }), country)).to.equal(answer);
        },
      ),
    );
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        read(text, "SA");
      }),
    );
  });
});
