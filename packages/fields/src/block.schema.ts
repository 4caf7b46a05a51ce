/** What blocks between the questions are written with. */
import { Expression, Text } from "@diwan/core/schema";
import * as z from "zod";

/** A block has no other member that questions have. */
export const shownWhen = {
  showWhen: Expression.meta({
    description: "Shown only when this is true.",
    examples: ["tenure == 'rent'"],
  }).exactOptional(),
};

export const title = (description: string, example: string) =>
  Text.meta({ description, examples: [example] });

/**
 * Where a picture, a film or its captions are: on the form's own site, from the root. A form never asks another site for anything, and the content security policy of a page
 * that holds one (`default-src 'self'`) lets it ask for nothing else. No braces: an answer would be sent with the address.
 */
export const siteFile = (description: string, example: string) =>
  z
    .string()
    .regex(/^\/(?![/\\])[^\s\\{}]+$/)
    .meta({ description, examples: [example] });

/** The same where each language may have one of its own. */
export const siteFileByLanguage = (description: string, example: string) => {
  const file = siteFile(description, example);
  return z
    .union([file, z.record(z.string(), file)])
    .meta({ description, examples: [example, { en: example, ar: example.replace(/(\.\w+)$/, "-ar$1") }] });
};

/** Pixels, whose ratio keeps the place free until the file has come. */
export const pixels = (description: string, example: number) =>
  z
    .int()
    .min(1)
    .max(10_000)
    .meta({ description, examples: [example] });
