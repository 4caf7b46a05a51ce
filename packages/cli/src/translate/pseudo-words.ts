/** Latin letters with accents; what still stands in plain letters is not translated. */
const ACCENTED: { readonly [letter: string]: string } = Object.fromEntries(
  [
    ..."aåbƀcçdđeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuûvṽwŵxẋyýzž",
    ..."AÅBƁCÇDĐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQɊRŔSŠTŢUÛVṼWŴXẊYÝZŽ",
  ].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [])),
);

/** What is no word for people in a text: answers and numbers, addresses of links, what makes Markdown a list, signs with a backslash. */
const KEPT = /\{\{.*?\}\}|\{(?:number|count)\}|\]\([^)]*\)|\\.|^(?:- |\d+\. )/gms;

/** Changes the words of a text and nothing else. */
function changeWords(text: string, change: (words: string) => string): string {
  let result = "",
    end = 0;
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    result += change(text.slice(end, index)) + kept;
    end = index + kept.length;
  }
  return result + change(text.slice(end));
}

/** Translations are up to twice as long where the original is short, and a third longer where it is long (W3C, "Text size in translation"). */
const SHORT = 20,
  SHORT_GROWTH = 1,
  GROWTH = 0.35;
const FILL = ["öñé", "ţŵö", "ţĥŕéé", "ƒöûŕ", "ƒîṽé", "šîẋ", "šéṽéñ", "éîĝĥţ", "ñîñé", "ţéñ"];

/** Accented and longer, each line between marks, so that what is cut off or glued together is seen: `⟦Ñåɱé öñé⟧`. */
function accented(text: string): string {
  const words = changeWords(text, (part) => part.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter));
  return words.replace(/^((?:- |\d+\. )?)(.+)$/gm, (_, mark: string, line: string) => {
    const { length } = [...line];
    const wanted = Math.ceil(length * (length < SHORT ? SHORT_GROWTH : GROWTH));
    let more = "";
    for (let n = 0; more.length < wanted; n++) more += ` ${FILL[n % FILL.length]}`;
    return `${mark}⟦${line}${more}⟧`;
  });
}

const RIGHT_TO_LEFT_OVERRIDE = "\u202E",
  POP_DIRECTIONAL_FORMATTING = "\u202C";

/** Each word from right to left, as CLDR's `ar-XB` has it: shows what a right-to-left language does to a page to somebody who reads none. */
const mirrored = (text: string): string =>
  changeWords(text, (part) =>
    part.replace(/[\p{L}\p{M}]+/gu, (word) => RIGHT_TO_LEFT_OVERRIDE + word + POP_DIRECTIONAL_FORMATTING),
  );

/** Pseudo-locales by the tags that CLDR gives them. */
export const PSEUDO_LOCALES: { readonly [tag: string]: (text: string) => string } = {
  "en-XA": accented,
  "ar-XB": mirrored,
};
