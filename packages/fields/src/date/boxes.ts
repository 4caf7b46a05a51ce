import type { TemplateResult } from "lit";
import { readPart, type DatePart, type DateParts } from "./read.js";
import { partAutocomplete } from "../entry-parts.js";
import type { FieldProps } from "../field.js";
import { isBadPart, partShell } from "../group-parts.js";
import { textInput } from "../text-input.js";

const WIDTHS = { day: 2, month: 5, year: 4 } as const;

/** Day, month and year, those asked, each in a box with a numeric keypad under its label; the month may be a name. */
export const dateBoxes = (
  p: FieldProps,
  shown: DateParts,
  order: readonly DatePart[],
): readonly TemplateResult[] =>
  order.map((name) =>
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
  );
