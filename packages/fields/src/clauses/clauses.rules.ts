import { answerOf, isBlank, report, type AnswerRules } from "@diwan/core";
import { manyLines } from "../canonical-text.js";
import type { ClausesField } from "./clauses.definition.js";
import { commentPart, isOpinion, opinionOf, VIEWS, type Opinion } from "./views.js";

const isAnswer = (value: unknown): value is readonly Opinion[] =>
  Array.isArray(value) && value.every(isOpinion);
const isView = (view: unknown): boolean => VIEWS.some((each) => each === view);

/** A comment goes with the view that is one; the text that somebody wrote before agreeing is not sent. */
const settled = ({ clause, view, comment }: Opinion): { clause: string; view: string; comment?: string } => ({
  clause,
  view: view ?? "",
  ...(view === "comment" && comment !== undefined && { comment: manyLines(comment) }),
});

export const clausesRules: AnswerRules<ClausesField> = {
  unfit: ["choice", "unknown"],
  remaining(value, { clauses }) {
    const left = isAnswer(value)
      ? value
          .filter(({ clause, view }) => isView(view) && clauses.some(({ id }) => id === clause))
          .map(settled)
      : [];
    return left.length ? left : undefined;
  },
  /** In the order of the clauses; one of which nothing is said is not there. */
  canonical(value, { clauses }) {
    if (!isAnswer(value)) return value;
    const order = (clause: string): number => {
      const at = clauses.findIndex(({ id }) => id === clause);
      return at < 0 ? clauses.length : at;
    };
    return value
      .filter(({ view }) => !isBlank(view))
      .map(settled)
      .sort((a, b) => order(a.clause) - order(b.clause));
  },
  check: ({ clauses, optional, maxLength = Infinity }) =>
    answerOf(isAnswer, "type", (payload) => {
      const named = payload.value.map(({ clause }) => clause);
      if (new Set(named).size < named.length) return report(payload, "type");
      for (const clause of named)
        if (!clauses.some(({ id }) => id === clause)) report(payload, "unknown", undefined, clause);
      for (const { id } of clauses) {
        const { view, comment } = opinionOf(payload.value, id) ?? {};
        if (isBlank(view)) optional || report(payload, "required", undefined, id);
        else if (!isView(view)) report(payload, "choice", undefined, id);
        else if (view === "comment" && isBlank(comment))
          report(payload, "commentMissing", undefined, commentPart(id));
        else if (view === "comment" && [...(comment ?? "").normalize("NFC")].length > maxLength)
          report(payload, "tooLong", { count: maxLength }, commentPart(id));
      }
    }),
};
