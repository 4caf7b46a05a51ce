import { cleanText } from "@diwan/i18n";
import { named } from "../fold.js";
import type { ListOption } from "../list-box.js";
import type { Chosen } from "./chosen.js";

const optionFor = (text: string, options: readonly ListOption[]): ListOption | undefined =>
  named(options, text) ?? options.find(({ value }) => value === text);

/** What stands between two answers of a list that is typed or pasted: a line's end, or a comma or semicolon of any script. */
const BETWEEN = /([\r\n\t,;،؛、，；]+)/;

/** A name with more commas in it than these is not looked for in a list of several. */
const MOST_PIECES = 4;

/**
 * The answers in a text, one or several with commas or on lines of their own, and what of it is none. A name may have a comma in it: the longest piece that
 * is called so is taken. Words of one's own keep their commas, and end with their line.
 */
export function readTyped(
  entered: string,
  options: readonly ListOption[],
  isOtherAllowed: boolean | undefined,
): { readonly found: readonly Chosen[]; readonly rest: string } {
  const whole = optionFor(cleanText(entered), options);
  if (whole) return { found: [whole.value], rest: "" };
  const pieces = entered.split(BETWEEN);
  const found: Chosen[] = [];
  const unknown: string[] = [];
  let isJoined = false;
  for (let at = 0; at < pieces.length; at += 2) {
    const most = Math.min(pieces.length, at + 2 * MOST_PIECES - 1);
    const text = cleanText(pieces[at] ?? "");
    const [option, end] = longest(pieces, at, most, options);
    if (option) {
      found.push(option.value);
      at = end - 1;
      isJoined = false;
    } else if (text) {
      const before = unknown.at(-1);
      if (isJoined && before !== undefined && !/[\r\n\t]/.test(pieces[at - 1] ?? ""))
        unknown[unknown.length - 1] = `${before}${pieces[at - 1]} ${text}`;
      else unknown.push(text);
      isJoined = true;
    }
  }
  return isOtherAllowed
    ? { found: [...found, ...unknown.map((other) => ({ other }))], rest: "" }
    : { found, rest: unknown.join(", ") };
}

/** The option that the most pieces from here on are called, and where the next piece begins. */
function longest(
  pieces: readonly string[],
  from: number,
  most: number,
  options: readonly ListOption[],
): readonly [ListOption | undefined, number] {
  for (let end = most; end > from; end -= 2) {
    const option = optionFor(cleanText(pieces.slice(from, end).join("")), options);
    if (option) return [option, end];
  }
  return [undefined, from];
}
