import { rule, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import type { PhoneField } from "./phone.definition.js";

export const phoneRules: AnswerRules<PhoneField> = {
  /** E.164: a plus, the country code, at most 15 digits in all. What could not be brought into that form is not a number one can call. */
  check: () => z.string("phone").check(rule("phone", (value) => /^\+[1-9]\d{6,14}$/.test(value))),
};
