import { readParts } from "./text-lines.js";
import { expect } from "chai";
import { partAutocomplete, partOf } from "./entry-parts.js";

describe("an answer of several boxes", () => {
  it("holds the trimmed words of filled boxes only", () => {
    expect(
      readParts({ given: ["  Aisha "], middle: ["  "], family: ["Al Noor"], stray: ["x"] }, [
        "given",
        "middle",
        "family",
      ]),
    ).to.deep.equal({ given: "Aisha", family: "Al Noor" });
  });

  it("is no answer when every box is empty or absent", () => {
    expect(readParts({ given: [" "] }, ["given", "family"])).to.equal(undefined);
  });

  it("shows nothing for what is not a string", () => {
    expect([
      partOf({ given: 3 }, "given"),
      partOf(null, "given"),
      partOf("text", "given"),
      partOf({ given: "A" }, "given"),
    ]).to.deep.equal(["", "", "", "A"]);
  });
});

describe("autofill tokens of a part", () => {
  for (const [group, wholes, token, expected] of [
    ["name", ["name"], "given-name", "given-name"],
    ["section-blue shipping name", ["name"], "family-name", "section-blue shipping family-name"],
    ["off", ["name"], "given-name", "off"],
    [undefined, ["name"], "given-name", undefined],
    ["email", ["name"], "given-name", undefined],
    ["billing", ["", "street-address"], "postal-code", "billing postal-code"],
    ["billing street-address", ["", "street-address"], "address-line1", "billing address-line1"],
    ["street-address", ["", "street-address"], undefined, undefined],
  ] as const) {
    it(`makes ${expected ?? "nothing"} of ${group ?? "nothing"} and ${token ?? "no token"}`, () => {
      expect(partAutocomplete(group, wholes, token)).to.equal(expected);
    });
  }
});
