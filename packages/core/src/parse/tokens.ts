import { isNamespaced } from "../expressions/functions.js";

/** A piece of a CEL expression, read only well enough to find names and texts in it, even where it does not parse. */
export interface Token {
  readonly kind: "name" | "string" | "number" | "sign";
  readonly text: string;
  readonly index: number;
}

const TOKEN =
  /\/\/[^\n]*|[rR]?'(?:\\.|[^'\\])*'|[rR]?"(?:\\.|[^"\\])*"|[A-Za-z_]\w*|\d[\w.]*|[=!<>]=|&&|\|\||\S/gs;

export function tokens(source: string): Token[] {
  return [...source.matchAll(TOKEN)].flatMap(({ 0: text, index }) => {
    if (text.startsWith("//")) return [];
    return [{ kind: kindOf(text), text, index }];
  });
}

function kindOf(text: string): Token["kind"] {
  if (/^[rR]?['"]./s.test(text)) return "string";
  if (/^[A-Za-z_]/.test(text)) return "name";
  return /^\d/.test(text) ? "number" : "sign";
}

/** The text of a string literal, where it has no escapes that would have to be read; of a pattern, in which a backslash that is escaped stands for itself, with those. */
export function literal(token: Token | undefined, isPattern = false): string | undefined {
  if (token?.kind !== "string") return undefined;
  const isRaw = /^[rR]/.test(token.text);
  const text = token.text.replace(/^[rR]/, "").slice(1, -1);
  if (!text.includes("\\") || (isPattern && isRaw)) return text;
  return isPattern ? text.replace(/\\(.)/gs, "$1") : undefined;
}

const WORDS = new Set(["true", "false", "null", "in"]);
const BINDERS = new Set(["exists", "exists_one", "all", "filter", "map"]);

/** Names an expression reads: not functions, not members after a dot, not the variables of its own `exists(v, …)`. */
export function freeNames(source: string): Token[] {
  const all = tokens(source);
  const bound = new Set(
    all.flatMap((token, i) =>
      BINDERS.has(token.text) &&
      all[i - 1]?.text === "." &&
      all[i + 1]?.text === "(" &&
      all[i + 3]?.text === ","
        ? [all[i + 2]?.text]
        : [],
    ),
  );
  return all.filter(
    (token, i) =>
      token.kind === "name" &&
      !WORDS.has(token.text) &&
      !bound.has(token.text) &&
      all[i - 1]?.text !== "." &&
      all[i + 1]?.text !== "(" &&
      !(all[i + 1]?.text === "." && all[i + 3]?.text === "(" && isNamespaced(token.text, all[i + 2]?.text)),
  );
}

/** Whether an expression calls a function or method by one of these names. */
export const calls = (source: string, names: readonly string[]): boolean => {
  const all = tokens(source);
  return all.some((token, i) => names.includes(token.text) && all[i + 1]?.text === "(");
};
