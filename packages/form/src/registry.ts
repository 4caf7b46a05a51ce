import { registerAnswerType, type Definition, type Field } from "@diwan/core";
import type { FieldProps } from "@diwan/fields";
import { fieldTypeOf, type AnyFieldType, type FieldType } from "./field-type.js";
import { builtIn } from "./registry/built-in.js";

/** Types that come with their modules only when a form has them. */
const LAZY: { readonly [type: string]: () => Promise<{ readonly default: AnyFieldType }> } = {
  phone: () => import("./registry/phone.js"),
  address: () => import("./registry/address.js"),
  name: () => import("./registry/name.js"),
  file: () => import("./registry/file.js"),
  money: () => import("./registry/money.js"),
  list: () => import("./registry/list.js"),
  consent: () => import("./registry/small.js").then(({ consent }) => ({ default: consent })),
  "yes-no": () => import("./registry/small.js").then(({ yesNo }) => ({ default: yesNo })),
  content: () => import("./registry/small.js").then(({ content }) => ({ default: content })),
};
const types = new Map<string, AnyFieldType>(builtIn.map((type) => [type.type, type]));

/**
 * Makes a type of field known to every form on the page, or replaces one. Call it before forms that use it are defined;
 * docs/custom-field.md walks through an example.
 */
export function defineFieldType<F extends Field, P extends FieldProps>(type: FieldType<F, P>): void {
  types.set(type.type, fieldTypeOf(type));
  // Only home-made types bring rules, and their names have a prefix.
  if (type.answer) registerAnswerType(type.type as `${string}:${string}`, type.answer);
}

/** A type of field the page knows nothing about. */
export class UnknownTypeError extends Error {
  override readonly name = "UnknownTypeError";
  constructor(readonly type: string) {
    super(`no field type '${type}'; a type of your own is made known with defineFieldType() before the form`);
  }
}

/** The type of a field whose module is loaded (see `loadTypes`). */
export function fieldType(type: string): AnyFieldType {
  const found = types.get(type);
  if (!found) throw new UnknownTypeError(type);
  return found;
}

/** Every field of a definition, revealed and nested ones too. */
function* allFields(fields: readonly Field[]): Generator<Field> {
  for (const field of fields) {
    yield field;
    // Whatever holds fields holds them under these keys.
    const { fields: own, options, yes, no } = field as { fields?: readonly Field[]; options?: readonly { fields?: readonly Field[] }[]; yes?: { fields?: readonly Field[] }; no?: { fields?: readonly Field[] } };
    for (const holder of [{ fields: own }, ...(Array.isArray(options) ? options : []), yes, no]) yield* allFields(holder?.fields ?? []);
  }
}

/** Loads the types a definition uses, once each, and returns them. Throws `UnknownTypeError`. */
export async function loadTypes({ pages }: Definition): Promise<readonly AnyFieldType[]> {
  const used = new Set(pages.flatMap((page) => [...allFields(page.fields)].map((field) => field.type)));
  return Promise.all(Array.from(used, async (name) => {
    const load = types.has(name) || !Object.hasOwn(LAZY, name) ? undefined : LAZY[name];
    if (load) types.set(name, (await load()).default);
    return fieldType(name);
  }));
}
