/** What the extensions of CEL can do with lists of plain values (cel-go, `ext.Lists`), and with several numbers (`ext.Math`). */
import type { Environment } from "@marcbachmann/cel-js";
import Big from "big.js";
import { CivilDate, dayOf, Decimal } from "./values.js";
import { macro } from "./macro.js";

const SYNC = { async: false } as const;
type Plain = string | bigint | boolean | Big | CivilDate;

/** What two equal values have in common, and by which they are ordered. A date that is not known to the day is undecided, which throws. */
const keyOf = (value: Plain): string | bigint | boolean | Big =>
  value instanceof CivilDate ? dayOf(value) : value;
const nameOf = (value: Plain): string => {
  const key = keyOf(value);
  return key instanceof Big ? key.toFixed() : String(key);
};

/** By code points, as every language orders texts that UTF-16 does not hold. */
function compareTexts(one: string, other: string): number {
  const [first, second] = [[...one], [...other]];
  const at = first.findIndex((letter, index) => letter !== second[index]);
  const code = (letters: readonly string[]): number =>
    letters[at < 0 ? first.length : at]?.codePointAt(0) ?? -1;
  return at < 0 ? first.length - second.length : code(first) - code(second);
}
function compare(one: Plain, other: Plain): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  if (typeof first === "string") return compareTexts(first, String(second));
  if (first instanceof Big) return first.cmp(second as Big); // of one type, by the signature
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

const big = (value: bigint | Big): Big => (typeof value === "bigint" ? new Decimal(String(value)) : value);

/** The type of the greatest or least of numbers of these types, or of one list of them. */
function typeOfNumbers(types: readonly string[]): string | undefined {
  const [only = ""] = types;
  const all = types.length === 1 ? [/^list<(\w+)>$/.exec(only)?.[1] ?? only] : types;
  if (!all.every((type) => type === "int" || type === "decimal" || type === "dyn")) return undefined;
  if (all.includes("dyn")) return "dyn";
  return all.includes("decimal") ? "decimal" : "int";
}

/** The most that `math.greatest` and `math.least` compare without a list. */
const MOST_ARGUMENTS = 10;

export function withLists(env: Environment): void {
  for (const type of ["string", "int", "decimal", "bool", "date"]) {
    env.registerFunction(
      `list<${type}>.distinct(): list<${type}>`,
      (list: readonly Plain[]) => {
        const seen = new Set<string>();
        return list.filter((each) => !seen.has(nameOf(each)) && seen.add(nameOf(each)));
      },
      SYNC,
    );
    env.registerFunction(
      `list<${type}>.sort(): list<${type}>`,
      (list: readonly Plain[]) => [...list].sort(compare),
      SYNC,
    );
  }
  for (const [name, isBetter] of [
    ["greatest", (one: Big, other: Big) => one.gt(other)],
    ["least", (one: Big, other: Big) => one.lt(other)],
  ] as const) {
    const pick = (values: readonly unknown[]): unknown => {
      const [only] = values;
      const all = (values.length === 1 && Array.isArray(only) ? only : values) as readonly (bigint | Big)[]; // by `typeOfNumbers`
      const first = all[0];
      if (first === undefined) throw new RangeError("the greatest of nothing");
      const best = all.reduce((found, each) => (isBetter(big(each), big(found)) ? each : found), first);
      return all.some((each) => each instanceof Big) ? big(best) : best;
    };
    for (let count = 1; count <= MOST_ARGUMENTS; count++)
      env.registerFunction(
        `dyn.${name}(${Array(count).fill("ast").join(", ")}): dyn`,
        macro(name, typeOfNumbers, pick),
      );
  }
  env.registerFunction(
    "dyn.round(ast): dyn",
    macro(
      "round",
      ([type]) => (type === "int" || type === "decimal" ? "decimal" : undefined),
      ([value]) => big(value as bigint | Big).round(0, Big.roundHalfUp), // by its type
    ),
  );
  env.registerFunction(
    "dyn.abs(ast): dyn",
    macro(
      "abs",
      ([type]) => (type === "int" || type === "decimal" ? type : undefined),
      ([value]) => {
        if (value instanceof Big) return value.abs();
        const whole = value as bigint; // by its type
        return whole < 0n ? -whole : whole;
      },
    ),
  );
}
