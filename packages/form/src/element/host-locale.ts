/** The language a form stands in: that written nearest to it, or the one a page that uses `@lit/localize` has switched to. */
import { signal } from "@preact/signals-core";

/** The locale the page's `@lit/localize` last made ready: it has one for the whole page, and tells it once, perhaps before there is a form. */
export const hostLocale = signal("");

/** Called where the element is defined: a form that is made after the page has switched must know. */
export function watchHostLocale(): void {
  addEventListener("lit-localize-status", (event) => {
    // A custom event; only one that says "ready" has this member. What a page puts there may yet be anything.
    const ready = (event as CustomEvent<{ readonly readyLocale?: unknown } | null>).detail?.readyLocale;
    if (typeof ready === "string") hostLocale.value = ready;
  });
}

/** Nearest `lang`, through shadow roots. That of the whole page gives way to the page's locale, unless it names the same language more closely. */
export function languageAround(element: Element): string {
  const named = element.closest<HTMLElement>("[lang]:not([lang=''])");
  const root = element.getRootNode();
  if (!named && root instanceof ShadowRoot) return languageAround(root.host);
  const { lang } = named ?? document.documentElement;
  const host = hostLocale.peek();
  return ((!named || named.matches(":root")) && !`${lang}-`.startsWith(`${host}-`) && host) || lang || "en";
}
