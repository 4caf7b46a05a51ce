import { sql, type RawBuilder } from "kysely";

/**
 * Whether a clock is to be believed by what deletes for good. A server's clock can be wrong: before it was set after a start, with a flat battery, by a slip of
 * a hand. Reading by a wrong clock is mended with the clock; deleting is not. So the instant of the last sweep is noted (`sweep_state.at`), and only what a
 * process sees of time passing since then is believed at once. Decision 014 has the reasons.
 */
export interface ClockView {
  readonly now: Date;
  /** The database's own clock, where it is another one. */
  readonly database?: Date | undefined;
  /** What the clock said at the last sweep that believed it. */
  readonly mark?: Date | undefined;
  /** When the newest of what is kept came, asked for when there is no mark; absent when nothing is kept. */
  readonly newest?: Date | undefined;
  /** When a clock that had gone further than expected was first seen. */
  readonly doubted?: Date | undefined;
  /** Milliseconds between two sweeps. */
  readonly every: number;
  /** Most milliseconds a clock may be past the last sweep without somebody's word. */
  readonly jump: number;
}
export type ClockDoubt =
  /** It differs from the database's clock. */
  | "database"
  /** It is behind the last sweep. */
  | "behind"
  /** It is further past the last sweep than the time between two; believed when it still is at the next. */
  | "unsettled"
  /** It is so far past the last sweep that somebody must say it is right. */
  | "jump";

export const HOUR = 3_600_000;
export const DEFAULT_JUMP = 7 * 24 * HOUR;
/** Clocks that are set over the network differ by less; what is deleted has been kept for a day or more. */
export const TOLERANCE = 10 * 60_000;
/** No clock of a server that runs this is earlier: one that is was never set. */
const EARLIEST = Date.UTC(2026, 0, 1);

/** Most milliseconds from one sweep to the next when all goes well; restarts and slow starts included. */
export const stepOf = (every: number): number => Math.max(2 * HOUR, 2 * every);

/** Why a clock is not believed; `undefined` when it is. */
export function doubtOf({
  now,
  database,
  mark,
  newest,
  doubted,
  every,
  jump,
}: ClockView): ClockDoubt | undefined {
  const time = now.getTime();
  if (database && Math.abs(time - database.getTime()) > TOLERANCE) return "database";
  if (time < EARLIEST) return "behind";
  const base = (mark ?? newest)?.getTime();
  // Nothing is kept yet that could be lost.
  if (base === undefined) return undefined;
  if (time < base - TOLERANCE) return "behind";
  if (time - base <= stepOf(every)) return undefined;
  if (time - base > jump) return "jump";
  // The process was down, or suspended, or the clock jumped: a clock that is wrong for a moment is right again at the next sweep.
  const isSettled = doubted !== undefined && time - doubted.getTime() >= every / 2;
  return isSettled ? undefined : "unsettled";
}

/** In words, for a log: instants and nothing else. */
export function doubtInWords(doubt: ClockDoubt, { now, database, mark, newest }: ClockView): string {
  const clock = `The clock says ${now.toISOString()}`;
  // What stands for the last sweep before the first is the newest entry of then.
  const base = mark
    ? `at the last sweep (before the first: at the newest entry) it was ${mark.toISOString()}`
    : `there was no sweep yet, and the newest entry is of ${newest?.toISOString()}`;
  const way = "Nothing was deleted. Once the clock is right for sure: diwan-server sweep --trust-clock";
  switch (doubt) {
    case "database":
      return `${clock} and the database's ${database?.toISOString()}. Nothing was deleted. Set the one that is wrong.`;
    case "behind":
      return `${clock}, but ${base}: the clock is behind. ${way}`;
    case "jump":
      return `${clock}, but ${base}: that is too long before to delete by this clock unasked. ${way}`;
    case "unsettled":
      return `${clock}, but ${base}. Nothing was deleted; it is believed if it still goes on from there at the next sweep.`;
  }
}

const column = (name: "at" | "until"): RawBuilder<Date> =>
  sql<Date>`(select ${sql.ref(name)} from sweep_state where id = 1)`;

/**
 * When something is over that is kept from `now` to `end`: later by as much as the clock is behind the last sweep. Otherwise what came in while a clock stood
 * at 1970 would be overdue as soon as the clock is right.
 */
export const keptUntil = (end: Date, now: Date): RawBuilder<Date> =>
  sql<Date>`${end}::timestamptz + (greatest(${now}::timestamptz, ${column("at")}) - ${now}::timestamptz)`;

/** The instant by which to decide what is over: no later than when the next sweep was to be, so that a clock that jumped closes nobody's draft or visit. */
export const believable = (now: Date): RawBuilder<Date> =>
  sql<Date>`least(${now}::timestamptz, ${column("until")})`;
