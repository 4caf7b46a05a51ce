import type { LogEntry } from "../log-entry.js";
import { nameOfError, SWEEP_KINDS, type SweepOptions, type SweepReport } from "./sweep.js";

export interface ScheduleOptions {
  /** Milliseconds. */
  readonly every: number;
  readonly run: (options: Pick<SweepOptions, "signal">) => Promise<SweepReport>;
  readonly log: (entry: LogEntry) => void;
  readonly onSweep?: ((report: SweepReport) => void) | undefined;
}

/** Without a log, what needs somebody goes where Node puts its warnings. */
export const warn = ({ status, milliseconds: _, ...told }: LogEntry): void => {
  if (status >= 500) process.emitWarning(JSON.stringify(told), { type: "DiwanSweep" });
};

/** What the host's own functions throw ends neither the sweeps nor the process. */
const heard = (error: unknown): void =>
  process.emitWarning(`A sweep could not be told of: ${nameOfError(error)}`, { type: "DiwanSweep" });

/** Sweeps at once, and then again and again: a process that is restarted before the first hour is over sweeps too. */
export function startSweeps({ every, run, log, onSweep }: ScheduleOptions): { stop(): Promise<void> } {
  const ending = new AbortController();
  async function once(): Promise<void> {
    const start = performance.now();
    const passed = (): number => Math.round(performance.now() - start);
    const outcome = await run({ signal: ending.signal }).catch((error: unknown) =>
      failedSweepEntry(error, passed()),
    );
    if ("event" in outcome) {
      log(outcome);
      return;
    }
    log(sweepEntry(outcome, passed()));
    onSweep?.(outcome);
  }
  let running: Promise<void> | undefined;
  // One that takes longer than the time between two is not joined by another.
  const begin = (): void => {
    running ??= once()
      .catch(heard)
      .finally(() => {
        running = undefined;
      });
  };
  begin();
  const timer = setInterval(begin, every);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      ending.abort();
      await running;
    },
  };
}

/** What a log is told of a sweep: counts by kind and instants. `status` is what a request with this outcome would be answered, so that what needs somebody stands out. */
function sweepEntry(report: SweepReport, milliseconds: number): LogEntry {
  const { refused, held, failed } = report;
  const removed = Object.fromEntries(
    SWEEP_KINDS.flatMap((kind) => (report[kind] ? [[kind, report[kind]]] : [])),
  );
  // Both pass without anybody's help.
  const isPassing = refused?.reason === "busy" || refused?.reason === "unsettled";
  const needsSomebody = (refused && !isPassing) || held;
  const passedStatus = needsSomebody ? 503 : 200;
  return {
    event: "sweep",
    status: failed ? 500 : passedStatus,
    milliseconds,
    removed,
    ...(refused && { refused: refused.reason, why: refused.words }),
    ...(held && { held }),
    ...(failed && { failed }),
  };
}

/** Of one that could not even begin. */
const failedSweepEntry = (error: unknown, milliseconds: number): LogEntry => ({
  event: "sweep",
  status: 500,
  milliseconds,
  removed: {},
  error: nameOfError(error),
});
