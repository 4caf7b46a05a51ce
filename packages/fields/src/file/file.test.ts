import { expect } from "chai";
import "../define/diwan-file-field.js";
import { fieldSuite, place, settled } from "../field.suite.js";
import { fileExamples } from "./file.examples.js";
import { fileKind } from "./file.kind.js";
import type { DiwanFileField } from "./file.element.js";
import { putFiles } from "./files.js";

const pdf = (name = "lease.pdf", content = "%PDF-1.7"): File =>
  new File([content], name, { type: "application/pdf" });
const inputOf = (field: Element): HTMLInputElement =>
  field.querySelector<HTMLInputElement>("input[type=file]") ?? expect.fail("no control");
const choose = (field: Element, ...files: readonly File[]): void => {
  const input = inputOf(field);
  putFiles(input, files);
  for (const type of ["input", "change"])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
};
const names = (field: Element): readonly (string | undefined)[] =>
  [...field.querySelectorAll("li bdi")].map((name) => name.textContent.trim());
const removal = (field: Element, file: string): HTMLElement =>
  [...field.querySelectorAll("button")].find(
    (button) => button.getAttribute("aria-label") === `Remove ${file}`,
  ) ?? expect.fail(`no way to remove ${file}`);
const said = (field: Element): string =>
  (field.querySelector("[aria-live=polite]")?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");

const reference = { id: "1", name: "before.pdf", size: 10, type: "application/pdf" };
fieldSuite({
  tag: "diwan-file-field",
  kind: fileKind,
  examples: fileExamples,
  messages: ["upload"],
  initial: { attribute: JSON.stringify([reference]), answer: [reference] },
  enter: (field) => choose(field, pdf()),
  entered: [{ name: "lease.pdf", size: 8, type: "application/pdf" }],
});

describe("a file field on a page", () => {
  after(() => document.body.replaceChildren());
  const make = async (more: { readonly [name: string]: string } = {}) => {
    const made = await place("diwan-file-field", { name: "lease", label: "Lease", ...more });
    return { ...made, field: made.field as DiwanFileField }; // of that tag
  };

  it("posts the files themselves with the page's own form", async () => {
    const { field, form } = await make({ max: "3" });
    choose(field, pdf("a.pdf"), pdf("b.pdf"));
    await settled(field);
    expect(new FormData(form).getAll("lease").map((file) => (file as File).name)).to.deep.equal([
      "a.pdf",
      "b.pdf",
    ]);
    expect(names(field)).to.deep.equal(["a.pdf", "b.pdf"]);
    expect(said(field)).to.equal("a.pdf chosen b.pdf chosen");
  });

  it("adds what is chosen next where several are taken, and replaces it where one is", async () => {
    const { field, form } = await make({ max: "2" });
    choose(field, pdf("a.pdf"));
    choose(field, pdf("b.pdf"));
    await settled(field);
    expect(names(field)).to.deep.equal(["a.pdf", "b.pdf"]);
    expect(new FormData(form).getAll("lease")).to.have.length(2);
    field.max = 1;
    choose(field, pdf("c.pdf"));
    await settled(field);
    expect(names(field)).to.deep.equal(["c.pdf"]);
  });

  it("takes a file away again, says so, and leaves the focus at the next one", async () => {
    const { field, form } = await make({ max: "3", value: JSON.stringify([reference]) });
    choose(field, pdf("a.pdf"), pdf("b.pdf"));
    await settled(field);
    for (const [file, left, focus] of [
      ["a.pdf", ["before.pdf", "b.pdf"], "Remove b.pdf"],
      ["before.pdf", ["b.pdf"], "Remove b.pdf"],
      ["b.pdf", [], null],
    ] as const) {
      removal(field, file).click();
      await settled(field);
      await new Promise(requestAnimationFrame);
      expect(names(field)).to.deep.equal(left);
      expect(said(field)).to.equal(`${file} removed`);
      expect(document.activeElement?.getAttribute("aria-label") ?? null).to.equal(focus);
    }
    expect(document.activeElement).to.equal(inputOf(field));
    expect(field.value).to.equal(undefined);
    expect(new FormData(form).getAll("lease").every((file) => file instanceof File && !file.name)).to.equal(
      true,
    );
  });

  it("says how large and of which kinds files may be, in the description of the control", async () => {
    const { field } = await make({ kinds: "PDF JPEG", "max-size": "5000000", max: "3" });
    const hint = field
      .querySelector(`#${inputOf(field).getAttribute("aria-describedby")}`)
      ?.textContent.replace(/[\u2066-\u2069]/g, "");
    expect(hint?.replace(/\s+/g, " ")).to.contain(
      "A file can be up to 5 MB. Accepted kinds: PDF or JPEG. You can choose up to 3 files.",
    );
  });

  it("keeps a file that was chosen in the native control before the script arrived", async () => {
    const host = document.createElement("form");
    const tag = document.createElement("diwan-file-field");
    tag.setAttribute("name", "lease");
    const native = Object.assign(document.createElement("input"), { type: "file", name: "lease" });
    putFiles(native, [pdf()]);
    tag.append(native);
    host.append(tag);
    document.body.append(host);
    await settled(tag);
    expect(new FormData(host).getAll("lease").map((file) => (file as File).name)).to.deep.equal([
      "lease.pdf",
    ]);
    expect(names(tag)).to.deep.equal(["lease.pdf"]);
  });
});
