import { html, nothing } from "lit";
import type { Content, FieldKind, FieldProps } from "../field.js";
import { ours, words } from "../parts.js";
import { css } from "../sheet.js";

/** `label` is the summary of `details` and the heading of the others; empty for none. */
export interface ContentProps extends FieldProps {
  readonly variant?: "text" | "inset" | "warning" | "details" | undefined;
  readonly text: Content;
}

const contentStyles = css`
.diwan-warning{display:flex;gap:var(--_2);font-weight:600}
.diwan-warning::before{content:"!"/"";flex:none;inline-size:1.7em;block-size:1.7em;line-height:1.7;text-align:center;border-radius:50%;background:var(--_ink);color:var(--_paper)}
`;

/** Words between the questions; no control and no answer. */
export const contentKind: FieldKind<ContentProps> = {
  template(p) {
    const { variant = "text" } = p;
    if (variant === "details")
      return html`<details class="diwan-details" id=${p.id}><summary>${words(p.label)}</summary><div>${words(p.text)}</div></details>`;
    return html`<div class="diwan-${variant}" id=${p.id}><div>${
      variant === "warning"
        ? html`<span class="diwan-hidden" lang=${ours(p)}>${words(p.locale.t("warning"))}</span>`
        : nothing
    } ${
      // Not a heading: what stands around it decides the levels, and a question's label is none either.
      p.label ? html`<p class="diwan-lead">${words(p.label)}</p>` : nothing
    }${words(p.text)}</div></div>`;
  },
  read: () => undefined,
  styles: contentStyles,
};
