/** What can be seen: no space, control character, mark nobody sees (Unicode's Default_Ignorable_Code_Point, Hangul fillers among them) or empty Braille cell. */
const VISIBLE = /[^\s\p{Cc}\p{DI}\u2800]/u;

/** What counts as no answer whatever the type, asked before any rule, by conditions too: absent, a text in which nothing can be seen, `[]`, or an object or array of nothing but these. */
export const isBlank = (value: unknown): boolean => {
  if (typeof value === "string") return !VISIBLE.test(value);
  if (typeof value === "object" && value) return Object.values(value).every(isBlank);
  return value === undefined || value === null;
};
