/**
 * Members of a field that are worked out from answers: `"max": { "expression": "vehicles_allowed" }`, and options with a `showWhen`. Here alone is a field made of what a definition says
 * and what they give now; types, rules and pages see that field. Loaded by forms that have such members.
 */
import { computed, type ReadonlySignal } from "@preact/signals-core";
import type { AnswerField, Expression, Field, MemberExpression } from "./definition.js";
import type { Builder, Slot } from "./slots.js";
import { toJson } from "./to-json.js";

/** A member that is worked out; `option`: the place of the option whose `showWhen` it is. */
export interface FoundMember {
  readonly member: string;
  readonly option?: number;
  readonly source: Expression;
  /** Below the field's own: `/max/expression`. */
  readonly pointer: string;
}

export const isByExpression = (value: unknown): value is MemberExpression =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Partial<MemberExpression>).expression === "string";

/** Options as every type that has some writes them, with words between them where it has those; documents, of a checklist of them, have an id. */
export type Options = readonly {
  readonly value?: string;
  readonly id?: string;
  readonly showWhen?: Expression;
}[];
/** The members by which types have them. */
const NAMES = ["options", "documents"] as const;
const nameOfOptions = (field: Field): (typeof NAMES)[number] =>
  NAMES.find((name) => Array.isArray(field[name])) ?? "options";
export const optionsIn = (field: Field): Options => {
  const options = field[nameOfOptions(field)];
  return Array.isArray(options) ? (options as Options) : []; // a type without such options has none by these names
};

/** What an option or a document is called in answers; words between options are called nothing. */
const keyOf = ({ value, id }: Options[number]): string | undefined => value ?? id;
/** The option that an answer is, or the document that an entry of it is about; `undefined` for what was typed. */
const keyInAnswer = (one: unknown): string | undefined => {
  const key: unknown =
    typeof one === "object" && one !== null ? (one as { readonly document?: unknown }).document : one;
  return typeof key === "string" ? key : undefined;
};

/** Every member of a field that is worked out, in the order written. */
export const membersOf = (field: Field): readonly FoundMember[] => [
  ...Object.entries(field).flatMap(([member, value]) =>
    isByExpression(value) ? [{ member, source: value.expression, pointer: `/${member}/expression` }] : [],
  ),
  ...optionsIn(field).flatMap((one, option) =>
    typeof one?.showWhen === "string"
      ? [
          {
            member: "options",
            option,
            source: one.showWhen,
            pointer: `/${nameOfOptions(field)}/${option}/showWhen`,
          },
        ]
      : [],
  ),
];

/** A field without its members by expression: what can be said of it before anything is answered. */
export const constantOf = <F extends Field>(field: F): F =>
  Object.values(field).some(isByExpression)
    ? (Object.fromEntries(Object.entries(field).filter(([, value]) => !isByExpression(value))) as F) // the same field with less
    : field;

/** Takes away words between options that stand between none any more. */
const tidy = (options: Options): Options =>
  options.filter(
    (one, at) =>
      keyOf(one) !== undefined ||
      (options[at - 1]?.value !== undefined && options.slice(at).some(({ value }) => value !== undefined)),
  );

/** Stands where an answer that follows its `default` would. */
const FOLLOWS = Symbol("default");

/** Names the expressions of fields with members by expression, each with the list it stands in, and gives what makes a slot of such a field ready. */
export function membersIn(
  fields: readonly (readonly [field: Field, list: string])[],
  add: (source: Expression, list: string) => void,
): typeof bindMembers {
  for (const [field, list] of fields) for (const { source } of membersOf(field)) add(source, list);
  return bindMembers;
}

/** Makes a slot of a field with members by expression ready; leaves any other as it is. */
function bindMembers(slot: Slot, builder: Builder): void {
  const { field, group, shown } = slot;
  const members = membersOf(field);
  if (!members.length) return;
  const { form, today } = builder;
  const type = form.types.get(field.type);
  const evaluates = members.map(({ source }) => form.expression(source, group.key));
  // A copy with the same members would have whatever reads the field run again.
  const state = (isWanted: (found: FoundMember) => boolean): ReadonlySignal<string> =>
    computed(() =>
      toJson(
        members.map((found, at) => (isWanted(found) ? (evaluates[at]?.(group.read, today) ?? null) : null)),
      ),
    );
  const options = state(({ option }) => option !== undefined);
  const others = state(({ option, member }) => option === undefined && member !== "default");
  const start = state(({ member }) => member === "default");
  const given = (from: ReadonlySignal<string>): readonly unknown[] => JSON.parse(from.value) as unknown[]; // made above

  const offered = computed(() => {
    const met = given(options);
    const hidden = new Set(members.flatMap(({ option }, at) => (met[at] === true ? [] : (option ?? []))));
    return tidy(optionsIn(field).filter((_, at) => !hidden.has(at)));
  });
  const begin = computed(() => {
    const [value] = given(start).filter((one) => one !== null);
    return value === undefined ? undefined : (type?.fromExpression?.(value) ?? value);
  });
  const hasOptions = members.some(({ option }) => option !== undefined);
  const now = computed((): AnswerField => {
    const made: { [member: string]: unknown } = { ...field };
    given(others).forEach((value, at) => {
      const { member = "", option } = members[at] ?? {};
      if (option !== undefined || member === "default") return;
      made[member] = member === "optional" ? value === true || undefined : valueOf(value, slot, builder);
    });
    if ("default" in field) made["default"] = isByExpression(field.default) ? begin.value : field.default;
    if (hasOptions) {
      made[nameOfOptions(field)] = offered.value;
      // A page that a server made shows what has no condition, whatever is answered.
      if (!offered.value.length) made["showWhen"] = "false";
    }
    // What is undecided is as if it were not there.
    for (const [member, value] of Object.entries(made)) if (value === undefined) delete made[member];
    return made as unknown as AnswerField; // the field, with some members worked out
  });

  const bound = slot as { -readonly [member in keyof Slot]: Slot[member] }; // not handed to anybody yet
  bound.now = () => now.value;
  if (hasOptions) {
    bound.shown = () => shown() && offered.value.length > 0;
    bound.seen = (value) => {
      const left = new Set(offered.value.map(keyOf));
      const all = new Set(optionsIn(field).map(keyOf));
      const isGone = (one: unknown): boolean => {
        const key = keyInAnswer(one);
        return key !== undefined && !left.has(key) && all.has(key);
      };
      if (Array.isArray(value)) return value.filter((one) => !isGone(one));
      return isGone(value) ? undefined : value;
    };
  }
  if (isByExpression(field.default)) {
    const entered = slot.value;
    // What is not entered starts from it.
    bound.field = { ...field, default: FOLLOWS };
    bound.follows = () => entered.value === FOLLOWS;
    bound.value = {
      get value() {
        return entered.value === FOLLOWS ? begin.value : entered.value;
      },
      set value(answer) {
        entered.value = answer;
      },
    };
  }
}

/** A member's value as the field's type writes it; `undefined` where what an expression gives cannot be one. */
function valueOf(value: unknown, { field }: Slot, { form }: Builder): unknown {
  if (value === null || value === false) return undefined;
  if (Array.isArray(value)) return value.length ? value : undefined;
  if (value === true) return true;
  const read = form.types.get(field.type)?.fromExpression;
  if (read) return read(value);
  // How many there may be of something.
  return typeof value !== "number" || value >= 0 ? value : undefined;
}
