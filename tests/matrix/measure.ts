/** What can be measured: room, targets, words cut off. Each finding names what is at fault. */

/** Every element of a tree and of the open shadow roots in it, that is rendered. */
export function* elements(root: ParentNode): Generator<HTMLElement> {
  for (const one of root.querySelectorAll<HTMLElement>("*")) {
    // Firefox still has boxes for what a closed disclosure holds.
    if (one.getClientRects().length && one.checkVisibility()) yield one;
    if (one.shadowRoot) yield* elements(one.shadowRoot);
  }
}
export const outline = (one: Element): string => one.outerHTML.replace(/<!--.*?-->/g, "").slice(0, 160);
const hidden = (one: Element): boolean => !!one.closest(".diwan-hidden");

/** Part of a table that scrolls by itself: SC 1.4.10 leaves tables out, whose rows and columns are their meaning. That it takes the focus then, its own test says. */
const inScrolledTable = (one: Element): boolean => {
  const around = one.closest("table")?.parentElement;
  return !!around && getComputedStyle(around).overflowX === "auto" && around.scrollWidth > around.clientWidth;
};

/**
 * From where to where it is. Of what is drawn inside an SVG the outline without its stroke: engines disagree about the room they reckon for one, which may be
 * more than is painted.
 */
function edges(one: Element): { readonly left: number; readonly right: number } {
  const matrix = one instanceof SVGGraphicsElement && one.ownerSVGElement && one.getScreenCTM();
  if (!matrix) return one.getBoundingClientRect();
  const { x, y, width } = one.getBBox();
  const [left, right] = [x, x + width].map((each) => new DOMPoint(each, y).matrixTransform(matrix).x);
  return { left: left ?? 0, right: right ?? 0 };
}

/**
 * WCAG 2.2 SC 1.4.10: at 320 CSS pixels nothing asks for a scroll bar sideways, neither the page nor anything on it. Where the window cannot be made so
 * narrow, the body is (see `narrow`).
 */
export function sideways(width = 320): readonly string[] {
  const { scrollWidth } = innerWidth === width ? document.documentElement : document.body;
  const page = scrollWidth > width ? [`the page is ${scrollWidth} px wide`] : [];
  const start = document.body.getBoundingClientRect().left;
  return [
    ...page,
    ...[...elements(document.body)]
      // What a pattern is made of is painted only where something is filled with it.
      .filter((one) => !hidden(one) && !inScrolledTable(one) && !one.closest("pattern"))
      .flatMap((one) => {
        const { left, right } = edges(one);
        return right > start + width + 0.5 || left < start - 0.5
          ? [`${Math.round(left - start)} to ${Math.round(right - start)} px: ${outline(one)}`]
          : [];
      }),
  ];
}

/** A link in a sentence is as tall as its line (SC 2.5.5, exception "inline"). */
const inSentence = (one: HTMLElement): boolean =>
  one.matches("a") &&
  getComputedStyle(one).display === "inline" &&
  (!!one.closest("p,li") || one.parentElement?.textContent?.trim() !== one.textContent?.trim());

/** SC 2.5.5 (AAA): what is pressed is at least 44 by 44 CSS pixels. A label belongs to its radio or checkbox. */
export function smallTargets(least = 44): readonly string[] {
  const targets = [...elements(document.body)].filter(
    (one) =>
      one.matches("a,button,input:not([type=hidden]),select,textarea,summary") &&
      !hidden(one) &&
      !inSentence(one),
  );
  return targets.flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    // Layout works in sixty-fourths of a pixel.
    return Math.min(width, height) < least - 0.1
      ? [`${width.toFixed(1)} × ${height.toFixed(1)} px: ${outline(one)}`]
      : [];
  });
}

/** SC 1.4.12: the reader's own spacing, over everything of ours. */
export function spaceOut(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}",
  );
  const roots: (Document | ShadowRoot)[] = [
    document,
    ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Words that do not fit what they stand in: cut off, or over what comes after. Boxes to type in scroll by themselves. */
export const cutOff = (): readonly string[] =>
  [...elements(document.body)]
    // Words of its own: what stands in it answers for itself.
    .filter(
      (one) =>
        [...one.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
        !hidden(one) &&
        !one.matches("input,select,textarea,option,diwan-form") &&
        getComputedStyle(one).display !== "inline",
    )
    .filter((one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
    .map(
      (one) =>
        `${one.scrollWidth} × ${one.scrollHeight} in ${one.clientWidth} × ${one.clientHeight}: ${outline(one)}`,
    );
