/** What an answer that is looked up goes through. Only the last two are answers; the others say what is still to be done. */
import { toJson, type LookupRecord, type LookupResult } from "@diwan/core";
import { partOf } from "../entry-parts.js";

export interface Found {
  readonly record: LookupRecord;
  /** When the source said it (ISO 8601). */
  readonly at: string;
}

/** Everything that may be known of an answer while it is given. */
export interface LookupState {
  readonly value: string;
  /** What was found under the value, confirmed or not. */
  readonly found?: Found | undefined;
  /** Why nothing was. */
  readonly failed?: "notFound" | "unavailable" | undefined;
  readonly source?: "lookup" | "manual" | undefined;
  /** What was entered by hand, whether it counts or not. */
  readonly manual: { readonly [member: string]: string };
}

export const isObject = (value: unknown): value is { readonly [member: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean => value === null || /^(string|number|boolean)$/.test(typeof value);

export const isRecord = (value: unknown): value is LookupRecord =>
  isObject(value) && Object.values(value).every(isPlain);

const foundIn = (value: unknown): Found | undefined => {
  const { record, at } = isObject(value) ? value : {};
  return isRecord(record) && typeof at === "string" ? { record, at } : undefined;
};

/** The state that an answer, or an entry in its place, stands for. */
export function stateOf(answer: unknown): LookupState {
  const given = isObject(answer) ? answer : {};
  const { source, failed, record } = given;
  const isManual = source === "manual";
  return {
    value: partOf(answer, "value"),
    found: isManual || source === undefined ? foundIn(given["found"]) : foundIn(answer),
    failed: failed === "notFound" || failed === "unavailable" ? failed : undefined,
    source: isManual || source === "lookup" ? source : undefined,
    manual: textsIn(isManual ? record : given["typed"]),
  };
}

const textsIn = (record: unknown): { readonly [member: string]: string } =>
  isRecord(record)
    ? Object.fromEntries(Object.entries(record).map(([member, text]) => [member, String(text ?? "")]))
    : {};

/** The answer that stands for a state, or the entry in its place: `{ value, record, source, at }` where it is whole. */
export function answerOfState({ value, found, failed, source, manual }: LookupState): object | undefined {
  if (source === "manual")
    return {
      ...(value && { value }),
      record: manual,
      source,
      ...(value && (found ? { found } : failed && { failed })),
    };
  // Whoever thinks again finds what they wrote.
  const typed = Object.values(manual).some(Boolean) && { typed: manual };
  if (!value) return typed || undefined;
  if (source === "lookup" && found) return { value, record: found.record, source, at: found.at, ...typed };
  return { value, ...(found ? { found } : failed && { failed }), ...typed };
}

/** The value that is to be looked up, if there is one: one that was not yet, or any when the button for it was pressed. */
export function toLookUp(answer: unknown, isPressed = false): string | undefined {
  const { value, found, source } = stateOf(answer);
  return value && (isPressed || (!found && !source)) ? value : undefined;
}

/** The answer once its value has been looked up; of the record only what is asked for. Details that were entered by hand stay unless something was found. */
export function withResult(answer: unknown, result: LookupResult, members: readonly string[]): object {
  const { value, source, manual } = stateOf(answer);
  const next: LookupState =
    "record" in result
      ? { value, manual, found: { record: only(result.record, members), at: result.at } }
      : { value, manual, failed: result.problem, source: source === "manual" ? source : undefined };
  return answerOfState(next) ?? {};
}

/** The members of a record that are asked for, and hold anything. */
export const only = (record: LookupRecord, members: readonly string[]): LookupRecord =>
  Object.fromEntries(
    members.flatMap((member) => {
      const value = Object.hasOwn(record, member) ? record[member] : undefined;
      return value === undefined || value === null || value === "" || !isPlain(value)
        ? []
        : [[member, value]];
    }),
  );

/** What came of looking up, as a control that nobody sees holds it; "" for nothing. */
export const resultText = ({ value, found, failed }: LookupState): string =>
  found || failed ? toJson({ value, ...(found ? { found } : { failed }) }) : "";

/** That text read again. */
export function resultIn(text: string): LookupState {
  try {
    return stateOf(text && JSON.parse(text));
  } catch {
    return stateOf(undefined);
  }
}
