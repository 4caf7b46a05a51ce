import { lookUpLanguage } from "@diwan/core";
import type { Content } from "@diwan/fields";
import { isSameScript, widen } from "@diwan/i18n";

/** The best language among those offered for the one asked; the first when none fits. */
export const bestLanguage = (asked: string, offered: readonly string[]): string =>
  lookUpLanguage(asked, offered) ?? offered[0] ?? "en";

/** The same, also when one of them is only near what is asked for: Arabic for somebody in Morocco (`ary`), `zh-Hant` in Hong Kong (`zh-HK`). */
export const closestLanguage = async (asked: string, offered: readonly string[]): Promise<string> => {
  const found = lookUpLanguage(asked, offered);
  return bestLanguage(found && isSameScript(found, asked) ? found : await widen(asked, offered), offered);
};

type Render = (text: string) => Content;
/** Definitions with words that are marked up, and how those are rendered. */
const renderers = new WeakMap<object, Render>();
const MARKED = /[*\\[\n]|^(-|\d+\.) /;

/** Whether any words of a definition may be marked up; in most there are none. */
export const hasRichText = (definition: object): boolean =>
  /\*|\]\(|\\n|\\\\|"(-|\d+\.) /.test(JSON.stringify(definition));

/** Loads the Markdown renderer if it is needed. */
export async function loadRichText(definition: object): Promise<void> {
  if (hasRichText(definition)) renderers.set(definition, (await import("./markdown.js")).richText);
}
/** Words of a definition that may be marked up; plain words stay a string. */
export const rich = (text: string, definition: object): Content =>
  (MARKED.test(text) && renderers.get(definition)?.(text)) || text;
