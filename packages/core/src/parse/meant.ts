import { isObject } from "./pointer.js";

const UNITS: { readonly [unit: string]: number } = {
  b: 1,
  kb: 1e3,
  kib: 1024,
  mb: 1e6,
  mib: 1024 ** 2,
  gb: 1e9,
};
const LONGEST = 60;
/** Lists whose entries are objects, which nobody can make of a text. */
const OF_OBJECTS: ReadonlySet<PropertyKey | undefined> = new Set(["rules", "fields", "pages", "summary"]);

/** A value as JSON that is of the kind expected and probably meant: `5000000` for `"5MB"`; nothing where it would be a guess. */
export function meantAs(expected: string, value: unknown, path: readonly PropertyKey[]): string | undefined {
  const meant = convert(expected, value, path);
  const written = meant === undefined ? undefined : JSON.stringify(meant);
  return written !== undefined && written.length <= LONGEST ? written : undefined;
}

function convert(expected: string, value: unknown, path: readonly PropertyKey[]): unknown {
  const inOptions = path.at(-2) === "options";
  switch (expected) {
    case "number":
    case "int":
      return numberOf(value);
    case "boolean":
      return typeof value === "string" ? BOOLEANS[value.trim().toLowerCase()] : undefined;
    case "string":
      return typeof value === "number" ? String(value) : undefined;
    case "array":
      return OF_OBJECTS.has(path.at(-1)) ? undefined : listOf(value, path.at(-1) === "options");
    case "object":
      return inOptions ? optionOf(value) : undefined;
    default:
      return undefined;
  }
}

const BOOLEANS: { readonly [written: string]: boolean } = Object.assign(Object.create(null), {
  true: true,
  yes: true,
  false: false,
  no: false,
});

/** A number in quotes, or with the unit of a file's size. */
function numberOf(value: unknown): number | undefined {
  if (typeof value !== "string") return undefined;
  const [, digits = "", unit = "b"] = /^\s*(-?\d+(?:\.\d+)?)\s*([kmg]i?b|b)?\s*$/i.exec(value) ?? [];
  return digits === ""
    ? undefined
    : Math.round(Number(digits) * (UNITS[unit.toLowerCase()] ?? 1) * 1e6) / 1e6;
}

const isWord = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

/** An option as a word alone, or as a pair of its value and its label. */
function optionOf(written: unknown): unknown {
  const [value, label, ...rest]: readonly unknown[] = Array.isArray(written) ? written : [written, written];
  return isWord(value) && isWord(label) && rest.length === 0
    ? { value: String(value), label: String(label) }
    : undefined;
}

/** One entry without its list, or options as a table of values and labels. */
function listOf(value: unknown, options: boolean): unknown {
  if (typeof value === "string") {
    const words = value.split(/\s*,\s*/).filter((each) => each !== "");
    return options ? words.map(optionOf) : words;
  }
  if (options && isObject(value))
    return Object.entries(value).map(([each, label]) => ({ value: each, label }));
  return undefined;
}
