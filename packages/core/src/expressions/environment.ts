import { Environment } from "@marcbachmann/cel-js";
import Big from "big.js";
import { parseCivil } from "../civil-date.js";
import { addDays, addMonths, addYears, daysBetween, yearsBetween } from "../date-arithmetic.js";
import type { CelType } from "../answer-type.js";
import { own } from "../own.js";
import { daysOf } from "./partial-date.js";
import type { Scope } from "./scope.js";
import type { Read } from "./simple.js";

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

const SYNC = { async: false } as const;
const READ = Symbol("read");
const big = (value: bigint | Big): Big => (typeof value === "bigint" ? new Decimal(String(value)) : value);
const LIMIT = 9223372036854775807n;
const whole = (value: Big): bigint => inRange(BigInt(value.toFixed(0)));
function inRange(value: bigint): bigint {
  if (value > LIMIT || value < -LIMIT - 1n) throw new RangeError("integer overflow");
  return value;
}

function withDecimals(env: Environment): void {
  // No fields, so that no expression looks inside. big.js' constructor is callable both ways; the library wants the `new` face.
  env.registerType("decimal", { ctor: Decimal as unknown as new () => Big, fields: {} });
  env.registerOperator("-decimal: decimal", (a: Big) => a.neg());
  for (const [left, right] of [
    ["decimal", "decimal"],
    ["decimal", "int"],
    ["int", "decimal"],
  ] as const) {
    const operator = <R>(op: string, type: string, run: (a: Big, b: Big) => R): unknown =>
      env.registerOperator(`${left} ${op} ${right}: ${type}`, (a: bigint | Big, b: bigint | Big) =>
        run(big(a), big(b)),
      );
    operator("+", "decimal", (a, b) => a.plus(b));
    operator("-", "decimal", (a, b) => a.minus(b));
    operator("*", "decimal", (a, b) => a.times(b));
    operator("/", "decimal", (a, b) => a.div(b));
    operator("<", "bool", (a, b) => a.lt(b));
    operator("<=", "bool", (a, b) => a.lte(b));
    operator(">", "bool", (a, b) => a.gt(b));
    operator(">=", "bool", (a, b) => a.gte(b));
    if (left === "decimal") operator("==", "bool", (a, b) => a.eq(b)); // registers != and the mirror image too
  }
  const fn = (signature: string, run: (...args: never[]) => unknown): unknown =>
    env.registerFunction(signature, run, SYNC);
  fn("decimal(string): decimal", (text: string) => new Decimal(text));
  fn("decimal(int): decimal", (value: bigint) => big(value));
  fn("decimal(decimal): decimal", (value: Big) => value);
  fn("int(decimal): int", (value: Big) => whole(value.round(0, Big.roundDown)));
  fn("string(decimal): string", (value: Big) => value.toFixed());
  fn("round(decimal, int): decimal", (value: Big, places: bigint) =>
    value.round(Number(places), Big.roundHalfUp),
  );
  fn("round(decimal): int", (value: Big) => whole(value.round(0, Big.roundHalfUp)));
  fn("floor(decimal): int", (value: Big) => whole(value.round(0, value.lt(0) ? Big.roundUp : Big.roundDown)));
  fn("ceil(decimal): int", (value: Big) => whole(value.round(0, value.lt(0) ? Big.roundDown : Big.roundUp)));
  for (const face of ["sum(list<T>)", "list<T>.sum()"]) {
    fn(face.replace("T", "int") + ": int", (list: bigint[]) =>
      list.reduce((total, each) => inRange(total + each), 0n),
    );
    fn(face.replace("T", "decimal") + ": decimal", (list: Big[]) =>
      list.reduce((total, each) => total.plus(each), new Decimal(0)),
    );
  }
  for (const [name, pick] of [
    ["min", (a: Big, b: Big) => a.lte(b)],
    ["max", (a: Big, b: Big) => a.gte(b)],
  ] as const) {
    fn(`${name}(int, int): int`, (a: bigint, b: bigint) => (pick(big(a), big(b)) ? a : b));
    for (const types of ["decimal, decimal", "decimal, int", "int, decimal"])
      fn(`${name}(${types}): decimal`, (a: bigint | Big, b: bigint | Big) =>
        big(pick(big(a), big(b)) ? a : b),
      );
  }
}

