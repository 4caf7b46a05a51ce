import {
  createSession,
  flatten,
  itemFields,
  unfitAnswer,
  type Answers,
  type CompiledForm,
  type Field,
  type SessionOptions,
  type Text,
} from "@diwan/core";

/** An answer the form as it is now has no place for. */
export interface Dropped {
  /** JSON Pointer it had. */
  readonly path: string;
  /** The question as it was asked then, if that is known. */
  readonly label?: Text;
  readonly value: unknown;
}
/** Labels of the questions answered, by field name, or names of lists and field joined by `/`. */
export interface Labels {
  readonly [name: string]: Text;
}

type Values = { readonly [name: string]: unknown };
const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const allFields = (form: CompiledForm): readonly Field[] =>
  form.definition.pages.flatMap((page) => page.fields);

/** Labels to keep with a draft, so that an answer the next version has no question for can still be shown under its own. */
export function labelsOf(form: CompiledForm, answers: Answers): Labels {
  const labels: { [name: string]: Text } = {};
  const visit = (fields: readonly Field[], values: Values, at: string): void => {
    for (const field of flatten(fields, form.types)) {
      if (!Object.hasOwn(values, field.name)) continue;
      labels[at + field.name] = field.label;
      const [inner, items] = [itemFields(field, form.types), values[field.name]];
      if (inner && Array.isArray(items))
        for (const item of items) if (isValues(item)) visit(inner, item, `${at}${field.name}/`);
    }
  };
  visit(allFields(form), answers, "");
  return labels;
}

/** Answers of an older version in the form as it is now: what still fits, and what does not, each with its question. Nothing is lost in silence. */
export function fitAnswers(
  form: CompiledForm,
  answers: Answers,
  labels: Labels = {},
  options: SessionOptions = {},
): { readonly answers: Answers; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const drop = (path: string, value: unknown): void => {
    const label = labels[path.slice(1).replace(/\/\d+(?=\/)/g, "")];
    dropped.push({ path, ...(label !== undefined && { label }), value });
  };

  /** Takes out names and shapes the fields do not have, so that a session can be made of the rest. */
  function shape(fields: readonly Field[], values: Values, at: string): Answers {
    const known = new Map(flatten(fields, form.types).map((field) => [field.name, field]));
    const kept: Answers = {};
    for (const [name, value] of Object.entries(values)) {
      const field = known.get(name);
      const inner = field && itemFields(field, form.types);
      // An answer that was emptied: there is nothing to lose.
      if (value === null && (!field || inner)) continue;
      if (!field || (inner && !(Array.isArray(value) && value.every(isValues)))) drop(`${at}/${name}`, value);
      // Every item was seen to be an object.
      else
        kept[name] = inner
          ? (value as Values[]).map((item, index) => shape(inner, item, `${at}/${name}/${index}`))
          : value;
    }
    return kept;
  }
  const shaped = shape(allFields(form), answers, "");
  const session = createSession(form, { ...options, answers: shaped, defaults: false });

  function visit(fields: readonly Field[], values: Answers, at: string): void {
    for (const field of flatten(fields, form.types)) {
      if (!Object.hasOwn(values, field.name)) continue;
      const [path, value, inner] = [`${at}/${field.name}`, values[field.name], itemFields(field, form.types)];
      // Items are the arrays of objects `shape` made.
      if (inner) {
        (value as Answers[]).forEach((item, index) => visit(inner, item, `${path}/${index}`));
        continue;
      }
      const unfit = unfitAnswer(session, path);
      if (!unfit) continue;
      drop(path, value);
      if (unfit.remaining === undefined) delete values[field.name];
      else values[field.name] = unfit.remaining;
    }
  }
  visit(allFields(form), shaped, "");
  return { answers: shaped, dropped };
}
