import { html, type TemplateResult } from "lit";
import type { Content, FieldProps } from "./field.js";
import { words } from "./parts.js";

/** What every block between the questions is given; it is no question, and `label` is its heading or caption, if it has one. */
export interface BlockProps extends FieldProps {
  /** Level of the heading of the page that it stands on. */
  readonly level?: number | undefined;
}

/**
 * A heading inside a page, `below` the page's own. Unlike the page's it takes no focus: nobody is led to it, and in the summary of a disclosure it would take the click
 * for itself.
 */
export function blockHeading({ level = 1 }: BlockProps, content: Content, below = 1): TemplateResult {
  const inside = words(content);
  switch (Math.min(level + below, 6)) {
    case 2:
      return html`<h2 class="diwan-block-title">${inside}</h2>`;
    case 3:
      return html`<h3 class="diwan-block-title">${inside}</h3>`;
    case 4:
      return html`<h4 class="diwan-block-title">${inside}</h4>`;
    case 5:
      return html`<h5 class="diwan-block-title">${inside}</h5>`;
    default:
      return html`<h6 class="diwan-block-title">${inside}</h6>`;
  }
}

/** Words that go into an attribute, without the answers in them, which stand in isolates: an answer never reaches an attribute. */
export const bareWords = (text: string): string => text.replace(/\u2068[^\u2069]*\u2069/g, "…");
