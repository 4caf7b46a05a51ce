import type { Locale } from "./locale.js";

/** Lets a locale read months by name, when that has come: a kilobyte for those who type one. */
export const loadMonthNames = async (locale: Locale): Promise<void> =>
  (await import("./month-names.js")).readMonthNames(locale);
