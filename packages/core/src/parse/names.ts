/** Words of CEL's grammar and the names it has types and namespaces for: none can be a variable. */
export const CEL_RESERVED: ReadonlySet<string> = new Set([
  "true",
  "false",
  "null",
  "in",
  "as",
  "break",
  "const",
  "continue",
  "else",
  "for",
  "function",
  "if",
  "import",
  "let",
  "loop",
  "package",
  "namespace",
  "return",
  "var",
  "void",
  "while",
  "bool",
  "bytes",
  "double",
  "google",
  "int",
  "list",
  "map",
  "null_type",
  "optional",
  "string",
  "type",
  "uint",
]);

/** What every JavaScript object has already: an answer by this name could be mistaken for it, or change it. */
export const OBJECT_NAMES: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
]);

/** Why a name is forbidden, as the end of a sentence; `undefined` when it is not. */
export function whyForbidden(name: string): string | undefined {
  if (OBJECT_NAMES.has(name))
    return "is a property every JavaScript object has, so an answer by that name is not safe";
  if (CEL_RESERVED.has(name)) return "is a word of the expression language";
  return undefined;
}

/** The sentence for a forbidden name, and a name to use instead. */
export function forbidden(
  name: string,
): { code: "forbiddenName"; message: string; suggestion: string } | undefined {
  const why = whyForbidden(name);
  const plain = name.replace(/^_+|_+$/g, "").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return why === undefined
    ? undefined
    : {
        code: "forbiddenName",
        message: `The name '${name}' cannot be used: it ${why}.`,
        suggestion: `${plain}_answer`,
      };
}

/** A name that an expression can hold and nothing else owns. */
export const isUsable = (name: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && whyForbidden(name) === undefined;
