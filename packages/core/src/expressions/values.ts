/** Values of the language of forms that CEL has not. */
import Big from "big.js";
import { parseCivil } from "../civil-date.js";

/** Exact decimals: own constructor, so that its settings touch nobody else's. Quotients keep 20 places, rounded half up. */
export const Decimal = Big();
Decimal.DP = 20;
export type Decimal = Big;

/** A civil date; of one that is only known to the month or year, the first and the last day it may be. */
export class CivilDate {
  constructor(
    readonly text: string,
    readonly last: string = text,
  ) {
    if (!parseCivil(text)) throw new RangeError("not a date");
  }
}

/** What `run`, which goes one way only, gives for every day that a date may be. What is not the same for the first and the last of them is undecided, which throws. */
export function forEachDay<R>(at: CivilDate, run: (day: string) => R): R {
  const first = run(at.text);
  if (at.last !== at.text && run(at.last) !== first) throw new RangeError("not known so exactly");
  return first;
}
/** The day of a date that is known to the day. */
export const dayOf = (at: CivilDate): string => forEachDay(at, (day) => day);

/** A time of day, `HH:MM` of 24 hours. */
export class CivilTime {
  readonly minutes: number;
  constructor(readonly text: string) {
    const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
    if (hour === undefined) throw new RangeError("not a time");
    this.minutes = Number(hour) * 60 + Number(minute);
  }
}

const DURATION =
  /^P(?=\d|T\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/;

/** An ISO 8601 duration: months, which differ in length, and what has a fixed length, a day being 24 hours. */
export class IsoDuration {
  readonly months: number;
  readonly minutes: number;
  constructor(readonly text: string) {
    const found = DURATION.exec(text);
    if (!found) throw new RangeError("not a duration");
    const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = found
      .slice(1)
      .map((figures) => Number((figures as string | undefined) ?? 0)); // a group that matched nothing is undefined
    this.months = years * 12 + months;
    this.minutes = (weeks * 7 + days) * 1440 + hours * 60 + minutes;
  }
}
