import { expect } from "chai";
import "../define/diwan-evidence-field.js";
import { controlsOf, fieldSuite, place, settled, squash, type } from "../field.suite.js";
import { putFiles } from "../file/files.js";
import { evidenceExamples } from "./evidence.examples.js";
import { evidenceKind } from "./evidence.kind.js";

const documents = JSON.stringify([
  { id: "passport", label: "Passport", later: false, reason: false },
  { id: "lease", label: "Lease", max: 2 },
]);
const pdf = (name: string): File => new File(["%PDF-1.7"], name, { type: "application/pdf" });
const inputOf = (field: Element, document: string): HTMLInputElement =>
  [...field.querySelectorAll<HTMLInputElement>("input[type=file]")].find(({ name }) =>
    name.endsWith(document),
  ) ?? expect.fail("no control");
const choose = (field: Element, document: string, ...files: readonly File[]): void => {
  const input = inputOf(field, document);
  putFiles(input, files);
  for (const event of ["input", "change"])
    input.dispatchEvent(new Event(event, { bubbles: true, composed: event === "input" }));
};
const reference = { id: "1", name: "before.pdf", size: 10, type: "application/pdf" };
const entry = (name: string) => ({ name, size: 8, type: "application/pdf" });

fieldSuite({
  tag: "diwan-evidence-field",
  kind: evidenceKind,
  examples: evidenceExamples,
  attributes: { documents },
  initial: {
    attribute: JSON.stringify([
      { document: "passport", files: [reference] },
      { document: "lease", later: true },
    ]),
    answer: [
      { document: "passport", files: [reference] },
      { document: "lease", later: true },
    ],
  },
  enter: (field) => {
    choose(field, "passport", pdf("new.pdf"));
    controlsOf(field)[4]?.click();
    type(field, "None", 5);
  },
  entered: [
    { document: "passport", files: [entry("new.pdf")] },
    { document: "lease", reason: "None" },
  ],
  messages: ["upload", "evidence"],
  group: true,
});

describe("an evidence field on a page", () => {
  after(() => document.body.replaceChildren());
  const make = (more: { readonly [name: string]: string } = {}) =>
    place("diwan-evidence-field", { name: "papers", label: "Your papers", documents, ...more });

  it("has a control for files for each document, and a choice where there is one", async () => {
    const { field } = await make();
    expect(
      [...field.querySelectorAll("[role=radiogroup]")].map((group) =>
        squash(group.querySelector("legend")?.textContent ?? ""),
      ),
    ).to.deep.equal(["Your papers Lease"]);
    expect(squash(inputOf(field, "passport").labels?.[0]?.textContent ?? "")).to.equal("Passport");
    expect(squash(inputOf(field, "lease").labels?.[0]?.textContent ?? "")).to.equal("File to upload Lease");
    expect(inputOf(field, "lease").checkVisibility()).to.equal(false);
    controlsOf(field)[1]?.click();
    await settled(field);
    expect(inputOf(field, "lease").checkVisibility()).to.equal(true);
  });

  it("posts the files of each document with the page's own form", async () => {
    const { field, form } = await make();
    choose(field, "passport", pdf("a.pdf"));
    controlsOf(field)[1]?.click();
    choose(field, "lease", pdf("b.pdf"));
    choose(field, "lease", pdf("c.pdf"));
    await settled(field);
    const names = (name: string) => new FormData(form).getAll(name).map((file) => (file as File).name);
    expect([names("papers.passport"), names("papers.lease")]).to.deep.equal([["a.pdf"], ["b.pdf", "c.pdf"]]);
    expect(new FormData(form).get("papers.lease.how")).to.equal("upload");
    expect(squash(field.querySelector("[aria-live=polite]")?.textContent ?? "")).to.equal("c.pdf chosen");
  });

  it("takes a file away again, says so, and leaves the focus at the next one", async () => {
    const { field } = await make({
      value: JSON.stringify([
        { document: "lease", files: [reference, { ...reference, id: "2", name: "second.pdf" }] },
      ]),
    });
    for (const [file, left, focus] of [
      [
        "before.pdf",
        [{ document: "lease", files: [{ ...reference, id: "2", name: "second.pdf" }] }],
        "Remove second.pdf",
      ],
      ["second.pdf", [{ document: "lease", how: "upload" }], null],
    ] as const) {
      [...field.querySelectorAll("button")]
        .find((button) => button.getAttribute("aria-label") === `Remove ${file}`)
        ?.click();
      await settled(field);
      await new Promise(requestAnimationFrame);
      expect((field as unknown as { readonly value: unknown }).value).to.deep.equal(left);
      expect(document.activeElement?.getAttribute("aria-label") ?? null).to.equal(focus);
    }
    expect(document.activeElement).to.equal(inputOf(field, "lease"));
  });

  it("keeps what was chosen and written for whoever chooses something else and comes back", async () => {
    const { field } = await make();
    controlsOf(field)[4]?.click();
    type(field, "None", 5);
    controlsOf(field)[3]?.click();
    await settled(field);
    controlsOf(field)[4]?.click();
    await settled(field);
    expect(controlsOf(field)[5]?.value).to.equal("None");
  });

  it("keeps files that were chosen in native controls before the script arrived", async () => {
    const host = document.createElement("form");
    const tag = document.createElement("diwan-evidence-field");
    tag.setAttribute("name", "papers");
    tag.setAttribute(
      "documents",
      JSON.stringify(["passport", "lease"].map((id) => ({ id, label: id, later: false, reason: false }))),
    );
    for (const id of ["passport", "lease"]) {
      const native = Object.assign(document.createElement("input"), { type: "file", name: `papers.${id}` });
      putFiles(native, [pdf(`${id}.pdf`)]);
      tag.append(native);
    }
    host.append(tag);
    document.body.append(host);
    await settled(tag);
    for (const id of ["passport", "lease"])
      expect(new FormData(host).getAll(`papers.${id}`).map((file) => (file as File).name)).to.deep.equal([
        `${id}.pdf`,
      ]);
    expect(
      (tag.value as readonly { readonly document: string }[]).map((each) => each.document),
    ).to.deep.equal(["passport", "lease"]);
  });
});
