import type { Text } from "@diwan/core";
import type { DisplayContext } from "./field-type.js";

/** Words before and after a box, such as a unit. */
interface Units {
  readonly prefix?: Text | undefined;
  readonly suffix?: Text | undefined;
}

/** The words around a box as props. */
export const unitWords = (
  { prefix, suffix }: Units,
  context: DisplayContext,
): { readonly prefix?: string | undefined; readonly suffix?: string | undefined } => ({
  prefix: prefix && context.words(prefix),
  suffix: suffix && context.words(suffix),
});

/** An answer with the words around its box. */
export const withUnitWords = (text: string, { prefix, suffix }: Units, context: DisplayContext): string =>
  [context.words(prefix), text, context.words(suffix)].filter(Boolean).join(" ");
