import { answerOf, isText, report, type AnswerRules } from "@diwan/core";
import { cleanDigits } from "@diwan/i18n";
import type { PhoneField } from "./phone.definition.js";
import { isAmbiguous } from "./read.js";

const E164 = /^\+[1-9]\d{6,14}$/;

export const phoneRules: AnswerRules<PhoneField> = {
  unfit: ["phone", "phoneAmbiguous"],
  canonical(value) {
    const number = typeof value === "string" ? cleanDigits(value) : "";
    return E164.test(number) ? number : value;
  },
  /** E.164: a plus, the country code, at most 15 digits in all. What could not be brought into that form is not a number one can call, or may be two. */
  check: ({ country }) =>
    answerOf(isText, "phone", (payload) => {
      const { value } = payload;
      if (!E164.test(value)) report(payload, isAmbiguous(value, { country }) ? "phoneAmbiguous" : "phone");
    }),
};
