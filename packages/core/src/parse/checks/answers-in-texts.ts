import { itemFields } from "../../fields.js";
import { blankAnswers, PLAIN_NAME, textParts, type AnswerPart } from "../../texts/text-parts.js";
import { unknownCurrency } from "../field-checks.js";
import { pointerOf } from "../pointer.js";
import type { Finding } from "../problem.js";
import { either } from "../suggest.js";
import { freeNames } from "../tokens.js";
import { fieldWords, type LocatedField, type Use } from "../walk.js";
import { constantsIn } from "./constants.js";
import { findingsOf } from "./expressions.js";
import type { Check, Form } from "./form.js";
import { languageWords } from "../language-tags.js";

/** Words that are shown before anything is answered, stand in the document's title or in addresses, are attributes, or are put into sentences and the names of buttons. */
const WITHOUT = /^\/(?:title|intro|contact|privacy)(?:\/|$)|\/(?:alt|called|item)(?:\/|$)/;

export const mayHoldAnswers = (pointer: string): boolean => !WITHOUT.test(pointer);

/** The question a text belongs to: the innermost one that it stands in. */
function ownerOf(pointer: string, form: Form): LocatedField | undefined {
  let owner: LocatedField | undefined;
  for (const located of form.fields)
    if (pointer.startsWith(`${located.pointer}/`) && located.pointer.length > (owner?.pointer.length ?? 0))
      owner = located;
  return owner;
}

/** Answers in words: each is read, named and typed as an expression, in every language, and stands where one may. */
export const answersInTexts: Check = (form) =>
  form.texts.flatMap(({ pointer, text }) => {
    const versions =
      typeof text === "string"
        ? [{ at: pointer, tag: "", words: text }]
        : Object.entries(text).map(([tag, words]) => ({ at: pointerOf([tag], pointer), tag, words }));
    if (!versions.some(({ words }) => words.includes("{{"))) return [];
    if (WITHOUT.test(pointer)) return versions.flatMap(({ at, words }) => misplaced(at, words));
    const owner = ownerOf(pointer, form);
    return [
      ...versions.flatMap(({ at, words }) => [
        ...unclosed(at, words),
        ...textParts(words).flatMap((part) =>
          typeof part === "string" ? [] : wrongWith(part, { pointer: at, words, owner }, form),
        ),
      ]),
      ...missingIn(versions, pointer),
    ];
  });

function misplaced(pointer: string, words: string): readonly Finding[] {
  const offset = words.indexOf("{{");
  return offset < 0
    ? []
    : [
        {
          pointer,
          offset,
          code: "placeholder",
          message:
            "No answer can stand here: these words are shown before anything is answered, name the document, or stand inside other sentences. Put it into a page's title, a label, a hint, content or a message.",
        },
      ];
}

function unclosed(pointer: string, words: string): readonly Finding[] {
  const offset = /\{\{|\}\}/.exec(blankAnswers(words))?.index;
  return offset === undefined
    ? []
    : [
        {
          pointer,
          offset,
          code: "answerInText",
          message: "An answer in a text begins with {{ and ends with }}, and one of the two is missing here.",
        },
      ];
}

interface Place {
  readonly pointer: string;
  readonly words: string;
  readonly owner: LocatedField | undefined;
}

