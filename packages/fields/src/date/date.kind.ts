import { html } from "lit";
import type { Blocked } from "./blocked.js";
import { dateBoxes } from "./boxes.js";
import { pasted } from "./pasted.js";
import { readDate, showDate } from "./read.js";
import type { FieldKind, FieldProps } from "../field.js";
import { oneMessage } from "../group-parts.js";
import { groupShell } from "../parts.js";

export interface DateProps extends FieldProps {
  /** A calendar to choose from beside the boxes, and which of its days can be chosen (see date.calendar.kind.ts). */
  readonly calendar?: DateCalendar | undefined;
}

/** Which days a calendar offers. */
export interface DateCalendar {
  /** The first and the last day that can be chosen: civil dates. */
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  readonly blocked?: Blocked | undefined;
  /** The day it is where the form is asked. */
  readonly today: string;
}

/**
 * A date in three text boxes with a numeric keypad: a citizen types the date they know, where a calendar makes them search for it, and a
 * native date box follows the browser's language instead of the form's. The month may be a name. Answer: `YYYY-MM-DD`, or the boxes.
 */
export const dateKind: FieldKind<DateProps> = {
  template(p) {
    return groupShell(
      oneMessage(p),
      html`<div class="diwan-parts" @paste=${(event: ClipboardEvent) => pasted(event, p)}>${dateBoxes(
        p,
        showDate(p.value, p.locale),
        p.locale.order(),
      )}</div>`,
    );
  },
  read: readDate,
  parts: (p) => p.locale.order(),
};
