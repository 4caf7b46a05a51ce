import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasCheckDigit, type CheckDigit } from "./check-digits.js";

/** Codes that others have published with their check digits. */
const VECTORS: { readonly [scheme in CheckDigit]: readonly string[] } = {
  // Numbers for tests of payment, Stripe (https://docs.stripe.com/testing) and PayPal; the first is that of the English Wikipedia, "Luhn algorithm".
  luhn: [
    "79927398713",
    "4242424242424242",
    "4000056655665556",
    "5555555555554444",
    "2223003122003222",
    "5200828282828210",
    "378282246310005",
    "371449635398431",
    "6011111111111117",
    "3056930009020004",
    "3566002020360505",
    "6200000000000005",
  ],
  // IBANs of the registry's examples, the country and check digits moved to the end (ISO 13616-1, 6.1), and LEIs (GLEIF's own first).
  "mod97-10": [
    "506700GE1G29325QX363",
    "5493001KJTIIGC8Y1R12",
    "NWBK60161331926819GB29",
    "370400440532013000DE89",
    "20041010050500013M02606FR14",
    "BMAG00001299123456BH67",
    "80000000608010167519SA03",
    "0331234567890123456AE07",
    "CBKU0000000000001234560101KW81",
    "DOHB00001234567890ABCDEFGQA58",
  ],
  // ORCID identifiers of ORCID's own documentation and of ISNI's (https://support.orcid.org, https://isni.org).
  "mod11-2": [
    "0000-0002-1825-0097",
    "0000-0001-5109-3700",
    "0000-0002-1694-233X",
    "0000-0002-9079-593X",
    "0000-0001-2345-6789",
    "0000000121032683",
    "000000012146438X",
    "0000-0003-1415-9269",
    "0000-0001-5000-0007",
    "0000-0002-0183-1282",
  ],
  // Wikipedia, "Verhoeff algorithm"; Rosetta Code, "Verhoeff algorithm"; python-stdnum's documentation of its Verhoeff module and of Aadhaar.
  verhoeff: ["2363", "123451", "1234567890120", "12340", "234123412346"],
};

describe.each(Object.entries(VECTORS))("the check digit %s", (scheme, codes) => {
  it.each(codes)("fits %s", (code) => {
    expect(hasCheckDigit(code, scheme as CheckDigit)).toBe(true); // the table's keys are schemes
  });

  it("fits no code of which one figure is another one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(), fc.integer({ min: 1, max: 9 }), (code, at, more) => {
        const places = [...code.matchAll(/\d/g)].map(({ index }) => index);
        const place = places[at % places.length] ?? 0;
        const wrong = `${code.slice(0, place)}${(Number(code[place]) + more) % 10}${code.slice(place + 1)}`;
        expect(hasCheckDigit(wrong, scheme as CheckDigit)).toBe(false); // see above
      }),
    );
  });

  it("fits nothing that is no code of it", () => {
    for (const none of ["", "0", "ABC", "٠٠"]) expect(hasCheckDigit(none, scheme as CheckDigit)).toBe(false); // see above
  });
});
