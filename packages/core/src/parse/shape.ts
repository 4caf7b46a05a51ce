import type * as z from "zod";
import { forbidden } from "./names.js";
import { isObject, pointerOf, valueAt } from "./pointer.js";
import type { Finding } from "./problem.js";
import { FORM } from "./schema/words.js";
import { keysAt } from "./locate-schema.js";
import { formWords, kindOf, ownerOf, wanted } from "./shape-words.js";
import { advice } from "./advice.js";
import { meantAs } from "./meant.js";
import { didYouMean, either, quote, suggest } from "./suggest.js";
import type { KnownTypes } from "./types-known.js";

type Issue = z.core.$ZodIssue;
/** A part that is not what it should be. */
export interface ShapeFinding extends Finding {
  readonly path: readonly PropertyKey[];
  /** It may stand for the checks that follow. */
  readonly harmless?: boolean;
  /** Another finding says it already. */
  readonly quiet?: boolean;
}

/** Everything that does not have the shape of a definition, in plain sentences. Types of fields are known by now (see `mendTypes`). */
export function shapeFindings(root: unknown, types: KnownTypes): ShapeFinding[] {
  const result = types.definition.safeParse(root);
  if (result.success) return [];
  const found = result.error.issues
    .flatMap((issue) => leaves(issue, [], root))
    .flatMap(({ issue, path }) => findingsOf(issue, path, root, types));
  // "unknown key 'lable': did you mean 'label'?" already says that the label is missing
  const meant = new Set(
    found.flatMap(({ code, path, suggestion }) =>
      code === "unknownKey" && suggestion !== undefined
        ? [pointerOf([...path.slice(0, -1), suggestion])]
        : [],
    ),
  );
  return found.map((finding) =>
    finding.code === "missing" && meant.has(pointerOf(finding.path)) ? { ...finding, quiet: true } : finding,
  );
}

