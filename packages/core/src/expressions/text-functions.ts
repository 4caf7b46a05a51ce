/** What the extensions of CEL can do with texts (cel-go, `ext.Strings`), counted in code points as there. */
import type { Environment } from "@marcbachmann/cel-js";
import { OUR_MARK } from "./functions.js";
import { matches } from "./pattern.js";

const SYNC = { async: false } as const;
const letters = (text: string): string[] => [...text];

/** Where `part` begins in `text`, from a place on; -1 where it does not. */
function indexOf(text: string, part: string, from = 0n): bigint {
  const within = letters(text);
  const start = Number(from);
  if (start < 0 || start > within.length) throw new RangeError("beyond the text");
  if (part === "") return from;
  const before = within.slice(0, start).join("");
  const found = text.indexOf(part, before.length);
  return found < 0 ? -1n : BigInt(letters(text.slice(0, found)).length);
}

function substring(text: string, from: bigint, to?: bigint): string {
  const within = letters(text);
  const [start, end] = [Number(from), to === undefined ? within.length : Number(to)];
  if (start < 0 || end > within.length || start > end) throw new RangeError("beyond the text");
  return within.slice(start, end).join("");
}

/** At most `most` parts; the last has the rest. Without a limit when negative. */
function split(text: string, by: string, most = -1n): readonly string[] {
  if (most === 0n) return [];
  const parts = by === "" ? letters(text) : text.split(by);
  const limit = Number(most);
  return limit < 0 || parts.length <= limit
    ? parts
    : [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(by)];
}

function replace(text: string, old: string, by: string, most = -1n): string {
  // An empty text stands before each letter and at the end.
  const parts = old === "" ? ["", ...letters(text), ""] : text.split(old);
  const limit = most < 0n ? parts.length - 1 : Math.min(Number(most), parts.length - 1);
  const rest = parts.slice(limit).join(old);
  return [...parts.slice(0, limit), rest].join(by);
}

const SPACE = /\p{White_Space}/u;

/** Without the white space of Unicode at its ends. */
function trim(text: string): string {
  // None of them is beyond the basic plane, so that no letter is cut in two.
  let [start, end] = [0, text.length];
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

export function withTexts(env: Environment): void {
  const fn = (signature: string, run: (...args: never[]) => unknown): unknown =>
    env.registerFunction(`string.${signature}`, run, SYNC);
  fn(`indexOf${OUR_MARK}(string): int`, indexOf);
  fn(`indexOf${OUR_MARK}(string, int): int`, indexOf);
  fn(`substring${OUR_MARK}(int): string`, substring);
  fn(`substring${OUR_MARK}(int, int): string`, substring);
  fn(`split${OUR_MARK}(string): list<string>`, split);
  fn(`split${OUR_MARK}(string, int): list<string>`, split);
  fn("replace(string, string): string", replace);
  fn("replace(string, string, int): string", replace);
  fn(`trim${OUR_MARK}(): string`, trim);
  fn(`lowerAscii${OUR_MARK}(): string`, (text: string) =>
    text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()),
  );
  fn(`upperAscii${OUR_MARK}(): string`, (text: string) =>
    text.replace(/[a-z]+/g, (small) => small.toUpperCase()),
  );
  fn(`matches${OUR_MARK}(string): bool`, matches);
}
