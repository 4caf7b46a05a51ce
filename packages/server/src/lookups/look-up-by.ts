import type { AnswerField, AnswerLookup, LookUp } from "@diwan/core";
import type { Lookups } from "./lookups.js";

/** Asks the source of one question. */
export const lookUpBy =
  ({
    lookups,
    lookup,
    field,
    form,
    language,
  }: {
    readonly lookups: Lookups;
    readonly lookup: AnswerLookup<AnswerField>;
    readonly field: AnswerField;
    readonly form: string;
    readonly language: string;
  }): LookUp =>
  async (value) => {
    const answer = await lookups.ask(
      lookup.source(field),
      { form, field: field.name, language, value },
      lookup.members(field),
    );
    if ("failed" in answer) return { problem: "unavailable" };
    return answer.record ? { record: answer.record, at: new Date().toISOString() } : { problem: "notFound" };
  };
