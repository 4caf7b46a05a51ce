/** Years with the mark of their calendar, on pages that work without a script. */
import type { Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { PageTestBackend } from "../../support/page-test-backend.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en"],
  title: "Permit",
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "Your house",
      fields: [
        { type: "date", name: "since", label: "Since" },
        { type: "month", name: "moved", label: "Moved" },
        { type: "year", name: "built", label: "Built" },
        { type: "date-range", name: "stay", label: "Stay" },
      ],
    },
    { id: "two", title: "Your street", fields: [{ type: "text", name: "street", label: "Street" }] },
  ],
};

const posted = (year: string): { readonly [control: string]: string } => ({
  "since.day": "4",
  "since.month": "مارس",
  "since.year": year,
  "moved.month": "3",
  "moved.year": year,
  built: year,
  "stay.from.day": "1",
  "stay.from.month": "3",
  "stay.from.year": year,
  "stay.to.day": "2",
  "stay.to.month": "3",
  "stay.to.year": year,
});

describe("without JavaScript, a year with a mark", () => {
  const backend = new PageTestBackend(definition, {});

  it.each(["٢٠٢٦م", "2026年", "AD 2026"])("of the calendar of answers is read: %s", async (year) => {
    const citizen = await backend.citizen().open();
    await citizen.send(posted(year));
    expect(citizen.html).toContain("Your street");
  });

  it.each(["1446هـ", "2569 พ.ศ.", "令和8年", "民國115年"])(
    "of another calendar is asked about, and stays as it was typed: %s",
    async (year) => {
      const citizen = await backend.citizen().open();
      await citizen.send(posted(year));
      // Each of the five years at its box, and in the summary.
      expect(citizen.html.match(/4 digits only, in the calendar in which this year is 20\d\d/g)).toHaveLength(
        10,
      );
      expect(citizen.html).toContain(`value="${year}"`);
    },
  );
});
