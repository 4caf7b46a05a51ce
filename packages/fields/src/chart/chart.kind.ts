import { html, type TemplateResult } from "lit";
import { blockStyles } from "../block.styles.js";
import { dataTable, tableStyles } from "../data-table.js";
import type { Content, FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";
import { ours, words } from "../parts.js";
import { bars } from "./bars.js";
import { chartStyles } from "./chart.styles.js";
import { lines } from "./lines.js";
import { swatch } from "./marks.js";
import type { ChartProps, Drawn } from "./props.js";

export type { ChartProps, ChartSeries } from "./props.js";

/** Which mark is which; with one alone the caption says it. */
const legend = (p: ChartProps): TemplateResult | undefined =>
  p.series.length > 1
    ? html`<ul class="diwan-legend">${p.series.map(
        ({ label }, at) => html`<li>${swatch(p, at)}<span>${words(label)}</span></li>`,
      )}</ul>`
    : undefined;

/** A number in the table, or that there is none. */
const figure = (p: Drawn, value: number | null): Content =>
  value === null ? html`<span lang=${ours(p)}>${words(p.locale.t("chart.none"))}</span>` : p.inWords(value);

/**
 * Numbers as bars or lines, and the table of them; `label` names both, once. The drawing is hidden from assistive technology: all that is in it the table says, with its headers.
 */
export const chartKind: FieldKind<ChartProps> = {
  template: (given) => {
    const p = { ...given, inWords: given.inWords ?? ((value: number) => given.locale.number(value)) };
    return html`<div class="diwan-chart" id=${p.id}><p class="diwan-lead" id="${p.id}-caption">${words(p.label)}</p><div class="diwan-drawing" aria-hidden="true">${legend(p)}${
      p.variant === "bar" ? bars(p) : lines(p)
    }</div>${dataTable({
      id: p.id,
      rowHeaders: true,
      columns: [
        {
          label: p.labelsTitle ?? html`<span lang=${ours(p)}>${words(p.locale.t("chart.labels"))}</span>`,
        },
        ...p.series.map(({ label }) => ({ label, numeric: true })),
      ],
      rows: p.labels.map((label, at) => ({
        cells: [label, ...p.series.map(({ values }) => figure(p, values[at] ?? null))],
      })),
    })}</div>`;
  },
  read: () => undefined,
  groups: ["content"],
  styles: joinedSheet(blockStyles, joinedSheet(tableStyles, chartStyles)),
};
