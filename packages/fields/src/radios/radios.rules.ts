import { rule, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import { optionsOf } from "../option-list.js";
import type { RadiosField } from "./radios.definition.js";
import type { SelectField } from "../select/select.definition.js";

/** One of the options, for radios and select. */
export const radiosRules: AnswerRules<SelectField | RadiosField> = {
  check: (field) => z.string("type").check(rule("choice", (value) => optionsOf(field).some((option) => option.value === value))),
};
