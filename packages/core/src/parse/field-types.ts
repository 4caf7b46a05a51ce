import { isObject, pointerOf } from "./pointer.js";
import { ownerOf, kindOf } from "./shape-words.js";
import { didYouMean, either, quote, suggest } from "./suggest.js";
import type { ShapeFinding } from "./shape.js";
import type { KnownTypes } from "./types-known.js";

/** Stands for a type nobody can guess, so that the rest of the field is still read. */
const UNKNOWN = "unknown:type";

/**
 * Puts the type probably meant in the place of each type that is missing or unknown, in a tree that is ours to change, and says so:
 * the rest of such a field is then validated as what it most likely is.
 */
export function mendTypes(root: unknown, types: KnownTypes): ShapeFinding[] {
  const found: ShapeFinding[] = [];
  const visit = (at: unknown, path: readonly PropertyKey[]): void => {
    if (Array.isArray(at)) return at.forEach((each, index) => visit(each, [...path, index]));
    if (!isObject(at)) return;
    if (path.at(-2) === "fields") mend(at, path, root, found, types);
    for (const [key, value] of Object.entries(at))
      if (key !== "default" && typeof value === "object") visit(value, [...path, key]);
  };
  visit(root, []);
  return found;
}

function mend(
  field: { readonly [key: string]: unknown },
  path: readonly PropertyKey[],
  root: unknown,
  found: ShapeFinding[],
  types: KnownTypes,
): void {
  const type = field["type"],
    pointer = pointerOf(path),
    at = [...path, "type"];
  if (typeof type === "string" && (types.names.includes(type) || type.includes(":"))) return;
  let meant: string | undefined;
  if (!Object.hasOwn(field, "type")) {
    found.push({
      pointer,
      path: at,
      harmless: true,
      code: "missing",
      message: `'type' is missing${ownerOf(root, path)}: it says what kind of field this is, e.g. 'text' or 'radios'.`,
    });
  } else if (typeof type !== "string") {
    found.push({
      pointer: pointerOf(at),
      path: at,
      harmless: true,
      code: "wrongType",
      message: `'type' must be a text that names the kind of field, e.g. 'text' or 'radios', but this is ${kindOf(type)}.`,
    });
  } else {
    meant = typeMeant(type, types);
    const rest =
      meant === undefined
        ? `: the types are ${either(types.names, "and")}; a type of your own has a prefix, e.g. 'acme:signature'.`
        : didYouMean(meant);
    found.push({
      pointer: pointerOf(at),
      path: at,
      harmless: true,
      code: "unknownType",
      message: `Unknown type ${quote(type)}${rest}`,
      suggestion: meant,
    });
  }
  (field as { type: string }).type = meant ?? UNKNOWN; // the tree is the caller's own copy
}

function typeMeant(type: string, types: KnownTypes): string | undefined {
  const plain = type.toLowerCase().replace(/[\s_]/g, "");
  return suggest(type, types.names) ?? types.alsoCalled(plain);
}
