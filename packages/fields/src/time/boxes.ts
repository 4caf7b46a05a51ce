import { html, isServer, type TemplateResult } from "lit";
import type { FieldProps } from "../field.js";
import { isBadPart, partShell } from "../group-parts.js";
import { tick } from "../keep.js";
import { invalid, ours, required } from "../parts.js";
import { textInput } from "../text-input.js";
import { cleanDigits } from "@diwan/i18n";
import { countsTo12, showTime, type TimePart } from "./time.read.js";

/** Parts of a time that are asked in a language. */
export const timeParts = ({ locale }: Pick<FieldProps, "locale">): readonly TimePart[] =>
  countsTo12(locale) ? ["hour", "minute", "period"] : ["hour", "minute"];

/** Which half of the day, in the platform's own list. */
const periods = (p: FieldProps, chosen: string): TemplateResult => {
  const option = (value: string, label: string): TemplateResult => {
    const on = value === chosen;
    // A native list cannot be read-only; one whose other options cannot be chosen is.
    return html`<option value=${value} ?selected=${isServer && on} .selected=${tick(on)} ?disabled=${p.readonly && !on}>${label}</option>`;
  };
  return html`<div class="diwan-select"><select class=${p.readonly ? "diwan-input diwan-fixed" : "diwan-input"} id="${p.id}-period" name="${p.name}.period" lang=${ours(p)}
    aria-required=${required(p)} aria-invalid=${invalid(isBadPart(p, "period"))} ?disabled=${p.disabled}
    >${option("", p.locale.t("select"))}${option("am", p.locale.t("time.am"))}${option("pm", p.locale.t("time.pm"))}</select></div>`;
};

/** What is typed as a number: "0" stays while the zero of "05" is all that stands in the box. */
const numberIn = (entered: string): unknown => {
  const text = cleanDigits(entered);
  return /^\d+$/.test(text) ? Number(text) : text;
};

/** Hour and minutes each in a box under its label and, where hours are counted to 12, in which half of the day they lie. */
export const timeBoxes = (p: FieldProps): readonly TemplateResult[] => {
  const shown = showTime(p.value, p.locale);
  return timeParts(p).map((name) =>
    partShell(
      { ...p, partErrors: undefined },
      {
        name,
        label: p.locale.t(`time.${name}`),
        control:
          name === "period"
            ? periods(p, shown.period)
            : textInput(p, {
                id: `${p.id}-${name}`,
                name: `${p.name}.${name}`,
                text: shown[name],
                read: numberIn,
                bad: isBadPart(p, name),
                width: 2,
                inputmode: "numeric",
              }),
      },
    ),
  );
};
