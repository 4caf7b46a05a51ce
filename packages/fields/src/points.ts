import { html, nothing, type TemplateResult } from "lit";
import { WHOLE, wholeOf } from "./entries.js";
import type { Content, Entries, FieldKind, FieldProps } from "./field.js";
import { choices } from "./options.js";
import { groupShell, words } from "./parts.js";
import { bounds, numbersOf } from "./point-numbers.js";
import { pointStyles } from "./points.styles.js";

/** Whole numbers in order, of which one is chosen. */
export interface PointsProps extends FieldProps {
  /** The first number. */
  readonly min?: number | undefined;
  /** The last number; of `labels`, the last of them. */
  readonly max?: number | undefined;
  /** What the first number means. */
  readonly low?: Content | undefined;
  /** What the last number means. */
  readonly high?: Content | undefined;
  /** Every point in words, which then stand in place of the numbers. */
  readonly labels?: readonly Content[] | undefined;
}

/** A number with what it means. The words stand in the label on every screen, so that they are part of its name; where the points are in a row, they are shown below it. */
const withMeaning = (number: string, meaning: Content | undefined): Content =>
  meaning ? html`${words(`${number} `)}<span class="diwan-meaning">${words(meaning)}</span>` : number;

/** What a number stands for on the screen. */
export function pointLabel(
  p: PointsProps,
  number: number,
  [first, last]: readonly [number, number],
): Content {
  const inWords = p.labels?.[number - first];
  if (inWords !== undefined) return inWords;
  const shown = p.locale.number(number, { useGrouping: false });
  if (number === first) return withMeaning(shown, p.low);
  return withMeaning(shown, number === last ? p.high : undefined);
}

/** What the ends of a row mean, below it. Screen readers have it from the labels. */
const ends = ({ low, high, labels }: PointsProps): TemplateResult | typeof nothing =>
  labels?.length || (!low && !high)
    ? nothing
    : html`<div class="diwan-ends" aria-hidden="true"><span>${words(low)}</span><span>${words(high)}</span></div>`;

/** A kind of scale: native radios in a row, which becomes a column where there is no room. Answer: the number chosen. */
export const pointsKind = (look: "diwan-numbers" | "diwan-stars"): FieldKind<PointsProps> => ({
  template(p) {
    const range = bounds(p);
    const options = numbersOf(range).map((number) => ({
      value: String(number),
      label: pointLabel(p, number, range),
    }));
    return groupShell(
      p,
      html`<div class="diwan-points ${look}">${choices(p, "radio", options, (value) => value === String(p.value))}${ends(p)}</div>`,
      "radiogroup",
    );
  },
  read: readPoint,
  styles: pointStyles,
});

/** The number of the radio that is chosen. */
function readPoint(entries: Entries): unknown {
  const [entry] = wholeOf(entries);
  return entry !== undefined && /^-?\d{1,3}$/.test(entry) ? Number(entry) : entry;
}

/** The answer a `value` attribute stands for. */
export const parsePoint = (attribute: string): unknown => readPoint({ [WHOLE]: [attribute] });

/** A number that a framework may have given as the text of its attribute. */
export const numberIn = (given: number | string | undefined): number | undefined =>
  given === undefined || given === "" ? undefined : Number(given);
