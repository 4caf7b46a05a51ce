import { report, type AnswerRules } from "@diwan/core";
import { canonicalParts, oneLine } from "../canonical-text.js";
import type { ComboboxField } from "./combobox.definition.js";
import { otherOf } from "../other.js";

export const comboboxRules: AnswerRules<ComboboxField> = {
  unfit: ["choice"],
  canonical: (value) => (otherOf(value) === undefined ? value : canonicalParts(value, oneLine)),
  check({ options, other }) {
    const values = new Set<unknown>(options.map(({ value }) => value));
    return (payload) => {
      const { value } = payload;
      if (typeof value === "string") {
        if (!values.has(value)) report(payload, "choice");
      } else if (!other || otherOf(value) === undefined) report(payload, "type");
    };
  },
};
