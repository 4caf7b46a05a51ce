/** Members of questions by expression, on pages that work without a script. */
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
      title: "You",
      fields: [
        {
          type: "radios",
          name: "who",
          label: "Who?",
          options: [
            { value: "a", label: "Owner" },
            { value: "b", label: "Tenant" },
          ],
        },
        {
          type: "radios",
          name: "what",
          label: "What?",
          options: [
            { value: "x", label: "Visitor permit", showWhen: "who == 'a'" },
            { value: "y", label: "Resident permit", showWhen: "answered(who)" },
          ],
        },
      ],
    },
    {
      id: "two",
      title: "Your spaces",
      fields: [
        { type: "number", name: "spaces", label: "Spaces", whole: true },
        { type: "number", name: "used", label: "Used", whole: true, max: { expression: "spaces" } },
      ],
    },
    {
      id: "three",
      title: "Your stay",
      fields: [
        { type: "text", name: "note", label: "Note", optional: { expression: "spaces == 1" } },
        { type: "number", name: "kept", label: "Kept", default: { expression: "used" } },
      ],
    },
  ],
};

describe("without JavaScript, members by expression", () => {
  const backend = new PageTestBackend(definition, {});

  it("are those of the answers so far, page by page", async () => {
    const citizen = await backend.citizen().open();
    expect(citizen.html).toContain("Who?");
    expect(citizen.html).not.toContain("What?");
    // The question comes when there is something to choose, and nobody is told to have left it out.
    await citizen.send({ who: "b" });
    expect(citizen.html).toContain("Resident permit");
    expect(citizen.html).not.toContain("Visitor permit");
    expect(citizen.summary).toEqual([]);
    // What the page did not offer is refused, by whoever it was sent.
    await citizen.send({ who: "b", what: "x" });
    expect(citizen.summary).toEqual(["#permit-what"]);
    await citizen.send({ who: "b", what: "y" });
    expect(citizen.html).toContain("Your spaces");
    await citizen.send({ spaces: "2", used: "3" });
    expect(citizen.html).toContain("2 or less");
    await citizen.send({ spaces: "2", used: "2" });
    expect(citizen.html).toMatch(/name="kept"[^>]*value="2"|value="2"[^>]*name="kept"/);
    await citizen.send({ kept: "2" });
    expect(citizen.summary).toEqual(["#permit-note"]);
    await citizen.send({ note: "x", kept: "2" });
    expect(citizen.html).toContain("Resident permit");
  });
});
