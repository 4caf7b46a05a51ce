import { cleanDigits, cleanText, withoutMarks } from "@diwan/i18n";

/** What makes a text a code: the pattern it must match, or the keypad of digits it is typed with. */
export interface CodeProps {
  /** The pattern of the whole answer. */
  readonly pattern?: string | undefined;
  readonly inputmode?: string | undefined;
}

/** The whole answer must match; patterns are tried on composed text (NFC). */
export const wholePattern = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "u");

/**
 * A text as it is kept: composed and trimmed. A code loses the marks nobody sees, and has its digits as `0` to `9` where they are typed with a keypad of digits or
 * its pattern takes no others; whatever fits the pattern in no reading stays as typed.
 */
export const readText = (entered: string, { pattern, inputmode }: CodeProps): string => {
  const text = cleanText(entered);
  if (pattern === undefined && inputmode !== "numeric") return text;
  const readings = [withoutMarks(text), cleanDigits(text)];
  if (inputmode === "numeric") readings.reverse();
  const whole = wholePattern(pattern ?? ".*");
  return readings.find((reading) => whole.test(reading)) ?? text;
};
