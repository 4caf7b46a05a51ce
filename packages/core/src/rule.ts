import type { Problem } from "./definition.js";

type Params = NonNullable<Problem["params"]>;

/** What is wrong with an answer: where in it, and the code and params. A schema of a library gives its code as the message. */
export interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly params?: unknown;
  readonly message?: string | undefined;
}

/** What `report` says, in the shape of zod's own issues. */
interface Report<T> {
  readonly [key: string]: unknown;
  readonly code: "custom";
  readonly input: T;
  readonly path: PropertyKey[];
  readonly params: { readonly [name: string]: unknown };
}

/** An answer being validated, and what has been found wrong with it so far. The payload of a zod check is one, too. */
export interface Payload<T = unknown> {
  readonly value: T;
  readonly issues: { readonly length: number; push(issue: Report<T>): unknown };
}

/** Looks at an answer and reports what is wrong with it. */
export type Check<T = unknown> = (payload: Payload<T>) => void;

/** A check: when `ok` is false, reports a code and params. The first broken rule of an answer ends its validation. */
export const rule =
  <T>(code: string, ok: (value: T) => boolean, params?: Params): Check<T> =>
  (payload) => {
    if (!ok(payload.value)) report(payload, code, params);
  };

/** Reports a problem from inside a check, at the answer or at a part of it. */
export function report<T>(payload: Payload<T>, code: string, params?: Params, part?: string): void {
  payload.issues.push({
    code: "custom",
    input: payload.value,
    path: part === undefined ? [] : [part],
    params: { code, params },
  });
}

/** Checks of an answer of one type; one of any other is reported with `code` and not looked at further. */
export const answerOf =
  <T>(is: (value: unknown) => value is T, code: string, ...checks: readonly Check<T>[]): Check =>
  (payload) => {
    const { value, issues } = payload;
    if (!is(value)) return report(payload, code);
    for (const check of checks) check({ value, issues });
  };

export const isText = (value: unknown): value is string => typeof value === "string";
export const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** An object of strings by part. */
export const isTextParts = (value: unknown): value is { readonly [part: string]: string } =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isText);
