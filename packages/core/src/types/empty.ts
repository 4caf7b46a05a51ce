/** What counts as no answer: asked before any rule, by conditions too, so it comes with the first page. */

/** Absent, `""`, spaces, `[]`, or an object or array of nothing but these. */
export const isBlank = (value: unknown): boolean =>
  typeof value === "string" ? !value.trim() : typeof value === "object" && value ? Object.values(value).every(isBlank) : value === undefined || value === null;

/** Beyond blank, by type. */
export const EMPTY: { readonly [type: string]: (value: unknown) => boolean } = {
  // A box not ticked is a question not answered.
  consent: (value) => value === false,
  // The country is chosen beforehand.
  address: (value) => typeof value === "object" && value !== null && Object.entries(value).every(([part, each]) => part === "country" || isBlank(each)),
};
