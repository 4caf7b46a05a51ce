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

const stay: Definition = {
  ...definition,
  timeZone: "UTC",
  pages: [
    {
      id: "one",
      title: "Your dates",
      fields: [
        {
          type: "date",
          name: "by",
          label: "By",
          optional: true,
          default: { expression: "addDays(today(), days)" },
        },
        { type: "number", name: "a", label: "A", optional: true },
        { type: "number", name: "b", label: "B", optional: true, default: { expression: "a" } },
      ],
    },
    {
      id: "two",
      title: "Your numbers",
      fields: [
        { type: "number", name: "days", label: "Days", whole: true },
        { type: "number", name: "many", label: "Many", whole: true },
      ],
    },
    {
      id: "three",
      title: "Your lists",
      fields: [
        {
          type: "list",
          name: "l",
          label: "L",
          item: "L",
          min: { expression: "many" },
          fields: [{ type: "text", name: "t", label: "T", optional: true }],
        },
        {
          type: "list",
          name: "m",
          label: "M",
          item: "M",
          layout: "pages",
          optional: true,
          min: { expression: "many" },
          fields: [{ type: "text", name: "t", label: "T", optional: true }],
        },
        {
          type: "list",
          name: "none",
          label: "None",
          item: "None",
          max: { expression: "days - 2" },
          fields: [{ type: "text", name: "t", label: "T" }],
        },
      ],
    },
  ],
};

/** Whether a control of the page stands with this in it. */
const holds = (html: string, name: string, value: string): boolean =>
  [...html.matchAll(/<input\b[^>]*>/g)].some(
    ([tag]) => tag.includes(` name="${name}"`) && tag.includes(` value="${value}"`),
  );

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

  it("go on being followed by what was sent as it stood", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ who: "b" });
    await citizen.send({ who: "b", what: "y" });
    await citizen.send({ spaces: "2", used: "2" });
    await citizen.send({ note: "", kept: "2" }, "back");
    await citizen.send({ spaces: "2", used: "1" });
    expect(holds(citizen.html, "kept", "1")).toBe(true);
    // What was entered is kept.
    await citizen.send({ note: "", kept: "7" }, "back");
    await citizen.send({ spaces: "2", used: "2" });
    expect(holds(citizen.html, "kept", "7")).toBe(true);
  });
});

describe("without JavaScript, members by expression that wait for a later answer", () => {
  const backend = new PageTestBackend(stay, {});

  it("are followed though the box was sent empty, up to the copy of what was sent", async () => {
    backend.now = new Date("2026-11-24T23:50:00Z");
    const citizen = await backend.citizen().open();
    const noDate = { "by.day": "", "by.month": "", "by.year": "" };
    await citizen.send({ ...noDate, a: "", b: "" });
    await citizen.send({}, "back");
    await citizen.send({ ...noDate, a: "5", b: "" });
    await citizen.send({ days: "2", many: "1" });
    expect(citizen.html).toContain("Your lists");
    // Where there may be none, nothing is asked.
    expect(citizen.names).toContain("l.0.t");
    expect(citizen.names).not.toContain("none.0.t");
    await citizen.send({ "l.0.t": "x" });
    expect(citizen.html).toContain("26 November 2026");
    await citizen.send({});
    expect(citizen.url).toContain("_done");
    backend.now = new Date("2026-11-25T00:05:00Z");
    await citizen.go("/forms/permit/_copy?lang=en");
    expect(citizen.html).toContain("26 November 2026");
  });

  it("begin with no more items than can be shown, whatever somebody enters or sends", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ a: "", b: "" });
    await citizen.send({ days: "2", many: "99999999" });
    const { names } = citizen;
    expect(names).toContain("l.99.t");
    expect(names).not.toContain("l.100.t");
    await citizen.send({ _asked: "m.99999999.t" });
    expect(citizen.status).toBe(200);
    expect(citizen.html).toContain('id="permit-m--99"');
    expect(citizen.html).not.toContain('id="permit-m--100"');
  });
});
