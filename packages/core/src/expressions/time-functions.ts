/** Times of day and durations. In CEL's own language both belong to instants; here they are civil, as dates are. */
import type { Environment } from "@marcbachmann/cel-js";
import { addMonths, daysBetween } from "../date-arithmetic.js";
import { OUR_MARK } from "./functions.js";
import { CivilTime, IsoDuration } from "./values.js";

const SYNC = { async: false } as const;

/** Four days after which months are of every length they can be in a row, and in a row of rows (XML Schema 1.1 Part 2, 3.3.6). */
const STARTS = ["1696-09-01", "1697-02-01", "1903-03-01", "1903-07-01"];

/** Minutes of a duration that begins on a day; the month it takes up is as long as it is then. */
const lengthFrom = (start: string, { months, minutes }: IsoDuration): number =>
  daysBetween(start, addMonths(start, months)) * 1440 + minutes;

/** What holds of two durations whenever they begin; otherwise it is undecided, as whether 30 days are shorter than a month. */
function forEachStart<R>(one: IsoDuration, other: IsoDuration, run: (one: number, other: number) => R): R {
  const [first, ...more] = STARTS.map((start) => run(lengthFrom(start, one), lengthFrom(start, other)));
  if (first === undefined || more.some((each) => each !== first))
    throw new RangeError("not known so exactly");
  return first;
}

/** Of a duration without months. */
function minutesOf({ months, minutes }: IsoDuration): number {
  if (months) throw new RangeError("a month is no fixed time");
  return minutes;
}

export function withTimes(env: Environment): void {
  env.registerType("time", { ctor: CivilTime, fields: {} });
  env.registerType("duration", { ctor: IsoDuration, fields: {} });
  const fn = (signature: string, run: (...args: never[]) => unknown): unknown =>
    env.registerFunction(signature, run, SYNC);
  const ordered = <T>(
    type: string,
    run: (one: T, other: T, order: (a: number, b: number) => boolean) => boolean,
  ): void => {
    for (const [op, order] of [
      ["==", (a: number, b: number) => a === b],
      ["<", (a: number, b: number) => a < b],
      ["<=", (a: number, b: number) => a <= b],
      [">", (a: number, b: number) => a > b],
      [">=", (a: number, b: number) => a >= b],
    ] as const)
      env.registerOperator(`${type} ${op} ${type}: bool`, (one: T, other: T) => run(one, other, order));
  };
  ordered<CivilTime>("time", (one, other, order) => order(one.minutes, other.minutes));
  ordered<IsoDuration>("duration", (one, other, order) => forEachStart(one, other, order));

  fn("time(string): time", (text: string) => new CivilTime(text));
  fn("string(time): string", ({ text }: CivilTime) => text);
  const at = (time: string | CivilTime): CivilTime => (typeof time === "string" ? new CivilTime(time) : time);
  for (const types of ["string, string", "time, time", "string, time", "time, string"])
    fn(`minutesBetween(${types}): int`, (from: string | CivilTime, to: string | CivilTime) =>
      BigInt(at(to).minutes - at(from).minutes),
    );

  fn(`duration${OUR_MARK}(string): duration`, (text: string) => new IsoDuration(text));
  fn("string(duration): string", ({ text }: IsoDuration) => text);
  fn("duration.getMinutes(): int", (length: IsoDuration) => BigInt(Math.trunc(minutesOf(length))));
  fn("duration.getHours(): int", (length: IsoDuration) => BigInt(Math.trunc(minutesOf(length) / 60)));
}
