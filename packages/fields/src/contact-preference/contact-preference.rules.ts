import { answerOf, isBlank, report, type AnswerRules } from "@diwan/core";
import { partOf } from "../entry-parts.js";
import type { ContactPreferenceField } from "./contact-preference.definition.js";
import { WAYS } from "./ways.js";

type Parts = { readonly by?: unknown; readonly language?: unknown };
const isParts = (value: unknown): value is Parts =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([part, text]) => (part === "by" || part === "language") && typeof text === "string",
  );

export const contactPreferenceRules: AnswerRules<ContactPreferenceField> = {
  unfit: ["choice"],
  remaining(value, { by = WAYS, languages }) {
    const [way, language] = [partOf(value, "by"), partOf(value, "language")];
    const left = {
      ...(by.some((each) => each === way) && { by: way }),
      // Without a list of the question's own those of the form count, which the rules see.
      ...((languages ? languages.includes(language) : language) && { language }),
    };
    return Object.keys(left).length ? left : undefined;
  },
  /** The way first. */
  canonical: (value) =>
    isParts(value) && !isBlank(value.by) && !isBlank(value.language)
      ? { by: value.by, language: value.language }
      : value,
  check(field, { form }) {
    const offered: { readonly [part in keyof Parts]-?: readonly string[] } = {
      by: field.by ?? WAYS,
      language: field.languages ?? form.definition.languages,
    };
    return answerOf(isParts, "type", (payload) => {
      for (const part of ["by", "language"] as const) {
        const chosen = payload.value[part];
        if (isBlank(chosen)) report(payload, "required", undefined, part);
        else if (!offered[part].some((each) => each === chosen)) report(payload, "choice", undefined, part);
      }
    });
  },
};
