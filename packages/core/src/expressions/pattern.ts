/** The patterns of `matches`: what RE2 and ECMAScript both have, so that a server in any language gives the same, and none can look around or back. */

/** Escapes that mean the same in both, outside of `[…]`; `\s` is RE2's, without the spaces beyond ASCII. */
const ESCAPES = /^[dDwWbBnrtfv^$\\.*+?()[\]{}|/]$/;
const SPACES = "\\t\\n\\f\\r ";
/** RE2 repeats no more often than this. */
const MOST_REPEATS = 1000;

class Unreadable extends Error {}
const refuse = (words: string): never => {
  throw new Unreadable(words);
};

function escaped(
  pattern: string,
  at: number,
  isInClass: boolean,
): readonly [written: string, length: number] {
  const sign = pattern[at + 1] ?? "";
  const [property] = /^\\[pP]\{[A-Z][a-z]?\}/.exec(pattern.slice(at)) ?? [];
  // What no character is yet differs between versions of Unicode, and not every engine has a name for it.
  if (property && /\{Cn?\}/.test(property)) return refuse(`'${property}' does not mean the same everywhere`);
  if (property) return [property, property.length];
  const [hex] = /^\\x[0-9A-Fa-f]{2}/.exec(pattern.slice(at)) ?? [];
  if (hex) return [hex, hex.length];
  if (sign === "s") return [isInClass ? SPACES : `[${SPACES}]`, 2];
  if (sign === "S" && !isInClass) return [`[^${SPACES}]`, 2];
  if (isInClass ? sign === "-" || (ESCAPES.test(sign) && !/[bB]/.test(sign)) : ESCAPES.test(sign))
    return [`\\${sign}`, 2];
  return refuse(`'\\${sign}' does not mean the same everywhere`);
}

/** One `[…]`, from its bracket to its end. */
function classAt(pattern: string, from: number): readonly [written: string, length: number] {
  let at = from + (pattern[from + 1] === "^" ? 2 : 1);
  let written = pattern.slice(from, at);
  if (pattern[at] === "]") return refuse("'[]' does not mean the same everywhere");
  while (at < pattern.length && pattern[at] !== "]") {
    if (pattern.startsWith("[:", at)) return refuse("'[:' does not mean the same everywhere");
    const [part, length] = pattern[at] === "\\" ? escaped(pattern, at, true) : [pattern[at] ?? "", 1];
    written += part;
    at += length;
  }
  if (at >= pattern.length) return refuse("a '[' is never closed");
  return [`${written}]`, at - from + 1];
}

/** How often what stands before it is repeated at most, where that is said in numbers. */
const REPEAT = /^\{(\d+)(?:,(\d*))?\}/;

/** A pattern as ECMAScript writes what RE2 means by it. Throws an Error whose message is the end of a sentence. */
export function readPattern(pattern: string): RegExp {
  let written = "";
  /** How often a part of each group that is open is repeated at most, the whole pattern first, and the same of what was read last. */
  const open = [1];
  let last = 1;
  const note = (times: number): void => {
    last = times;
    open.push(Math.max(open.pop() ?? 1, times));
  };
  for (let at = 0; at < pattern.length;) {
    const sign = pattern[at] ?? "";
    let part: readonly [string, number] = [sign, 1];
    const [repeat, times = "", most = ""] = REPEAT.exec(pattern.slice(at)) ?? [];
    if (repeat !== undefined) {
      // RE2 counts the repeats within it, too.
      const count = Math.max(Number(times), Number(most));
      if (Math.max(count, count * last) > MOST_REPEATS)
        refuse(`nothing can be repeated more than ${MOST_REPEATS} times, with the repeats around it`);
      note(count * last);
      written += repeat;
      at += repeat.length;
      continue;
    }
    if (sign === "(") open.push(1);
    else if (sign === ")" && open.length > 1) note(open.pop() ?? 1);
    else if (!/[*+?]/.test(sign)) last = 1;
    if (sign === "\\") part = escaped(pattern, at, false);
    else if (sign === "[") part = classAt(pattern, at);
    else if (sign === ".") part = ["[^\\n]", 1];
    else if (pattern.startsWith("(?", at) && !pattern.startsWith("(?:", at))
      return refuse(
        "'(?' begins what looks around, names or sets something, which not every language has: only '(?:' is there",
      );
    written += part[0];
    at += part[1];
  }
  try {
    return new RegExp(written, "u");
  } catch {
    return refuse("it is not a regular expression");
  }
}

const read = new Map<string, RegExp>();

/** A text of more code points than this is not searched: without a fixed beginning the time grows with its square. */
const LONGEST = 5000;

/** Whether a part of a text is as a pattern says. */
export function matches(text: string, pattern: string): boolean {
  if (text.length > LONGEST && [...text].length > LONGEST) throw new RangeError("too long to be searched");
  let known = read.get(pattern);
  if (!known) read.set(pattern, (known = readPattern(pattern)));
  return known.test(text);
}