/** Set before running: where `today()` and `age()` ask the date. One for all, because running never waits. */
export const frame = { today: (): string => "" };

function withDates(env: Environment): void {
  env.registerType("date", { ctor: CivilDate, fields: {} });
  const operator = (op: string, run: (a: string, b: string) => boolean): unknown =>
    env.registerOperator(`date ${op} date: bool`, (a: CivilDate, b: CivilDate) =>
      forEachDay(a, (one) => forEachDay(b, (other) => run(one, other))),
    );
  env.registerOperator("date == date: bool", (a: CivilDate, b: CivilDate) =>
    a.last < b.text || b.last < a.text ? false : dayOf(a) === dayOf(b),
  );
  operator("<", (a, b) => a < b);
  operator("<=", (a, b) => a <= b);
  operator(">", (a, b) => a > b);
  operator(">=", (a, b) => a >= b);
  const fn = (signature: string, run: (...args: never[]) => unknown): unknown =>
    env.registerFunction(signature, run, SYNC);
  fn("today(): date", () => new CivilDate(frame.today()));
  fn("date(string): date", (text: string) => new CivilDate(text));
  fn("string(date): string", dayOf);
  fn("age(date): int", (born: CivilDate) =>
    forEachDay(born, (day) => BigInt(yearsBetween(day, frame.today()))),
  );
  fn("daysBetween(date, date): int", (from: CivilDate, to: CivilDate) =>
    BigInt(daysBetween(dayOf(from), dayOf(to))),
  );
  for (const [name, add] of [
    ["addDays", addDays],
    ["addMonths", addMonths],
    ["addYears", addYears],
  ] as const)
    fn(
      `${name}(date, int): date`,
      (at: CivilDate, count: bigint) =>
        new CivilDate(add(at.text, Number(count)), add(at.last, Number(count))),
    );
  fn("year(date): int", (at: CivilDate) => BigInt(forEachDay(at, (day) => day.slice(0, 4))));
  // Months and days come round: that of both ends may be the same, and those between others.
  fn("month(date): int", (at: CivilDate) => BigInt(forEachDay(at, (day) => day.slice(0, 7)).slice(5)));
  fn("day(date): int", (at: CivilDate) => BigInt(dayOf(at).slice(8)));
}

/** `answered(x)`: the one question that is decided when `x` is not. A list or choice with nothing in it is unanswered. */
function withAnswered(env: Environment): void {
  interface Checker {
    check(ast: unknown, context: unknown): unknown;
    getType(name: string): unknown;
  }
  interface Runner {
    run(ast: unknown, context: unknown): unknown;
  }
  interface Macro {
    readonly asked: unknown;
  }
  env.registerFunction("answered(ast): bool", ({ args }: { args: readonly unknown[] }) => ({
    asked: args[0],
    async: false,
    typeCheck: (checker: Checker, macro: Macro, context: unknown) => (
      checker.check(macro.asked, context),
      checker.getType("bool")
    ),
    evaluate: (runner: Runner, macro: Macro, context: unknown) => {
      try {
        const value = runner.run(macro.asked, context);
        return !(Array.isArray(value) && value.length === 0);
      } catch {
        return false;
      }
    },
  }));
}

/** JSON → CEL by type; `undefined` (unanswered) when the value is not of the type, as a half-typed date is not. */
export type Convert = (value: unknown) => unknown;

/** How CEL writes the types that have a shorter name here. */
const CEL_NAMES: { readonly [type in CelType]?: string } = {
  partialDate: "date",
  map: "map<string, string>",
  "list<map>": "list<map<string, string>>",
};

