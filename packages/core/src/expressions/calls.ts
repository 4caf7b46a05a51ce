import { addDays, addMonths, addYears, daysBetween, yearsBetween } from "../date-arithmetic.js";
import { own } from "../own.js";
import type { Evaluate, Part, ReadCall } from "./simple.js";

/** A function of the language: the type of its result, those of its arguments, and what it gives for answers of these types; what it throws is undecided. */
type SimpleFunction = readonly [
  type: string,
  parameters: readonly string[],
  run: (today: () => string, ...values: readonly never[]) => unknown,
];

const FUNCTIONS: { readonly [name: string]: SimpleFunction } = {
  today: ["date", [], (today) => today()],
  age: ["int", ["date"], (today, born) => yearsBetween(born, today())],
  addDays: ["date", ["date", "int"], (_, at, count) => addDays(at, count)],
  addMonths: ["date", ["date", "int"], (_, at, count) => addMonths(at, count)],
  addYears: ["date", ["date", "int"], (_, at, count) => addYears(at, count)],
  daysBetween: ["int", ["date", "date"], (_, from, to) => daysBetween(from, to)],
};

/** Functions of the everyday subset, which reckon with dates. Loaded where an expression calls one. */
export const readCall: ReadCall = (name, next, need, beyond): Part => {
  const [type, parameters, run] = own(FUNCTIONS, name) ?? beyond();
  const values = parameters.map((parameter, index): Evaluate => {
    if (index) need(",");
    const part = next();
    return part.type === parameter ? part.value : beyond();
  });
  need(")");
  return {
    type,
    value: (read, today) => {
      const given = values.map((value) => value(read, today));
      try {
        // Of the types just looked at.
        return given.includes(undefined) ? undefined : run(today, ...(given as never[]));
      } catch {
        return undefined;
      }
    },
  };
};
