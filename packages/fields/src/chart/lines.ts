import { html, nothing, svg, type TemplateResult } from "lit";
import { words } from "../parts.js";
import type { Drawn } from "./props.js";
import { dashes, point, seriesClass } from "./marks.js";
import { ticksOf } from "./ticks.js";

const WIDTH = 600;
const HEIGHT = 340;
/** Room for half a point, so that none is cut off at an edge. */
const EDGE = 14;
/** More labels than these would run into one another; the table has them all. */
const MOST_LABELS = 5;

/** Runs of points between places without a number. */
function runs(
  points: readonly (readonly [number, number] | undefined)[],
): readonly (readonly (readonly [number, number])[])[] {
  const all: (readonly [number, number])[][] = [[]];
  for (const each of points) {
    if (each) all.at(-1)?.push(each);
    else all.push([]);
  }
  return all.filter((run) => run.length);
}

/** Lines over a scale. The words of both axes are no part of the drawing, which is made smaller on a telephone: they keep their size. */
export function lines(p: Drawn): TemplateResult {
  const ticks = ticksOf(p.series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const least = ticks[0] ?? 0;
  const most = ticks.at(-1) ?? 1;
  const isRtl = p.locale.dir === "rtl";
  const y = (value: number): number =>
    HEIGHT - EDGE - ((value - least) / (most - least)) * (HEIGHT - 2 * EDGE);
  const x = (at: number): number => {
    const share = (at + 0.5) / p.labels.length;
    return (isRtl ? 1 - share : share) * WIDTH;
  };
  const every = Math.ceil(p.labels.length / MOST_LABELS);
  return html`<div class="diwan-lines-chart"><div class="diwan-ticks">${[...ticks].reverse().map((tick) => html`<span>${words(p.inWords(tick))}</span>`)}</div><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" focusable="false"><g class="diwan-grid">${ticks.map(
    (tick) => svg`<path d="M2 ${y(tick)}H${WIDTH - 2}"/>`,
  )}</g>${p.series.map(({ values }, at) => {
    const points = values.map((value, index) =>
      value === null ? undefined : ([x(index), y(value)] as const),
    );
    return svg`<g class=${seriesClass(at)}>${runs(points).map(
      (run) =>
        svg`<path d="M${run.map((each) => each.join(" ")).join("L")}" fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray=${dashes(at)} vector-effect="non-scaling-stroke"/>`,
    )}<g fill="currentColor">${points.map((each) => each && point(at, ...each))}</g></g>`;
  })}</svg><div class="diwan-below">${p.labels.map(
    (label, at) => html`<span>${at % every ? nothing : html`<span>${words(label)}</span>`}</span>`,
  )}</div></div>`;
}
