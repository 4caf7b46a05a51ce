import { html } from "lit";
import type { BlockProps } from "../block-parts.js";
import type { Content, FieldKind } from "../field.js";
import { ours, words } from "../parts.js";

export interface WhyProps extends BlockProps {
  readonly text: Content;
}

/** Why something is asked, behind a native disclosure; `label` opens it, words of ours where it is empty. */
export const whyKind: FieldKind<WhyProps> = {
  template: (p) =>
    html`<details class="diwan-details" id=${p.id}><summary>${
      p.label ? words(p.label) : html`<span lang=${ours(p)}>${words(p.locale.t("why.title"))}</span>`
    }</summary><div class="diwan-inset">${words(p.text)}</div></details>`,
  read: () => undefined,
  groups: ["content"],
};
