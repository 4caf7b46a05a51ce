import { html } from "lit";
import { partOf } from "../entry-parts.js";
import type { FieldKind, FieldProps } from "../field.js";
import { isBadPart, oneMessage, partShell } from "../group-parts.js";
import { groupShell } from "../parts.js";
import { textInput } from "../text-input.js";
import { countIn, partsOfDuration, readDuration, unitsAsked, type DurationUnit } from "./duration.read.js";

export interface DurationProps extends FieldProps {
  /** Units it is asked in; hours and minutes without. */
  readonly units?: readonly DurationUnit[] | undefined;
}

/** What stands in the box of a unit: a number in the digits of the language, nothing for a unit there is none of beside others, or what was entered. */
function textOf(p: DurationProps, unit: DurationUnit): string {
  const parts = partsOfDuration(p.value);
  if (!parts) return partOf(p.value, unit);
  const count = parts[unit];
  return count === undefined ? "" : p.locale.number(count, { useGrouping: false });
}

/** How long something takes, a text box with a numeric keypad for each unit. Answer: ISO 8601 duration, or the boxes. */
export const durationKind: FieldKind<DurationProps> = {
  template: (p) =>
    groupShell(
      oneMessage(p),
      html`<div class="diwan-parts">${unitsAsked(p.units).map((name) =>
        partShell(
          { ...p, partErrors: undefined },
          {
            name,
            label: p.locale.t(`duration.${name}`),
            control: textInput(p, {
              id: `${p.id}-${name}`,
              name: `${p.name}.${name}`,
              text: textOf(p, name),
              // "0" and an empty box are the same duration: a zero stays while more may follow it.
              read: (entered) => countIn(entered) ?? entered,
              bad: isBadPart(p, name),
              // A box may stay empty when another says how long.
              optional: true,
              width: 4,
              inputmode: "numeric",
            }),
          },
        ),
      )}</div>`,
    ),
  read: readDuration,
  parts: ({ units }) => unitsAsked(units),
  groups: ["duration"],
};
