import { lookUpLanguage } from "@diwan/core";
import type { Content } from "@diwan/fields";
import { widen } from "@diwan/i18n";

/** The best language among those offered for the one asked; the first when none fits. */
export const bestLanguage = (asked: string, offered: readonly string[]): string =>
  lookUpLanguage(asked, offered) ?? offered[0] ?? "en";

/** The same, also when what is asked for is a variety of one of them: Arabic for somebody in Morocco (`ary`). */
export const closestLanguage = async (asked: string, offered: readonly string[]): Promise<string> =>
  lookUpLanguage(asked, offered) ?? bestLanguage(await widen(asked), offered);

type Render = (text: string) => Content;
let render: Render | undefined;
const MARKED = /[*\\[\n]|^(-|\d+\.) /;

/** Loads the Markdown renderer if any words of the definition are marked up; most are not. */
export async function loadRichText(definition: unknown): Promise<void> {
  if (!render && /\*|\]\(|\\n|\\\\|"(-|\d+\.) /.test(JSON.stringify(definition)))
    render = (await import("./markdown.js")).richText;
}
/** Words that may be marked up; plain words stay a string. */
export const rich = (text: string): Content => (render && MARKED.test(text) ? render(text) : text);
