/** Where in a form the focus stands, and what the form says there. Sent into the page as text: nothing of this module may be used inside. */

/** What a form's page shows apart from its fields. */
export interface ShownPage {
  /** Words of the page's heading. */
  readonly title: string;
  /** The document's title, where it is the form's to write: on pages that a server made, and where the page asks for it. */
  readonly document: string | null;
  /** What has the focus: the heading of a page just arrived at, the summary after a failed attempt, the row of an answer that was to be changed, or something else. */
  readonly focus: "title" | "summary" | "row" | "elsewhere";
  /** Links of the error summary, in order. */
  readonly links: readonly string[];
  /** Messages shown at fields, in order. */
  readonly errors: readonly string[];
  /** Everything a screen reader is told without asking. */
  readonly status: string;
}

export function readShownPage(): ShownPage | undefined {
  const element = document.querySelector("diwan-form");
  const root: ParentNode | undefined = element?.shadowRoot ?? element ?? undefined;
  const title = root?.querySelector(".diwan-title");
  if (!element || !root || !title) return undefined;
  const active = (element.shadowRoot ?? document).activeElement;
  const words = (node: Element) => (node.textContent ?? "").replace(/\s+/g, " ").trim();
  const all = (selector: string) => [...root.querySelectorAll(selector)].map(words);
  let focus: ShownPage["focus"] = active?.matches(".diwan-errors") ? "summary" : "elsewhere";
  if (active === title) focus = "title";
  if (active?.closest(".diwan-summary")) focus = "row";
  return {
    title: words(title),
    document: element.hasAttribute("served") || element.hasAttribute("page-title") ? document.title : null,
    focus,
    links: all(".diwan-errors a"),
    errors: all(".diwan-error"),
    status: all("[role=status]").join(" "),
  };
}

/** The place once the focus is on a heading other than `before`, on the row of an answer or the item of a list below it, or on the summary of errors. */
export function readMove(before: string): { readonly title: string; readonly moved: boolean } | undefined {
  const element = document.querySelector("diwan-form");
  const root = element?.shadowRoot ?? document;
  const active = root.activeElement;
  const heading = root.querySelector(".diwan-title");
  const title = (heading?.textContent ?? "").replace(/\s+/g, " ").trim();
  if (active?.matches(".diwan-errors")) return { title: before, moved: false };
  const isThere =
    active &&
    (active === heading || active.closest(".diwan-summary") || active.matches(".diwan-card>.diwan-heading"));
  return isThere && title !== before ? { title, moved: true } : undefined;
}
