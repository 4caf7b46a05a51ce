import { Environment } from "@marcbachmann/cel-js";
import Big from "big.js";
import { parseCivil } from "../civil-date.js";
import { addDays, addMonths, addYears, daysBetween, yearsBetween } from "../date-arithmetic.js";
import type { CelType } from "../answer-type.js";
import { currencyPlaces } from "../currency-places.js";
import { own } from "../own.js";
import type { Holidays } from "../definition.js";
import { addWorkingDays, workingDays } from "../working-days.js";
import { withLists } from "./list-functions.js";
import { macro, type Call, type Checker, type Runner } from "./macro.js";
import { daysOf } from "./partial-date.js";
import type { Scope } from "./scope.js";
import type { Read } from "./simple.js";
import { withTexts } from "./text-functions.js";
import { withTimes } from "./time-functions.js";
import { CivilDate, dayOf, Decimal, forEachDay } from "./values.js";

export { CivilDate, dayOf, Decimal } from "./values.js";

const SYNC = { async: false } as const;
const READ = Symbol("read");
const INDEX = Symbol("index");
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
  fn("round(decimal, string): decimal", (value: Big, currency: string) =>
    value.round(currencyPlaces(currency), Big.roundHalfUp),
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

/** What an expression is run in. */
export interface Frame {
  /** Where `today()` and `age()` ask the date. */
  readonly today: () => string;
  /** The lists of holidays that the definition names. */
  readonly holidays: { readonly [name: string]: Holidays };
  /** Place of the item, from 0, that the expression belongs to; `undefined` outside of lists. */
  readonly index: () => number | undefined;
}

/** Set before running. One for all, because running never waits. */
export const frame: { now: Frame } = { now: { today: () => "", holidays: {}, index: () => undefined } };

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
  fn("today(): date", () => new CivilDate(frame.now.today()));
  fn("date(string): date", (text: string) => new CivilDate(text));
  fn("string(date): string", dayOf);
  fn("age(date): int", (born: CivilDate) =>
    forEachDay(born, (day) => BigInt(yearsBetween(day, frame.now.today()))),
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
  const holidays = (name: string): Holidays => {
    const found = own(frame.now.holidays, name);
    if (!found) throw new RangeError("no such holidays");
    return found;
  };
  fn("workingDays(date, date, string): int", (from: CivilDate, to: CivilDate, name: string) =>
    BigInt(workingDays(dayOf(from), dayOf(to), holidays(name))),
  );
  fn("addWorkingDays(date, int, string): date", (at: CivilDate, count: bigint, name: string) => {
    const add = (day: string): string => addWorkingDays(day, Number(count), holidays(name));
    return new CivilDate(add(at.text), add(at.last));
  });
  fn("year(date): int", (at: CivilDate) => BigInt(forEachDay(at, (day) => day.slice(0, 4))));
  // Months and days come round: that of both ends may be the same, and those between others.
  fn("month(date): int", (at: CivilDate) => BigInt(forEachDay(at, (day) => day.slice(0, 7)).slice(5)));
  fn("day(date): int", (at: CivilDate) => BigInt(dayOf(at).slice(8)));
}

/** `answered(x)`: the one question that is decided when `x` is not. A list or choice with nothing in it is unanswered. */
function withAnswered(env: Environment): void {
  env.registerFunction("answered(ast): bool", ({ args }: Call) => ({
    async: false,
    typeCheck: (checker: Checker, _: unknown, context: unknown) => (
      checker.check(args[0], context),
      checker.getType("bool")
    ),
    evaluate: (runner: Runner, _: unknown, context: unknown) => {
      try {
        const value = runner.run(args[0], context);
        return !(Array.isArray(value) && value.length === 0);
      } catch {
        return false;
      }
    },
  }));
}

/** `index()`: the place of the item an expression belongs to; `index(item)`: that of an item which a list is gone through by. From 0, as places in `list[0]` are. */
function withIndex(env: Environment): void {
  env.registerFunction(
    "index(): int",
    () => {
      const at = frame.now.index();
      if (at === undefined) throw new RangeError("not in a list");
      return BigInt(at);
    },
    SYNC,
  );
  env.registerFunction(
    "index(ast): int",
    macro(
      "index",
      ([type = ""]) => (/^Item\d+$/.test(type) ? "int" : undefined),
      ([item]) => BigInt((item as { readonly [INDEX]: number })[INDEX]), // by its type
    ),
  );
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
    withIndex(base);
    withTexts(base);
    withLists(base);
    withTimes(base);
  }
  const env = base.clone();
  const convert: { [name: string]: Convert } = Object.create(null);
  let lists = 0;
  const typed = (type: Scope[string]): { name: string; convert: Convert } => {
    if (typeof type === "string") return { name: CEL_NAMES[type] ?? type, convert: CONVERT[type] };
    const name = `Item${++lists}`;
    class Item {
      readonly [READ]: Read;
      readonly [INDEX]: number;
      constructor(read: Read, index: number) {
        this[READ] = read;
        this[INDEX] = index;
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
    const item = (each: unknown, index: number): Item =>
      new Item(
        typeof each === "function"
          ? (each as Read)
          : (field) =>
              isObject(each) && Object.hasOwn(each, field)
                ? (each as { [name: string]: unknown })[field]
                : undefined,
        index,
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
