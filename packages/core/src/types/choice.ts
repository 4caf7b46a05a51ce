import * as z from "zod/mini";
import type { CheckboxesField, Divider, Option, RadiosField, SelectField } from "../definition.js";
import { report, rule, type AnswerType } from "./rule.js";

const options = (field: RadiosField | SelectField | CheckboxesField): readonly Option[] =>
  (field.options as readonly (Option | Divider)[]).filter((option): option is Option => "value" in option); // one array type for all three

/** Select and radios: one of the options. */
export const oneOf: AnswerType<SelectField | RadiosField> = {
  check: (field) => z.string("type").check(rule("choice", (value) => options(field).some((option) => option.value === value))),
};

export const checkboxes: AnswerType<CheckboxesField> = {
  check: (field) => z.unknown().check((payload) => {
    // `z.array` would cost the first page as much as this whole file.
    const { value } = payload;
    if (!Array.isArray(value) || value.some((each) => typeof each !== "string")) return report(payload, "type");
    const known = options(field);
    const alone = known.find((option) => option.exclusive && value.includes(option.value));
    const { min = 0, max = Infinity } = field;
    if (new Set(value).size < value.length || value.some((each) => !known.some((option) => option.value === each))) report(payload, "choice");
    else if (alone) value.length > 1 && report(payload, "exclusive", { option: alone.value });
    else if (value.length < min) report(payload, "minChoices", { count: min });
    else if (value.length > max) report(payload, "maxChoices", { count: max });
  }),
};