function wrongWith(part: AnswerPart, { pointer, words, owner }: Place, form: Form): readonly Finding[] {
  const { source, index, wrongFallback, currency } = part;
  const wrong = (message: string, suggestion?: string): readonly Finding[] => [
    { pointer, offset: index, code: "answerInText", message, suggestion },
  ];
  if (source === "")
    return wrong("There is no question between {{ and }}: write its name, as in {{ full_name.given }}.");
  if (wrongFallback !== undefined)
    return wrong(
      `After the comma stands what is shown while there is no answer, in quotation marks, as in {{ ${source}, 'you' }}, and not ${wrongFallback}.`,
      `{{ ${source}, '${wrongFallback.replace(/['"\\]/g, "")}' }}`,
    );
  if (/\]\([^)]*$/.test(words.slice(0, index)))
    return wrong("No answer can stand in the address of a link: it would be sent to whoever is there.");
  if (/\bmoney\(/.test(source))
    return wrong(
      "money(amount, 'BHD') takes an amount and a currency in quotation marks, and stands alone between {{ and }}.",
    );
  if (currency !== undefined) {
    const unknown = unknownCurrency(currency, pointer);
    if (unknown.length)
      return unknown.map((finding) => ({ ...finding, offset: words.indexOf(currency, index) }));
  }
  const use: Use = { source, pointer, kind: "text", ...(owner && { owner }) };
  const found = [...findingsOf(use, form), ...constantsIn(use, form)].map((finding) => ({
    ...finding,
    offset: index + (finding.offset ?? 0),
  }));
  return found.length ? found : [...withoutWords(part, use, form, wrong), ...later(use, index, form)];
}

/** A value that has no words of its own. */
function withoutWords(
  { source, currency }: AnswerPart,
  use: Use,
  form: Form,
  wrong: (message: string, suggestion?: string) => readonly Finding[],
): readonly Finding[] {
  const [, name = "", part] = PLAIN_NAME.exec(source) ?? [];
  const meant = form.resolve(name, use.owner?.list);
  if (meant && "field" in meant && itemFields(meant.field, form.types.answers))
    return wrong(
      `'${name}' is a list, which has no words of its own: say how many, {{ size(${name}) }}.`,
      `{{ size(${name}) }}`,
    );
  const checked = form.checked(use);
  if ("error" in checked || checked.type === "dyn") return [];
  const { type } = checked;
  if (currency !== undefined)
    return type === "decimal" || type === "int" ? [] : wrong("Only a number is an amount of money.");
  // A question itself is put into words by its type.
  if (meant && "field" in meant && part === undefined) return [];
  if (type === "bool")
    return wrong(
      "True or false has no words of its own: choose between two texts.",
      `{{ ${source} ? 'one' : 'other' }}`,
    );
  return type === "map" || type === "list<map>"
    ? wrong(
        "An answer of several parts has no words of its own here: name one of its parts, as in {{ full_name.given }}.",
      )
    : [];
}

/** Only questions of later pages are named: nothing is answered yet when the text is first read. */
function later({ source, pointer, owner }: Use, offset: number, form: Form): readonly Finding[] {
  const page = owner?.page ?? Number(/^\/pages\/(\d+)\//.exec(pointer)?.[1] ?? NaN);
  const asked = freeNames(source).map(({ text }) => form.resolve(text, owner?.list));
  const after = asked.filter((each) => each !== undefined && "field" in each && each.page > page);
  const [first] = after;
  return after.length && after.length === asked.length && first && "field" in first
    ? [
        {
          pointer,
          offset,
          code: "laterAnswer",
          severity: "warning",
          message: `This text waits for ${fieldWords(first.field)}, which is asked on a later page: nothing is answered yet when it is first read.`,
        },
      ]
    : [];
}

/** An answer that the words of one language hold and those of another do not. */
function missingIn(
  versions: readonly { readonly tag: string; readonly words: string }[],
  pointer: string,
): readonly Finding[] {
  const named = versions.map(({ tag, words }) => ({
    tag,
    names: new Set(
      textParts(words).flatMap((part) =>
        typeof part === "string" ? [] : freeNames(part.source).map(({ text }) => text),
      ),
    ),
  }));
  return [...new Set(named.flatMap(({ names }) => [...names]))].flatMap((name): readonly Finding[] => {
    const lacking = named.filter(({ names }) => !names.has(name));
    return lacking.length
      ? [
          {
            pointer,
            code: "answerInText",
            severity: "warning",
            message: `The words in ${either(
              lacking.map(({ tag }) => languageWords(tag)),
              "and",
            )} do not say '${name}', as those in other languages do.`,
          },
        ]
      : [];
  });
}
