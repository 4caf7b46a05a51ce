import type { ASTNode, Environment } from "@marcbachmann/cel-js";
import type { FormEnvironment } from "./environment.js";
import { BINDERS, FUNCTIONS, isNamespaced, OUR_MARK, OURS } from "./functions.js";
import { readPattern } from "./pattern.js";
import { Decimal } from "./values.js";

/** A pattern of `matches`, and where it stands. */
export interface PlacedPattern {
  readonly pattern: string;
  readonly position: number;
}

export interface Parsed {
  readonly run: ReturnType<Environment["parse"]>;
  readonly references: readonly string[];
  readonly patterns: readonly PlacedPattern[];
}

/** What is gathered from a tree. */
interface Gathered {
  readonly references: Set<string>;
  readonly patterns: PlacedPattern[];
}

/** Something the language of forms leaves out, though CEL has it. */
export class NotInLanguage extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
  }
}

/**
 * Parses, makes decimal literals exact (read from the source, before a double could round them), refuses what the language leaves out and
 * gathers the names read and the patterns.
 */
export function parseTree({ env, need }: FormEnvironment, source: string): Parsed {
  const run = env.parse(source);
  const gathered: Gathered = { references: new Set(), patterns: [] };
  visit(run.ast, new Set(), gathered, source);
  const { references, patterns } = gathered;
  need(references);
  return { run, references: [...references], patterns };
}

type Literal = string | number | bigint | boolean | null | object;

function visit(node: ASTNode, bound: ReadonlySet<string>, gathered: Gathered, source: string): void {
  const each = (nodes: readonly ASTNode[], within = bound): void => {
    for (const one of nodes) visit(one, within, gathered, source);
  };
  switch (node.op) {
    case "value": {
      const value: Literal = node.args;
      if (typeof value === "number") {
        // The parser's nodes are plain and unshared until checked; the exact value takes the double's place.
        (node as unknown as { args: unknown }).args = new Decimal(source.slice(node.start, node.end));
      } else if (typeof value !== "string" && typeof value !== "bigint" && typeof value !== "boolean")
        throw new NotInLanguage(
          `${source.slice(node.start, node.end)} is not a value a form can hold`,
          node.start,
        );
      return;
    }
    case "id":
      if (!bound.has(node.args)) gathered.references.add(node.args);
      return;
    case ".":
      return visit(node.args[0], bound, gathered, source);
    case "call":
      allow(node.args[0], node.start);
      ours(node);
      return each(node.args[1]);
    case "rcall": {
      const [name, receiver, args] = node.args;
      if (receiver.op === "id" && isNamespaced(receiver.args, name)) return each(args);
      allow(name, node.pos);
      // The library would take them for methods of anything.
      if (isNamespaced("math", name))
        throw new NotInLanguage(`'${name}' stands before its number: write ${name}(…)`, node.pos);
      ours(node);
      if (name === "matches") gathered.patterns.push(checkPattern(args[0], node.pos));
      visit(receiver, bound, gathered, source);
      const variable = args[0];
      if (BINDERS.has(name) && variable?.op === "id")
        return each(args.slice(1), new Set([...bound, variable.args]));
      return each(args);
    }
    case "map":
      throw new NotInLanguage("braces {…} are not used in a form's expressions", node.start);
    case ".?":
    case "[?]":
      throw new NotInLanguage(
        "'?' after a name is not used in a form's expressions; ask answered(name)",
        node.start,
      );
    case "!_":
    case "-_":
      return visit(node.args, bound, gathered, source);
    default:
      return each(node.args);
  }
}

function allow(name: string, position: number): void {
  if (!FUNCTIONS.has(name))
    throw new NotInLanguage(`'${name}' is not a function of a form's expressions`, position);
}

/** Calls our own function where the library has another by that name. */
function ours(node: ASTNode): void {
  const args = node.args as unknown as [name: string, ...unknown[]]; // a call's, whose nodes are plain and unshared until checked
  if (OURS.has(args[0])) args[0] += OUR_MARK;
}

/** A pattern is written out, so that it can be checked when the definition is read: no answer makes one that never ends. */
function checkPattern(pattern: ASTNode | undefined, position: number): PlacedPattern {
  if (pattern?.op !== "value" || typeof pattern.args !== "string")
    throw new NotInLanguage("the pattern of 'matches' must be written out, in quotes", position);
  try {
    readPattern(pattern.args);
    return { pattern: pattern.args, position: pattern.start };
  } catch (error) {
    throw new NotInLanguage(
      `the pattern of 'matches' is not right: ${error instanceof Error ? error.message : ""}`,
      pattern.start,
    );
  }
}
