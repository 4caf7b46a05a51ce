import * as z from "zod/mini";
import type { Problem } from "./definition.js";

type Params = NonNullable<Problem["params"]>;

/** A zod check: when `ok` is false, reports a code and params. The first broken rule of an answer ends its validation. */
export const rule =
  <T>(code: string, ok: (value: T) => boolean, params?: Params): z.core.CheckFn<T> =>
  (payload) => {
    if (!ok(payload.value)) report(payload, code, params);
  };

/** Reports a problem from inside a zod check, at the answer or at a part of it. */
export function report(payload: z.core.ParsePayload, code: string, params?: Params, part?: string): void {
  payload.issues.push({
    code: "custom",
    input: payload.value,
    path: part === undefined ? [] : [part],
    params: { code, params },
  });
}

/** An object of strings by part; anything else is of the wrong type. */
export const stringParts = (): z.ZodMiniType<{ [part: string]: string }> =>
  z.custom<{ [part: string]: string }>(
    (value) =>
      typeof value === "object" &&
      value &&
      !Array.isArray(value) &&
      Object.values(value).every((part) => typeof part === "string"),
    "type",
  );
