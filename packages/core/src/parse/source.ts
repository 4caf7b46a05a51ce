import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { pointerOf, keysOf } from "./pointer.js";
import type { Finding } from "./problem.js";

/** Deeper than any real form; keeps every recursive walk far from the end of the stack. */
const MAX_DEPTH = 100;

/** A part of a JSON text: a pointer, its key rather than its value, or one character of a text. */
export type SourcePlace = Pick<Finding, "pointer" | "atKey" | "offset">;

/** A JSON text: its value, what is wrong with it as JSON, and where each part stands. */
export interface Source {
  /** `undefined` when the text is not JSON. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Line and column (both from 1) of a part; of the nearest one that exists when it points at something that does not. */
  position(place: SourcePlace): { line: number; column: number };
}

/** A source of several files: where a part stands is in one of them, the first where no file is named. */
export interface PlacedSource extends Omit<Source, "position"> {
  position(place: SourcePlace): { line: number; column: number; file?: string };
}

/** Findings about the syntax carry their offset in the text and no pointer that could give it. */
interface SyntaxFinding extends Finding {
  readonly at: number;
}

// SyntaxKind of jsonc-parser is a const enum, which isolatedModules cannot read: { 1, } 2, [ 3, ] 4, , 5, line comment 12, block comment 13, trivia 14-15, end 17
const OPEN = [1, 3],
  CLOSE = [2, 4],
  COMMA = 5,
  COMMENT = [12, 13],
  TRIVIA = [14, 15],
  END = 17;

/** Reads a JSON text (RFC 8259), going on after comments and trailing commas so that everything can be reported at once. */
export function readSource(text: string): Source {
  const starts = lineStarts(text);
  const syntax = scan(text);
  const tooDeep = syntax.some(({ code }) => code === "tooDeep");
  const errors: ParseError[] = [];
  const tree = tooDeep
    ? undefined
    : parseTree(text, errors, { disallowComments: false, allowTrailingComma: true, allowEmptyContent: true });
  if (!tooDeep) {
    if (text.trim() === "")
      syntax.push({
        pointer: "",
        code: "empty",
        message: "The file is empty: a form definition is expected.",
        at: 0,
      });
    else if (errors[0] !== undefined) syntax.push(syntaxFinding(text, errors[0]));
  }
  const broken = tooDeep || errors.length > 0 || tree === undefined;
  const keys: Finding[] = [];
  const value = broken ? undefined : valueOf(tree, [], keys);
  return {
    value,
    findings: [...syntax, ...keys],
    position: (place) =>
      placeOf("at" in place ? (place as SyntaxFinding).at : offsetOf(text, tree, place), starts),
  };
}

/** What the grammar of JSON leaves out but people write: comments and trailing commas; and depth, before anything recursive reads it. */
function scan(text: string): SyntaxFinding[] {
  const found: SyntaxFinding[] = [];
  const scanner = createScanner(text, false);
  let depth = 0,
    comma = -1;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const at = scanner.getTokenOffset();
    if (COMMENT.includes(token))
      found.push({ pointer: "", code: "comment", at, message: "JSON has no comments: take this one out." });
    if (COMMENT.includes(token) || TRIVIA.includes(token)) continue;
    if (CLOSE.includes(token) && comma >= 0)
      found.push({
        pointer: "",
        code: "trailingComma",
        at: comma,
        message: "There is a comma after the last entry: take it out.",
      });
    if (CLOSE.includes(token)) depth--;
    if (OPEN.includes(token) && ++depth > MAX_DEPTH) {
      found.push({
        pointer: "",
        code: "tooDeep",
        at,
        message: `Objects and lists stand in each other more than ${MAX_DEPTH} levels deep: no form needs that.`,
      });
      break;
    }
    comma = token === COMMA ? at : -1;
  }
  return found;
}

