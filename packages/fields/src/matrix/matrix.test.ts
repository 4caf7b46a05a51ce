import { expect } from "chai";
import "../define/diwan-matrix-field.js";
import { choose, controlsOf, fieldSuite, place } from "../field.suite.js";
import { matrixExamples } from "./matrix.examples.js";
import { matrixKind } from "./matrix.kind.js";

const rows = JSON.stringify([
  { value: "staff", label: "The staff" },
  { value: "rooms", label: "The rooms" },
]);
const columns = JSON.stringify([
  { value: "good", label: "Good" },
  { value: "poor", label: "Poor" },
]);

fieldSuite({
  tag: "diwan-matrix-field",
  kind: matrixKind,
  examples: matrixExamples,
  attributes: { rows, columns },
  initial: { attribute: '{"staff":"poor"}', answer: { staff: "poor" } },
  enter: (field) => choose(field, "good"),
  entered: { staff: "good" },
  group: true,
});

describe("a matrix field", () => {
  const make = (more: { readonly [name: string]: string } = {}) =>
    place("diwan-matrix-field", { name: "answer", label: "Visit", rows, columns, ...more });

  it("is a table with headers where there is room, and questions one below the other where there is none", async () => {
    const { field, form } = await make();
    const tops = (): number =>
      new Set(
        [...field.querySelectorAll("tbody input")].map((input) =>
          Math.round(input.getBoundingClientRect().top),
        ),
      ).size;
    form.style.inlineSize = "700px";
    expect(tops()).to.equal(2);
    expect(
      [...field.querySelectorAll("th[scope=col]")].map((one) => one.getBoundingClientRect().height > 0),
    ).to.deep.equal([true, true]);
    form.style.inlineSize = "300px";
    expect(tops()).to.equal(4);
    expect(field.querySelector("thead")?.getBoundingClientRect().height).to.equal(0);
    expect(field.querySelector("td label")?.getBoundingClientRect().height).to.be.at.least(20);
    expect(form.scrollWidth).to.be.at.most(300);
  });

  it("names every control by its row and its column, whatever is in sight", async () => {
    const { field, form } = await make();
    for (const width of ["700px", "300px"]) {
      form.style.inlineSize = width;
      expect(
        controlsOf(field).map((control) => control.labels?.[0]?.textContent?.trim().replace(/\s+/g, " ")),
      ).to.deep.equal(["The staff Good", "The staff Poor", "The rooms Good", "The rooms Poor"]);
    }
  });

  it("chooses by a click anywhere in a cell's tile", async () => {
    const { field, form } = await make();
    form.style.inlineSize = "700px";
    const tile = field.querySelectorAll(".diwan-option")[3]?.getBoundingClientRect() ?? expect.fail();
    expect(Math.min(tile.width, tile.height)).to.be.at.least(44);
    (document.elementFromPoint(tile.right - 4, tile.top + 4) as HTMLElement).click(); // a point of an HTML page
    expect(field.value).to.deep.equal({ rooms: "poor" });
  });

  it("takes several in a row, in the order of the columns", async () => {
    const { field } = await make({ multiple: "" });
    for (const at of [3, 2]) controlsOf(field)[at]?.click();
    expect(field.value).to.deep.equal({ rooms: ["good", "poor"] });
    for (const at of [2, 3]) controlsOf(field)[at]?.click();
    expect(field.value).to.equal(undefined);
  });
});
