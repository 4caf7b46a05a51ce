import { lookUpLanguage, toJson, type Definition } from "@diwan/core";
import { isSameScript, widen } from "@diwan/i18n";

/** The best language among those offered for the one asked; the first when none fits. */
export const bestLanguage = (asked: string, offered: readonly string[]): string =>
  lookUpLanguage(asked, offered) ?? offered[0] ?? "en";

/** The same, also when one of them is only near what is asked for: Arabic for somebody in Morocco (`ary`), `zh-Hant` in Hong Kong (`zh-HK`). */
export const closestLanguage = async (asked: string, offered: readonly string[]): Promise<string> => {
  const found = lookUpLanguage(asked, offered);
  return bestLanguage(found && isSameScript(found, asked) ? found : await widen(asked, offered), offered);
};

/** Whether any words of a definition may be marked up, or hold answers; or other files are to be taken in, which `rich-words.ts` refuses. */
export const hasRichText = (definition: object): boolean =>
  /\*|\]\(|"\$i|\{\{|\\n|\\\\|"(-|\d+\.) /.test(toJson(definition));

/** Loads what renders such words, where there are any. */
export async function loadRichText(definition: Definition): Promise<void> {
  if (hasRichText(definition)) await (await import("./rich-words.js")).loadRenderers(definition);
}
