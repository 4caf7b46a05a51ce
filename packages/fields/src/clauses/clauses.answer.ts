import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { ClausesField } from "./clauses.definition.js";
import { opinionOf, VIEWS } from "./views.js";

/** `[{ clause, view, comment }]`, in the order of the clauses. */
export const clausesAnswer = answerTypeOf<ClausesField>({
  celType: "list<map>",
  rules: () => import("./clauses.rules.js").then(({ clausesRules }) => clausesRules),
});

/** "1. Opening hours: Agree", a line each, or the comment in place of the view. `locale` needs the group `clauses`. */
export const clausesDisplay: Display<ClausesField> = (answer, { clauses }, { locale, words }) =>
  clauses.flatMap(({ id, title }, at) => {
    const opinion = opinionOf(answer, id);
    if (!opinion) return [];
    const number = locale.number(at + 1);
    const clause = title
      ? locale.t("clauses.titled", { number, title: words(title) })
      : locale.t("clauses.clause", { number });
    const known = VIEWS.find((view) => view === opinion.view);
    const view = known ? locale.t(`clauses.${known}`) : (opinion.view ?? "");
    const said = (known === "comment" && opinion.comment) || view;
    return locale.t("clauses.line", { clause, view: said }).split("\n");
  });
