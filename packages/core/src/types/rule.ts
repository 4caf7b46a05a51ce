import * as z from "zod/mini";
import type { AnswerField, Problem } from "../definition.js";

/** What rules may ask besides the answer. */
export interface CheckContext {
  /** Civil date `YYYY-MM-DD` it is where the form is judged. */
  today(): string;
}

/**
 * How one type of answer is judged. `check` makes a zod schema that reports codes through `rule` or as the schema's own message
 * (`z.number("number")`); it is made once per field and session, and run only on answers that are not empty.
 */
export interface AnswerType<F = AnswerField> {
  check(field: F, context: CheckContext): z.core.$ZodType;
  /** Beyond the usual: absent, `""`, spaces, `[]`, or an object of nothing but these. Those of the built-in types are in `empty.ts`. */
  isEmpty?(value: unknown): boolean;
  /** Code for an answer that is empty and should not be; default `"required"`. */
  readonly required?: string;
}

type Params = NonNullable<Problem["params"]>;

/** A zod check: when `ok` is false, reports a code and params. The first broken rule of an answer ends its judgement. */
export const rule = <T>(code: string, ok: (value: T) => boolean, params?: Params): z.core.CheckFn<T> => (payload) => {
  if (!ok(payload.value)) report(payload, code, params);
};

/** Reports a problem from inside a zod check, at the answer or at a part of it. */
export function report(payload: z.core.ParsePayload, code: string, params?: Params, part?: string): void {
  payload.issues.push({ code: "custom", input: payload.value, path: part === undefined ? [] : [part], params: { code, params } });
}

/** An object of strings by part; anything else is of the wrong type. */
export const parts = (): z.ZodMiniType<{ [part: string]: string }> =>
  z.custom<{ [part: string]: string }>((value) => typeof value === "object" && value && !Array.isArray(value) && Object.values(value).every((part) => typeof part === "string"), "type");
