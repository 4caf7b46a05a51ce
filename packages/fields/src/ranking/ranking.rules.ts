import { report, type AnswerRules, type Payload } from "@diwan/core";
import { inOrder, placesOf } from "./places.js";
import type { RankingField } from "./ranking.definition.js";

const knows = ({ options }: RankingField, value: unknown): boolean =>
  options.some((option) => option.value === value);

/** An answer: values in order. */
function checkOrder(payload: Payload, values: readonly unknown[], field: RankingField): void {
  const { top = field.options.length } = field;
  if (values.some((value) => typeof value !== "string")) return report(payload, "type");
  if (
    values.length > top ||
    new Set(values).size < values.length ||
    values.some((value) => !knows(field, value))
  )
    return report(payload, "choice");
  if (values.length < top) report(payload, "rankingIncomplete", { count: top });
}

/** Places as they were entered, of which one is missing or stands twice: `canonical` has made an answer of all others. */
function checkPlaces(
  payload: Payload,
  places: { readonly [option: string]: unknown },
  field: RankingField,
): void {
  const { top = field.options.length } = field;
  const seen = new Set<unknown>();
  for (const [option, place] of Object.entries(places)) {
    if (!knows(field, option)) report(payload, "unknown", undefined, option);
    else if (place === "") continue;
    else if (!/^\d{1,2}$/.test(String(place)) || Number(place) < 1 || Number(place) > top)
      report(payload, "choice", undefined, option);
    else if (seen.has(place)) report(payload, "rankingTwice", undefined, option);
    seen.add(place);
  }
  if (payload.issues.length) return;
  if (top < field.options.length) return report(payload, "rankingIncomplete", { count: top });
  for (const { value } of field.options)
    if (!Object.hasOwn(places, value) || places[value] === "")
      report(payload, "rankingIncomplete", undefined, value);
}

export const rankingRules: AnswerRules<RankingField> = {
  unfit: ["choice", "unknown"],
  remaining(value, field) {
    const left = Array.isArray(value)
      ? [...new Set(value)].filter((each): each is string => knows(field, each))
      : [];
    return left.length ? left.slice(0, field.top) : undefined;
  },
  /** Places that are all given, each once, are an order. */
  canonical(value, { options, top = options.length }) {
    return typeof value === "object" && value && !Array.isArray(value)
      ? (inOrder(placesOf(value), top) ?? value)
      : value;
  },
  check: (field) => (payload) => {
    const { value } = payload;
    if (Array.isArray(value)) checkOrder(payload, value, field);
    else if (typeof value === "object" && value)
      checkPlaces(payload, Object.fromEntries(Object.entries(value)), field);
    else report(payload, "type");
  },
};
