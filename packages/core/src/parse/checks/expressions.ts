import type { Checked } from "../../expressions/check.js";
import { FUNCTIONS } from "../../expressions/functions.js";
import type { DefinitionCode, Finding } from "../problem.js";
import { emptyComparisons, idiom } from "../idioms.js";
import { syntaxHint, wordHint } from "../syntax-hints.js";
import { didYouMean, suggest } from "../suggest.js";
import { freeNames } from "../tokens.js";
import { fieldWords, nameOf, type LocatedField, type Use } from "../walk.js";
import type { CelType } from "../../answer-type.js";
import { celTypeOf } from "../../expressions/scope.js";
import { itemFields } from "../../fields.js";
import { own } from "../../own.js";
import type { Check, Form } from "./form.js";

const KIND = {
  condition: "This condition",
  rule: "This rule",
  calculation: "This calculation",
  text: "This answer in a text",
  member: "This expression",
} as const;
/** What these give may be anything that can be said in words, or sent. */
const isCalculated = ({ kind }: Use): boolean => kind === "calculation" || kind === "text";

/** What the checker says of an expression that does not parse. */
const UNREAD = /cannot be read|stops too soon/;

/** Every expression parses, names only what there is, type-checks and gives what is needed where it stands. */
export const expressions: Check = (form) => form.uses.flatMap((use) => findingsOf(use, form));

/** What is wrong with one expression. */
export function findingsOf(use: Use, form: Form): readonly Finding[] {
  const names = freeNames(use.source);
  // a name that is forbidden is reported where it is given
  if (names.some(({ text }) => form.unusable.has(text))) return [];
  const checked = form.checked(use);
  const wrong = "error" in checked || (!isCalculated(use) && !isWanted(checked.type, wantedOf(use, form)));
  // What is written as in another language has names that nobody meant, and errors that explain nothing.
  const isMisread = wrong && ("error" in checked || wantedOf(use, form) === "bool");
  const other = isMisread ? idiom(use.source, form.scope(use.owner?.list)) : undefined;
  if (other)
    return [
      {
        pointer: use.pointer,
        offset: other.position,
        suggestion: other.suggestion,
        ...("error" in checked
          ? {
              code: codeOf(checked.error),
              message: `${KIND[use.kind]} is not written in the language of forms: ${other.words}.`,
            }
          : {
              code: codeOfType(use),
              message: `${wrongType(checked.type, use, form)}: ${other.words}.`,
            }),
      },
    ];
  if (!wrong) return [...neverEmpty(use, form), ...typed(checked, use, form), ...ofItself(use, form)];
  const meant = "error" in checked && UNREAD.test(checked.error) ? syntaxHint(use.source) : undefined;
  if (meant)
    return [
      {
        pointer: use.pointer,
        offset: meant.position,
        code: "expression",
        message: `${KIND[use.kind]} cannot be read: ${meant.words}.`,
      },
    ];
  const unknown = names.flatMap(({ text, index }) => unknownName(text, index, use, form));
  return unknown.length > 0 ? unknown : typed(checked, use, form);
}

/** What an expression must give where it stands; `"nothing"` where none can stand, `"dyn"` where anything may. */
function wantedOf({ kind, member = "", owner }: Use, { types }: Form): CelType | "nothing" {
  if (kind !== "member" || member === "optional") return "bool";
  const field = owner?.field;
  if (field?.name === undefined) return "nothing";
  const { byExpression } = types.of(field) ?? {};
  if (member !== "default") return byExpression ? (byExpression[member] ?? "nothing") : "dyn";
  const answer = types.answers.get(field.type);
  const type = celTypeOf(field, types.answers);
  // What expressions see otherwise than it is held has to be turned back.
  const isHeldSo = !answer?.expression || !!answer.fromExpression;
  return isHeldSo && typeof type === "string" && !/map|partialDate/.test(type) ? type : "nothing";
}

const isWanted = (type: CelType, wanted: CelType | "nothing"): boolean =>
  wanted !== "nothing" &&
  (type === wanted || type === "dyn" || wanted === "dyn" || (type === "int" && wanted === "decimal"));

/** A member that names the answer it is for: nobody would know what to enter. */
function ofItself(use: Use, form: Form): readonly Finding[] {
  const { owner, kind, member, pointer } = use;
  if (kind !== "member" || member === "default" || !owner) return [];
  const seen = new Set<string>();
  const reads = (source: string, list: LocatedField | undefined): boolean =>
    freeNames(source).some(({ text }) => {
      const meant = form.resolve(text, list);
      if (meant === undefined || seen.has(text)) return false;
      if ("field" in meant) return meant === owner;
      seen.add(text);
      return reads(own(form.definition.calculations, text) ?? "", undefined);
    });
  return reads(use.source, owner.list)
    ? [
        {
          pointer,
          code: "cycle",
          message: `'${member}' of ${fieldWords(owner.field)} depends on the answer to ${fieldWords(owner.field)} itself: what is to be true of the answer stands in 'rules'.`,
        },
      ]
    : [];
}

