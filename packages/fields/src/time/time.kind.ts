import { html } from "lit";
import type { FieldKind, FieldProps } from "../field.js";
import { oneMessage } from "../group-parts.js";
import { groupShell } from "../parts.js";
import { timeBoxes, timeParts } from "./boxes.js";
import { pasted } from "./pasted.js";
import { readTime } from "./time.read.js";

export type TimeProps = FieldProps;

/**
 * A time of day in two text boxes with a numeric keypad, and a native list of the halves of a day where the language counts hours to 12. A native time box follows the
 * browser's language instead of the form's. Answer: `HH:MM`, or the boxes.
 */
export const timeKind: FieldKind<TimeProps> = {
  template: (p) =>
    groupShell(
      oneMessage(p),
      html`<div class="diwan-parts" @paste=${(event: ClipboardEvent) => pasted(event, p)}>${timeBoxes(p)}</div>`,
    ),
  read: readTime,
  parts: timeParts,
  groups: ["time"],
};
