import { answerOf, isText, report, type AnswerRules } from "@diwan/core";
import { withoutMarks } from "@diwan/i18n";
import type { EmailField } from "./email.definition.js";

/** What is seen to be wrong where there is an @ sign; without one the code itself says so. */
const wrongPart = (value: string): string | undefined => {
  if (!value.includes("@")) return undefined;
  if (value.startsWith("@")) return "name";
  // One @ after what an address may begin with: what follows is not complete, or has something that no domain has.
  return /^[^\s@<>()",;:\\]+@[^\s@]*$/.test(value) && value.length < 255 ? "domain" : "form";
};

export const emailRules: AnswerRules<EmailField> = {
  unfit: ["email"],
  canonical: (value) => (typeof value === "string" ? withoutMarks(value) : value),
  // Lenient on purpose: internationalised addresses (RFC 6531) are real, and only a message sent proves one. 254 is the most SMTP carries.
  check: () =>
    answerOf(isText, "type", (payload) => {
      const { value } = payload;
      if (value.length < 255 && /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\.]+(\.[^\s@<>()",;:\\.]+)+$/.test(value))
        return;
      const part = wrongPart(value);
      report(payload, "email", part === undefined ? undefined : { part });
    }),
};
