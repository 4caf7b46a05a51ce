/** Answers in words for people: `{{ full_name.given }}`, `{{ money(fee, 'BHD') }}`, `{{ full_name.given, 'you' }}`. */

/** One answer in a text. */
export interface AnswerPart {
  /** The expression whose value stands here. */
  readonly source: string;
  /** The value is an amount in this ISO 4217 currency. */
  readonly currency?: string;
  /** What stands here while there is no answer; `undefined`: an ellipsis. */
  readonly fallback?: string;
  /** Where the expression begins in the text. */
  readonly index: number;
  /** What stands after the first comma outside of brackets, where it is no text in quotation marks. */
  readonly wrongFallback?: string;
}
/** Words, or an answer between them. */
export type TextPart = string | AnswerPart;

const PIECE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|./gs;
const QUOTED = /^(?:'([^'\\]*)'|"([^"\\]*)")$/;
const MONEY = /^money\(\s*(.+),\s*(?:'([A-Z]{3})'|"([A-Z]{3})")\s*\)$/s;
/** A question, or a part of its answer: what is put into words as its type does. */
export const PLAIN_NAME = /^([A-Za-z_]\w*)(?:\.([A-Za-z_]\w*))?$/;

/** Where the comma before a fallback is; -1 when there is none. A comma within brackets or quotation marks belongs to the expression. */
function commaIn(inside: string): number {
  let depth = 0;
  for (const { 0: piece, index } of inside.matchAll(PIECE)) {
    if ("([".includes(piece)) depth++;
    else if (")]".includes(piece)) depth--;
    else if (piece === "," && depth === 0) return index;
  }
  return -1;
}

/** Where answers stand in a text, `{{` and `}}` among it. Not by a pattern, which would look for the end again and again in a text of many beginnings. */
function answersIn(text: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let from = text.indexOf("{{"); from >= 0; from = text.indexOf("{{", from)) {
    const end = text.indexOf("}}", from + 2);
    if (end < 0) break;
    found.push([from, end + 2]);
    from = end + 2;
  }
  return found;
}

/** A text with spaces where its answers are: what else stands in it keeps its place. */
export function blankAnswers(text: string): string {
  let blank = "";
  for (const [from, to] of answersIn(text)) blank += text.slice(blank.length, from) + " ".repeat(to - from);
  return blank + text.slice(blank.length);
}

/** A text as words and answers, in order. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const [from, to] of answersIn(text)) {
    if (from > end) parts.push(text.slice(end, from));
    end = to;
    const inside = text.slice(from + 2, to - 2);
    const comma = commaIn(inside);
    const written = comma < 0 ? inside : inside.slice(0, comma);
    const after = comma < 0 ? undefined : inside.slice(comma + 1).trim();
    const quoted = after === undefined ? null : QUOTED.exec(after);
    const source = written.trim();
    const money = MONEY.exec(source);
    const start = from + 2 + (source ? written.indexOf(source) : 0);
    const amount = money?.[1]?.trim();
    parts.push({
      source: amount ?? source,
      index: amount === undefined ? start : start + source.indexOf(amount, "money(".length),
      ...(money && { currency: money[2] ?? money[3] ?? "" }),
      ...(quoted && { fallback: quoted[1] ?? quoted[2] ?? "" }),
      ...(after !== undefined && !quoted && { wrongFallback: after }),
    });
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** What stands where there is no answer. */
export const NO_ANSWER = "…";

/** A text with none of its answers: for documents' titles, attributes, and whoever reads it apart from them. */
export const withoutAnswers = (text: string): string =>
  textParts(text)
    .map((part) => (typeof part === "string" ? part : (part.fallback ?? NO_ANSWER)))
    .join("");
