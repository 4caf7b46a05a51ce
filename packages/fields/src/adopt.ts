import type { Sheet } from "./sheet.js";

/** Gives a document or shadow root a shared sheet, once. Constructed sheets pass a strict `style-src` (CSP level 3). */
export const adoptStyles = (root: Document | ShadowRoot, ...styles: readonly (Sheet | undefined)[]): void => {
  for (const style of styles) {
    const sheet = style?.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
};
