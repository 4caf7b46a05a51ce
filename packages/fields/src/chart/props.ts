import type { BlockProps } from "../block-parts.js";

export interface ChartSeries {
  readonly label: string;
  /** A number for each label; `null` where there is none. */
  readonly values: readonly (number | null)[];
}
export interface ChartProps extends BlockProps {
  readonly variant: "bar" | "line";
  readonly labels: readonly string[];
  /** What all labels are. */
  readonly labelsTitle?: string | undefined;
  readonly series: readonly ChartSeries[];
  /** The numbers in words. */
  readonly inWords?: ((value: number) => string) | undefined;
}

/** With the numbers in words. */
export type Drawn = ChartProps & { readonly inWords: (value: number) => string };
