import { expect } from "chai";
import { render } from "lit";
import "../define/diwan-content-field.js";
import { english } from "../english.js";
import { exampleProps } from "../example.js";
import { place, violations } from "../field.suite.js";
import { contentExamples } from "./content.examples.js";
import { contentKind } from "./content.kind.js";

describe("content", () => {
  it("shows every variant without an accessibility violation", async () => {
    const { form } = await place("diwan-content-field", { label: "Heading", text: "Words" });
    contentExamples.forEach((example, n) => {
      const box = document.createElement("div");
      box.className = "diwan";
      form.append(box);
      render(contentKind.template(exampleProps(example, english, `content-${n}`)), box);
    });
    expect(form.querySelectorAll(".diwan")).to.have.length(contentExamples.length + 1);
    expect(await violations()).to.deep.equal([]);
  });

  it("says that a warning is one", async () => {
    const { field } = await place("diwan-content-field", { variant: "warning", text: "You can be fined" });
    expect(field.textContent?.replace(/\s+/g, " ").trim()).to.equal("Warning You can be fined");
  });

  it("has no answer", async () => {
    const { field, form } = await place("diwan-content-field", { name: "answer", text: "Words" });
    expect(field.value).to.equal(undefined);
    expect([...new FormData(form)]).to.have.length(0);
  });
});
