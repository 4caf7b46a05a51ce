/**
 * A form with one field of each type, and what is entered in it so that every problem keys can bring about is met once. What is wrong in a field of each
 * type is written in the type's folder; a type that the form on file does not ask is asked on a page of its own.
 */
import {
  COMMON_CODES,
  createSession,
  itemFields,
  type AnswerField,
  type Definition,
  type Field,
  type Problem,
} from "@diwan/core";
import { compileForm, flatten } from "@diwan/fields/answers";
import { fieldDefinitions } from "@diwan/fields/parse";
import { WHOLE } from "../../packages/fields/src/entries.js";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";
import type { Entries } from "../../packages/fields/src/field.js";
import { definitionAt } from "./agency.js";
import { problemAt } from "./answering.js";

const onFile = definitionAt("tests/journeys/forms/every.form.json");
const asked = flatten(onFile.pages.flatMap(({ fields }) => fields)).map(({ type }) => type);
const others = Object.entries(suites).filter(
  ([type, { shipped, isUploaded }]) => !asked.includes(type) && "answers" in shipped && !isUploaded,
);

export const everyForm: Definition = {
  ...onFile,
  pages: [
    ...onFile.pages,
    ...(others.length
      ? [
          {
            id: "others",
            title: { en: "Others", ar: "أخرى" },
            fields: others.map(
              ([type, { shipped, limited = [] }]) =>
                ({
                  label: { en: `Of type ${type}`, ar: `من نوع ${type}` },
                  ...shipped.field,
                  ...limited[0],
                  type,
                  name: type.replaceAll("-", "_"),
                }) as unknown as Field, // each type says what its fields need
            ),
          },
        ]
      : []),
  ],
};

type Answers = { readonly [name: string]: unknown };
export const right: Answers = {
  code: "ABCD",
  story: "It rained",
  essay: "So it did",
  mail: "amal@mail.example",
  tel: "+97336001234",
  count: 4,
  ratio: 1.5,
  price: "2.500",
  from: "2025-05-05",
  until: "2032-01-01",
  one: "b",
  some: ["n", "s"],
  pick: "y",
  sure: true,
  agree: true,
  person: { given: "Amal", family: "Haddad" },
  home: { country: "GB", line1: "14 Quay Street", city: "Bristol", postcode: "BS1 4QA" },
  pets: [{ called: "Fluff" }],
  ...Object.fromEntries(
    others.map(([type, { shipped }]) => [
      type.replaceAll("-", "_"),
      "answers" in shipped ? shipped.answers[0] : undefined,
    ]),
  ),
};

/** What is entered in the fields of a page, and what is then wrong, as `path code`. */
export type Round = readonly [answers: Answers, problems: readonly string[]];

/** Entries of a field as an answer that nobody can read: one string, values, or an object of boxes. */
const asAnswer = (entries: Entries): unknown => {
  const whole = entries[WHOLE];
  if (!whole) return Object.fromEntries(Object.entries(entries).map(([part, [text]]) => [part, text]));
  return whole.length === 1 ? whole[0] : whole;
};

const compiled = await compileForm(everyForm);
const everyField = flatten(everyForm.pages.flatMap(({ fields }) => fields));
/** As a form is opened: a list that needs items shows them to be filled in. */
const empty = createSession(compiled, {
  answers: Object.fromEntries(
    everyField
      .filter((field) => itemFields(field, compiled.types))
      .map(({ name, min }) => [name, Array.from({ length: typeof min === "number" ? min : 1 }, () => ({}))]),
  ),
});

/** The first round is an empty page; in each later one whatever fields have more to get wrong. Each type and code once. */
function roundsOf(fields: readonly AnswerField[], met: Set<string>): readonly Round[] {
  const wrongs = fields.map((field) => {
    const { typed, chosen } = suites[field.type] ?? {};
    return [...(typed?.(field) ?? []), ...(chosen?.(field) ?? [])].filter(([entries, problem]) => {
      const key = `${field.type} ${problem}`;
      // Nothing entered is the first round.
      return Object.keys(entries).length && !problem.endsWith(" required") && !met.has(key) && met.add(key);
    });
  });
  const rounds = Array.from({ length: Math.max(0, ...wrongs.map(({ length }) => length)) }, (_, at) => {
    const each = fields.flatMap((field, place) => {
      const wrong = wrongs[place]?.[at];
      return wrong ? [{ field, wrong }] : [];
    });
    return [
      Object.fromEntries(each.map(({ field, wrong: [entries] }) => [field.name, asAnswer(entries)])),
      each.map(({ field, wrong: [, problem] }) => problemAt(`/${field.name}`, problem)),
    ] as const;
  });
  return rounds;
}

