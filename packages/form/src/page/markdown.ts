import { isSafeLink } from "@diwan/core";
import { html, nothing, type TemplateResult } from "lit";

/** A run of `*`, until it is known what it marks (CommonMark 6.2). */
interface Run {
  /** Stars not yet used, and how many there were. */
  left: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}
type Node = string | TemplateResult | Run;
const isRun = (node: Node | undefined): node is Run => typeof node === "object" && "opens" in node;

const SPACE = /\s|^$/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Whether a run of stars between two characters may open or close emphasis: stars with spaces around them are stars. */
function runOf(length: number, before: string, after: string): Run {
  const isFlanking = (inner: string, outer: string): boolean =>
    !SPACE.test(inner) && (!PUNCTUATION.test(inner) || SPACE.test(outer) || PUNCTUATION.test(outer));
  return { left: length, length, opens: isFlanking(after, before), closes: isFlanking(before, after) };
}

/** The run that a closing one closes, from its place backwards; -1 when there is none. */
function openerOf(nodes: readonly Node[], at: number, closer: Run): number {
  for (let index = at - 1; index >= 0; index--) {
    const node = nodes[index];
    if (!isRun(node) || !node.opens || !node.left) continue;
    const isOdd = (node.closes || closer.opens) && (node.length + closer.length) % 3 === 0;
    if (!isOdd || (node.length % 3 === 0 && closer.length % 3 === 0)) return index;
  }
  return -1;
}

/** What stands between two runs of stars, marked; stars that mark nothing stay. */
function emphasised(nodes: Node[]): (string | TemplateResult)[] {
  for (let at = 0; at < nodes.length; at++) {
    const closer = nodes[at];
    if (!isRun(closer) || !closer.closes || !closer.left) continue;
    const from = openerOf(nodes, at, closer);
    const opener = nodes[from];
    if (!isRun(opener)) continue;
    const used = opener.left > 1 && closer.left > 1 ? 2 : 1;
    const inside = settled(nodes.slice(from + 1, at));
    nodes.splice(
      from + 1,
      at - from - 1,
      used > 1 ? html`<strong>${inside}</strong>` : html`<em>${inside}</em>`,
    );
    opener.left -= used;
    closer.left -= used;
    // The closing run stands after what it closed now, and may close more.
    at = from + 1;
  }
  return settled(nodes);
}
const settled = (nodes: readonly Node[]): (string | TemplateResult)[] =>
  nodes.map((node) => (isRun(node) ? "*".repeat(node.left) : node));

/** A link from its `[` on: its words, its address and where it ends (CommonMark 6.3; brackets and parentheses may stand inside in pairs). */
function linkAt(text: string, from: number): { words: string; href: string; end: number } | undefined {
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) break;
  }
  const words = text.slice(from + 1, at);
  if (!words || text[at + 1] !== "(") return undefined;
  const start = at + 2;
  depth = 0;
  for (at = start; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (/[\s\p{Cc}]/u.test(text[at] ?? "")) return undefined;
    else if (text[at] === "(") depth++;
    else if (text[at] === ")" && depth-- === 0) {
      const href = unescaped(text.slice(start, at).replace(/^<(.*)>$/, "$1"));
      return href ? { words, href, end: at + 1 } : undefined;
    }
  }
  return undefined;
}
const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");

function inline(text: string): (string | TemplateResult)[] {
  const nodes: Node[] = [];
  let at = 0;
  while (at < text.length) {
    const [plain = ""] = /^(?:\\[!-/:-@[-`{-~]|[^*[])+/.exec(text.slice(at)) ?? [];
    const [stars = ""] = plain ? [] : (/^\*+/.exec(text.slice(at)) ?? []);
    const link = plain || stars ? undefined : linkAt(text, at);
    if (link) {
      const words = inline(link.words);
      // A link that may not be made is shown as its words.
      nodes.push(
        isSafeLink(link.href)
          ? html`<a href=${link.href} rel="noopener noreferrer">${words}</a>`
          : html`${words}`,
      );
      at = link.end;
    } else if (stars) {
      nodes.push(
        runOf(
          stars.length,
          [...text.slice(0, at)].at(-1) ?? "",
          [...text.slice(at + stars.length, at + stars.length + 2)][0] ?? "",
        ),
      );
      at += stars.length;
    } else {
      nodes.push(plain ? unescaped(plain) : "[");
      at += plain.length || 1;
    }
  }
  return emphasised(nodes);
}

/** Lines that belong together: a paragraph, or the items of a list. */
interface Block {
  readonly kind: "text" | "bullet" | "number";
  /** Number of the first item. */
  readonly start: number;
  readonly lines: string[];
}
const MARKER = /^(?:([-*])|(\d{1,9})\.) +(?=\S)/;

/**
 * Lists, right under a paragraph too, and paragraphs. A line that begins with a number is an item only where others count on before or after it: "31. Dezember" is a date.
 * A line without a marker goes on with what stands before it.
 */
function blocksOf(text: string): readonly Block[] {
  const lines = text.split("\n").map((line) => line.trim());
  const numbers = lines.map((line) => Number(MARKER.exec(line)?.[2] ?? NaN));
  const next = (at: number, step: number): number | undefined => {
    for (let index = at + step; lines[index] !== undefined; index += step) {
      if (!Number.isNaN(numbers[index])) return numbers[index];
    }
    return undefined;
  };
  const counts = (at: number): boolean => {
    const number = numbers[at] ?? NaN;
    return [next(at, -1), next(at, 1)].some(
      (other, side) => other === number + (side ? 1 : -1) || (number === 1 && other === 1),
    );
  };
  const blocks: Block[] = [];
  let isBroken = true;
  lines.forEach((line, at) => {
    const last = blocks.at(-1);
    const [whole = "", bullet, number] = MARKER.exec(line) ?? [];
    const unmarked = number !== undefined && counts(at) ? "number" : "text";
    const kind = bullet ? "bullet" : unmarked;
    if (!line) isBroken = true;
    else {
      if (kind === "text") {
        if (last && !isBroken) last.lines.push(`${last.lines.pop() ?? ""} ${line}`);
        else blocks.push({ kind, start: 1, lines: [line] });
      } else if (last?.kind === kind) last.lines.push(line.slice(whole.length));
      else blocks.push({ kind, start: Number(number ?? 1), lines: [line.slice(whole.length)] });
      isBroken = false;
    }
  });
  return blocks;
}

const blockOf = ({ kind, start, lines }: Block): TemplateResult => {
  const items = (): readonly TemplateResult[] => lines.map((line) => html`<li>${inline(line)}</li>`);
  if (kind === "bullet") return html`<ul>${items()}</ul>`;
  if (kind === "number") return html`<ol start=${start === 1 ? nothing : start}>${items()}</ol>`;
  return html`<p>${lines.map(inline)}</p>`;
};

const MARKED = /[*\\[\n]|^(-|\d+\.) /;

/** Whether words may be marked up; plain ones stay a string. */
export const isMarkedUp = (text: string): boolean => MARKED.test(text);

/**
 * The safe Markdown subset (paragraphs, lists, links, `**strong**`, `*emphasis*`, `\` escapes; CommonMark's rules for them, see `blocksOf` for the one exception) as templates;
 * never HTML. One paragraph comes without its `<p>`, to stand in a hint or a label.
 */
export function richText(text: string): TemplateResult {
  const blocks = blocksOf(text);
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === "text"
    ? html`${only.lines.map(inline)}`
    : html`${blocks.map(blockOf)}`;
}
