import { report, type AnswerRules } from "@diwan/core";
import type { DurationField } from "./duration.definition.js";
import { countIn, partsOfDuration, unitsAsked } from "./duration.read.js";

export const durationRules: AnswerRules<DurationField> = {
  unfit: ["duration"],
  check({ units }) {
    const asked = unitsAsked(units);
    return (payload) => {
      const { value } = payload;
      if (partsOfDuration(value, asked)) return;
      // An object or array; its members are looked at one by one.
      const raw = typeof value === "object" && value ? (value as { readonly [unit: string]: unknown }) : {};
      const wrong = asked.filter((unit) => {
        const text = raw[unit];
        return typeof text === "string" && countIn(text) === undefined;
      });
      const blamed = wrong.length ? wrong : asked;
      report(payload, "duration", Object.fromEntries(blamed.map((unit) => [unit, true])));
    };
  },
};
