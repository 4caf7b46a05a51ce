import { closest, distance } from "fastest-levenshtein";

/** The known word most likely meant, or `undefined` when none is near enough to be helpful, as none is to what is neither a word nor a number. */
export function suggest(given: unknown, known: Iterable<string>): string | undefined {
  if (typeof given !== "string" && typeof given !== "number") return undefined;
  const written = String(given);
  const words = [...known];
  if (words.length === 0 || written.length > 100) return undefined;
  const plain = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, "");
  const letters = (word: string): string => [...plain(word)].sort().join("");
  // written another way, or with letters changed over
  const same =
    words.find((word) => plain(word) === plain(written)) ??
    words.find((word) => written.length > 2 && letters(word) === letters(written));
  if (same !== undefined) return same;
  const best = closest(written, words);
  // a third of the letters may be wrong, two in a word of five, but never half of a short word
  const length = Math.min(written.length, best.length);
  const allowed = Math.max(length > 4 ? 2 : 1, Math.floor(length / 3));
  if (distance(written, best) <= allowed && written.length > 1) return best;
  return written.length > 2 ? words.find((word) => plain(word).startsWith(plain(written))) : undefined;
}

/** `": did you mean 'x'?"`, or a full stop. */
export const didYouMean = (word: string | undefined): string =>
  word === undefined ? "." : `: did you mean '${word}'?`;

/** Words joined as English does: "a, b or c". */
export const either = (words: readonly string[], joint = "or"): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;

/** A value as it may be quoted in a sentence: never longer than a line. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `'${text.length > 60 ? `${text.slice(0, 57)}…` : text}'`;
}
