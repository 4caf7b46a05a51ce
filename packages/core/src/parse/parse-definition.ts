import type { Definition } from "../definition.js";
import type { AnswerTypes } from "../answer-type.js";
import { CHECKS } from "./checks/index.js";
import type { FieldDefinitionAndAnswer } from "./field-definition.js";
import { knownTypes, type CheckPattern, type KnownTypes } from "./types-known.js";
import { formOf } from "./checks/form.js";
import { forbiddenNames } from "./checks/names.js";
import { mendTypes } from "./field-types.js";
import { migrate } from "./migrations.js";
import { isObject, parentOf, pointerOf } from "./pointer.js";
import type { DefinitionProblem, Finding } from "./problem.js";
import { renameUnusable, repairDefinition } from "./repair-definition.js";
import { kindOf } from "./shape-words.js";
import { shapeFindings } from "./shape.js";
import { unresolved } from "./include.js";
import { readSource, type PlacedSource } from "./source.js";

/** A definition that can be used, with what is only doubtful about it; or everything that is wrong with it. */
export type ParseResult =
  | { readonly ok: true; readonly definition: Definition; readonly warnings: readonly DefinitionProblem[] }
  | { readonly ok: false; readonly problems: readonly DefinitionProblem[] };

/**
 * Reads a form definition from JSON text, or from an object already read (then problems have no line and column).
 * Reports every problem at once, in the order of the file, and never throws whatever it is given. `types` are the field types it may ask, `own` the answers of agencies' own types,
 * `checkPattern` says of the patterns in expressions which of them could run for ever.
 */
export function parseDefinition(
  input: unknown,
  types: readonly FieldDefinitionAndAnswer[],
  own?: AnswerTypes,
  checkPattern?: CheckPattern,
): ParseResult {
  if (!types)
    throw new TypeError(
      "parseDefinition() of @diwan/core needs the field types a definition may ask: call the parseDefinition() of @diwan/fields/parse, which brings its own, or hand them in",
    );
  const isText = typeof input === "string";
  const text = isText ? input.replace(/^\uFEFF/, "") : toText(input);
  if (text === undefined)
    return {
      ok: false,
      problems: [
        {
          pointer: "",
          code: "notJson",
          severity: "error",
          message:
            "This object cannot be written as JSON: it holds a circle, a BigInt or something else that JSON has no word for.",
        },
      ],
    };
  return parseSource(readSource(text), knownTypes(types, own, checkPattern), isText);
}

/** Reads a definition that was taken together from several files (`readIncluding`); the whole is in `value`. */
export const parseIncluding = (
  source: PlacedSource,
  types: readonly FieldDefinitionAndAnswer[],
  own?: AnswerTypes,
  checkPattern?: CheckPattern,
): ParseResult => parseSource(source, knownTypes(types, own, checkPattern), true);

function parseSource(source: PlacedSource, types: KnownTypes, isText: boolean): ParseResult {
  const { definition, findings } = findingsOf(source, types);
  const problems = inOrder(findings, source, isText);
  const errors = problems.some(({ severity }) => severity === "error");
  return errors || definition === undefined
    ? { ok: false, problems }
    : { ok: true, definition, warnings: problems };
}

/** The object as JSON text: what a getter, a `toJSON` or an `undefined` in it comes to is settled once. */
function toText(input: unknown): string | undefined {
  try {
    return JSON.stringify(input);
  } catch {
    // a circle, a BigInt, a getter that throws, or no end to it
    return undefined;
  }
}

function findingsOf(
  source: PlacedSource,
  types: KnownTypes,
): { definition?: Definition; findings: readonly Finding[] } {
  if (source.value === undefined) return { findings: source.findings };
  if (!isObject(source.value))
    return {
      findings: [
        ...source.findings,
        {
          pointer: "",
          code: "wrongType",
          message: `A form definition is an object {…}, but this is ${kindOf(source.value)}.`,
        },
      ],
    };
  // What is to be taken in is not there: everything else that could be said would be about that.
  const missing = unresolved(source.value);
  if (missing.length) return { findings: [...source.findings, ...missing] };
  const migrated = migrate(source.value);
  const root = structuredClone(migrated.root);
  const shape = [...mendTypes(root, types), ...shapeFindings(root, types)];
  const read = [...source.findings, ...migrated.findings, ...shape.filter(({ quiet }) => quiet !== true)];
  const definition = repairDefinition(root, shape, types);
  // what could not be repaired cannot be looked at across fields
  if (definition === undefined || shapeFindings(definition, types).some(({ harmless }) => harmless !== true))
    return { findings: read };
  const forbidden = forbiddenNames(formOf(definition, types));
  const unusable = renameUnusable(definition);
  const form = formOf(definition, types, unusable);
  const wrong = new Set(shape.map(({ path }) => pointerOf(path)));
  const across = [...forbidden, ...CHECKS.flatMap((check) => check(form))].filter(
    (finding) => !echoes(finding, wrong),
  );
  return { definition, findings: [...read, ...across] };
}

/** Said already: the place itself, or what it stands in, is missing or not what it should be. */
function echoes({ pointer }: Finding, wrong: ReadonlySet<string>): boolean {
  for (let at = pointer; at !== ""; at = parentOf(at)) if (wrong.has(at)) return true;
  return wrong.has("");
}

function inOrder(findings: readonly Finding[], source: PlacedSource, isText: boolean): DefinitionProblem[] {
  const seen = new Set<string>();
  return findings
    .map((finding) => ({ finding, position: source.position(finding) }))
    .filter(({ finding: { pointer, code, message } }) => {
      const key = `${pointer}\n${code}\n${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(({ position: a }, { position: b }) => {
      const [one, other] = [a.file ?? "", b.file ?? ""];
      if (one !== other) return one < other ? -1 : 1;
      return a.line - b.line || a.column - b.column;
    })
    .map(({ finding: { pointer, code, message, suggestion, severity }, position }) => ({
      pointer,
      ...(isText && position),
      code,
      message,
      ...(suggestion !== undefined && { suggestion }),
      severity: severity ?? "error",
    }));
}
