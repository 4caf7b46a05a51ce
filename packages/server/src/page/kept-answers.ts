import type { Answers, CompiledForm, FormSession, SessionOptions } from "@diwan/core";

/**
 * The answers of a session as a visit keeps them. Of a form with members by expression, answers that only follow a `default` are left out, and what was emptied is `null`: a session that is made of them
 * follows on.
 */
export const keptAnswers = (session: FormSession): Answers =>
  session.form.bind ? session.draft : session.answers;

/** How a session begins that goes on from kept answers. */
export const goingOn = (
  answers: Answers,
  { form }: { readonly form: CompiledForm },
): Pick<SessionOptions, "answers" | "defaults"> => ({ answers, defaults: !!form.bind });
