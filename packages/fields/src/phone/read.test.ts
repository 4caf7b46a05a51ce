import { expect } from "chai";
import fc from "fast-check";
import { readPhone, showPhone } from "./read.js";

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
