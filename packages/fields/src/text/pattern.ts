import type { FieldFinding } from "@diwan/core/schema";
import { isSafePattern } from "redos-detector";

/** Enough to tell a bad pattern from a good one, and the same on every machine, which a time limit would not be. */
const MAX_STEPS = 5000;

/** A pattern as programs write it, with flags after it. */
const DELIMITED = /^\/(?<inner>.+)\/(?<flags>[dgimsuvy]*)$/s;

/** A pattern is a regular expression, and cannot be made to run for ever by what somebody types (it runs on the server, too). */
export function checkPattern(pattern: string): Omit<FieldFinding, "pointer">[] {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    // the engine's own words, without the pattern it repeats
    const why =
      error instanceof Error
        ? error.message.replace(/^Invalid regular expression: (?:\/.*\/u?: )?/s, "")
        : "it cannot be read";
    return [
      {
        code: "patternInvalid",
        message: `The pattern is not a regular expression: ${why.charAt(0).toLowerCase()}${why.slice(1)}.`,
      },
    ];
  }
  const between = DELIMITED.exec(pattern)?.groups;
  if (between) {
    const suggestion = between["inner"]?.replace(/^\^/, "").replace(/(?<!\\)\$$/, "");
    return [
      {
        code: "patternDelimiters",
        severity: "warning",
        suggestion,
        message: `The slashes are part of the pattern, so that only answers with slashes match: write '${suggestion}'.${between["flags"]?.includes("i") === true ? " It has no flags: write letters in both cases, such as [A-Za-z]." : ""}`,
      },
    ];
  }
  // the whole answer must match; named groups are unknown to the detector and change nothing
  const whole = `^(?:${pattern.replace(/\(\?<(?![=!])[^>]*>/g, "(")})$`;
  try {
    const { safe } = isSafePattern(whole, {
      unicode: true,
      maxSteps: MAX_STEPS,
      timeout: Number.POSITIVE_INFINITY,
    });
    return safe
      ? []
      : [
          {
            code: "patternSlow",
            message:
              "The pattern could take very long on some answers (catastrophic backtracking): avoid repeats inside repeats, and repeats next to each other that match the same characters.",
          },
        ];
  } catch {
    return [
      {
        code: "patternSlow",
        message:
          "The pattern uses something that cannot be proved to be quick, such as a named back-reference: write it more plainly.",
      },
    ];
  }
}
