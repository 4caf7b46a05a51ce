import { html, type TemplateResult } from "lit";

/** Links a definition may make; anything else (`javascript:` …) is shown as its words. */
const SAFE_LINK = /^(https?:|mailto:|tel:|\/|#)/i;
const INLINE = /\\([\\*[\]()])|\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

function inline(text: string): unknown[] {
  const out: unknown[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, strong, em, label, href] = match;
    out.push(text.slice(at, match.index));
    at = match.index + whole.length;
    if (escaped) out.push(escaped);
    else if (strong) out.push(html`<strong>${inline(strong)}</strong>`);
    else if (em) out.push(html`<em>${inline(em)}</em>`);
    else if (label && href)
      out.push(
        SAFE_LINK.test(href) ? html`<a href=${href} rel="noopener noreferrer">${inline(label)}</a>` : label,
      );
  }
  out.push(text.slice(at));
  return out;
}

const items = (lines: readonly string[], marker: RegExp) =>
  lines.map((line) => html`<li>${inline(line.replace(marker, ""))}</li>`);

function block(text: string): TemplateResult {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const all = (marker: RegExp) => lines.every((line) => marker.test(line));
  if (all(/^[-*] /)) return html`<ul>${items(lines, /^[-*] /)}</ul>`;
  if (all(/^\d+\. /)) return html`<ol>${items(lines, /^\d+\. /)}</ol>`;
  return html`<p>${inline(lines.join(" "))}</p>`;
}

/** The safe Markdown subset (paragraphs, lists, links, `**strong**`, `*emphasis*`, `\` escapes) as templates; never HTML. One paragraph comes without its `<p>`, to stand in a hint or a label. */
export function richText(text: string): TemplateResult {
  const blocks = text.trim().split(/\n\s*\n/);
  const [only = ""] = blocks;
  return blocks.length > 1 || /^([-*]|\d+\.) /.test(only)
    ? html`${blocks.map(block)}`
    : html`${inline(only.replace(/\s*\n\s*/g, " "))}`;
}
