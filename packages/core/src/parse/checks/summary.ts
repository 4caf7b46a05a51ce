import { didYouMean, suggest } from "../suggest.js";
import type { Check } from "./form.js";

export const summary: Check = ({ definition: { summary = [], calculations = {} } }) => summary.flatMap(({ calculation }, index) => {
  if (calculation === "" || Object.hasOwn(calculations, calculation)) return [];
  const suggestion = suggest(calculation, Object.keys(calculations));
  return [{ pointer: `/summary/${index}/calculation`, code: "unknownCalculation" as const, suggestion, message: `There is no calculation '${calculation}'${didYouMean(suggestion)}` }];
});
