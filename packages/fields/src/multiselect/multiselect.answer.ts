import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import { otherOf } from "../other.js";
import { chosenOf } from "./chosen.js";
import type { MultiselectField } from "./multiselect.definition.js";

/** The values chosen, in the order of the options, then what was entered in place of one; or an object of these and what was typed and is none. */
export const multiselectAnswer = answerTypeOf<MultiselectField>({
  celType: ({ other }) => (other ? "dyn" : "list<string>"),
  rules: () => import("./multiselect.rules.js").then(({ multiselectRules }) => multiselectRules),
});

export const multiselectDisplay: Display<MultiselectField> = (answer, { options }, { words }) =>
  chosenOf(answer).map((each) => {
    const option = options.find(({ value }) => value === each);
    return option ? words(option.label) : (otherOf(each) ?? String(each));
  });