const SYNTAX: { readonly [error: string]: string } = {
  InvalidSymbol:
    "This is not JSON: texts need double quotes, and only numbers, true, false and null stand without.",
  InvalidNumberFormat: "This is not a number JSON knows.",
  PropertyNameExpected: "A key in double quotes is expected here.",
  ValueExpected: "A value is expected here.",
  ColonExpected: "A colon is expected between a key and its value.",
  CommaExpected: "A comma is missing before this.",
  CloseBraceExpected: "A closing } is missing.",
  CloseBracketExpected: "A closing ] is missing.",
  EndOfFileExpected: "The definition ends before this: something is left over.",
  UnexpectedEndOfComment: "A comment is not closed, and JSON has no comments.",
  UnexpectedEndOfString: "A closing double quote is missing on this line.",
  UnexpectedEndOfNumber: "A number breaks off here.",
  InvalidUnicode: "After \\u four hexadecimal digits are expected.",
  InvalidEscapeCharacter:
    "This letter cannot follow a backslash in JSON; a backslash itself is written \\\\.",
  InvalidCharacter:
    "A character that JSON does not allow inside a text, such as a tab or a line break; a line break is written \\n.",
};

/** Only the first error of the grammar: those after it are mostly its echoes. */
function syntaxFinding(text: string, error: ParseError): SyntaxFinding {
  return { pointer: "", code: "syntax", at: error.offset, message: syntaxMessage(text.trimStart(), error) };
}

function syntaxMessage(start: string, { error }: ParseError): string {
  if (start.startsWith("<")) return "This is HTML or XML, not a form definition: the address may be wrong.";
  if (/^[A-Za-z_$][\w$-]*\s*:/.test(start))
    return "This looks like YAML: a form definition is written as JSON.";
  return SYNTAX[printParseErrorCode(error)] ?? "This is not JSON.";
}

/** The value of a tree as `JSON.parse` would make it, noting keys written twice; `__proto__` is noted and left out, so that nothing later can trip over it. */
function valueOf(node: Node, path: readonly PropertyKey[], found: Finding[]): unknown {
  if (node.type === "array")
    return (node.children ?? []).map((child, index) => valueOf(child, [...path, index], found));
  if (node.type !== "object") return node.value as unknown;
  const result: { [key: string]: unknown } = {};
  for (const { children } of node.children ?? []) {
    const [key, child] = children ?? [];
    if (key === undefined || child === undefined) continue;
    const name = String(key.value);
    const place = { pointer: pointerOf([...path, name]), atKey: true } as const;
    if (name === "__proto__") {
      found.push({
        ...place,
        code: "forbiddenName",
        message: "The key '__proto__' cannot be used: in JavaScript it changes what an object is.",
      });
      continue;
    }
    if (Object.hasOwn(result, name))
      found.push({
        ...place,
        code: "duplicateKey",
        message: `The key '${name}' is written twice in one object: keep one.`,
      });
    result[name] = valueOf(child, [...path, name], found);
  }
  return result;
}

/** Where a finding stands in the text; the nearest part that exists when it points at something that does not. */
function offsetOf(text: string, tree: Node | undefined, finding: SourcePlace): number {
  if (tree === undefined) return 0;
  let node = tree,
    keyOffset = tree.offset;
  for (const key of keysOf(finding.pointer)) {
    if (node.type === "array") {
      const child = node.children?.[Number(key)];
      if (child === undefined) break;
      node = child;
      keyOffset = child.offset;
    } else {
      // the last of two equal keys is the one that counts, as in JSON.parse
      const property = node.children?.findLast(({ children }) => children?.[0]?.value === key)?.children;
      if (property?.[0] === undefined || property[1] === undefined) break;
      keyOffset = property[0].offset;
      node = property[1];
    }
  }
  if (finding.atKey === true) return keyOffset;
  return finding.offset !== undefined && node.type === "string"
    ? insideString(text, node, finding.offset)
    : node.offset;
}

/** Offset in the text of one character of a string's value, stepping over escapes. */
function insideString(text: string, node: Node, index: number): number {
  let at = node.offset + 1;
  for (let i = 0; i < index && at < node.offset + node.length - 1; i++) {
    const escapeLength = text[at + 1] === "u" ? 6 : 2;
    at += text[at] === "\\" ? escapeLength : 1;
  }
  return at;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  return starts;
}

function placeOf(offset: number, starts: readonly number[]): { line: number; column: number } {
  let low = 0,
    high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
