import { answerTypeOf } from "@diwan/core";
import { labelOf, revealedByOptions } from "../option-list.js";
import type { RadiosField } from "./radios.definition.js";
import type { Display } from "../field-type.js";

/** The value of an option. */
export const radiosAnswer = answerTypeOf<RadiosField>({
  celType: "string",
  revealed: revealedByOptions,
  rules: () => import("./radios.rules.js").then(({ radiosRules }) => radiosRules),
});

export const radiosDisplay: Display<RadiosField> = (value, { options }, context) => labelOf(value, options, context);
