import type { LogEntry } from "../log-entry.js";
import { nameOfError, SWEEP_KINDS, type SweepReport } from "./sweep.js";

/** What a log is told of a sweep: counts by kind and instants. `status` is what a request with this outcome would be answered, so that what needs somebody stands out. */
export function sweepEntry(report: SweepReport, milliseconds: number): LogEntry {
  const { refused, held, failed } = report;
  const removed = Object.fromEntries(
    SWEEP_KINDS.flatMap((kind) => (report[kind] ? [[kind, report[kind]]] : [])),
  );
  // Both pass without anybody's help.
  const isPassing = refused?.reason === "busy" || refused?.reason === "unsettled";
  const needsSomebody = (refused && !isPassing) || held;
  return {
    event: "sweep",
    status: failed ? 500 : needsSomebody ? 503 : 200,
    milliseconds,
    removed,
    ...(refused && { refused: refused.reason, why: refused.words }),
    ...(held && { held }),
    ...(failed && { failed }),
  };
}

/** Of one that could not even begin. */
export const failedSweepEntry = (error: unknown, milliseconds: number): LogEntry => ({
  event: "sweep",
  status: 500,
  milliseconds,
  removed: {},
  error: nameOfError(error),
});
