import type { ComplexAttributeConverter } from "lit";

/** An attribute of words with spaces between them, as `class` is: `countries="SA BH AE"`. */
export const words: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: (text) => text?.split(/\s+/).filter(Boolean),
};
