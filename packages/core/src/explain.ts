import { internals } from "./create-session.js";
import type { FormSession } from "./session.js";
import { plain, answerSeen, type Builder, type SlotGroup, type Slot } from "./slots.js";
import type { Field, Problem } from "./definition.js";
import { isAnswerField, itemFields, revealed } from "./fields.js";

/** A condition on the way to a field: an expression, or the choice that reveals it. */
type Condition = readonly [expression: string] | readonly [slot: Slot, choice: string | boolean];

/** Why something is shown, hidden, valid or invalid. */
export interface Trace {
  readonly expression: string;
  /** `undefined` when undecided for want of an answer. */
  readonly result: unknown;
  /** Names read and what they held. */
  readonly reads: { readonly [name: string]: unknown };
}
export interface Explanation {
  readonly path: string;
  readonly shown: boolean;
  /** Page, parent option and own conditions, outermost first. */
  readonly because: readonly Trace[];
  readonly problems: readonly Problem[];
  readonly rules: readonly Trace[];
}

/** Works an expression out again, keeping what it read. */
function trace(builder: Builder, group: SlotGroup, expression: string): Trace {
  const reads: { [name: string]: unknown } = {};
  const read = (name: string): unknown => {
    const value = group.read(name);
    // A list is read through functions; what it held is told instead.
    const list = Array.isArray(value) && typeof value[0] === "function" ? findSlot(group, name) : undefined;
    reads[name] = list?.items ? list.items.value.map((item) => plain(builder, item, "path")) : value;
    return value;
  };
  // An item finds its place in its list by its own.
  const found = Object.assign(read, { of: group.read });
  const result = builder.form.expression(expression, group.key)(found, builder.today);
  return { expression, result, reads };
}

const findSlot = (group: SlotGroup, name: string): Slot | undefined =>
  group.slots.get(name) ?? (group.list && findSlot(group.list.group, name));

function conditionTrace(builder: Builder, group: SlotGroup, [what, choice]: Condition): Trace {
  if (typeof what === "string") return trace(builder, group, what);
  const { name, type } = what.field;
  const value = answerSeen(builder, what);
  const isSet = builder.form.types.get(type)?.celType === "list<string>";
  const isChosen = Array.isArray(value) ? value.includes(choice) : value === choice;
  return {
    expression: choiceExpression(name, choice, isSet),
    reads: { [name]: value },
    result: value === undefined ? undefined : isChosen,
  };
}

/** The choice that reveals a field, as a condition would ask for it. */
function choiceExpression(name: string, choice: string | boolean | undefined, isSet: boolean): string {
  if (typeof choice === "boolean") return choice ? name : `!${name}`;
  return isSet ? `'${choice}' in ${name}` : `${name} == '${choice}'`;
}

/** Conditions of the list a field stands in come first: without them there would be no item. */
const conditions = (builder: Builder, slot: Slot): readonly Trace[] => [
  ...(slot.group.list ? conditions(builder, slot.group.list) : []),
  ...becauseOf(builder, slot).map((one) => conditionTrace(builder, slot.group, one)),
];

/** What must hold for a field to be shown where it stands, outermost first: found anew, since nobody but whoever asks why needs it. */
function becauseOf(
  { form: { definition, types } }: Builder,
  { field: wanted, group }: Slot,
): readonly Condition[] {
  const own = ({ showWhen }: Pick<Field, "showWhen">): readonly Condition[] =>
    showWhen === undefined ? [] : [[showWhen]];
  const search = (
    fields: readonly Field[],
    around: readonly Condition[],
  ): readonly Condition[] | undefined => {
    for (const field of fields.filter(isAnswerField)) {
      const because = [...around, ...own(field)];
      // Names are unique where a field stands; the slot's own may be a copy.
      if (field.name === wanted.name) return because;
      const slot = group.slots.get(field.name);
      for (const [choice, under] of slot ? revealed(field, types) : []) {
        const found = slot && search(under, [...because, [slot, choice]]);
        if (found) return found;
      }
    }
    return undefined;
  };
  if (group.list) return search(itemFields(group.list.field, types) ?? [], []) ?? [];
  for (const page of definition.pages) {
    const found = search(page.fields, own(page));
    if (found) return found;
  }
  return [];
}

/** Says why the field at a path is shown or hidden, and valid or not: each expression on its way with its result and what it read. */
export function explain(session: FormSession, path: string): Explanation {
  const known = internals.get(session);
  if (!known) throw new TypeError("not a session made by createSession");
  const slot = known.need(path);
  return {
    path,
    shown: slot.shown(),
    because: conditions(known.builder, slot),
    // Validated when asked for: who keeps a trace of a submission that was found right has no use for it.
    get problems() {
      return session.findProblems(path);
    },
    rules: (slot.field.rules ?? []).map((rule) => trace(known.builder, slot.group, rule.check)),
  };
}
