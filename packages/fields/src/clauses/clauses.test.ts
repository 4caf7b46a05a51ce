import { expect } from "chai";
import "../define/diwan-clauses-field.js";
import { controlsOf, fieldSuite, place, settled, squash, type } from "../field.suite.js";
import { clausesExamples } from "./clauses.examples.js";
import { clausesKind } from "./clauses.kind.js";

const clauses = JSON.stringify([
  { id: "hours", title: "Opening hours", text: "The park closes at sunset." },
  { id: "dogs", text: "Dogs are kept on a lead." },
]);

fieldSuite({
  tag: "diwan-clauses-field",
  kind: clausesKind,
  examples: clausesExamples,
  attributes: { clauses, "max-length": "200" },
  initial: {
    attribute: '[{"clause":"hours","view":"agree"},{"clause":"dogs","view":"agree"}]',
    answer: [
      { clause: "hours", view: "agree" },
      { clause: "dogs", view: "agree" },
    ],
  },
  enter: (field) => {
    controlsOf(field)[1]?.click();
    controlsOf(field)[6]?.click();
    type(field, "Cats too", 7);
  },
  entered: [
    { clause: "hours", view: "disagree" },
    { clause: "dogs", view: "comment", comment: "Cats too" },
  ],
  messages: ["clauses"],
  group: true,
});

describe("a clauses field", () => {
  const make = (more: { readonly [name: string]: string } = {}) =>
    place("diwan-clauses-field", { name: "answer", label: "Rules", clauses, ...more });

  it("has a group for each clause, named by its number and title and described by its text", async () => {
    const { field } = await make();
    const groups = [...field.querySelectorAll("[role=radiogroup]")];
    expect(groups.map((group) => squash(group.querySelector("legend")?.textContent ?? ""))).to.deep.equal([
      "Rules 1. Opening hours",
      "Rules Clause 2",
    ]);
    expect(
      groups.map((group) =>
        document.getElementById(group.getAttribute("aria-describedby") ?? "")?.textContent?.trim(),
      ),
    ).to.deep.equal(["The park closes at sunset.", "Dogs are kept on a lead."]);
  });

  it("shows the box of a comment while one is to be written, with what is left of it", async () => {
    const { field } = await make({ "max-length": "20" });
    const [box] = field.querySelectorAll("textarea");
    expect(box?.checkVisibility()).to.equal(false);
    controlsOf(field)[2]?.click();
    await settled(field);
    expect(box?.checkVisibility()).to.equal(true);
    expect(squash(box?.labels[0]?.textContent ?? "")).to.equal("Your comment on clause 1");
    type(field, "Too early", 3);
    await settled(field);
    expect(squash(field.querySelector(".diwan-left")?.textContent ?? "")).to.equal(
      "You have 11 characters left",
    );
    expect(field.value).to.deep.equal([{ clause: "hours", view: "comment", comment: "Too early" }]);
  });

  it("keeps what was written for whoever agrees and comes back", async () => {
    const { field } = await make();
    controlsOf(field)[2]?.click();
    type(field, "Too early", 3);
    controlsOf(field)[0]?.click();
    await settled(field);
    controlsOf(field)[2]?.click();
    await settled(field);
    expect(controlsOf(field)[3]?.value).to.equal("Too early");
  });
});
