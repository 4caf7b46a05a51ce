import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import { placesOf } from "./places.js";
import type { RankingField } from "./ranking.definition.js";

/** Values in order, the best first; the places as they stand in their boxes while one is missing or stands twice. */
export const rankingAnswer = answerTypeOf<RankingField>({
  celType: "list<string>",
  rules: () => import("./ranking.rules.js").then(({ rankingRules }) => rankingRules),
});

/** "1. Parks", a line each. `locale` needs the group `ranking`. */
export const rankingDisplay: Display<RankingField> = (answer, { options }, { locale, words }) =>
  Object.entries(placesOf(answer))
    .filter(([, place]) => place !== "")
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([value, place]) => {
      const known = options.find((option) => option.value === value);
      return locale.t("ranking.line", {
        place: locale.number(Number(place)),
        option: known ? words(known.label) : value,
      });
    });
