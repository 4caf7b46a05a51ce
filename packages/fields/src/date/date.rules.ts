import { isBlank, parseCivil, report, type AnswerRules } from "@diwan/core";
import { cleanDigits, parseMonth, shippedLanguages } from "@diwan/i18n";
import * as z from "zod/mini";
import { reportLimits } from "../date-limits.rules.js";
import type { DateField } from "./date.definition.js";
import { DATE_PARTS as PARTS, readPart } from "./read.js";

type Raw = { readonly [part: string]: unknown };

/** Months by number, or by name in a language that comes with Diwan. */
const months = { parseMonth: (entered: string) => parseMonth(entered, shippedLanguages) };

/**
 * Which parts of a date that is not one are to blame: each that is none whatever the others are; else the day, which its month does not have. None where that
 * takes knowing a month by its name, which an implementation in another language need not.
 */
function wrongParts(raw: Raw): readonly string[] {
  const wrong = PARTS.filter((part) => !readPart(part, String(raw[part]), months));
  return wrong.length || /\p{L}/u.test(cleanDigits(String(raw["month"]))) ? wrong : ["day"];
}

export const dateRules: AnswerRules<DateField> = {
  unfit: ["date"],
  check: (limits, { today }) =>
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
      reportLimits(payload, limits, today);
    }),
};