/** An answer that is empty is not there, so that it is never equal to an empty text or list and never has the size 0: a condition that asks so is never met. */
function neverEmpty({ source, pointer, owner }: Use, form: Form): Finding[] {
  const found = emptyComparisons(source, form.scope(owner?.list));
  return found.map(({ position, words, suggestion }) => ({
    pointer,
    offset: position,
    code: "emptyComparison",
    severity: "warning",
    suggestion,
    message: `An answer is never empty, since what is left empty is not answered: ${words}.`,
  }));
}

function unknownName(name: string, offset: number, use: Use, form: Form): Finding[] {
  const scope = form.scope(use.owner?.list);
  if (Object.hasOwn(scope, name)) return [];
  const finding = (message: string, suggestion?: string): Finding[] => [
    { pointer: use.pointer, offset, code: "unknownName", message, suggestion },
  ];
  const inside = form.inLists.get(name);
  const list = inside?.list && nameOf(inside.list.field);
  if (list !== undefined)
    return finding(
      `'${name}' is asked for each item of '${list}': ask about all or any of them, e.g. ${list}.exists(item, item.${name} …).`,
    );
  if (form.isValue(name))
    return finding(`'${name}' is an answer, not a question: put it in quotes, '${name}'.`, `'${name}'`);
  const meant = wordHint(name);
  if (meant !== undefined) return finding(`'${name}' is not a word of this language: ${meant}.`);
  const suggestion = form
    .names(use.owner?.list)
    .map((names) => suggest(name, names))
    .find((word) => word !== undefined);
  return finding(`There is no field or calculation '${name}'${didYouMean(suggestion)}`, suggestion);
}

function typed(checked: Checked, use: Use, form: Form): Finding[] {
  const { pointer, kind } = use;
  if ("error" in checked) {
    const called = /^'(\w+)' is not a function/.exec(checked.error)?.[1];
    const suggestion = called === undefined ? undefined : suggest(called, FUNCTIONS);
    return [
      {
        pointer,
        offset: checked.position,
        code: codeOf(checked.error),
        suggestion,
        message: `${sentence(checked.error, KIND[kind])}${didYouMean(suggestion)}`,
      },
    ];
  }
  if (!isCalculated(use) && !isWanted(checked.type, wantedOf(use, form)))
    return [{ pointer, code: codeOfType(use), message: `${wrongType(checked.type, use, form)}.` }];
  if (kind === "calculation" && (checked.type === "map" || checked.type === "list<map>"))
    return [
      {
        pointer,
        code: "expressionType",
        message: `This calculation must be a single value, but is ${TYPE[checked.type]}.`,
      },
    ];
  return [];
}

const codeOfType = ({ kind }: Use): DefinitionCode => (kind === "member" ? "expressionType" : "notBoolean");

function wrongType(type: string, use: Use, form: Form): string {
  const wanted = wantedOf(use, form);
  if (wanted === "nothing")
    return `'${use.member}' of ${use.owner ? fieldWords(use.owner.field) : "a field"} cannot be given by an expression`;
  const what = use.kind === "member" ? `The expression for '${use.member}'` : KIND[use.kind];
  return `${what} must be ${TYPE[wanted] ?? "a single value"}, but is ${TYPE[type] ?? "something else"}`;
}

const TYPE: { readonly [type: string]: string } = {
  bool: "true or false",
  string: "a text",
  int: "a whole number",
  decimal: "a number",
  date: "a date",
  "list<string>": "a list of values",
  map: "an answer of several parts",
  "list<map>": "a list of items",
};

/** What the checker says, as a sentence of its own or of the expression. */
function sentence(said: string, subject: string): string {
  const words = said.replace(/\.$/, "");
  return /^(compares|adds|subtracts|multiplies|divides|takes|looks|cannot)\b/.test(words)
    ? `${subject} ${words}`
    : `${subject} is not right: ${words}`;
}

const codeOf = (said: string): DefinitionCode =>
  /cannot be read|stops too soon|is empty|not used in a form|is not a function|not a value a form/.test(said)
    ? "expression"
    : "expressionType";

/** A condition that only waits for questions asked on later pages: when it is first read, nobody can have answered them. */
export const laterAnswers: Check = ({ uses, resolve, types }) =>
  uses.flatMap(({ source, pointer, kind, owner }) => {
    if (kind !== "condition" || owner === undefined) return [];
    const asked = freeNames(source).map(({ text }) => resolve(text, owner.list));
    const later = asked.filter((each) => each !== undefined && "field" in each && each.page > owner.page);
    if (asked.length === 0 || later.length < asked.length || later[0] === undefined || !("field" in later[0]))
      return [];
    if (itemFields(later[0].field, types.answers)) return [];
    return [
      {
        pointer,
        code: "laterAnswer" as const,
        severity: "warning" as const,
        message: `This condition waits for ${fieldWords(later[0].field)}, which is asked on a later page: the citizen would have to come back.`,
      },
    ];
  });
