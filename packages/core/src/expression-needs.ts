/** What a browser loads for the expressions of a form, for a server that names it beforehand. Not part of what a browser loads. */
import type { AnswerTypes } from "./answer-type.js";
import type { Definition, Field, Rule } from "./definition.js";
import { CALL } from "./compile.js";
import { readCall } from "./expressions/calls.js";
import { questionScope, type FoundExpression } from "./expressions/scope.js";
import { simple } from "./expressions/simple.js";
import { membersOf } from "./members.js";
import { isAnswerField, itemFields, revealed } from "./fields.js";

/** `calls`: functions of dates; `members`: members of questions by expression; `cel`: expressions beyond the everyday subset. */
export interface ExpressionNeeds {
  readonly calls: boolean;
  readonly members: boolean;
  readonly cel: boolean;
}

interface NeededExpression extends FoundExpression {
  readonly isMember?: boolean;
}

/** Of a definition, or of one with its first pages alone. */
export function expressionNeeds(definition: Definition, types: AnswerTypes): ExpressionNeeds {
  const found = [...expressionsOf(definition, types)];
  const calls = found.some(({ source }) => CALL.test(source));
  const isEveryday = ({ source, list }: FoundExpression): boolean =>
    simple(source, questionScope(definition, types, list), calls ? readCall : undefined) !== undefined;
  return { calls, members: found.some(({ isMember }) => isMember), cel: !found.every(isEveryday) };
}

function* expressionsOf(
  { pages, calculations = {} }: Definition,
  types: AnswerTypes,
): Generator<NeededExpression> {
  for (const page of pages) {
    yield* conditions(page, "");
    yield* expressionsIn(page.fields, "", types);
  }
  for (const source of Object.values(calculations)) yield { source, list: "" };
}

function* expressionsIn(
  fields: readonly Field[],
  list: string,
  types: AnswerTypes,
): Generator<NeededExpression> {
  for (const field of fields) {
    yield* conditions(field, list);
    for (const { source } of membersOf(field)) yield { source, list, isMember: true };
    if (!isAnswerField(field)) continue;
    yield* expressionsIn(itemFields(field, types) ?? [], list ? `${list}/${field.name}` : field.name, types);
    for (const [, under] of revealed(field, types)) yield* expressionsIn(under, list, types);
  }
}

function* conditions(
  {
    showWhen,
    rules = [],
  }: { readonly showWhen?: string | undefined; readonly rules?: readonly Rule[] | undefined },
  list: string,
): Generator<NeededExpression> {
  for (const source of [showWhen, ...rules.map(({ check }) => check)])
    if (source !== undefined) yield { source, list };
}
