import { isBlank, parseCivil, report, resolveBound, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import type { DateField } from "./date.definition.js";

type Raw = { readonly [part: string]: unknown };
const PARTS = ["day", "month", "year"] as const;

/** Digits of any script as a number; NaN for words. Unicode keeps the ten digits of a script together, zero first. */
const toNumber = (part: unknown): number =>
  Number(
    String(part)
      .trim()
      .replace(/\p{Nd}/gu, (digit) => {
        let zero = digit.codePointAt(0) ?? 0;
        while (zero % 16 && zero % 16 !== 6) zero--; // scripts' zeros stand at …0 or …6
        return String((digit.codePointAt(0) ?? 0) - zero);
      }),
  );

/** Which part of a date that is not one is to blame; undefined when it cannot be told, as for 30 of a month given by a name nobody knows. */
function wrongPart({ day, month, year }: Raw): string | undefined {
  const [d, m] = [toNumber(day), toNumber(month)];
  if (!/^\p{Nd}{4}$/u.test(String(year).trim()) || toNumber(year) < 1) return "year";
  if (Number.isInteger(m) && (m < 1 || m > 12)) return "month";
  if (!(Number.isInteger(d) && d > 0 && d < 32)) return "day";
  return Number.isInteger(m) ? "day" : d < 29 ? "month" : undefined;
}

export const dateRules: AnswerRules<DateField> = {
  check: ({ earliest, latest }, { today }) =>
    z.unknown().check((payload) => {
      const { value } = payload;
      if (!parseCivil(value)) {
        if (typeof value !== "object" || !value) return report(payload, "date");
        const raw = value as Raw; // an object or array; parts are looked at one by one
        // Numbers and objects stand in no box; an object may even refuse to be made a string.
        if (Object.values(raw).some((part) => typeof part !== "string")) return report(payload, "date");
        const missing = PARTS.filter((part) => isBlank(raw[part]));
        if (missing.length)
          return report(payload, "dateMissing", Object.fromEntries(missing.map((part) => [part, true])));
        const part = wrongPart(raw);
        return report(payload, "dateNotReal", part ? { part } : undefined);
      }
      const bound = (
        code: "earliest" | "latest",
        at: string | undefined,
        out: (value: string, limit: string) => boolean,
      ): void => {
        if (at === undefined) return;
        const limit = resolveBound(at, today());
        if (out(String(value), limit))
          report(payload, code, { date: limit, ...(at === "today" && { part: at }) });
      };
      bound("earliest", earliest, (day, limit) => day < limit);
      bound("latest", latest, (day, limit) => day > limit);
    }),
};
