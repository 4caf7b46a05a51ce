/** Rules that only warn, on pages that work without a script: asked about once for the same answers. */
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
      title: "Your car",
      fields: [
        {
          type: "number",
          name: "co2",
          label: "CO2",
          rules: [{ check: "co2 < 400.0", level: "warning", message: "Is that right?" }],
        },
      ],
    },
    {
      id: "two",
      title: "Your lease",
      fields: [{ type: "text", name: "note", label: "Note", optional: true }],
    },
  ],
};

describe("without JavaScript, a rule that only warns", () => {
  const backend = new PageTestBackend(definition, {});
  const isAsked = (html: string): boolean => html.includes("Check before you continue");

  it("is shown once, confirmed by Continue, and refused by nobody", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ co2: "4000" });
    expect(isAsked(citizen.html)).toBe(true);
    expect(citizen.html).toContain("Is that right?");
    expect(citizen.html).not.toContain("<title>Error");
    expect(citizen.html).not.toContain('aria-invalid="true"');
    await citizen.send({ co2: "4000" });
    expect(citizen.html).toContain("Your lease");
    await citizen.send({ note: "" });
    expect(citizen.html).toContain("Check your answers");
    await citizen.send({});
    expect(citizen.html).toContain("sent");
  });

  it("is asked again for another answer", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ co2: "4000" });
    await citizen.send({ co2: "5000" });
    expect(isAsked(citizen.html)).toBe(true);
    await citizen.send({ co2: "90" });
    expect(citizen.html).toContain("Your lease");
  });
});
