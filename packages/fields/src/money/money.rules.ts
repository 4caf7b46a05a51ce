import { answerOf, isText, report, type AnswerRules } from "@diwan/core";
import { doubtIn } from "../two-readings.rules.js";
import { amountLimits, isDecimal, padded } from "../decimal.js";
import type { MoneyField } from "./money.definition.js";

/** Both readings of an entry of which the limits allow one. Written for each type of amount: shared, it would come with every form's first Continue. */
const doubt = (entered: string, field: MoneyField): ReturnType<typeof doubtIn> =>
  doubtIn(entered, (reading) =>
    amountLimits(field).every(({ isKept }) => isKept(padded(reading, field.currency))),
  );

export const moneyRules: AnswerRules<MoneyField> = {
  unfit: ["money", "twoReadings"],
  canonical: (value, { currency }) =>
    typeof value === "string" && isDecimal(value) ? padded(value, currency) : value,
  isDoubtful: (entered, own, field) => doubt(entered, field)?.read === own,
  check(field) {
    const limits = amountLimits(field);
    return answerOf(isText, "money", (payload) => {
      const { value } = payload;
      if (isDecimal(value)) {
        const broken = limits.find(({ isKept }) => !isKept(value));
        if (broken) report(payload, broken.code, broken.params);
        return;
      }
      const readings = doubt(value, field);
      report(payload, readings ? "twoReadings" : "money", readings);
    });
  },
};
