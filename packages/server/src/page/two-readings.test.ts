/** Figures that can be read in two ways, on pages that work without a script. */
import type { Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { PageTestBackend } from "../../support/page-test-backend.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "de"],
  title: "Permit",
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "Your house",
      fields: [
        { type: "number", name: "area", label: "Area", min: 100 },
        { type: "money", name: "rent", label: "Rent", currency: "EUR", min: "100" },
        { type: "percentage", name: "share", label: "Share", max: 100 },
      ],
    },
    { id: "two", title: "Your street", fields: [{ type: "text", name: "street", label: "Street" }] },
  ],
};

describe("without JavaScript, figures that can be read in two ways", () => {
  const backend = new PageTestBackend(definition, {});

  it("are asked about with both readings, and stay as they were typed", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ area: "1.500", rent: "€1.500", share: "12,500 %" });
    for (const words of [
      "it is read as 1.5. If you mean 1,500, enter 1,500",
      "it is read as €1.50. If you mean €1,500.00, enter €1,500.00",
      "it is read as 12,500%. If you mean 12.5%, enter 12.5%",
    ])
      expect(citizen.html).toContain(words);
    expect(citizen.html).toMatch(/value="1\.500"[^>]*inputmode="decimal"/);
    await citizen.send({ area: "1,500", rent: "€1,500.00", share: "12.5%" });
    expect(citizen.html).toContain("Your street");
  });
});
