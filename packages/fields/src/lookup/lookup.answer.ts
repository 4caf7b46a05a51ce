import { answerTypeOf, isBlank } from "@diwan/core";
import type { Display, DisplayContext } from "../field-type.js";
import { partOf } from "../entry-parts.js";
import type { LookupField } from "./lookup.definition.js";
import { isObject, isRecord, only, stateOf } from "./lookup.state.js";
import { manualOf, membersOf } from "./members.js";
import { memberText } from "./member-text.js";

/** `{ value, record, source, at }`, or what was entered so far. */
export const lookupAnswer = answerTypeOf<LookupField>({
  celType: "dyn",
  isEmpty(answer) {
    const { value, source, manual } = stateOf(answer);
    if (source === "manual") return isBlank(value) && Object.values(manual).every(isBlank);
    // What was written where it does not count, and taken back, is none.
    return source === undefined && isBlank(value) && isObject(answer) && "typed" in answer;
  },
  rules: () => import("./lookup.rules.js").then(({ lookupRules }) => lookupRules),
  lookup: {
    source: ({ source }) => source,
    members: membersOf,
    again(answer, lookUp) {
      const { value, source, found } = stateOf(answer);
      if (source !== "lookup" || !found) return undefined;
      return lookUp(value).then((result) => {
        if ("record" in result)
          return {
            answer: { value, record: result.record, source, at: result.at },
          };
        if (result.problem === "notFound") return result;
        // Nobody loses a finished application to a source that is away; caseworkers see that nobody has looked.
        return { answer: { value, record: found.record, source, at: found.at, unconfirmed: true } };
      });
    },
  },
});

/** What was looked up, then each detail under its label, then where they come from. `locale` needs the group `lookup`. */
export const lookupDisplay: Display<LookupField> = (answer, field, context) => {
  const { value, source, manual, found } = stateOf(answer);
  const details =
    source === "manual"
      ? rowsOf(manual, manualOf(field), context)
      : rowsOf(found?.record ?? {}, field.record, context);
  const isUnconfirmed = partOf(answer, "source") === "lookup" && isMarked(answer);
  return [
    value && isolated(value),
    ...details.map(({ label, text }) => context.locale.t("lookup.detail", { label, text })),
    source === "manual" ? context.locale.t("lookup.byHand") : "",
    isUnconfirmed ? context.locale.t("lookup.unconfirmed") : "",
  ].filter(Boolean);
};

/** By its own first strong sign (UAX #9): a number keeps its order among words from right to left. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const isMarked = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "unconfirmed" in answer && answer.unconfirmed === true;

/** The details there are, each in words. */
export const rowsOf = (
  record: unknown,
  members: readonly { readonly name: string; readonly label: LookupField["label"] }[],
  { locale, words }: DisplayContext,
): readonly { readonly label: string; readonly text: string }[] => {
  const known = isRecord(record)
    ? only(
        record,
        members.map(({ name }) => name),
      )
    : {};
  return members.flatMap(({ name, label }) => {
    const value = known[name];
    return value === undefined ? [] : [{ label: words(label), text: memberText(value, locale) }];
  });
};
