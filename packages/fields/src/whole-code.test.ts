/** On a narrow screen a long code does not fit into its box, and what cannot be seen cannot be compared with a letter: it stands whole below the box. */
import { expect } from "chai";
import "./define/diwan-bank-account-field.js";
import "./define/diwan-email-field.js";
import "./define/diwan-reference-field.js";
import "./define/diwan-text-field.js";
import "./define/diwan-url-field.js";
import { place, settled, type } from "./field.suite.js";

const IBAN = "MT84MALT011000012345MTLCAST001S";

const whole = (field: HTMLElement): HTMLElement | null => field.querySelector<HTMLElement>(".diwan-whole");

describe("a code that is longer than its box", () => {
  for (const [tag, entered, shown = entered] of [
    ["diwan-text-field", IBAN],
    ["diwan-text-field", "GB29 NWBK 6016 1331 9268 19"],
    ["diwan-text-field", "١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦ ٧٨٩٠"],
    ["diwan-reference-field", "ABCD1234EFGH5678IJKL9012MNOP345678"],
    ["diwan-bank-account-field", IBAN, "MT84 MALT 0110 0001 2345 MTLC AST0 01S"],
    ["diwan-email-field", "amal.haddad.of.the.second.district@municipality.example"],
    ["diwan-url-field", "https://municipality.example/forms/parking/2027"],
  ] as const) {
    it(`is seen whole on a narrow screen while it is typed: ${entered} in ${tag}`, async () => {
      const { field } = await place(tag, { name: "answer", label: "Code" });
      expect(whole(field)).to.equal(null);
      type(field, entered);
      await settled(field);
      const line = whole(field) ?? expect.fail();
      expect(line.textContent).to.equal(shown);
      expect(getComputedStyle(line).display !== "none").to.equal(matchMedia("(max-width:30em)").matches);
      // As on a narrow screen, however wide the window of the tests is.
      line.style.display = "block";
      field.style.inlineSize = "260px";
      expect(line.scrollWidth).to.equal(line.clientWidth);
      // A screen reader has it from the box.
      expect(line.ariaHidden).to.equal("true");
    });
  }

  for (const entered of ["AB12 3456", "Ministry of Municipalities and Agriculture"])
    it(`is none: ${entered}`, async () => {
      const { field } = await place("diwan-text-field", { name: "answer", label: "Code" });
      type(field, entered);
      await settled(field);
      expect(whole(field)).to.equal(null);
    });
});
