/**
 * A style sheet: its text, and the sheet constructed from it when first adopted. lit's `css` makes the same and may be given in its place; it
 * also checks values put into the text, which ours never has, and a first page is spared half a kilobyte.
 */
export interface Sheet {
  readonly cssText: string;
  readonly styleSheet?: CSSStyleSheet | undefined;
}

/** `` css`.a{color:red}` `` */
export function css(text: TemplateStringsArray): Sheet {
  const cssText = String(text);
  let made: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!made) (made = new CSSStyleSheet()).replaceSync(cssText);
      return made;
    },
  };
}
