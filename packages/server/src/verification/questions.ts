/** What a form asks to be confirmed, and what of its answers is kept. Knows nothing of Node: a form is served at the edge, too. */
import { everyQuestion, type AnswerField, type Answers, type Definition, type Submission } from "@diwan/core";
import {
  answerTypes,
  placedAnswers,
  verificationOf,
  withoutProof,
  type Channel,
} from "@diwan/fields/answers";

/** Answers that say that somebody can be reached. */
export const verifiedAnswers = (
  definition: Definition,
  answers: Answers,
): readonly { readonly path: string; readonly channel: Channel; readonly value: unknown }[] =>
  placedAnswers(definition, answers).flatMap(({ path, field, value }) => {
    const channel = answerTypes.get(field.type)?.verifies;
    return channel && verificationOf(value).to ? [{ path, channel, value }] : [];
  });

const questionsOf = ({ pages }: Definition): readonly AnswerField[] =>
  everyQuestion(
    pages.flatMap(({ fields }) => fields),
    answerTypes,
  );
/** The channels a form sends codes by. */
const channelsOf = (definition: Definition): ReadonlySet<Channel> =>
  new Set(questionsOf(definition).flatMap(({ type }) => answerTypes.get(type)?.verifies ?? []));
/** The first question of a form that asks for such an address. */
export const questionOf = (definition: Definition, channel: Channel): AnswerField | undefined =>
  questionsOf(definition).find(({ type }) => answerTypes.get(type)?.verifies === channel);

/** Answers as they are kept: without what was proven by, which is of no use any more and no answer. */
export function answersToKeep(definition: Definition, answers: Submission["answers"]): Submission["answers"] {
  const kept = structuredClone(answers) as { [name: string]: unknown }; // a copy of our own
  for (const { path, value } of verifiedAnswers(definition, answers)) {
    const keys = path.slice(1).split("/");
    const last = keys.pop() ?? "";
    // Names of fields and numbers of items: `placedAnswers` has just walked them.
    const owner = keys.reduce((at, each) => at[each] as { [name: string]: unknown }, kept);
    owner[last] = withoutProof(value);
  }
  return kept as Submission["answers"];
}

/** Why a form that asks for confirmed addresses cannot be served. */
export function verificationProblems(
  definitions: readonly Definition[],
  { hasHook, hook }: { readonly hasHook: boolean; readonly hook: string },
): readonly string[] {
  return definitions.flatMap((definition) => {
    const channels = channelsOf(definition);
    if (!channels.size) return [];
    const form = `The form '${definition.id}' asks for ${[...channels].map((each) => WORDS[each]).join(" and ")}`;
    return [
      ...(hasHook ? [] : [`${form}, and nothing sends codes: give ${hook}.`]),
      ...(definition.sealed
        ? [`${form}, and seals its answers, so that nothing can be confirmed here: take out one of them.`]
        : []),
    ];
  });
}
const WORDS: { readonly [channel in Channel]: string } = {
  email: "an e-mail address that is confirmed",
  phone: "a telephone number that is confirmed",
};
