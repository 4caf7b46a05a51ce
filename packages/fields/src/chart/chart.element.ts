import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { chartKind, type ChartProps, type ChartSeries } from "./chart.kind.js";

/**
 * @summary Numbers as bars or lines, with their table. The caption is `label`.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanChartField extends DiwanFieldElement<ChartProps> {
  /** Bars compare; a line shows how something changes. */
  @property() variant: ChartProps["variant"] = "bar";
  /** `["2024", "2025", "2026"]`. */
  @property() labels: readonly string[] | string = [];
  /** What all labels are. */
  @property({ attribute: "labels-title" }) labelsTitle?: string;
  /** `[{ "label": "Online", "values": [12, 9, 6] }]`. */
  @property() series: readonly ChartSeries[] | string = [];

  protected readonly kind = chartKind;

  protected own(): Omit<ChartProps, keyof FieldProps> {
    return {
      variant: this.variant,
      labels: listIn(this.labels, "labels"),
      labelsTitle: this.labelsTitle,
      series: listIn(this.series, "series"),
    };
  }
}
