/** What people write in a condition who know other notations (spreadsheets, SQL, programs, plain language), and what is written for it here. */
import { own } from "../own.js";
import { tokens } from "./tokens.js";

export interface SyntaxHint {
  /** What to write instead: "write '==' for '='". */
  readonly words: string;
  /** Where, in characters. */
  readonly position: number;
}

const OPERATORS: { readonly [written: string]: string } = {
  "=": "==",
  "===": "==",
  "!==": "!=",
  "=!": "!=",
  "<>": "!=",
  "=>": ">=",
  "=<": "<=",
  "&": "&&",
  "|": "||",
  "≠": "!=",
  "≥": ">=",
  "≤": "<=",
  "×": "*",
  "÷": "/",
  "،": ",",
};
const CHOOSE = "write only what must be true, or 'condition ? one : other' to choose between two values";
const ANSWERED = "ask answered(…) whether there is an answer";
const WORDS: { readonly [written: string]: string } = {
  and: "write '&&'",
  or: "write '||'",
  not: "write '!'",
  is: "write '=='",
  equals: "write '=='",
  if: CHOOSE,
  then: CHOOSE,
  else: CHOOSE,
  when: CHOOSE,
  unless: CHOOSE,
  yes: "write 'true'",
  no: "write 'false'",
  true: "write 'true'",
  false: "write 'false'",
  today: "write 'today()'",
  math: "write math.greatest(…), math.least(…), math.round(…) or math.abs(…)",
  empty: ANSWERED,
  blank: ANSWERED,
  nil: ANSWERED,
  undefined: ANSWERED,
};

/** What to write for a word that is no name of this form: "write '&&'". */
export const wordHint = (word: string): string | undefined => own(WORDS, word.toLowerCase());

/** The first sign of another notation in an expression that cannot be read; nothing when what is wrong with it is something else. */
export function syntaxHint(source: string): SyntaxHint | undefined {
  // Texts and comments may hold anything; what is left keeps its place.
  const code = tokens(source)
    .filter(({ kind }) => kind !== "string")
    .reduce(
      (line, { text, index }) => line.slice(0, index) + text + line.slice(index + text.length),
      " ".repeat(source.length),
    );
  const found: SyntaxHint[] = [];
  const note = (pattern: RegExp, hintFor: (written: string) => string | undefined): void => {
    for (const { 0: written, index } of code.matchAll(pattern)) {
      const words = hintFor(written);
      if (words !== undefined) found.push({ words, position: index });
    }
  };
  note(/[“”„‟«»‘’‚]/g, () => "put words in straight quotes, as in 'own'");
  note(/['"]/g, () => "this quote is never closed");
  note(/[٠-٩۰-۹]/g, () => "write digits as 0 to 9");
  note(
    /(?<![\w.])\d{1,3}(?:[ _'\u00A0\u202F]\d{3})+(?!\w)/g,
    (written) => `write a number without separators, '${written.replace(/\D/g, "")}'`,
  );
  note(/\*\*|\^/g, () => "there are no powers: multiply, as in 'side * side'");
  note(/\+\+|--/g, () => "nothing is counted up or down: write what it comes to, as in 'count + 1'");
  note(/[=!<>&|]+|[≠≥≤×÷،]/g, (written) => {
    const meant = own(OPERATORS, written);
    return meant && `write '${meant}' for '${written}'`;
  });
  found.push(...brackets(code));
  return found.sort((one, other) => one.position - other.position)[0];
}

const PAIRS: { readonly [closing: string]: string } = { ")": "(", "]": "[" };

/** Brackets without their partner, and between them a comma where a decimal point was meant: a comma stands only inside brackets. */
function* brackets(code: string): Generator<SyntaxHint> {
  const open: { readonly sign: string; readonly position: number }[] = [];
  for (const { 0: sign, index: position } of code.matchAll(
    /(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d)|\d,\d|[([\])]/g,
  )) {
    if (sign === "(" || sign === "[") open.push({ sign, position });
    else if (sign.length > 1) {
      if (!open.length)
        yield /,\d{3}/.test(sign)
          ? { words: `write a number without separators, '${sign.replaceAll(",", "")}'`, position }
          : {
              words: `write a decimal number with a point, as in '${sign.replace(",", ".")}'`,
              position: position + 1,
            };
    } else if (open.at(-1)?.sign === PAIRS[sign]) open.pop();
    else yield { words: `this '${sign}' has no '${PAIRS[sign] ?? ""}' before it`, position };
  }
  for (const { sign, position } of open) yield { words: `this '${sign}' is never closed`, position };
}
