import { expect } from "chai";
import { loadLocale } from "@diwan/i18n";
import "../define/diwan-yes-no-field.js";
import { choose, fieldSuite, place, settled } from "../field.suite.js";
import { yesNoExamples } from "./yes-no.examples.js";
import { yesNoKind } from "./yes-no.kind.js";

fieldSuite({
  tag: "diwan-yes-no-field",
  kind: yesNoKind,
  examples: yesNoExamples,
  initial: { attribute: "yes", answer: true },
  enter: (field) => choose(field, "no"),
  entered: false,
  group: true,
});

describe("a yes-no field", () => {
  it("asks in the words of its language", async () => {
    const { field } = await place(
      "diwan-yes-no-field",
      { name: "answer", label: "كهربائية؟" },
      { lang: "ar", dir: "rtl" },
    );
    field.locale = await loadLocale("ar");
    await settled(field);
    expect([...field.querySelectorAll("label")].map((label) => label.textContent?.trim())).to.deep.equal([
      "نعم",
      "لا",
    ]);
  });
});
