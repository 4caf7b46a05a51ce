import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSafeLink } from "./safe-link.js";

describe("where a link may go", () => {
  it.each([
    "/privacy",
    "privacy.html",
    "./a:b",
    "?a=b:c",
    "#part",
    "//agency.example/x",
    "https://agency.example",
    "HTTP://agency.example",
    "mailto:a@b.example",
    "tel:+97317001234",
    " https://agency.example",
    "",
  ])("%j", (address) => expect(isSafeLink(address)).toBe(true));

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    "java\r\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    " \t\u0000javascript:alert(1)",
    "javascript\t:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:https://agency.example/x",
    "file:///etc/passwd",
    "https\u00a0:x",
  ])("never to %j", (address) => expect(isSafeLink(address)).toBe(false));

  it("agrees with what a browser makes of any address", () => {
    const piece = fc.constantFrom(
      "java",
      "script",
      ":",
      "\t",
      "\n",
      " ",
      "\u0001",
      "/",
      "data",
      "https",
      "#",
      "?",
      "x",
      "\\",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const address = pieces.join("");
        if (!isSafeLink(address) || !URL.canParse(address, "https://agency.example/form")) return;
        expect(new URL(address, "https://agency.example/form").protocol).toMatch(/^(https?|mailto|tel):$/);
      }),
      { numRuns: 2000 },
    );
  });
});
