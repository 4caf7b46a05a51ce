import type { ComplexAttributeConverter } from "lit";

/** An attribute of words with spaces between them, as `class` is: `countries="SA BH AE"`. */
export const words: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: (text) => wordsIn(text ?? undefined),
};

/** The words of a property that may have been given the text of its attribute, as React and Vue give it. */
export const wordsIn = <W extends string>(
  given: string | readonly W[] | undefined,
  between = /\s+/,
): readonly W[] | undefined =>
  // Words that are none of the known ones are passed over where they are read.
  typeof given === "string" ? (given.split(between).filter(Boolean) as W[]) : given;
