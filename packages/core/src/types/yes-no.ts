import * as z from "zod/mini";
import type { ConsentField, YesNoField } from "../definition.js";
import type { AnswerType } from "./rule.js";

export const yesNo: AnswerType<YesNoField> = { check: () => z.boolean("type") };

/** A box ticked or not: not ticking it is giving no answer. */
export const consent: AnswerType<ConsentField> = {
  check: () => z.boolean("type"),
  required: "consent",
};
