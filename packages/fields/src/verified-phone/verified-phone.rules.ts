import type { AnswerRules } from "@diwan/core";
import { phoneRules } from "../phone/phone.rules.js";
import { verificationRules } from "../verification-rules.js";
import type { VerifiedPhoneField } from "./verified-phone.definition.js";

export const verifiedPhoneRules: AnswerRules<VerifiedPhoneField> = verificationRules(
  phoneRules as AnswerRules<unknown> as AnswerRules<VerifiedPhoneField>, // it has all that those rules look at
);
