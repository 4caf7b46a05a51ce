import type { FieldFinding } from "@diwan/core/schema";
import * as z from "zod";

/** A time of day as it is written in a definition. */
export const timeBound = (description: string, example: string): z.ZodString =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ description: `${description} Written as \`HH:MM\` of 24 hours.`, examples: [example] });

/** The first time is not after the last. */
export const checkTimeBounds = ({
  earliest,
  latest,
}: {
  readonly earliest?: string;
  readonly latest?: string;
}): readonly FieldFinding[] =>
  earliest !== undefined && latest !== undefined && earliest > latest
    ? [
        {
          pointer: "/earliest",
          code: "minOverMax",
          message: `'earliest' is ${earliest}, which is after 'latest', ${latest}: no time could be right.`,
        },
      ]
    : [];