/** Problems that keys bring about and no type has by itself. */
const RULES: { readonly [page: string]: Round } = {
  figures: [{ until: "2025-01-01" }, ["/until rule"]],
};
const met = new Set<string>();
/** For each page, what is entered in turn and what is then wrong. Everything else is right. */
export const ROUNDS: { readonly [page: string]: readonly Round[] } = Object.fromEntries(
  everyForm.pages.map(({ id, fields }) => [
    id,
    [
      [{}, empty.validatePage(id).map(({ path, code }) => `${path} ${code}`)],
      ...roundsOf(flatten(fields), met),
      ...(RULES[id] ? [RULES[id]] : []),
    ],
  ]),
);

const provoked = new Set(
  Object.values(ROUNDS)
    .flat()
    .flatMap(([, problems]) => problems.map((problem) => problem.split(" ")[1] ?? "")),
);
/** Codes of the types on this form. */
export const everyCode: readonly string[] = [
  ...new Set([
    ...COMMON_CODES,
    ...fieldDefinitions.flatMap(({ type, codes = [] }) => (suites[type]?.isUploaded ? [] : codes)),
  ]),
].sort();

/** How often a form is handed in with what only a server finds. */
const TURNS = [0, 1, 2, 3];

/** What only a server can find, since no key brings it about: in turn, each field's next code. What is found is validated in a form of that one field. */
async function foundByServer(): Promise<readonly (readonly Problem[])[]> {
  const turns: Problem[][] = [];
  const left = new Set(everyCode.filter((code) => !provoked.has(code)));
  const put = (at: number, problem: Problem): void => {
    (turns[at] ??= []).push(problem);
    left.delete(problem.code);
  };
  for (const field of everyField) {
    let at = 0;
    const { limited = [{}], refused } = suites[field.type] ?? {};
    for (const members of limited) {
      // Rules ask other questions.
      const { rules: _, ...alone } = { ...field, ...members };
      const form = await compileForm({ ...onFile, pages: [{ id: "p", title: "P", fields: [alone] }] });
      for (const [answer] of refused?.(alone) ?? []) {
        const session = createSession(form, { defaults: false });
        session.setAnswer(`/${field.name}`, answer);
        const [problem] = session.findProblems(`/${field.name}`);
        // A part that nothing asks has no control: the form says it of the question.
        if (problem && left.has(problem.code))
          put(at++, problem.code === "unknown" ? { ...problem, path: `/${field.name}` } : problem);
      }
    }
  }
  // An answer that nothing asks for, or that is not asked on this path, may be any; a code of one type is said of a field of that type alone.
  const typesWith = (code: string): readonly string[] =>
    fieldDefinitions.flatMap(({ type, codes = [] }) => (codes.includes(code) ? [type] : []));
  const isFree = (at: number, name: string): boolean =>
    !turns[at]?.some(({ path }) => path === `/${name}` || path.startsWith(`/${name}/`));
  for (const code of left) {
    const types = typesWith(code);
    const fields = everyField.filter(({ type }) => !types.length || types.includes(type));
    const places = TURNS.flatMap((at) =>
      fields.filter(({ name }) => isFree(at, name)).map(({ name }) => [at, name] as const),
    );
    const [place] = places;
    if (!place) throw new Error(`No question is free to show '${code}' in any turn: add a turn.`);
    const [at, name] = place;
    // What its sentence needs; a problem that cannot be said is shown as refused.
    put(at, { path: `/${name}`, code, params: { count: 2, example: "AB 12" } });
  }
  // They are met in the order of the form.
  const names = everyField.map(({ name }) => name);
  const place = ({ path }: Problem): number => names.indexOf(path.split("/")[1] ?? "");
  return turns.map((turn) => [...turn].sort((a, b) => place(a) - place(b)));
}
export const REFUSED = await foundByServer();
