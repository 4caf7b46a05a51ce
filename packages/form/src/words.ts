import type { Content } from "@diwan/fields";

/** The best language among those offered for the one asked (RFC 4647 lookup); the first when none fits. */
export function bestLanguage(asked: string, offered: readonly string[]): string {
  for (
    let tag = asked.toLowerCase().replaceAll("_", "-");
    tag;
    tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))
  ) {
    const found = offered.find((one) => one.toLowerCase() === tag);
    if (found) return found;
  }
  return offered[0] ?? "en";
}

type Render = (text: string) => Content;
let render: Render | undefined;
const MARKED = /[*\\[\n]|^(-|\d+\.) /;

/** Loads the Markdown renderer if any words of the definition are marked up; most are not. */
export async function loadRichText(definition: unknown): Promise<void> {
  if (!render && /\*|\]\(|\\n|\\\\|"(-|\d+\.) /.test(JSON.stringify(definition)))
    render = (await import("./rich-text.js")).richText;
}
/** Words that may be marked up; plain words stay a string. */
export const rich = (text: string): Content => (render && MARKED.test(text) ? render(text) : text);
