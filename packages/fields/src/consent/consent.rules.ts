import type { AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import type { ConsentField } from "./consent.definition.js";

export const consentRules: AnswerRules<ConsentField> = {
  check: () => z.boolean("type"),
  required: "consent",
};
