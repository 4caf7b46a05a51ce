import * as z from "zod";
import type { Definition } from "../definition.js";
import { schemaAt } from "./locate-schema.js";
import { isUsable } from "./names.js";
import { isObject, pointerOf, valueAt } from "./pointer.js";
import type { ShapeFinding } from "./shape.js";
import type { KnownTypes } from "./types-known.js";

/** What stands for an entry of a list that cannot be read, so that the pointers of its neighbours stay true. */
const ENTRY: { readonly [list: string]: unknown } = {
  fields: { type: "content", text: "" },
  pages: { id: "", title: "", fields: [] },
  languages: "",
  rules: { check: "true", message: "" },
  summary: { calculation: "", label: "" },
};
const VALUE: { readonly [key: string]: unknown } = {
  pages: [],
  fields: [],
  options: [],
  languages: [],
  diwan: 1,
  check: "true",
  privacy: { purpose: "", retention: "P1Y", notice: "/" },
  retention: "P1Y",
  notice: "/",
};

/**
 * Makes a definition out of a broken one, in a tree that is ours to change: what is wrong is left out or replaced by something that says nothing,
 * so that the checks across fields can run over the rest and everything is reported at once.
 */
export function repairDefinition(
  root: unknown,
  findings: readonly ShapeFinding[],
  types: KnownTypes,
): Definition | undefined {
  if (!isObject(root)) return undefined;
  let count = 0;
  // inner parts first: once an outer part is replaced, what was inside it is gone
  for (const { path, harmless, code } of [...findings].sort((a, b) => b.path.length - a.path.length)) {
    if (harmless === true || path.length === 0) continue;
    const holder = valueAt(root, pointerOf(path.slice(0, -1)));
    const key = path.at(-1);
    if (typeof holder !== "object" || holder === null || key === undefined) continue;
    const object = holder as { [key: PropertyKey]: unknown }; // an object or array, just checked
    const parent = schemaAt(root, path.slice(0, -1), types);
    const required =
      parent instanceof z.ZodObject &&
      Object.hasOwn(parent.shape, key) &&
      !(parent.shape[String(key)] instanceof z.ZodExactOptional);
    if (typeof key === "number" && path.at(-2) === "options")
      object[key] = optionFor(object[key], `unreadable_${++count}`);
    else if (typeof key === "number")
      object[key] = structuredClone(ENTRY[String(path.at(-2))] ?? standIn(parent));
    else if (code === "unknownKey" || !required) delete object[key];
    else
      object[key] =
        key === "name" || key === "value"
          ? `unreadable_${++count}`
          : structuredClone(VALUE[key as string] ?? "");
  }
  // everything that made it other than a definition was taken out above; the caller validates the result again
  return root as unknown as Definition;
}

/** Gives fields and calculations whose name no expression can hold another one, or every expression would fail with them. Returns the names that went. */
export function renameUnusable(definition: Definition): ReadonlySet<string> {
  const gone = new Set<string>();
  const visit = (at: unknown): void => {
    if (Array.isArray(at)) return at.forEach(visit);
    if (!isObject(at)) return;
    const object = at as { [key: string]: unknown }; // the caller's own copy
    const name = object["name"];
    if ("type" in object && typeof name === "string" && !isUsable(name)) {
      gone.add(name);
      object["name"] = `unusable_${gone.size}`;
    }
    for (const [key, value] of Object.entries(object))
      if (key !== "default" && key !== "calculations") visit(value);
  };
  visit(definition);
  const calculations = definition.calculations as { [name: string]: string } | undefined; // the caller's own copy
  for (const name of Object.keys(calculations ?? {}))
    if (!isUsable(name) && calculations) {
      gone.add(name);
      delete calculations[name];
    }
  return gone;
}

/** An option as it is probably meant: a text alone is taken for its value, so that conditions may name it. */
const optionFor = (written: unknown, otherwise: string): object => {
  const value = typeof written === "string" && written !== "" ? written : otherwise;
  return { value, label: value };
};

/** An entry that the checks across fields have nothing to say of: one of the values allowed, or an empty text. */
function standIn(list: z.core.$ZodType | undefined): unknown {
  const element = list instanceof z.ZodArray ? list.element : undefined;
  return element instanceof z.ZodEnum ? element.options[0] : "";
}
