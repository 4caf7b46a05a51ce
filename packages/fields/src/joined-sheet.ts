import type { Sheet } from "./sheet.js";

/** One sheet of several, for a kind whose controls are those of another kind with something added: a kind has one sheet. */
export function joinedSheet(...sheets: readonly Sheet[]): Sheet {
  const cssText = sheets.map((sheet) => sheet.cssText).join("");
  let made: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!made) (made = new CSSStyleSheet()).replaceSync(cssText);
      return made;
    },
  };
}
