import type { AnswerField, Field } from "@diwan/core";
import { WHOLE, type Entries } from "@diwan/fields";
import type { FormContext } from "./context.js";
import { fieldProps } from "./field-slot.js";
import { fieldType } from "./field-types.js";

/** The answer that entries are, read to be validated: what is in doubt stays as it was typed. The rules must have been loaded. */
export function readEntries(path: string, entries: Entries, field: Field, ctx: FormContext): unknown {
  const rules = ctx.session.form.rules(field.type);
  // Whatever is read has answers.
  const own = field as AnswerField;
  const { withoutYearMark } = ctx.locale;
  const entered =
    withoutYearMark && rules?.isYear
      ? Object.fromEntries(
          Object.entries(entries).map(([part, texts]) => [
            part,
            rules.isYear?.(part === WHOLE ? "" : part) ? texts.map(withoutYearMark) : texts,
          ]),
        )
      : entries;
  return fieldType(field.type).kind.read(entered, {
    ...fieldProps(path, ctx, field),
    isDoubtful: (entered, reading, unit) => !!rules?.isDoubtful?.(entered, reading, own, unit),
  });
}
