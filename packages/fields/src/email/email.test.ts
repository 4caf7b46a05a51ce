import { expect } from "chai";
import "../define/diwan-email-field.js";
import { controlsOf, fieldSuite, place, type } from "../field.suite.js";
import { emailExamples } from "./email.examples.js";
import { emailKind } from "./email.kind.js";

fieldSuite({
  tag: "diwan-email-field",
  kind: emailKind,
  examples: emailExamples,
  initial: { attribute: "a@example.org", answer: "a@example.org" },
  enter: (field) => type(field, "b@example.org"),
  entered: "b@example.org",
  submits: true,
});

describe("an email field", () => {
  it("asks for the right keyboard and autofill, and reads from left to right", async () => {
    const { field } = await place("diwan-email-field", { name: "answer", label: "Email" });
    const box = controlsOf(field)[0] ?? field;
    expect(
      ["inputmode", "autocomplete", "dir", "spellcheck", "autocapitalize"].map((name) =>
        box.getAttribute(name),
      ),
    ).to.deep.equal(["email", "email", "ltr", "false", "none"]);
  });

  it("keeps a domain in another script as it is typed, in every browser", async () => {
    const { field } = await place("diwan-email-field", { name: "answer", label: "Email" });
    for (const address of ["user@exämple.de", "ليلى@مثال.إختبار", "user@例え.jp"]) {
      type(field, address);
      expect(field.value).to.equal(address);
      expect((controlsOf(field)[0] as HTMLInputElement).value).to.equal(address);
    }
  });

  it("keeps what is no address, for the rules to validate", async () => {
    const { field } = await place("diwan-email-field", { name: "answer", label: "Email" });
    type(field, "sara.example.org");
    expect(field.value).to.equal("sara.example.org");
  });
});
