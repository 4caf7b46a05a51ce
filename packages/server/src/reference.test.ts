import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newReference, readReference } from "./reference.js";

const compact = (reference: string): string[] => [...reference.replaceAll("-", "")];
const ALPHABET = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

describe("a reference number", () => {
  it("is three groups of four characters that cannot be mistaken for each other", () => {
    for (let count = 0; count < 200; count++)
      expect(newReference()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it("does not repeat", () => {
    expect(new Set(Array.from({ length: 5000 }, newReference)).size).toBe(5000);
  });

  it("is read back however it was typed", () => {
    const reference = newReference();
    expect(readReference(reference.toLowerCase())).toBe(reference);
    expect(readReference(` ${reference.replaceAll("-", " ")} `)).toBe(reference);
    expect(readReference(reference.replaceAll("0", "o").replaceAll("1", "l"))).toBe(reference);
  });

  it("is refused with any one character wrong", () => {
    fc.assert(
      fc.property(fc.nat(11), fc.nat(30), (at, by) => {
        const characters = compact(newReference());
        const index = ALPHABET.indexOf(characters[at] ?? "");
        characters[at] = ALPHABET[(index + by + 1) % 32] ?? "";
        expect(readReference(characters.join(""))).toBeUndefined();
      }),
    );
  });

  it("is refused with any two characters swapped", () => {
    fc.assert(
      fc.property(fc.nat(11), fc.nat(11), (one, other) => {
        const characters = compact(newReference());
        const [a = "", b = ""] = [characters[one], characters[other]];
        fc.pre(a !== b);
        characters[one] = b;
        characters[other] = a;
        expect(readReference(characters.join(""))).toBeUndefined();
      }),
    );
  });

  it.each(["", "K7Q2", "K7Q2-M9XT-3F8P-0", "ك٧Q2-M9XT-3F8P", "U".repeat(12)])("is not %j", (typed) => {
    expect(readReference(typed)).toBeUndefined();
  });
});
