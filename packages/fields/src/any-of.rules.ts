import { report, type AnswerRules } from "@diwan/core";
import { optionsOf } from "./option-list.js";
import type { Choice } from "./option-list.schema.js";

/** What limits how many are chosen. */
type Several = Choice & { readonly min?: number; readonly max?: number };

/** Any of the options of a choice, each once. */
export const anyOfRules: AnswerRules<Several> = {
  unfit: ["choice"],
  // Nothing can be chosen then.
  mayBeEmpty: ({ max }) => max === 0,
  remaining(value, field) {
    const known = optionsOf(field).map((option) => option.value);
    const left = Array.isArray(value) ? known.filter((each) => value.includes(each)) : [];
    return left.length ? left : undefined;
  },
  canonical(value, field) {
    if (!Array.isArray(value)) return value;
    const order = optionsOf(field).map((option): unknown => option.value);
    return value.every((each) => order.includes(each))
      ? [...value].sort((a, b) => order.indexOf(a) - order.indexOf(b))
      : value;
  },
  check: (field) => (payload) => {
    const { value } = payload;
    if (!Array.isArray(value) || value.some((each) => typeof each !== "string"))
      return report(payload, "type");
    const known = optionsOf(field);
    const alone = known.find((option) => option.exclusive && value.includes(option.value));
    const { min = 0, max = Infinity } = field;
    if (
      new Set(value).size < value.length ||
      value.some((each) => !known.some((option) => option.value === each))
    )
      report(payload, "choice");
    else if (alone) value.length > 1 && report(payload, "exclusive", { option: alone.value });
    else if (value.length < min) report(payload, "minChoices", { count: min });
    else if (value.length > max) report(payload, "maxChoices", { count: max });
  },
};
