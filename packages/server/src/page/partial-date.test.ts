/** Dates of which perhaps only the year is known, on pages that work without a script. */
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
      title: "Your arrival",
      fields: [{ type: "partial-date", name: "arrived", label: "When did you come?" }],
    },
    { id: "two", title: "Your street", fields: [{ type: "text", name: "street", label: "Street" }] },
  ],
};

describe("without JavaScript, a date of which only the year is known", () => {
  const backend = new PageTestBackend(definition, {});
  const sent = async (day: string, month: string, year: string) => {
    const citizen = await backend.citizen().open();
    expect(citizen.html).toContain("If you only know the year, leave the day and the month empty.");
    await citizen.send({ "arrived.day": day, "arrived.month": month, "arrived.year": year });
    return citizen;
  };

  it.each([
    ["", "", "1987"],
    ["", "مارس", "١٩٨٧"],
    ["4", "3", "1987"],
  ])("goes on with what is known: %s %s %s", async (day, month, year) =>
    expect((await sent(day, month, year)).html).toContain("Your street"),
  );

  it("asks for the month of a day", async () =>
    expect((await sent("4", "", "1987")).html).toContain("Enter the month"));

  it("is said in words on the page that checks the answers", async () => {
    const citizen = await sent("", "3", "1987");
    await citizen.send({ street: "High Street" });
    expect(citizen.html).toContain("March 1987");
  });
});
