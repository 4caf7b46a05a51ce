import { describe, expect, it } from "vitest";
import { DEFAULT_JUMP, doubtInWords, doubtOf, HOUR, type ClockView } from "./clock.js";

const MARK = new Date("2026-11-24T09:00:00Z");
const at = (hours: number): Date => new Date(MARK.getTime() + hours * HOUR);
const view = (more: Partial<ClockView>): ClockView => ({
  now: at(1),
  mark: MARK,
  newest: at(-10_000),
  every: HOUR,
  jump: DEFAULT_JUMP,
  ...more,
});

describe("the clock by which things are deleted", () => {
  it.each<[string, Partial<ClockView>, ReturnType<typeof doubtOf>]>([
    ["is believed an hour after the last sweep", {}, undefined],
    ["is believed when a restart made it two", { now: at(2) }, undefined],
    ["is believed when it was put back by a minute", { now: at(-1 / 60) }, undefined],
    ["is not believed when it is years further", { now: new Date("2029-01-01T00:00:00Z") }, "jump"],
    [
      "is not believed for having said so before",
      { now: new Date("2029-01-01T01:00:00Z"), doubted: new Date("2029-01-01T00:00:00Z") },
      "jump",
    ],
    ["is not yet believed when it is half a day further", { now: at(12) }, "unsettled"],
    ["is not yet believed a minute later", { now: at(12 + 1 / 60), doubted: at(12) }, "unsettled"],
    ["is not yet believed when it went back since", { now: at(12), doubted: at(100) }, "unsettled"],
    ["is believed when it goes on from there an hour later", { now: at(13), doubted: at(12) }, undefined],
    ["is believed a day later where sweeps are daily", { now: at(24), every: 24 * HOUR }, undefined],
    ["is not believed when it stands behind the last sweep", { now: at(-1) }, "behind"],
    [
      "is not believed in 1970, whatever is known",
      { now: new Date(0), mark: undefined, newest: new Date(0) },
      "behind",
    ],
    ["is not believed when the database's differs, further on", { database: at(2) }, "database"],
    ["is not believed when the database's differs, further back", { database: at(0) }, "database"],
    ["is believed when the database's is a little different", { database: at(0.9) }, undefined],
    [
      "is held against the newest entry before the first sweep",
      { mark: undefined, newest: at(-DEFAULT_JUMP / HOUR) },
      "jump",
    ],
    [
      "is believed before the first sweep when the newest entry has just come",
      { mark: undefined, newest: at(0) },
      undefined,
    ],
    ["is believed two months after the last entry when sweeps went on", { newest: at(-60 * 24) }, undefined],
    [
      "is not believed for an entry that came by a wrong clock",
      { now: new Date("2029-01-01T00:00:00Z"), newest: new Date("2029-01-01T00:00:00Z") },
      "jump",
    ],
    ["is believed when nothing is kept", { mark: undefined, newest: undefined }, undefined],
  ])("%s", (_, more, doubt) => expect(doubtOf(view(more))).toBe(doubt));

  it.each(["database", "behind", "unsettled", "jump"] as const)(
    "that is doubted (%s) is told of with both instants",
    (doubt) => {
      const words = doubtInWords(doubt, view({ database: at(5) }));
      expect(words).toContain(at(1).toISOString());
      expect(words).toContain((doubt === "database" ? at(5) : MARK).toISOString());
    },
  );
});
