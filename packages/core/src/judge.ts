import type * as z from "zod/mini";
import type { Rule } from "./definition.js";
import { escapeKey } from "./pointer.js";
import { isListField, type Builder, type Place, type Slot, type Stored } from "./slots.js";
import { answerType } from "./types/built-in.js";
import { isEmpty } from "./types/index.js";

export interface Judge {
  /** Problems of one field now, the first of each part; none off the path. */
  field(slot: Slot): readonly Stored[];
  /** Rules decided and false. A rule is named by its `id`, or by its place among its fellows. */
  rules(place: Place, rules: readonly Rule[] | undefined): readonly Stored[];
}

const problem = (code: string, params?: Stored["params"], part = ""): Stored => ({ part, code, ...(params && { params }) });

/** Schemas that ask nothing but the answer: made once for a field, whoever fills it in. */
const timeless = new WeakMap<object, z.core.$ZodType>();

/** Judges fields of one session. A field's schema is made once. */
export function createJudge(builder: Builder): Judge {
  const here = new Map<object, z.core.$ZodType>();

  const rules: Judge["rules"] = (place, list = []) => list.flatMap(({ id, check }, at) =>
    builder.form.expression(check, place.key)(place.read, builder.today) === false ? [problem("rule", { rule: id ?? at })] : []);

  const answer = ({ field, items, value }: Slot): readonly Stored[] => {
    if (isListField(field)) {
      const count = items?.value.length ?? 0;
      const { min = 1, max = Infinity, optional } = field;
      if (!count && (optional || min < 2)) return optional || min < 1 ? [] : [problem("required")];
      return count < min ? [problem("minItems", { count: min })] : count > max ? [problem("maxItems", { count: max })] : [];
    }
    const type = answerType(field.type);
    if (!type) return [];
    if (isEmpty(field, value.value)) return field.optional ? [] : [problem(type.required ?? "required")];
    // What takes no context cannot know the day or the session.
    const schemas = type.check.length < 2 ? timeless : here;
    let schema = schemas.get(field);
    if (!schema) schemas.set(field, (schema = type.check(field, builder)));
    const first = new Map<string, Stored>();
    // Not `safeParse`: it builds an Error, with its stack, for each answer that is wrong.
    const { issues } = schema._zod.run({ value: value.value, issues: [] }, { async: false }) as z.core.ParsePayload; // no schema here waits
    for (const issue of issues) {
      const part = typeof issue.path?.[0] === "string" ? `/${escapeKey(issue.path[0])}` : "";
      // `report` puts code and params here; a schema's own failure carries its code as its message.
      const { params: own, inst } = issue as { params?: { code: string; params?: Stored["params"] }; inst?: z.core.$ZodType };
      const said = (inst?._zod.def.error as z.core.$ZodErrorMap | undefined)?.(issue); // asked of the kind of schema that failed
      if (!first.has(part)) first.set(part, problem(own?.code ?? (typeof said === "object" ? said?.message : said) ?? "type", own?.params, part));
    }
    return [...first.values()];
  };

  return {
    rules,
    field: (slot) => {
      if (!slot.shown() || slot.field.disabled) return [];
      const problems = answer(slot);
      return problems.length ? problems : rules(slot.place, slot.field.rules);
    },
  };
}
