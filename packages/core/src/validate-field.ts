import { toJson } from "./to-json.js";
import type { AnswerRules, StandardSchema } from "./answer-type.js";
import type { Rule } from "./definition.js";
import { canonicalAnswer } from "./canonical.js";
import type { Read } from "./expressions/simple.js";
import { escapeKey } from "./pointer.js";
import type { Check, Issue } from "./rule.js";
import { isEmpty, WARNING } from "./fields.js";
import type { Builder, SlotGroup, Slot, SlotProblem } from "./slots.js";

export interface FieldValidator {
  /** Problems of one field now, the first of each part; none off the path. */
  field(slot: Slot): readonly SlotProblem[];
  /** Rules decided and false. A rule is named by its `id`, or by its place among its fellows. */
  rules(group: SlotGroup, rules: readonly Rule[] | undefined): readonly SlotProblem[];
  /** The same of those that only warn, with what they read: the same rule is broken anew by other answers. */
  warnings(group: SlotGroup, rules: readonly Rule[] | undefined): readonly BrokenWarning[];
}

export interface BrokenWarning {
  readonly problem: SlotProblem;
  readonly reads: string;
}

const problem = (code: string, params?: SlotProblem["params"], part = ""): SlotProblem => ({
  part,
  code,
  ...(params && { params }),
});

type Checks = WeakMap<object, Check | StandardSchema>;

/** Checks that ask nothing but the answer: made once for a field and its rules, whoever fills it in. */
const timeless = new WeakMap<AnswerRules, Checks>();
function timelessOf(rules: AnswerRules): Checks {
  const made = timeless.get(rules) ?? new WeakMap();
  timeless.set(rules, made);
  return made;
}

/** Reads as `read` does, and notes what it gave in `reads`: of a list how many items there are, and what is read of each. */
const noting = (of: Read, reads: { [path: string]: unknown }, at = ""): Read =>
  Object.assign(
    (name: string): unknown => {
      const value = of(name);
      const path = `${at}/${name}`;
      if (!Array.isArray(value) || !value.every((item) => typeof item === "function"))
        return (reads[path] = value);
      reads[path] = value.length;
      return value.map((item: Read, index) => noting(item, reads, `${path}/${index}`));
    },
    { of },
  );

/** What a check, or a schema of a library, finds wrong with an answer. */
function issuesOf(check: Check | StandardSchema, value: unknown): readonly Issue[] {
  if (typeof check === "function") {
    const issues: Issue[] = [];
    check({ value, issues });
    return issues;
  }
  const result = check["~standard"].validate(value);
  if (result instanceof Promise) throw new TypeError("the check of an answer cannot wait");
  return result.issues ?? [];
}

/** The code of an issue; libraries have sentences of their own where they were given no code. */
const codeOf = ({ message = "" }: Issue): string => (/^[a-z][\w-]*$/i.test(message) ? message : "type");

/** Validates fields of one session. A field's check is made once. */
export function createFieldValidator(builder: Builder): FieldValidator {
  // A field whose members are worked out is another object each time they change.
  const here: Checks = new WeakMap();

  const rules: FieldValidator["rules"] = (group, list = []) =>
    list.flatMap(({ id, check, level }, at) =>
      level !== WARNING && builder.form.expression(check, group.key)(group.read, builder.today) === false
        ? [problem("rule", { rule: id ?? at })]
        : [],
    );

  const warnings: FieldValidator["warnings"] = (group, list = []) =>
    list.flatMap(({ id, check, level }, at) => {
      if (level !== WARNING) return [];
      const reads: { [path: string]: unknown } = {};
      return builder.form.expression(check, group.key)(noting(group.read, reads), builder.today) === false
        ? [{ problem: problem(WARNING, { rule: id ?? at }), reads: toJson(reads) }]
        : [];
    });

  const answer = (slot: Slot): readonly SlotProblem[] => {
    const { items } = slot;
    const field = slot.now();
    const rules = builder.form.rules(field.type);
    // The rules of a list see how many items there are, none included; each item's answers are validated by themselves.
    const given: unknown = items ? items.value : canonicalAnswer(slot, builder);
    if (!items && isEmpty(field, given, builder.form.types))
      return field.optional || rules?.mayBeEmpty?.(field) ? [] : [problem(rules?.required ?? "required")];
    if (!rules) return [];
    // What takes no context cannot know the day or the session.
    const checks = rules.check.length < 2 ? timelessOf(rules) : here;
    let check = checks.get(field);
    if (!check) checks.set(field, (check = rules.check(field, builder)));
    const first = new Map<string, SlotProblem>();
    for (const issue of issuesOf(check, given)) {
      const [key] = issue.path ?? [];
      const name = typeof key === "object" ? key.key : key;
      const part = typeof name === "string" ? `/${escapeKey(name)}` : "";
      // `report` puts code and params here.
      const own = issue.params as { code?: string; params?: SlotProblem["params"] } | undefined;
      if (!first.has(part)) first.set(part, problem(own?.code ?? codeOf(issue), own?.params, part));
    }
    return [...first.values()];
  };

  return {
    rules,
    warnings,
    field: (slot) => {
      if (!slot.shown() || slot.field.disabled) return [];
      const problems = answer(slot);
      return problems.length ? problems : rules(slot.group, slot.field.rules);
    },
  };
}
