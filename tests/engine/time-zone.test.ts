import { createSession, type Definition } from "@diwan/core";
import { compileForm, runCase, verifySubmission } from "@diwan/fields/answers";
import { describe, expect, it } from "vitest";

const definition: Definition = {
  diwan: 1,
  id: "zone",
  version: "1",
  languages: ["en"],
  timeZone: "Asia/Bahrain",
  title: "Zone",
  privacy: { purpose: "To test", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "One",
      fields: [{ type: "date", name: "d", label: "When did it happen?", latest: "today" }],
    },
  ],
  calculations: { day: "today()" },
};

describe("today, where the definition names the agency's zone", () => {
  // It is 2 March in Kiritimati, 1 March in Bahrain, 28 February in Honolulu.
  const now = "2026-03-01T10:30:00Z";
  it.each(["Pacific/Kiritimati", "Pacific/Honolulu", "UTC"])(
    "is the same for the form, the server and the kit, in %s",
    async (timeZone) => {
      for (const [d, problems] of [
        ["2026-03-01", []],
        ["2026-03-02", [{ path: "/d", code: "latest", params: { date: "2026-03-01", part: "today" } }]],
      ] as const) {
        const clock = { now: () => new Date(now), timeZone };
        const session = createSession(await compileForm(definition), { answers: { d }, ...clock });
        expect(session.validateAll()).toEqual(problems);
        expect(session.calculation("day")).toBe("2026-03-01");
        const verdict = await verifySubmission(
          definition,
          { diwan: 1, form: "zone", version: "1", language: "en", key: "k", answers: { d } },
          clock,
        );
        expect(verdict.ok ? [] : verdict.problems).toEqual(problems);
        expect((await runCase({ definition, answers: { d }, now, timeZone })).problems).toEqual(problems);
      }
    },
  );
});
