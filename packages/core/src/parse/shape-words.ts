import { isObject, pointerOf, valueAt } from "./pointer.js";
import { FORM } from "./schema/words.js";
import { quote } from "./suggest.js";

/** A kind of JSON value in words. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "a text";
    case "number":
      return "a number";
    case "boolean":
      return `${String(value)} (true or false)`;
    default:
      return "an object";
  }
}

const WANTED: { readonly [expected: string]: string } = {
  string: "a text in double quotes",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list […]",
  object: "an object {…}",
  record: "an object {…}",
};
export const wanted = (expected: string): string => WANTED[expected] ?? expected;

function fieldCalled({ name, type }: { readonly [key: string]: unknown }): string {
  if (typeof name === "string") return `field ${quote(name)}`;
  return typeof type === "string" ? `a field of type ${quote(type)}` : "a field";
}

/** " in field 'plate'", " in page 'vehicles'" …: whose property it is, as its writer would call it; empty for the definition itself. */
export function ownerOf(root: unknown, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length--) {
    const at = valueAt(root, pointerOf(path.slice(0, length)));
    const parent = path[length - 2];
    const rest = path.slice(length).filter((key) => typeof key === "string");
    const within = rest.length > 0 ? ` in '${rest.join(".")}'` : "";
    if (!isObject(at)) continue;
    if (typeof path[length - 1] !== "number") continue;
    if (parent === "fields") return `${within}${within ? " of" : " in"} ${fieldCalled(at)}`;
    if (parent === "pages")
      return `${within}${within ? " of" : " in"} ${typeof at["id"] === "string" ? `page ${quote(at["id"])}` : "a page"}`;
    if (parent === "options" && within === "")
      return typeof at["value"] === "string" ? ` in option ${quote(at["value"])}` : " in an option";
  }
  return path.length === 0 ? "" : ` in '${path.filter((key) => typeof key === "string").join(".")}'`;
}

/** How a name, an id, a code or a decimal must be written, and what was probably meant. */
export function formWords(
  pattern: string,
  value: string,
): { message: string; suggestion?: string | undefined } {
  const fixed = (letters: string): string | undefined => {
    const words = value
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/([a-z0-9])([A-Z])/g, `$1${letters}$2`)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, letters);
    const plain = words.replace(/^[^a-z]+/, "").replace(/[^a-z0-9]+$/, "");
    return plain === "" || plain === value ? undefined : plain;
  };
  const did = (
    suggestion: string | undefined,
    sentence: string,
  ): { message: string; suggestion?: string | undefined } => ({
    suggestion,
    message: suggestion === undefined ? `${sentence}.` : `${sentence}: for example '${suggestion}'.`,
  });
  switch (pattern) {
    case String(FORM.name):
      return did(
        fixed("_"),
        `The name ${quote(value)} must start with a small letter a to z and have only small letters, digits and underscores`,
      );
    case String(FORM.id):
      return did(
        fixed("-"),
        `The id ${quote(value)} must start with a small letter a to z and have only small letters, digits, hyphens and underscores`,
      );
    case String(FORM.country):
      return did(
        /^[a-z]{2}$/.test(value) ? value.toUpperCase() : undefined,
        `The country ${quote(value)} must be two capital letters (ISO 3166-1)`,
      );
    case String(FORM.currency):
      return did(
        /^[a-z]{3}$/.test(value) ? value.toUpperCase() : undefined,
        `The currency ${quote(value)} must be three capital letters (ISO 4217)`,
      );
    case String(FORM.decimal):
      return did(
        /^\s*-?[\d,]+(\.\d+)?\s*$/.test(value) ? value.replace(/[,\s]/g, "") : undefined,
        `The amount ${quote(value)} must have digits and at most one point`,
      );
    case String(FORM.kid):
      return {
        message: `The name of the key ${quote(value)} must have 1 to 64 letters a to z, digits, hyphens, underscores and points.`,
      };
    case String(FORM.coordinate):
      return {
        message: `${quote(value)} is no coordinate of a key on P-256, which is 43 characters of base64url: copy the public key as 'diwan-server new-sealing-key' printed it.`,
      };
    default:
      return { message: `${quote(value)} is not written as it must be.` };
  }
}
