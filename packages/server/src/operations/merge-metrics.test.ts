import { expect, it } from "vitest";
import { createMetrics } from "./metrics.js";
import { mergeMetrics } from "./merge-metrics.js";

const textOf = (count: number): string => {
  const metrics = createMetrics();
  for (let n = 0; n < count; n++)
    metrics.observe({ event: "submission", route: "submit", status: 201, milliseconds: 20, form: "permit" });
  metrics.stop();
  return metrics.text();
};
const valueOf = (text: string, series: string): number | undefined => {
  const line = text.split("\n").find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.split(" ").at(-1));
};

it("numbers of workers are added up, also those of one that ended, and what is of a process is told apart", () => {
  const merged = mergeMetrics(
    new Map([
      ["1", textOf(2)],
      ["2", textOf(3)],
    ]),
    [mergeMetrics(new Map(), [textOf(5), textOf(1)])],
  );
  for (const [series, value] of [
    ['diwan_requests_total{route="submit",status="201"}', 11],
    ['diwan_submissions_total{form="permit"}', 11],
    ['diwan_request_seconds_bucket{route="submit",le="0.01"}', 0],
    ['diwan_request_seconds_bucket{route="submit",le="+Inf"}', 11],
    ['diwan_request_seconds_count{route="submit"}', 11],
    ['diwan_request_seconds_sum{route="submit"}', 0.22],
  ] as const)
    expect([series, valueOf(merged, series)]).toEqual([series, expect.closeTo(value, 9)]);
  for (const worker of [1, 2])
    expect(valueOf(merged, `process_resident_memory_bytes{worker="${worker}"}`)).toBeGreaterThan(0);
  // One head for each name, before its values.
  const heads = merged.match(/^# TYPE \S+/gm) ?? [];
  expect(new Set(heads).size).toBe(heads.length);
  expect(heads).toContain("# TYPE diwan_request_seconds");
  expect(mergeMetrics(new Map())).toBe("");
});
