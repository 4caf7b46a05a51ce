import {
  flatten,
  inLanguage,
  itemFields,
  withoutAnswers,
  type Answer,
  type Definition,
  type Field,
  type Submission,
  type Text,
} from "@diwan/core";
import { answerTypes, displayAnswer, itemName, type DisplayContext } from "@diwan/fields/answers";
import { loadTypes } from "@diwan/form";
import { resultInWords, type Group, type Locale } from "@diwan/i18n";

/** One question and its answer, in words of one language. */
export interface LabelledAnswer {
  readonly label: string;
  /** Lines of the answer; empty when what follows is in `items`. */
  readonly lines: readonly string[];
  /** A list's items. */
  readonly items?: readonly LabelledGroup[];
}
export interface LabelledGroup {
  readonly title: string;
  readonly answers: readonly LabelledAnswer[];
}

/** Marks that keep a number's figures together in right-to-left text are for a page; a number that is copied from here should dial. */
const withoutIsolates = (line: string): string => line.replace(/[\u2066-\u2069]/g, "");

type Values = { readonly [name: string]: unknown };
const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The groups of words that say the answers of a definition: for `loadLocale`, before `labelAnswers`. Throws `UnknownTypeError` for a type that was not made known. */
export async function answerGroups(definition: Definition): Promise<readonly Group[]> {
  const types = await loadTypes(definition);
  return [...new Set<Group>(["base", ...types.flatMap(({ kind }) => kind.groups ?? [])])];
}

/**
 * A submission as a caseworker reads it: each page's questions that were answered, in order, with the definition's own labels; then the calculations
 * of its summary. `locale` needs the groups that `answerGroups` names.
 */
export function labelAnswers(
  definition: Definition,
  submission: Submission,
  locale: Locale,
): readonly LabelledGroup[] {
  const words = (text: Text): string => withoutAnswers(inLanguage(text, locale.tag, definition.languages));
  const context: DisplayContext = { locale, words: (text) => (text === undefined ? "" : words(text)) };

  const answersOf = (fields: readonly Field[], values: Values): readonly LabelledAnswer[] =>
    flatten(fields, answerTypes).flatMap((field): readonly LabelledAnswer[] => {
      const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
      if (value === undefined) return [];
      const label = words(field.label);
      const inner = itemFields(field, answerTypes);
      // A verified submission holds JSON.
      if (!inner || !Array.isArray(value))
        return [{ label, lines: displayAnswer(value as Answer, field, context).map(withoutIsolates) }];
      // A list has a word for one of its items; an agency's own type may have none.
      const title = (at: number): string =>
        locale.t("list.itemTitle", {
          item: context.words(itemName(field["item"] as Parameters<typeof itemName>[0])),
          number: at + 1,
        });
      return [
        {
          label,
          lines: [],
          items: value
            .filter(isValues)
            .map((each, at) => ({ title: title(at), answers: answersOf(inner, each) })),
        },
      ];
    });

  const sums = (definition.summary ?? []).flatMap(({ calculation, label, currency }) => {
    const value = submission.calculations[calculation];
    if (value === undefined || value === null) return [];
    return [
      {
        label: words(label),
        lines: [resultInWords(value, locale, currency)],
      },
    ];
  });

  return [
    ...definition.pages.map((page) => ({
      title: words(page.title),
      answers: answersOf(page.fields, submission.answers),
    })),
    { title: words(definition.title), answers: sums },
  ].filter(({ answers }) => answers.length);
}
