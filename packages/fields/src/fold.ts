/**
 * Words as they are compared when somebody looks for them: without case, accents, marks nobody sees and punctuation, and with the Arabic letters that people write for one
 * another as one (alef with and without hamza, yeh and alef maksura, teh marbuta and heh, Persian and Arabic kaf and yeh).
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[\u0671\u0622\u0623\u0625]/g, "\u0627")
    .replace(/[\u0649\u06cc]/g, "\u064a")
    .replace(/\u06a9/g, "\u0643")
    .replace(/\u0629/g, "\u0647")
    .replace(/[\u0621\u02bc\u2019']/g, "")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What can be looked for: its words as they are shown, and others by which people know it. */
export interface Findable {
  readonly label: string;
  readonly synonyms?: readonly string[] | undefined;
}

interface Folded<T> {
  readonly option: T;
  readonly names: readonly string[];
}

/** The folded names of a list, made once for each list: ten thousand of them take longer than a key press should. */
const foldedLists = new WeakMap<readonly Findable[], readonly Folded<unknown>[]>();

function foldedOf<T extends Findable>(options: readonly T[]): readonly Folded<T>[] {
  // The list is kept with what was made of it.
  const known = foldedLists.get(options) as readonly Folded<T>[] | undefined;
  const made =
    known ??
    options.map((option) => ({ option, names: [option.label, ...(option.synonyms ?? [])].map(fold) }));
  if (!known) foldedLists.set(options, made);
  return made;
}

/** How well a name fits what is looked for, 0 best: all of it, its start, the start of a word, anywhere. */
function rank(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : Infinity;
}

/** The options that fit what is looked for, the best first and otherwise in their own order; all of them for nothing. */
export function search<T extends Findable>(options: readonly T[], entered: string): readonly T[] {
  const wanted = fold(entered);
  if (!wanted) return options;
  const ranks: T[][] = [[], [], [], []];
  for (const { option, names } of foldedOf(options))
    ranks[Math.min(...names.map((name) => rank(name, wanted)))]?.push(option);
  return ranks.flat();
}

/** The option that is called so; `undefined` where none is, or where two are and neither is written just so. */
export function named<T extends Findable>(options: readonly T[], entered: string): T | undefined {
  const exact = options.find(({ label }) => label === entered);
  if (exact) return exact;
  const wanted = fold(entered);
  if (!wanted) return undefined;
  const found = foldedOf(options).filter(({ names }) => names.includes(wanted));
  const byLabel = found.filter(({ names }) => names[0] === wanted);
  const [first, second] = byLabel.length ? byLabel : found;
  return second ? undefined : first?.option;
}