const CONVERT: { [type in CelType]: Convert } = {
  string: (value) => (typeof value === "string" ? value : undefined),
  bool: (value) => (typeof value === "boolean" ? value : undefined),
  int: (value) => {
    if (typeof value === "bigint") return value;
    return Number.isSafeInteger(value) ? BigInt(Number(value)) : undefined;
  },
  decimal: (value) => {
    if (value instanceof Decimal) return value;
    if (typeof value !== "number" && typeof value !== "string") return undefined;
    return /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(String(value)) ? new Decimal(String(value)) : undefined;
  },
  date: (value) => (parseCivil(value) ? new CivilDate(String(value)) : undefined),
  partialDate: (value) => {
    const days = daysOf(value);
    return days && new CivilDate(...days);
  },
  "list<string>": (value) =>
    Array.isArray(value) && value.every((each) => typeof each === "string") ? value : undefined,
  map: (value) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).filter(([, each]) => typeof each === "string" && each !== ""),
        )
      : undefined,
  "list<map>": (value) => (Array.isArray(value) ? value.map(CONVERT.map) : undefined),
  dyn: (value) => {
    if (typeof value === "number")
      return Number.isSafeInteger(value) ? BigInt(value) : new Decimal(String(value));
    if (Array.isArray(value)) return value.map(CONVERT.dyn);
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, CONVERT.dyn(each)]))
      : (value ?? undefined);
  },
};
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export interface FormEnvironment {
  readonly env: Environment;
  /** How each name's answer becomes a CEL value. */
  readonly convert: { readonly [name: string]: Convert };
  /** Makes one more name known. */
  declare(name: string, type: Scope[string]): void;
  /** Told which names an expression reads before it is checked: of a large form, only those are ever made known to CEL. */
  need(names: Iterable<string>): void;
}

let base: Environment | undefined;

/** An environment with the names of a scope. Functions and operators are registered once and shared. */
export function formEnvironment(scope: Scope): FormEnvironment {
  if (!base) {
    base = new Environment();
    withDecimals(base);
    withDates(base);
    withAnswered(base);
  }
  const env = base.clone();
  const convert: { [name: string]: Convert } = Object.create(null);
  let lists = 0;
  const typed = (type: Scope[string]): { name: string; convert: Convert } => {
    if (typeof type === "string") return { name: CEL_NAMES[type] ?? type, convert: CONVERT[type] };
    const name = `Item${++lists}`;
    class Item {
      [READ]: Read;
      constructor(read: Read) {
        this[READ] = read;
      }
    }
    const fields: { [field: string]: string } = {};
    for (const [field, each] of Object.entries(type.list)) {
      const declared = typed(each);
      fields[field] = declared.name;
      // Read when asked for, so that an expression depends only on the parts of an item it looks at.
      Object.defineProperty(Item.prototype, field, {
        get(this: Item) {
          return declared.convert(this[READ](field));
        },
      });
    }
    env.registerType(name, { ctor: Item as unknown as new () => Item, fields }); // the library never constructs one itself
    const item = (each: unknown): Item =>
      new Item(
        typeof each === "function"
          ? (each as Read)
          : (field) =>
              isObject(each) && Object.hasOwn(each, field)
                ? (each as { [name: string]: unknown })[field]
                : undefined,
      ); // checked on the left
    return {
      name: `list<${name}>`,
      convert: (value) => (Array.isArray(value) ? value.map(item) : undefined),
    };
  };
  const declare = (name: string, type: Scope[string]): void => {
    const declared = typed(type);
    try {
      env.registerVariable(name, declared.name);
      convert[name] = declared.convert;
    } catch {
      // One of CEL's own words (`for`, `cel`): refused as a field's name when the definition is read, unknown to expressions until then.
    }
  };
  const added = new Map<string, Scope[string]>();
  const declared = new Set<string>();
  return {
    env,
    convert,
    declare: (name, type) => void added.set(name, type),
    need(names) {
      for (const name of names) {
        const type = own(scope, name) ?? added.get(name);
        if (type === undefined || declared.has(name)) continue;
        declared.add(name);
        declare(name, type);
      }
    },
  };
}
