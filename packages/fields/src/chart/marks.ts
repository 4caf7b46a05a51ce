import { html, nothing, svg, type TemplateResult } from "lit";
import type { ChartProps } from "./props.js";

/** Width of the stripes and dots of a pattern, in pixels. */
const TILE = 8;

/** What fills the bars of each series: colours that cannot be told apart are, by what is drawn on them. The first is plain. */
const FILLS: readonly unknown[] = [
  nothing,
  svg`<path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="currentColor" stroke-width="2.5"/>`,
  svg`<circle cx="2" cy="2" r="1.7" fill="currentColor"/><circle cx="6" cy="6" r="1.7" fill="currentColor"/>`,
  svg`<path d="M0 4H8M4 0V8" stroke="currentColor" stroke-width="1.6"/>`,
];

/** What the lines of each series look like: strokes and gaps. */
const DASHES: readonly string[] = ["", "14 6", "3 6", "14 5 3 5"];

export const seriesClass = (at: number): string => `diwan-series diwan-series-${at + 1}`;

/** The id of a series' pattern: that of the block, so that two charts can stand on a page, and of where it is drawn. */
const patternId = (p: ChartProps, at: number, where: string | number): string =>
  `${p.id}-fill-${at}-${where}`;

/** A rectangle in the pattern of a series, which is drawn beside it: a pattern of another drawing is not found in every engine while that one is out of sight. */
export function filled(
  p: ChartProps,
  at: number,
  where: string | number,
  { x, width }: { readonly x: string; readonly width: string },
): TemplateResult {
  const id = patternId(p, at, where);
  const pattern = FILLS[at] ?? nothing;
  return svg`${
    pattern === nothing
      ? nothing
      : svg`<defs><pattern id=${id} width=${TILE} height=${TILE} patternUnits="userSpaceOnUse">${pattern}</pattern></defs>`
  }<rect x=${x} y="1" width=${width} height="16" fill=${pattern === nothing ? "currentColor" : `url(#${id})`} stroke="currentColor" stroke-width="2"/>`;
}

/** The point of a series: a shape of its own. */
export function point(at: number, x: number, y: number): TemplateResult {
  const r = 7;
  const shapes = [
    svg`<circle cx=${x} cy=${y} r=${r}/>`,
    svg`<rect x=${x - r} y=${y - r} width=${2 * r} height=${2 * r}/>`,
    svg`<path d="M${x} ${y - r - 2} ${x + r + 2} ${y + r} ${x - r - 2} ${y + r}Z"/>`,
    svg`<path d="M${x} ${y - r - 3} ${x + r + 3} ${y} ${x} ${y + r + 3} ${x - r - 3} ${y}Z"/>`,
  ];
  return shapes[at] ?? svg`<circle cx=${x} cy=${y} r=${r}/>`;
}

export const dashes = (at: number): string | typeof nothing => DASHES[at] || nothing;

/** The mark of a series in the legend. */
export const swatch = (p: ChartProps, at: number): TemplateResult =>
  p.variant === "bar"
    ? html`<svg class=${seriesClass(at)} width="28" height="18" focusable="false">${filled(p, at, "legend", { x: "1", width: "26" })}</svg>`
    : html`<svg class=${seriesClass(at)} width="44" height="20" focusable="false"><path d="M0 10H44" fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray=${dashes(at)} /><g fill="currentColor">${point(at, 22, 10)}</g></svg>`;
