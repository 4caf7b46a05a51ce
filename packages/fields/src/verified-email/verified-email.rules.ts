import type { AnswerRules } from "@diwan/core";
import { emailRules } from "../email/email.rules.js";
import { verificationRules } from "../verification-rules.js";
import type { VerifiedEmailField } from "./verified-email.definition.js";

export const verifiedEmailRules: AnswerRules<VerifiedEmailField> = verificationRules(
  emailRules as AnswerRules<unknown> as AnswerRules<VerifiedEmailField>, // it has all that those rules look at
);