/** Issues of a union are those of the branch the value means to be. */
function leaves(
  issue: Issue,
  base: readonly PropertyKey[],
  root: unknown,
): { issue: Issue; path: readonly PropertyKey[] }[] {
  const path = [...base, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const value = valueAt(root, pointerOf(path));
  const fits = (errors: readonly Issue[]): boolean =>
    !errors.some((error) => error.code === "invalid_type" && error.path.length === 0);
  const container = issue.errors.filter(fits);
  let chosen = container.length === 1 ? container[0] : undefined;
  if (container.length > 1 && isObject(value)) {
    // fields: the agency's own types have a colon; options: a divider says that it is one
    const second = typeof value["type"] === "string" ? value["type"].includes(":") : "divider" in value;
    chosen = container[second ? 1 : 0];
  }
  // What is no object was not meant as one: a number where it may be a number or an expression.
  const plain = issue.errors.filter(
    ([first]) => !(first?.code === "invalid_type" && /^(object|record)$/.test(first.expected)),
  );
  if (
    container.length === 0 &&
    !isObject(value) &&
    plain.length === 1 &&
    plain.length < issue.errors.length &&
    !isWords(issue)
  )
    chosen = plain[0];
  return chosen === undefined ? [{ issue, path }] : chosen.flatMap((error) => leaves(error, path, root));
}

function findingsOf(
  issue: Issue,
  path: readonly PropertyKey[],
  root: unknown,
  types: KnownTypes,
): ShapeFinding[] {
  const pointer = pointerOf(path);
  const key = String(path.at(-1) ?? "");
  const value = valueAt(root, pointer);
  const inList = typeof path.at(-1) === "number";
  const named = path.length === 0 ? "The definition" : `'${key}'`;
  const what = inList ? `Entry ${Number(path.at(-1)) + 1} of '${String(path.at(-2))}'` : named;
  const one = (finding: Omit<Finding, "pointer">, harmless = false): ShapeFinding[] => [
    { pointer, path, harmless, ...finding },
  ];
  if (issue.code !== "unrecognized_keys" && value === undefined && path.length > 0 && !inList)
    return [missing(path, root)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((unknown) => unknownKey([...path, unknown], root, types));
    case "invalid_type": {
      const nearly =
        issue.expected === "int" && typeof value === "number"
          ? `${quote(value)} is not whole`
          : `this is ${kindOf(value)}`;
      const suggestion = meantAs(issue.expected, value, path);
      return one({
        code: "wrongType",
        suggestion,
        message: `${what} must be ${wanted(issue.expected)}, but ${nearly}${suggestion === undefined ? "." : `: write ${suggestion}.`}`,
      });
    }
    case "invalid_union": {
      const words = isWords(issue);
      const suggestion = words ? undefined : meantAs("object", value, path);
      return one({
        code: "wrongType",
        suggestion,
        message: `${what} must be ${words ? "a text, or one text per language" : "an object"}, but this is ${kindOf(value)}${suggestion === undefined ? "." : `: write ${suggestion}.`}`,
      });
    }
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const suggestion = suggest(value, allowed);
      return one({
        code: "wrongValue",
        suggestion,
        message: `${what} must be ${either(allowed.map((each) => `'${each}'`))}, not ${quote(value)}${didYouMean(suggestion)}`,
      });
    }
    case "invalid_key":
      return one({ code: "format", atKey: true, ...formWords(String(FORM.name), key), ...forbidden(key) });
    case "invalid_format": {
      if (issue.format === "template_literal")
        return one({
          code: "format",
          message: `The type ${quote(value)} must be written as a prefix, a colon and a name, each in small letters, digits and hyphens, e.g. 'acme:signature'.`,
        });
      return one(
        {
          code: "format",
          ...formWords(issue.pattern ?? "", String(value)),
          ...(key === "name" && forbidden(String(value))),
        },
        true,
      );
    }
    case "too_small":
      if (issue.origin === "array")
        return one(
          {
            code: "tooFew",
            message: `${what} is empty: at least ${String(issue.minimum)} ${key === "options" ? "option" : "entry"} is needed.`,
          },
          true,
        );
      if (issue.origin === "string") return one({ code: "emptyText", message: `${what} is empty.` }, true);
      return one({
        code: "outOfRange",
        message: `${what} must be at least ${String(issue.minimum)}, not ${quote(value)}.`,
      });
    case "too_big":
      return one({ code: "outOfRange", message: `${what} is too large a number.` });
    default:
      return one({ code: "wrongValue", message: `${what} cannot be ${quote(value)}.` });
  }
}

const isWords = (issue: z.core.$ZodIssueInvalidUnion): boolean =>
  issue.errors.some(([first]) => first?.code === "invalid_type" && first.expected === "string");

function missing(path: readonly PropertyKey[], root: unknown): ShapeFinding {
  const parent = path.slice(0, -1);
  return {
    pointer: pointerOf(parent),
    path,
    code: "missing",
    message: `'${String(path.at(-1))}' is missing${ownerOf(root, parent)}.`,
  };
}

function unknownKey(path: readonly PropertyKey[], root: unknown, types: KnownTypes): ShapeFinding {
  const key = String(path.at(-1)),
    parent = path.slice(0, -1);
  const holder = valueAt(root, pointerOf(parent));
  // a key that is there already is not what was meant
  const allowed = keysAt(root, parent, types);
  const known = allowed.filter((each) => !isObject(holder) || !Object.hasOwn(holder, each));
  const synonym = types.propertyAlsoCalled(key.toLowerCase()).find((each) => known.includes(each));
  const suggestion = synonym ?? suggest(key, known);
  const why = advice(key, allowed);
  const message =
    why !== undefined
      ? `Unknown key ${quote(key)}${ownerOf(root, parent)}: ${why}.`
      : `Unknown key ${quote(key)}${ownerOf(root, parent)}${didYouMean(suggestion)}`;
  return { pointer: pointerOf(path), path, code: "unknownKey", atKey: true, message, suggestion };
}
