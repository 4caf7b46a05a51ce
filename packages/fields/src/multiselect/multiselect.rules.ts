import { report, type AnswerRules, toJson } from "@diwan/core";
import { canonicalParts, oneLine } from "../canonical-text.js";
import { otherOf } from "../other.js";
import { chosenOf, inOrder, typedOf } from "./chosen.js";
import type { MultiselectField } from "./multiselect.definition.js";

export const multiselectRules: AnswerRules<MultiselectField> = {
  unfit: ["choice"],
  // Nothing can be chosen then.
  mayBeEmpty: ({ max }) => max === 0,
  remaining(value, { options }) {
    const left = inOrder(chosenOf(value), options).filter(
      (each) => typeof each !== "string" || options.some((option) => option.value === each),
    );
    return left.length ? left : undefined;
  },
  canonical(value, { options }) {
    if (!Array.isArray(value)) return value;
    const clean = value.map((each: unknown) =>
      otherOf(each) === undefined ? each : canonicalParts(each, oneLine),
    );
    const order = new Map<unknown, number>(options.map((option, at) => [option.value, at]));
    const place = (each: unknown): number => order.get(each) ?? options.length;
    return clean.every((each) => order.has(each) || otherOf(each) !== undefined)
      ? clean.sort((a, b) => place(a) - place(b))
      : clean;
  },
  check({ options, other, min = 0, max = Infinity }) {
    const values = new Set<unknown>(options.map(({ value }) => value));
    return (payload) => {
      const { value } = payload;
      if (!Array.isArray(value)) return report(payload, typedOf(value) ? "choice" : "type");
      if (value.some((each) => typeof each !== "string" && !(other && otherOf(each)?.trim())))
        report(payload, "type");
      else if (
        new Set(value.map((each) => toJson(each))).size < value.length ||
        value.some((each) => typeof each === "string" && !values.has(each))
      )
        report(payload, "choice");
      else if (value.length < min) report(payload, "minChoices", { count: min });
      else if (value.length > max) report(payload, "maxChoices", { count: max });
    };
  },
};
