import { html, nothing, type TemplateResult } from "lit";
import { dateBoxes } from "../date/boxes.js";
import { pasted } from "../date/pasted.js";
import type { DatePart } from "../date/read.js";
import type { FieldKind, FieldProps } from "../field.js";
import { oneMessage } from "../group-parts.js";
import { groupShell, ours, words } from "../parts.js";
import { mayBeEmpty, readPartialDate, showPartialDate, type Precision } from "./partial-date.read.js";

export interface PartialDateProps extends FieldProps {
  /** The least that must be known; the year without this. */
  readonly precision?: Precision | undefined;
}

/** Which boxes may stay empty is said with the hint, before anybody looks up what they do not know. */
const withAdvice = (p: PartialDateProps): PartialDateProps => ({
  ...p,
  hint: html`${p.hint ? html`<div>${words(p.hint)}</div> ` : nothing}<p lang=${ours(p)}>${words(
    p.locale.t(p.precision === "month" ? "partialDate.month" : "partialDate.year"),
  )}</p>`,
});

/** The box of one part. One that may be empty is not required, and not to blame where nothing was entered. */
function box(p: PartialDateProps, part: DatePart): readonly TemplateResult[] {
  const shown = showPartialDate(p.value, p.locale);
  const error = shown[part] ? p.error : undefined;
  return dateBoxes(mayBeEmpty(part, p.precision) ? { ...p, optional: true, error } : p, shown, [part]);
}

/** A date in the three boxes of any date, of which those of the day and the month may stay empty. Answer: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or the boxes. */
export const partialDateKind: FieldKind<PartialDateProps> = {
  template: (p) =>
    groupShell(
      oneMessage(withAdvice(p)),
      html`<div class="diwan-parts" @paste=${(event: ClipboardEvent) => pasted(event, p)}>${p.locale
        .order()
        .map((part) => box(p, part))}</div>`,
    ),
  read: readPartialDate,
  parts: ({ locale }) => locale.order(),
  groups: ["partial-date"],
};
