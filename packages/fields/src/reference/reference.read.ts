import { compactCode } from "../code.js";
import { wholePattern } from "../text/read.js";

/** How a reference is written. */
export interface ReferenceForm {
  /** `upper` unless the definition says otherwise. */
  readonly case?: "upper" | "lower" | "as-typed" | undefined;
  readonly pattern?: string | undefined;
}

/**
 * A reference as it is kept. Dashes, strokes and full stops between its groups are left out where it fits the pattern without them alone: people write them or
 * not, as the letter in their hand does.
 */
export function readReference(entered: string, { case: letters = "upper", pattern }: ReferenceForm): string {
  const code = compactCode(entered);
  const cased = {
    upper: () => code.toUpperCase(),
    lower: () => code.toLowerCase(),
    "as-typed": () => code,
  }[letters]();
  if (pattern === undefined) return cased;
  const whole = wholePattern(pattern);
  return [cased, cased.replace(/[-/.]/g, "")].find((reading) => whole.test(reading)) ?? cased;
}
