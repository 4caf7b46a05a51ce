/** Which controls do not show that they have the focus. Each finding names what is at fault. */
import { elements, outline } from "./measure.js";

/** What can have the focus. A heading has it for as long as a page is new, and says so by standing at the top. */
const STOPS = "a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]:not(h1,h2,h3,h4)";

/** What of a box is seen as a ring: an outline, or where colours are not forced a shadow, each as wide as two pixels. */
function ring(
  { outlineStyle, outlineWidth, outlineColor, boxShadow }: CSSStyleDeclaration,
  isForced: boolean,
): string {
  const isOutlined =
    outlineStyle !== "none" &&
    parseFloat(outlineWidth) >= 2 &&
    !/^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(outlineColor);
  return [
    isOutlined ? `${outlineStyle} ${outlineWidth} ${outlineColor}` : "",
    isForced || boxShadow === "none" ? "" : boxShadow,
  ].join();
}

/** Everything around and in front of a control that may carry its ring. */
function rings(one: HTMLElement, isForced: boolean): string {
  const around: HTMLElement[] = [];
  for (let at: HTMLElement | null = one; at && around.length < 4; at = at.parentElement) around.push(at);
  return around
    .flatMap((at) => [ring(getComputedStyle(at), isForced), ring(getComputedStyle(at, "::before"), isForced)])
    .join(" | ");
}

/** Nothing has the focus. Firefox does not take it from inside a shadow root when its host is asked to let go. */
function leave(): void {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  (one as HTMLElement | null)?.blur();
}

export function hiddenFocus(): readonly string[] {
  const isForced = matchMedia("(forced-colors: active)").matches;
  const hidden: string[] = [];
  for (const one of [...elements(document.body)].filter((each) => each.matches(STOPS))) {
    leave();
    const before = rings(one, isForced);
    one.focus();
    const root = one.getRootNode() as Document | ShadowRoot; // it is connected
    // Disabled, or for the mouse alone.
    if (root.activeElement !== one) continue;
    if (rings(one, isForced) === before) hidden.push(outline(one));
  }
  return hidden;
}
