import { parseCivil } from "../civil-date.js";
import type { CelType } from "../answer-type.js";
import type { Scope } from "./scope.js";

/** Reads a name: its answer in canonical form, `undefined` when unanswered; a list is an array of objects or of further readers. */
export interface Read {
  (name: string): unknown;
  /** What it reads for, where it stands around another. */
  readonly of?: Read;
}
/** Gives the value of an expression as JSON, `undefined` when undecided. `today` is asked only if the expression needs it. */
export interface Evaluate {
  (read: Read, today: () => string): unknown;
  /** What it gives, where CEL compiled it. */
  readonly type?: CelType;
}

/** What an answer must be to count as one in an expression: a half-typed date or "abc" for a number is still unanswered. */
export function fits(type: Scope[string] | undefined, value: unknown): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "bool":
      return typeof value === "boolean";
    case "int":
      return Number.isSafeInteger(value);
    case "decimal":
      return typeof value !== "object" && /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(String(value));
    case "date":
      return !!parseCivil(value);
    case "map":
      return typeof value === "object" && !Array.isArray(value);
    case "list<string>":
      return Array.isArray(value) && value.every((each) => typeof each === "string");
    case "dyn":
      return value !== undefined;
    default:
      return Array.isArray(value);
  }
}

/** An expression, or part of one: its type and what gives its value. */
export interface Part {
  readonly type: string;
  readonly value: Evaluate;
}

/** What reads calls of functions: `next` takes the next part of what stands between the brackets, `need` a token, `beyond` gives up. */
export type ReadCall = (
  name: string,
  next: () => Part,
  need: (token: string) => void,
  beyond: () => never,
) => Part;

/** How two values of the same type stand to each other; dates compare as text. */
function signOf<T extends string | number | boolean>(one: T, two: T): string {
  if (one === two) return "=";
  return one < two ? "<" : ">";
}

/**
 * The everyday subset of CEL: names of words, yes-or-no, whole numbers, dates and choices; `==` `!=` `<` `<=` `>` `>=` `in` `!` `&&` `||` `( )`
 * `answered(x)`, and the calls that `call` reads. `undefined` when the expression is beyond it, or would not type-check: then CEL itself is loaded and has
 * the last word (decision 003).
 */
export function simple(source: string, scope: Scope, call?: ReadCall): Evaluate | undefined {
  const tokens =
    source
      .match(/"[^"\\\n\r]*"|'[^'\\\n\r]*'|[a-z_]\w*|-?\d+|&&|\|\||[=!<>]=|\s+|[^]/gi)
      ?.filter((token) => token.trim()) ?? [];
  let at = 0;
  const beyond = (): never => {
    throw tokens;
  };
  const skip = (token: string): boolean => tokens[at] === token && !!++at;
  const need = (token: string): void => {
    if (!skip(token)) beyond();
  };

  const join = (operator: string, next: () => Part, stop: boolean): Part => {
    let left = next();
    while (skip(operator)) {
      const [first, second] = [left, next()];
      if (first.type !== "bool" || second.type !== "bool") beyond();
      left = {
        type: "bool",
        value: (read, today) => {
          const one = first.value(read, today);
          if (one === stop) return stop;
          const two = second.value(read, today);
          return two === stop || one !== undefined ? two : one;
        },
      };
    }
    return left;
  };
  const or = (): Part => join("||", () => join("&&", relation, false), true);

  const relation = (): Part => {
    const left = unary();
    const operator = tokens[at] ?? "";
    if (!/^([=!<>]=|[<>]|in)$/.test(operator)) return left;
    at++;
    const right = unary();
    const { type } = left;
    // Words and yes-or-no have no order that means anything; whole lists are CEL's affair.
    const isComparable = /[<>]/.test(operator) ? /^(int|date)$/ : /^\w+$/;
    if (operator === "in" ? right.type !== `list<${type}>` : type !== right.type || !isComparable.test(type))
      beyond();
    return {
      type: "bool",
      value: (read, today) => {
        const [one, two] = [left.value(read, today), right.value(read, today)];
        if (one === undefined || two === undefined) return undefined;
        // Of the types just looked at: a `list<…>` is an array.
        if (operator === "in") return (two as readonly unknown[]).includes(one);
        const sign = signOf(one as string, two as string);
        return operator === "!=" ? sign !== "=" : operator.includes(sign);
      },
    };
  };

  const unary = (): Part => {
    if (!skip("!")) return primary();
    const { type, value } = unary();
    if (type !== "bool") beyond();
    return {
      type,
      value: (read, today) => {
        const one = value(read, today);
        return one === undefined ? one : !one;
      },
    };
  };

  const name = (): Part => {
    const token = tokens[at++] ?? beyond();
    const type = Object.hasOwn(scope, token) ? scope[token] : undefined;
    // Whether a date of which only the year is known is one is CEL's to say: every first page would carry it.
    if (!type || type === "partialDate") return beyond();
    const value = (read: Read): unknown => {
      const answer = read(token);
      return fits(type, answer) ? answer : undefined;
    };
    return { type: typeof type === "string" ? type : "list", value };
  };

  const primary = (): Part => {
    const token = tokens[at] ?? beyond();
    if (skip("(")) {
      const inner = or();
      need(")");
      return inner;
    }
    if (skip("[")) {
      const items = [primary()];
      while (skip(",")) items.push(primary());
      need("]");
      const type = items[0]?.type;
      if ((type !== "string" && type !== "int") || items.some((item) => item.type !== type)) beyond();
      return {
        type: `list<${type}>`,
        value: (read, today) => {
          const values = items.map((item) => item.value(read, today));
          return values.includes(undefined) ? undefined : values;
        },
      };
    }
    if (token === "answered" && tokens[at + 1] === "(") {
      at += 2;
      const { value } = name();
      need(")");
      return {
        type: "bool",
        value: (read, today) => {
          const one = value(read, today);
          return one !== undefined && !(Array.isArray(one) && !one.length);
        },
      };
    }
    if (call && tokens[at + 1] === "(") {
      at += 2;
      return call(token, or, need, beyond);
    }
    const constant = (type: string, value: unknown): Part => (at++, { type, value: () => value });
    if (/^["']/.test(token)) return constant("string", token.slice(1, -1));
    if (/^-?(0|[1-9]\d{0,14})$/.test(token)) return constant("int", Number(token));
    if (token === "true" || token === "false") return constant("bool", token === "true");
    const part = name();
    return ["string", "bool", "int", "date", "list<string>"].includes(part.type) ? part : beyond();
  };

  try {
    const whole = or();
    return at === tokens.length ? whole.value : undefined;
  } catch (error) {
    if (error === tokens) return undefined;
    throw error;
  }
}
