/** Without an amount there is no answer, whatever was chosen beside it. */
export const isWithoutAmount = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  ["", undefined, null].includes((value as { readonly amount?: "" | undefined | null }).amount); // any object may be read by key
