/** Days that cannot be chosen, on pages that work without a script. */
import type { Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { PageTestBackend } from "../../support/page-test-backend.js";

const blocked = { weekdays: ["friday"], dates: ["12-16"] } as const;
const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en"],
  title: "Visit",
  privacy: { purpose: "To receive you", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "Your visit",
      fields: [
        { type: "date", name: "visit", label: "When will you come?", blocked },
        {
          type: "date",
          name: "call",
          label: "When may we call you?",
          blocked,
          messages: { blocked: "Our offices are closed on Fridays" },
        },
      ],
    },
    { id: "two", title: "Your street", fields: [{ type: "text", name: "street", label: "Street" }] },
  ],
};

const posted = (day: string, month: string): { readonly [control: string]: string } =>
  Object.fromEntries(
    ["visit", "call"].flatMap((name) => [
      [`${name}.day`, day],
      [`${name}.month`, month],
      [`${name}.year`, "2026"],
    ]),
  );

describe("without JavaScript, a day that cannot be chosen", () => {
  const backend = new PageTestBackend(definition, {});

  it("is named by its day of the week, at its boxes and in the summary", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send(posted("4", "12"));
    expect(citizen.html).toContain("A Friday cannot be chosen. Enter a date on another day of the week");
    expect(citizen.html.match(/: a Friday cannot be chosen/g)).toHaveLength(1);
  });

  it("is said to be one where it is a single day", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send(posted("16", "12"));
    expect(citizen.html).toContain("This date cannot be chosen. Enter another date");
  });

  it("is explained in the agency's own words where it gives them", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send(posted("4", "12"));
    expect(citizen.html.match(/Our offices are closed on Fridays/g)).toHaveLength(2);
  });

  it("does not stand in the way of another day", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send(posted("3", "12"));
    expect(citizen.html).toContain("Your street");
  });
});
