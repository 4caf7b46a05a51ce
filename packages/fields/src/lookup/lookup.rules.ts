import { isBlank, report, type AnswerRules, type Payload } from "@diwan/core";
import { oneLine } from "../canonical-text.js";
import type { LookupField } from "./lookup.definition.js";
import { answerOfState, isRecord, only, stateOf } from "./lookup.state.js";
import { manualOf, membersOf } from "./members.js";
import { MOST_SIGNS } from "./parts.js";

type Given = { readonly [member: string]: unknown };
const isGiven = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const MEMBERS = {
  lookup: ["value", "record", "source", "at", "unconfirmed"],
  manual: ["value", "record", "source"],
} as const;

/** What was found is no part of an answer that was given by hand; of a record stays what is asked for. */
function canonical(answer: unknown, field: LookupField): unknown {
  if (!isGiven(answer)) return answer;
  const { source, record } = answer;
  const value = typeof answer["value"] === "string" ? oneLine(answer["value"]) : answer["value"];
  const {
    found: _,
    failed: __,
    typed: ___,
    ...rest
  } = { ...answer, ...(value !== undefined && { value }) } as Given;
  const own = isBlank(rest["value"]) ? without(rest, "value") : rest;
  if (source === "manual" && isRecord(record))
    return {
      ...own,
      record: Object.fromEntries(
        Object.entries(record).flatMap(([name, text]) =>
          isBlank(text) ? [] : [[name, typeof text === "string" ? oneLine(text) : text]],
        ),
      ),
    };
  if (source === "lookup" && isRecord(record)) return { ...own, record: only(record, membersOf(field)) };
  // Not an answer yet: it stays as it was entered.
  return source === undefined ? (answerOfState(stateOf(answer)) ?? answer) : answer;
}

const without = (given: Given, name: string): Given =>
  Object.fromEntries(Object.entries(given).filter(([each]) => each !== name));

export const lookupRules: AnswerRules<LookupField> = {
  canonical,
  check: (field) => (payload) => {
    const { value: answer } = payload;
    if (!isGiven(answer)) return report(payload, "type");
    const { source, value, record, at, unconfirmed } = answer;
    if (value !== undefined && typeof value !== "string") return report(payload, "type");
    if ([...(value ?? "")].length > MOST_SIGNS.value)
      return report(payload, "tooLong", { count: MOST_SIGNS.value }, "value");
    if (source === undefined) return report(payload, nextStep(answer));
    if (source !== "lookup" && source !== "manual") return report(payload, "type");
    const isKnown = Object.keys(answer).every((name) =>
      (MEMBERS[source] as readonly string[]).includes(name),
    );
    if (!isKnown || !isRecord(record)) return report(payload, "type");
    if (source === "manual") return checkManual(payload, record, field);
    const isWhole = !!value && typeof at === "string" && INSTANT.test(at);
    if (!isWhole || (unconfirmed !== undefined && unconfirmed !== true)) report(payload, "type");
  },
  // It is looked up once more, or entered by hand.
  refused(answer, code) {
    if (code !== "notFound" && code !== "notLookedUp") return answer;
    const { value, manual } = stateOf(answer);
    return answerOfState({ value, manual, failed: code === "notFound" ? code : undefined }) ?? answer;
  },
};

/** What is still to be done before it is an answer. */
function nextStep(answer: Given): string {
  const { value, found, failed } = stateOf(answer);
  if (!value) return "type";
  if (found) return "notConfirmed";
  return failed ?? "notLookedUp";
}

function checkManual(payload: Payload, record: Given, field: LookupField): void {
  const members = manualOf(field);
  for (const name of Object.keys(record))
    if (!members.some((each) => each.name === name)) report(payload, "unknown", undefined, name);
  for (const { name, ...member } of members) {
    const text = record[name];
    if (isBlank(text)) {
      if (!("optional" in member) || !member.optional) report(payload, "required", undefined, name);
    } else if (typeof text !== "string") report(payload, "type", undefined, name);
    else if ([...text].length > MOST_SIGNS.member)
      report(payload, "tooLong", { count: MOST_SIGNS.member }, name);
  }
}
