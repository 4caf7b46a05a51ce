import { fieldTypeOf } from "../field-type.js";
import { rankingAnswer, rankingDisplay } from "./ranking.answer.js";
import type { RankingField } from "./ranking.definition.js";
import { rankingKind, type RankingProps } from "./ranking.kind.js";

export default fieldTypeOf<RankingField, RankingProps>({
  type: "ranking",
  kind: rankingKind,
  answer: rankingAnswer,
  display: rankingDisplay,
  props: ({ options, top }, context) => ({
    options: options.map(({ value, label, hint }) => ({
      value,
      label: context.words(label),
      hint: context.rich(hint),
    })),
    top,
  }),
  partKind: () => "ranked",
  readable: (_, part, { options }, { words }) => ({
    option: words(options.find(({ value }) => value === part)?.label),
  }),
});
