/** What was entered that is none of the options; `undefined` for any other answer. */
export function otherOf(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null || Object.keys(answer).join() !== "other")
    return undefined;
  const { other } = answer as { readonly other?: unknown }; // it has the key
  return typeof other === "string" ? other : undefined;
}
