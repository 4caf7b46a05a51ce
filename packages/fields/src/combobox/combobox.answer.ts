import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { ComboboxField } from "./combobox.definition.js";
import { otherOf } from "../other.js";

/** The value of an option, or what was entered in place of one. */
export const comboboxAnswer = answerTypeOf<ComboboxField>({
  celType: ({ other }) => (other ? "dyn" : "string"),
  rules: () => import("./combobox.rules.js").then(({ comboboxRules }) => comboboxRules),
});

export const comboboxDisplay: Display<ComboboxField> = (answer, { options }, { words }) => {
  const option = options.find(({ value }) => value === answer);
  return option ? words(option.label) : (otherOf(answer) ?? String(answer));
};
