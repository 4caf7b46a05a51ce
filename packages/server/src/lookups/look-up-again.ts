import {
  placedAnswers,
  type CompiledForm,
  type LookUp,
  type LookupResult,
  type Problem,
  type Submission,
} from "@diwan/core";
import type { Lookups } from "./lookups.js";
import { lookUpBy } from "./look-up-by.js";

type Answers = Submission["answers"];

export interface LookUpAgainOptions {
  readonly lookups: Lookups;
  /** Counts one more question of whoever sends; true when they may ask no more. */
  readonly isOver: () => boolean;
}

/**
 * Looks up again what was looked up, and believes nothing that was sent. `answers` are those to be kept; `undefined` where nothing was looked up. A source that cannot be asked leaves an
 * answer as it was sent, which the answer then says. One submission has as many answers as its lists have items: they are looked up one after the other, the same but once, at a source
 * that cannot be asked no more, and beyond the first only as long as whoever sends may ask. `asked` are the paths of what was looked up.
 */
export async function lookUpAgain(
  { definition, types }: CompiledForm,
  { answers, language }: Submission,
  { lookups, isOver }: LookUpAgainOptions,
): Promise<{
  readonly answers?: Answers;
  readonly asked: readonly string[];
  readonly problems: readonly Problem[];
}> {
  const copy = structuredClone(answers) as { [name: string]: unknown }; // another object of the same
  const problems: Problem[] = [];
  const asked: string[] = [];
  const once = askingOnce(isOver);
  for (const { path, field, value, among } of placedAnswers(definition, copy, types)) {
    const { lookup } = types.get(field.type) ?? {};
    if (!lookup) continue;
    const source = lookup.source(field);
    const about = JSON.stringify([source, field.name, lookup.members(field)]);
    const ask = lookUpBy({ lookups, lookup, field, form: definition.id, language });
    const asking = lookup.again(value, once({ source, about, ask }));
    if (!asking) continue;
    asked.push(path);
    const result = await asking;
    if ("problem" in result) problems.push({ path, code: result.problem });
    else among[field.name] = result.answer;
  }
  return { ...(asked.length && { answers: copy as Answers }), asked, problems }; // the same with other records
}

const UNAVAILABLE: LookupResult = { problem: "unavailable" };

/** Of one submission: the same is asked once, nothing at a source that cannot be asked, and nothing more once whoever sends may ask no more. */
function askingOnce(
  isOver: () => boolean,
): (one: { readonly source: string; readonly about: string; readonly ask: LookUp }) => LookUp {
  const known = new Map<string, LookupResult>();
  const away = new Set<string>();
  let isAtEnd = false;
  return ({ source, about, ask }) =>
    async (value) => {
      const key = JSON.stringify([about, value]);
      const before = known.get(key);
      if (before) return before;
      if (away.has(source)) return UNAVAILABLE;
      // The first comes with the submission, which is counted itself.
      if (isAtEnd || (known.size && isOver())) {
        isAtEnd = true;
        return UNAVAILABLE;
      }
      const result = await ask(value);
      known.set(key, result);
      if ("problem" in result && result.problem === "unavailable") away.add(source);
      return result;
    };
}
