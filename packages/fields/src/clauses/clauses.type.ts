import { fieldTypeOf } from "../field-type.js";
import { clausesAnswer, clausesDisplay } from "./clauses.answer.js";
import type { ClausesField } from "./clauses.definition.js";
import { clausesKind, type ClausesProps } from "./clauses.kind.js";
import { commentPart } from "./views.js";

export default fieldTypeOf<ClausesField, ClausesProps>({
  type: "clauses",
  kind: clausesKind,
  answer: clausesAnswer,
  display: clausesDisplay,
  props: ({ clauses, maxLength }, context) => ({
    clauses: clauses.map(({ id, title, text }) => ({
      id,
      title: title && context.words(title),
      text: context.rich(text) ?? "",
    })),
    maxLength,
  }),
  partKind: (part) => (part.endsWith("-comment") ? "clause-comment" : "clause"),
  readable: (_, part, { clauses }, { locale }) => {
    const at = clauses.findIndex(({ id }) => part === id || part === commentPart(id));
    return at < 0 ? {} : { number: locale.number(at + 1) };
  },
});
