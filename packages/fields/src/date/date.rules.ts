import { isBlank, parseCivil, report, resolveBound, type AnswerRules } from "@diwan/core";
import { cleanDigits, monthNumber } from "@diwan/i18n";
import * as z from "zod/mini";
import type { DateField } from "./date.definition.js";
import { DATE_PARTS as PARTS, readPart } from "./read.js";

type Raw = { readonly [part: string]: unknown };

/** Years from today that no answer is without the definition saying so: a longer life than anybody's. */
const FAR = 150;

/** Days that every month has. */
const SURE = 28;

/**
 * Which parts of a date that is not one are to blame: each that is none whatever the others are; else the day, which its month does not have. A month that is a word could not be
 * read as a name, or has not such a day: which of them takes knowing the names of all languages, which is not asked of an implementation. It is to blame with a day that every
 * month has, and neither is with another.
 */
function wrongParts(raw: Raw): readonly string[] {
  const isWord = /^(?=.*\p{L})\D*$/u.test(cleanDigits(String(raw["month"])));
  const wrong = PARTS.filter(
    (part) =>
      !(part === "month" && isWord) && !readPart(part, String(raw[part]), { parseMonth: monthNumber }),
  );
  if (wrong.length || !isWord) return wrong.length ? wrong : ["day"];
  return Number(cleanDigits(String(raw["day"]))) <= SURE ? ["month"] : [];
}

export const dateRules: AnswerRules<DateField> = {
  unfit: ["date"],
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
        const wrong = wrongParts(raw);
        // One is named as it always was; several as those that are missing.
        if (wrong.length > 1)
          return report(payload, "dateNotReal", Object.fromEntries(wrong.map((part) => [part, true])));
        return report(payload, "dateNotReal", wrong[0] ? { part: wrong[0] } : undefined);
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
      const years = Number(String(value).slice(0, 4)) - Number(today().slice(0, 4));
      // A year of another calendar (1446, 2569) is a year of this one as well. Only a definition that gives no bound on that side leaves it to be asked.
      if (years < 0 ? earliest === undefined && -years > FAR : latest === undefined && years > FAR)
        return report(payload, "yearFar", { year: true, count: FAR, now: today().slice(0, 4) });
      bound("earliest", earliest, (day, limit) => day < limit);
      bound("latest", latest, (day, limit) => day > limit);
    }),
};
