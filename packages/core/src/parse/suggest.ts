import { closest, distance } from "fastest-levenshtein";

/** Up to so many words are compared with one that is written wrong; of more, those that have most letters in a row in common with it. */
const MOST = 100;

/** Words to choose from, prepared once for all that is written wrong, so that a file with many mistakes is read as quickly as one with a few. */
class Vocabulary {
  readonly #byPlain = new Map<string, string>();
  readonly #byLetters = new Map<string, string>();
  readonly #byPair = new Map<string, string[]>();
  readonly #plain: readonly (readonly [plain: string, word: string])[];

  constructor(readonly words: readonly string[]) {
    const all: [string, string][] = [];
    for (const word of words) {
      const bare = plain(word);
      all.push([bare, word]);
      if (!this.#byPlain.has(bare)) this.#byPlain.set(bare, word);
      const sorted = letters(bare);
      if (!this.#byLetters.has(sorted)) this.#byLetters.set(sorted, word);
      if (words.length > MOST)
        for (const pair of pairs(word)) {
          const having = this.#byPair.get(pair);
          if (having) having.push(word);
          else this.#byPair.set(pair, [word]);
        }
    }
    this.#plain = all.sort(([one], [other]) => Number(one > other) - Number(one < other));
  }

  /** The word itself, written another way or with letters changed over. */
  same(written: string): string | undefined {
    const bare = plain(written);
    return this.#byPlain.get(bare) ?? (written.length > 2 ? this.#byLetters.get(letters(bare)) : undefined);
  }

  /** The words worth comparing letter by letter. */
  near(written: string): readonly string[] {
    if (this.words.length <= MOST) return this.words;
    const found = new Set<string>();
    // what few words have tells most
    for (const having of pairs(written)
      .map((pair) => this.#byPair.get(pair) ?? [])
      .sort((one, other) => one.length - other.length))
      for (const word of having) {
        if (found.size >= MOST) return [...found];
        found.add(word);
      }
    return [...found];
  }

  /** The first word, by alphabet, of which this is the beginning. */
  begunBy(written: string): string | undefined {
    const bare = plain(written);
    let low = 0,
      high = this.#plain.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#plain[middle]?.[0] ?? "") < bare) low = middle + 1;
      else high = middle;
    }
    const [found = "", word] = this.#plain[low] ?? [];
    return found.startsWith(bare) ? word : undefined;
  }
}

const plain = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, "");
const letters = (word: string): string => [...word].sort().join("");
const pairs = (word: string): readonly string[] => [
  ...new Set(Array.from({ length: word.length + 1 }, (_, at) => `^${word}$`.slice(at, at + 2))),
];

const prepared = new WeakMap<object, Vocabulary>();

function vocabulary(known: Iterable<string> & object): Vocabulary {
  let made = prepared.get(known);
  if (!made) prepared.set(known, (made = new Vocabulary([...known])));
  return made;
}

/**
 * The known word most likely meant, or `undefined` when none is near enough to be helpful, as none is to what is neither a word nor a number.
 * `known` is prepared once: whoever asks often hands in the same list, which must not change.
 */
export function suggest(given: unknown, known: Iterable<string> & object): string | undefined {
  if (typeof given !== "string" && typeof given !== "number") return undefined;
  const written = String(given);
  if (written.length > 100) return undefined;
  const words = vocabulary(known);
  if (words.words.length === 0) return undefined;
  const same = words.same(written);
  if (same !== undefined) return same;
  const near = words.near(written);
  const best = near.length > 0 ? closest(written, near) : "";
  // a third of the letters may be wrong, two in a word of five, but never half of a short word
  const length = Math.min(written.length, best.length);
  const allowed = Math.max(length > 4 ? 2 : 1, Math.floor(length / 3));
  if (near.length > 0 && distance(written, best) <= allowed && written.length > 1) return best;
  return written.length > 2 ? words.begunBy(written) : undefined;
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
