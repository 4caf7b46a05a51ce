import type { AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import type { YesNoField } from "./yes-no.definition.js";

export const yesNoRules: AnswerRules<YesNoField> = { check: () => z.boolean("type") };
