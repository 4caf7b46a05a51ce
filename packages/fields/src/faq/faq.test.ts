import { expect } from "chai";
import "../define/diwan-faq-field.js";
import { blockSuite, drawn } from "../block.suite.js";
import { place } from "../field.suite.js";
import { faqExamples } from "./faq.examples.js";
import { faqKind } from "./faq.kind.js";

blockSuite({
  tag: "diwan-faq-field",
  kind: faqKind,
  examples: faqExamples,
  attributes: { label: "Questions", items: '[{"title":"How long?","text":"Ten days."}]' },
  words: "Questions How long? Ten days.",
});

describe("faq", () => {
  it("has each question as a heading in what opens its answer", async () => {
    const box = await drawn(faqKind, faqExamples[0]!); // there are examples
    expect(box.querySelector("h2")?.textContent).to.equal("Questions people ask");
    expect([...box.querySelectorAll("summary h3")]).to.have.length(2);
    const alone = await drawn(faqKind, faqExamples[1]!);
    expect([...alone.querySelectorAll("summary h2")]).to.have.length(2);
  });

  it("opens when a press meets the words of the question", async () => {
    const { form } = await place("diwan-faq-field", {});
    const box = await drawn(faqKind, faqExamples[0]!);
    form.append(box);
    box.querySelector<HTMLElement>("summary h3")?.click();
    expect(box.querySelector("details")?.open).to.equal(true);
  });
});
