import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { timelineKind, type TimelineProps, type TimelineStep } from "./timeline.kind.js";

/**
 * @summary What happens one after the other. Its heading is `label`.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanTimelineField extends DiwanFieldElement<TimelineProps> {
  /** `[{ "title": "We check it", "date": "2027-01-01", "status": "upcoming" }]`. */
  @property() steps: readonly TimelineStep[] | string = [];

  protected readonly kind = timelineKind;

  protected own(): Omit<TimelineProps, keyof FieldProps> {
    return { steps: listIn(this.steps, "steps") };
  }
}
