import type { AnswerTypes, Definition, Field } from "@diwan/core";
import { fieldTypeOf, type AnyFieldType, type FieldProps, type FieldType } from "@diwan/fields";
import { everydayTypes, ownAnswer, registerAnswerType, typeLoader } from "@diwan/fields/registry";

/** Types whose modules are loaded, and those that agencies made. */
const types = new Map<string, AnyFieldType>(everydayTypes.map((type) => [type.type, type]));
/** How answers of the types that come with Diwan are held, as far as they are loaded; an agency's templates may stand over them. */
const builtIn = new Map(everydayTypes.map(({ type, answer }) => [type, answer]));

/** The loaded types as the engine sees them. */
export const loadedAnswers: AnswerTypes = { get: (type) => ownAnswer(type) ?? builtIn.get(type) };

/**
 * Makes a type of field known to every form on the page, or replaces one. Call it before forms that use it are defined;
 * docs/custom-field.md walks through an example.
 */
export function defineFieldType<F extends Field, P extends FieldProps>(type: FieldType<F, P>): void {
  const made = fieldTypeOf(type);
  types.set(type.type, made);
  // Without an `answer`, answers are held and validated as before: it looks different, and that is all.
  if (made.answer)
    registerAnswerType(type.type as `${string}:${string}`, made.answer, (value, field, context) =>
      made.display(value, field, context),
    );
}

/** A type of field the page knows nothing about. */
export class UnknownTypeError extends Error {
  override readonly name = "UnknownTypeError";
  constructor(readonly type: string) {
    super(`no field type '${type}'`);
  }
}

/** The type of a field whose module is loaded (see `loadTypes`). */
export function fieldType(type: string): AnyFieldType {
  const found = types.get(type);
  if (!found) throw new UnknownTypeError(type);
  return found;
}

/** Whatever holds fields holds them under these keys. */
interface Holder {
  readonly fields?: readonly Field[];
  readonly options?: Holder | readonly Holder[];
  readonly yes?: Holder;
  readonly no?: Holder;
}

/** Every field of pages, revealed and nested ones too. */
const allFields = (holders: readonly (Holder | undefined)[]): readonly Field[] =>
  holders.flatMap((holder) =>
    (holder?.fields ?? []).flatMap((field: Field & Holder) => [
      field,
      ...allFields([field, field.options, field.yes, field.no].flat()),
    ]),
  );

/** Name of the module that draws a field: its type, or what extends it where the field asks for that (`FieldType.extension`). */
const moduleOf = (field: Field): string => {
  const { type } = field;
  const extension = types.get(type)?.extension ?? "";
  return field[extension] ? `${type}.${extension}` : type;
};

/** Loads the types a definition, or some pages of one, uses, once each, and what they need, and returns them. Throws `UnknownTypeError`. */
export async function loadTypes({ pages }: Pick<Definition, "pages">): Promise<readonly AnyFieldType[]> {
  const used = new Set(allFields(pages).map(moduleOf));
  return Promise.all(
    [...used].map(async (name) => {
      const load = !loadedAnswers.get(name) && typeLoader(name);
      if (load) {
        const { default: loaded } = await load();
        builtIn.set(name, loaded.answer);
        // An extension takes the place of its type.
        if (!types.has(name)) types.set(name, loaded).set(loaded.type, loaded);
      }
      return fieldType(name);
    }),
  );
}
