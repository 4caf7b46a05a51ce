import { didYouMean, suggest } from "../suggest.js";
import type { Finding } from "../problem.js";
import { unknownCurrency } from "../field-checks.js";
import type { Check } from "./form.js";

export const summary: Check = ({ definition: { summary = [], calculations = {} }, calculations: names }) =>
  summary.flatMap(({ calculation, currency }, index): readonly Finding[] => {
    const wrong = unknownCurrency(currency, `/summary/${index}/currency`);
    if (calculation === "" || Object.hasOwn(calculations, calculation)) return wrong;
    const suggestion = suggest(calculation, names);
    return [
      ...wrong,
      {
        pointer: `/summary/${index}/calculation`,
        code: "unknownCalculation" as const,
        suggestion,
        message: `There is no calculation '${calculation}'${didYouMean(suggestion)}`,
      },
    ];
  });
