/** Room kept between what is brought into view and what lies over the page there. */
const GAP = 8;

/** The lowest edge of what the site keeps over its pages, such as a header that stays at the top, where the top of an element is; 0 where nothing is. */
function coverOver(element: Element): number {
  const { left, top, width } = element.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + 1);
  for (let over = found; over; over = over.parentElement) {
    // Of what stands in a shadow root, the document finds its host.
    if (over.contains(element) || over.shadowRoot?.contains(element)) return 0;
    if (/fixed|sticky/.test(getComputedStyle(over).position)) return over.getBoundingClientRect().bottom;
  }
  return 0;
}

/** The top of the element is above the window's edge, or under something of the site's. */
export const isHidden = (element: Element): boolean =>
  element.getBoundingClientRect().top < 0 || coverOver(element) > 0;

/** Scrolls until the element is at the top of what can be seen: a header of the site's that stays over its pages must not lie over what has the focus (WCAG 2.2 SC 2.4.11). */
export function bringIntoView(element: HTMLElement): void {
  // At once, also where the site scrolls smoothly: what lies over it is only known when it is there.
  const show = (): void => element.scrollIntoView({ behavior: "instant" });
  show();
  const cover = coverOver(element);
  if (!cover) return;
  const own = Number.parseFloat(getComputedStyle(element).scrollMarginTop);
  element.style.scrollMarginTop = `${own + cover - element.getBoundingClientRect().top + GAP}px`;
  show();
  element.style.removeProperty("scroll-margin-top");
}
