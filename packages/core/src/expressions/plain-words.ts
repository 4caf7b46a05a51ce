const PARTS = "an answer of several parts";
const KINDS: { [type: string]: string } = {
  string: "a word",
  int: "a whole number",
  decimal: "a number",
  bool: "yes or no",
  date: "a date",
  time: "a time",
  duration: "a duration",
  dyn: "an answer",
  "list<string>": "a set of choices",
  "map<string, string>": PARTS,
  null: "nothing",
};
function kind(type: string): string {
  const words = KINDS[type];
  if (words !== undefined) return words;
  if (type.startsWith("list<Item")) return "a list";
  if (/^Item\d+$/.test(type)) return "an item of a list";
  if (type.startsWith("list")) return "a list of values";
  return type.startsWith("map") ? PARTS : `a ${type}`;
}
const ARITHMETIC: { [op: string]: string } = {
  "+": "adds",
  "-": "subtracts",
  "*": "multiplies",
  "/": "divides",
  "%": "takes the remainder of",
};

interface CelError {
  readonly code?: string;
  readonly summary?: string;
  readonly message: string;
  readonly range?: { readonly start: number };
}

/** A sentence for a service owner from an error of the CEL library, with its place. */
export function plainWords(error: unknown, source: string): { error: string; position?: number } {
  const { code = "", summary, message, range } = error as CelError; // every error of the library has these; others have `message`
  const position = range && Math.min(range.start, source.length);
  return {
    error: sentence(code, summary ?? message) ?? unread(source, position),
    ...(position !== undefined && { position }),
  };
}

/** Of an expression that does not parse. */
function unread(source: string, position = 0): string {
  if (source.trim() === "") return "the expression is empty";
  const rest = source.slice(position).trim();
  if (rest === "") return "the expression stops too soon";
  return `cannot be read from '${rest.length > 20 ? `${rest.slice(0, 19)}…` : rest}' on: something is missing before it, or it is too much`;
}

function sentence(code: string, said: string): string | undefined {
  const name = /: (\S+)$/.exec(said)?.[1] ?? "";
  switch (code) {
    case "unknown_variable":
      return `'${name}' is not a question in this form`;
    case "no_such_key":
      return `'${name}' is not a question of this list`;
    case "cannot_index_type":
      return `'.' and '[…]' look inside an answer of several parts or a list, and this is neither`;
    case "no_such_overload":
      return overload(said);
    case "no_matching_overload":
      return call(said);
    case "invalid_logical_operand":
      return `'&&' and '||' join conditions, and ${kind(quoted(said))} is not a condition`;
    case "invalid_condition_type":
      return `a condition is needed here, and ${kind(quoted(said))} is not one`;
    case "incompatible_ternary_branches": {
      const [left = "", right = ""] = [...said.matchAll(/'([^']+)'/g)].map((match) => match[1]);
      return `both results of '?:' must be of one kind, and these are ${kind(left)} and ${kind(right)}${/decimal/.test(said) && /int/.test(said) ? " (write 1.0 for 1)" : ""}`;
    }
    case "heterogeneous_list_element":
      return "everything in a list must be of one kind";
    case "invalid_comprehension_range":
      return "only a list can be gone through one by one";
    case "invalid_index_type":
      return "a place in a list is a whole number";
    default:
      return undefined;
  }
}

const quoted = (said: string): string => [...said.matchAll(/'([^']+)'/g)].at(-1)?.[1] ?? "dyn";

function overload(said: string): string {
  const [, left = "", op = "", right = ""] =
    /^no such overload: (.+?) (==|!=|<=|>=|<|>|\+|-|\*|\/|%|in) (.+)$/.exec(said) ?? [];
  if (!op)
    return `'${/: (.)/.exec(said)?.[1] ?? ""}' does not work with ${kind(said.slice("no such overload: ".length + 1))}`;
  if (op === "in")
    return /^(list|map)/.test(right)
      ? `looks for ${kind(left)} among ${kind(right)}`
      : `'in' looks inside a list, and ${kind(right)} is not one`;
  const verb = ARITHMETIC[op];
  if (verb) return `${verb} ${kind(left)} and ${kind(right)}`;
  const dates =
    [left, right].includes("date") && [left, right].includes("string")
      ? ' (write date("2026-01-31") for a date)'
      : "";
  return left === right
    ? `'${op}' does not compare ${kind(left)}`
    : `compares ${kind(left)} with ${kind(right)}${dates}`;
}

function call(said: string): string {
  // Without the mark of those that the library has under the same name.
  const [, receiver, name = "", args = ""] = /'(?:(.+)\.)?(\w+?)_?\((.*)\)'$/.exec(said) ?? [];
  const given = args
    ? args
        .split(/, (?![^<]*>)/)
        .map(kind)
        .join(" and ")
    : "nothing";
  return receiver
    ? `'${name}' does not work on ${kind(receiver)}${args ? ` with ${given}` : ""}`
    : `'${name}' does not take ${given}`;
}
