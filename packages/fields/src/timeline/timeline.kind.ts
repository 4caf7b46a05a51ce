import { html, nothing, type TemplateResult } from "lit";
import { blockStyles } from "../block.styles.js";
import { blockHeading, type BlockProps } from "../block-parts.js";
import type { Content, FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";
import { ours, words } from "../parts.js";
import { css } from "../sheet.js";

export interface TimelineStep {
  readonly title: Content;
  readonly text?: Content | undefined;
  /** A civil date, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly status?: "done" | "current" | "upcoming" | undefined;
}
export interface TimelineProps extends BlockProps {
  readonly steps: readonly TimelineStep[];
}

/** A line with a point for each step: full where it is done, a ring where somebody stands now; drawn by borders, which forced colours keep. */
const own = css`
.diwan-timeline{list-style:none;padding:0;margin:0}
.diwan-timeline>li{position:relative;display:block;margin:0;margin-inline-start:calc(.55em - 1px);padding:0 0 var(--_3);padding-inline-start:1.6em;border-inline-start:2px solid var(--_border)}
.diwan-timeline>li:last-child{border-color:#0000;padding-block-end:0}
.diwan-timeline>li::before{content:"";box-sizing:border-box;position:absolute;inset-inline-start:calc(-.55em - 1px);inset-block-start:.25em;inline-size:1.1em;block-size:1.1em;border:2px solid var(--_border);border-radius:50%;background:var(--_paper)}
.diwan-timeline>.diwan-done::before{border:.55em solid var(--_accent)}
.diwan-timeline>.diwan-current::before{border:.3em solid var(--_accent)}
.diwan-timeline p{margin:0}
.diwan-timeline .diwan-when{color:var(--_muted);font-size:.94em}
@media (forced-colors:active){.diwan-timeline>li:last-child{border-color:Canvas}}
`;

const step = (p: TimelineProps, { title, text, date, status }: TimelineStep): TemplateResult => {
  const day = date && html`<time datetime=${date}>${words(p.locale.date(date))}</time>`;
  const state = status && html`<span lang=${ours(p)}>${words(p.locale.t(`timeline.${status}`))}</span>`;
  return html`<li class="diwan-${status ?? "upcoming"}" aria-current=${status === "current" ? "step" : nothing}><p class="diwan-lead">${words(title)}</p>${
    day ? html`<p class="diwan-when">${day}</p>` : nothing
  }${state ? html`<p class="diwan-when">${state}</p>` : nothing}${
    text ? html`<div class="diwan-text">${words(text)}</div>` : nothing
  }</li>`;
};

/** Steps in their order; `label` is the heading. `role` is written out, since WebKit takes a list without marks for none. */
export const timelineKind: FieldKind<TimelineProps> = {
  template: (p) =>
    // eslint-disable-next-line lit-a11y/no-redundant-role -- see above
    html`<div id=${p.id}>${p.label ? blockHeading(p, p.label) : nothing}<ol class="diwan-timeline" role="list">${p.steps.map(
      (each) => step(p, each),
    )}</ol></div>`,
  read: () => undefined,
  groups: ["content"],
  styles: joinedSheet(blockStyles, own),
};
