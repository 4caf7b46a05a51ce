import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells.js";

describe("cells of a spreadsheet, pasted as text", () => {
  it.each([
    ["one cell", "A1", [["A1"]]],
    ["a row", "A1\t2020", [["A1", "2020"]]],
    [
      "rows of Excel, which end with a line break",
      "A1\t2020\r\nB2\t2021\r\n",
      [
        ["A1", "2020"],
        ["B2", "2021"],
      ],
    ],
    [
      "rows of LibreOffice and Google, which do not",
      "A1\t2020\nB2\t2021",
      [
        ["A1", "2020"],
        ["B2", "2021"],
      ],
    ],
    [
      "empty cells and an empty row between",
      "A1\t\n\t\nB2\t1",
      [
        ["A1", ""],
        ["", ""],
        ["B2", "1"],
      ],
    ],
    [
      "a line break in a cell",
      'A1\t"two\nlines"\nB2\t1',
      [
        ["A1", "two\nlines"],
        ["B2", "1"],
      ],
    ],
    ["a tab in a cell", '"a\tb"\tc', [["a\tb", "c"]]],
    ["quotes in a cell, doubled", '"6"" wide"\tc', [['6" wide', "c"]]],
    ["quotes that are the cell's own", '"Pearl"\t6" wide', [['"Pearl"', '6" wide']]],
    ["a quote that never ends", '"A1\tB2', [['"A1', "B2"]]],
    ["spaces around", " A1 \t B2 ", [["A1", "B2"]]],
    ["nothing", "", [[""]]],
  ])("are read: %s", (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it("are what a spreadsheet wrote, whatever is in them", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", "ب", '"', "\t", "\n", ",") })
      .map((text) => text.trim());
    const written = (text: string): string =>
      /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map(written).join("\t")).join("\n") + "\n";
        expect(cellsOf(text)).toEqual(rows);
      }),
    );
  });
});
