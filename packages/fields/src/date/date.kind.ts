import { html } from "lit";
import { partAutocomplete } from "../entry-parts.js";
import type { FieldKind, FieldProps } from "../field.js";
import { isBadPart, oneMessage, partShell } from "../group-parts.js";
import { groupShell } from "../parts.js";
import { textInput } from "../text-input.js";
import { readDate, readPart, showDate } from "./read.js";

export type DateProps = FieldProps;

const WIDTHS = { day: 2, month: 5, year: 4 } as const;

/** A whole date pasted into one box fills the three. What reads it is fetched then: few paste a date, everybody would pay for it. */
const pasted = (event: ClipboardEvent, p: DateProps): void => {
  const { currentTarget: around, clipboardData } = event;
  const text = clipboardData?.getData("text/plain") ?? "";
  // The longest part of a date is a month's name; a whole one has its day and year as well.
  if (p.readonly || p.disabled || text.trim().length < 6 || !(around instanceof Element)) return;
  void import("./paste.js").then(
    ({ fillDate }) => fillDate(around, text, p),
    () => {
      /* What was pasted stays in its box. */
    },
  );
};

/**
 * A date in three text boxes with a numeric keypad: a citizen types the date they know, where a calendar makes them search for it, and a
 * native date box follows the browser's language instead of the form's. The month may be a name. Answer: `YYYY-MM-DD`, or the boxes.
 */
export const dateKind: FieldKind<DateProps> = {
  template(p) {
    const shown = showDate(p.value, p.locale);
    return groupShell(
      oneMessage(p),
      html`<div class="diwan-parts" @paste=${(event: ClipboardEvent) => pasted(event, p)}>${p.locale
        .order()
        .map((name) =>
          partShell(
            { ...p, partErrors: undefined },
            {
              name,
              label: p.locale.t(name),
              control: textInput(p, {
                id: `${p.id}-${name}`,
                name: `${p.name}.${name}`,
                text: shown[name],
                // A box that means nothing is itself: two different ones must not count as the same.
                read: (entered) => readPart(name, entered, p.locale) ?? entered,
                bad: isBadPart(p, name),
                width: WIDTHS[name],
                inputmode: "numeric",
                autocomplete: partAutocomplete(p.autocomplete, ["bday"], `bday-${name}`),
              }),
            },
          ),
        )}</div>`,
    );
  },
  read: readDate,
  parts: (p) => p.locale.order(),
};
