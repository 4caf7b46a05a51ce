import * as z from "zod";
import { isObject } from "./pointer.js";
import type { KnownTypes } from "./types-known.js";

/** Every schema that could validate the value at a path: unions are followed by what the value itself says it is. */
export function schemaAt(
  root: unknown,
  path: readonly PropertyKey[],
  types: KnownTypes,
): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = types.definition;
  let value = root;
  for (const key of path) {
    const at: z.core.$ZodType | undefined = schema && resolve(schema, value);
    if (at instanceof z.ZodObject) schema = Object.hasOwn(at.shape, key) ? at.shape[String(key)] : undefined;
    else if (at instanceof z.ZodArray) schema = at.element;
    else if (at instanceof z.ZodRecord) schema = at.valueType;
    else return undefined;
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as { [key: PropertyKey]: unknown })[key]
        : undefined; // an object, just checked
  }
  return schema && resolve(schema, value);
}

/** Keys an object at a path may have. */
export function keysAt(root: unknown, path: readonly PropertyKey[], types: KnownTypes): readonly string[] {
  const schema = schemaAt(root, path, types);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function resolve(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodLazy || schema instanceof z.ZodExactOptional)
    return resolve(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options.map((option) => resolve(option, value));
  return options[branch(options, value)] ?? schema;
}

/** Which of a union's branches a value means to be. */
export function branch(options: readonly z.core.$ZodType[], value: unknown): number {
  return options.findIndex((option) => {
    if (option instanceof z.ZodString) return typeof value !== "object" || value === null;
    if (option instanceof z.ZodRecord) return isObject(value);
    if (option instanceof z.ZodArray) return Array.isArray(value);
    if (!(option instanceof z.ZodObject) || !isObject(value)) return false;
    const type: unknown = option.shape.type;
    if (type instanceof z.ZodLiteral) return type.value === value["type"];
    if (type instanceof z.ZodTemplateLiteral)
      return typeof value["type"] === "string" && value["type"].includes(":");
    return "divider" in option.shape ? "divider" in value : !("divider" in value);
  });
}
