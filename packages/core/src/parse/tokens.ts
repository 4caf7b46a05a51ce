import { BINDERS, isNamespaced } from "../expressions/functions.js";

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

/** The text of a string literal, where it has no escapes that would have to be read. */
export function literal(token: Token | undefined): string | undefined {
  if (token?.kind !== "string") return undefined;
  const text = token.text.replace(/^[rR]/, "").slice(1, -1);
  return text.includes("\\") ? undefined : text;
}

const WORDS = new Set(["true", "false", "null", "in"]);
/** What lists are gone through by in an expression: each variable of an `exists(v, …)` or its kind, and where the list's name would stand before it. */
export const binders = (
  all: readonly Token[],
): readonly { readonly variable: string; readonly list: number }[] =>
  all.flatMap((token, i) => {
    const variable = all[i + 2]?.text;
    return BINDERS.has(token.text) &&
      all[i - 1]?.text === "." &&
      all[i + 1]?.text === "(" &&
      all[i + 3]?.text === "," &&
      variable !== undefined
      ? [{ variable, list: i - 2 }]
      : [];
  });

/** Names an expression reads: not functions, not members after a dot, not the variables of its own `exists(v, …)`. */
export function freeNames(source: string): Token[] {
  const all = tokens(source);
  const bound = new Set(binders(all).map(({ variable }) => variable));
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
