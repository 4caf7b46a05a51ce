import { report, type AnswerRules } from "@diwan/core";
import type { ListField } from "./list.definition.js";

/** How many items there are; what is in them is validated field by field. A list that must have none is answered by none. */
export const listRules: AnswerRules<Pick<ListField, "min" | "max" | "optional">> = {
  check:
    ({ max = Infinity, min = Math.min(1, max), optional }) =>
    (payload) => {
      // The engine hands in the items.
      const count = (payload.value as readonly unknown[]).length;
      if (!count && (optional || min < 2)) {
        if (!optional && min > 0) report(payload, "required");
      } else if (count < min) report(payload, "minItems", { count: min });
      else if (count > max) report(payload, "maxItems", { count: max });
    },
};
