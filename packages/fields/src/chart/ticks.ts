/** About as many lines as can be read beside one another. */
const LINES = 4;

/** Round numbers around values, the least first: where the lines of a scale are drawn. From zero where no value is below it. */
export function ticksOf(values: readonly number[]): readonly number[] {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const raw = (most - least || 1) / LINES;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5, 10].find((each) => raw <= each * power) ?? 10);
  const from = Math.floor(least / step);
  const to = Math.max(Math.ceil(most / step), from + 1);
  // Counted in steps, since sums of a tenth are not exact.
  return [...Array(to - from + 1).keys()].map((at) => Number(((from + at) * step).toPrecision(12)));
}
