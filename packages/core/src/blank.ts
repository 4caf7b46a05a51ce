/** What counts as no answer whatever the type, asked before any rule, by conditions too: absent, `""`, spaces, `[]`, or an object or array of nothing but these. */
export const isBlank = (value: unknown): boolean =>
  typeof value === "string"
    ? !value.trim()
    : typeof value === "object" && value
      ? Object.values(value).every(isBlank)
      : value === undefined || value === null;
