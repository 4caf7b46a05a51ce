import type { Finding } from "../problem.js";
import { didYouMean, suggest } from "../suggest.js";
import { binders, literal, tokens, type Token } from "../tokens.js";
import { fieldWords } from "../walk.js";
import { once, type Check } from "./form.js";

/** A choice compared with a value that none of its options has: the condition would never be met, and nobody would know why. */
export const unknownOptions: Check = once(({ uses, resolve, values: valuesOf }) =>
  uses.flatMap(({ source, pointer, owner }) => {
    const found: Finding[] = [];
    for (const [name, value] of comparisons(tokens(source))) {
      const meant = resolve(name.text, owner?.list);
      const text = literal(value);
      if (meant === undefined || !("field" in meant) || text === undefined) continue;
      const values = valuesOf(meant.field);
      if (values.length === 0 || values.includes(text)) continue;
      const suggestion = suggest(text, values);
      found.push({
        pointer,
        offset: value.index,
        code: "unknownOption",
        suggestion,
        message: `${fieldWords(meant.field).replace(/^f/, "F")} has no option '${text}'${didYouMean(suggestion)}`,
      });
    }
    return found;
  }),
);

/** Pairs of a name and a text it is compared with: `a == 'x'`, `'x' != a`, `a in ['x', 'y']`, `'x' in a`. */
function comparisons(all: readonly Token[]): (readonly [name: Token, value: Token])[] {
  const pairs: (readonly [Token, Token])[] = [];
  // What a list is gone through by is no question, whatever it is called.
  const bound = new Set(binders(all).map(({ variable }) => variable));
  const isName = (at: number): boolean =>
    all[at]?.kind === "name" &&
    !bound.has(all[at].text) &&
    all[at - 1]?.text !== "." &&
    all[at + 1]?.text !== "." &&
    all[at + 1]?.text !== "(";
  const pair = (name: number, value: number): void => {
    const [left, right] = [all[name], all[value]];
    if (left !== undefined && right?.kind === "string" && isName(name)) pairs.push([left, right]);
  };
  all.forEach(({ text }, at) => {
    if (text === "==" || text === "!=") {
      pair(at - 1, at + 1);
      pair(at + 1, at - 1);
    } else if (text === "in" && all[at + 1]?.text === "[") {
      for (let i = at + 2; i < all.length && all[i]?.text !== "]"; i++)
        if (all[i]?.text !== "," && all[i - 1]?.text !== "+") pair(at - 1, i);
    } else if (text === "in") pair(at + 1, at - 1);
  });
  return pairs;
}
