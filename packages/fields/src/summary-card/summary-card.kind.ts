import { html, type TemplateResult } from "lit";
import { blockStyles } from "../block.styles.js";
import { blockHeading, type BlockProps } from "../block-parts.js";
import type { FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";
import { ours, words } from "../parts.js";
import { css } from "../sheet.js";

export interface SummaryRow {
  /** The question. */
  readonly label: string;
  /** Its answer in words, line by line; none while there is no answer. */
  readonly lines: readonly string[];
}
export interface SummaryCardProps extends BlockProps {
  readonly rows: readonly SummaryRow[];
}

const own = css`
.diwan-summary-card{border:1px solid var(--_line);border-radius:var(--_r);overflow:clip}
.diwan-summary-card>.diwan-block-title{margin:0;padding:var(--_s) var(--_2);background:var(--_surface);border-block-end:1px solid var(--_line);font-size:1em}
.diwan-summary-card dl>div{padding:calc(1.5*var(--_s)) var(--_2)}
.diwan-summary-card dl>div+div{border-block-start:1px solid var(--_line)}
.diwan-summary-card dt{font-size:.94em;color:var(--_muted)}
.diwan-summary-card dd>div{font-weight:600}
.diwan-summary-card dd>span{color:var(--_muted)}
@media (min-width:40em){.diwan-summary-card dl>div{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 var(--_2);align-items:baseline}}
`;

const row = (p: SummaryCardProps, { label, lines }: SummaryRow): TemplateResult =>
  html`<div><dt>${words(label)}</dt><dd>${
    lines.length
      ? lines.map((line) => html`<div><bdi>${words(line)}</bdi></div>`)
      : html`<span lang=${ours(p)}>${words(p.locale.t("list.unanswered"))}</span>`
  }</dd></div>`;

/** Answers with their questions under a heading; nothing at all while none of these questions is asked. */
export const summaryCardKind: FieldKind<SummaryCardProps> = {
  template: (p) =>
    p.rows.length
      ? html`<div class="diwan-summary-card" id=${p.id}>${blockHeading(
          p,
          p.label || html`<span lang=${ours(p)}>${words(p.locale.t("summaryCard.title"))}</span>`,
        )}<dl>${p.rows.map((each) => row(p, each))}</dl></div>`
      : html``,
  read: () => undefined,
  // That something is not answered yet is said as in the summary of a list's items.
  groups: ["content", "list"],
  styles: joinedSheet(blockStyles, own),
};
