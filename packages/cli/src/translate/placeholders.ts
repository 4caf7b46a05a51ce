import { textParts } from "@diwan/core";

/** An answer in a text, or the number of a list's item. */
const PLACEHOLDER = /\{\{.*?\}\}|\{(?:number|count)\}/gs;
/** Quoted words within an answer: `{{ given, 'you' }}`, `{{ size(cars) > 1 ? 'cars' : 'car' }}`. They are translated. */
const QUOTED = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs;

/** A text in pieces; those with `isPlaceholder` are to be kept as they are: there is nothing in them to translate. */
export function pieces(text: string): readonly { readonly text: string; readonly isPlaceholder: boolean }[] {
  const all: { text: string; isPlaceholder: boolean }[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(PLACEHOLDER)) {
    if (/['"]/.test(found)) continue;
    if (index > end) all.push({ text: text.slice(end, index), isPlaceholder: false });
    all.push({ text: found, isPlaceholder: true });
    end = index + found.length;
  }
  if (end < text.length) all.push({ text: text.slice(end), isPlaceholder: false });
  return all;
}

/** The placeholders of a text: answers without their quoted words (decision 026), and numbers where the text takes them. */
function placeholdersOf(text: string, takesNumbers: boolean): ReadonlySet<string> {
  const answers = textParts(text).flatMap((part) => {
    if (typeof part === "string") return [];
    const source = part.source.replace(QUOTED, "'…'").replace(/\s+/g, " ");
    return [`{{ ${part.currency === undefined ? source : `money(${source}, '${part.currency}')`} }}`];
  });
  const numbers = takesNumbers ? (text.match(/\{(?:number|count)\}/g) ?? []) : [];
  return new Set([...answers, ...numbers]);
}

/** Placeholders that a translation lost and that it added. */
interface Difference {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** `mayOmitCount`: a plural form may say the number in words. */
export function differenceOf(
  source: string,
  target: string,
  { takesNumbers = false, mayOmitCount = false } = {},
): Difference {
  const wanted = placeholdersOf(source, takesNumbers);
  const given = placeholdersOf(target, takesNumbers);
  return {
    lost: [...wanted].filter((each) => !given.has(each) && !(mayOmitCount && each === "{count}")),
    added: [...given].filter((each) => !wanted.has(each)),
  };
}
