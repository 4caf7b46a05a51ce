import { html, nothing, type TemplateResult } from "lit";
import { words } from "../parts.js";
import type { Drawn } from "./props.js";
import { filled, seriesClass } from "./marks.js";

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/**
 * Bars that lie, each with its number at its end, under what it is of: words of any length have room for themselves on a telephone and at 400 %, where columns would have none.
 */
export function bars(p: Drawn): TemplateResult {
  const most = Math.max(...p.series.flatMap(({ values }) => values.map((value) => value ?? 0)), 0) || 1;
  const isRtl = p.locale.dir === "rtl";
  return html`<div class="diwan-bars">${p.labels.map(
    (label, row) =>
      html`<div><p>${words(label)}</p>${p.series.map(({ values }, at) => {
        const value = values[row] ?? null;
        if (value === null) return nothing;
        const width = percent(value / most);
        // Bars begin where lines of text do.
        const x = isRtl ? percent(1 - value / most) : "0";
        return html`<div class="diwan-bar"><svg class=${seriesClass(at)} height="18" focusable="false">${filled(p, at, row, { x, width })}</svg><span>${words(p.inWords(value))}</span></div>`;
      })}</div>`,
  )}</div>`;
}
