import { answerTypeOf } from "@diwan/core";
import { partOf } from "../entry-parts.js";
import type { Display } from "../field-type.js";
import { isEmptyVerification, withoutProof } from "../verification.js";
import type { VerifiedEmailField } from "./verified-email.definition.js";

/** `{ to, verified, at }`, and on its way `{ to }` with how far it is (`Verification`). */
export const verifiedEmailAnswer = answerTypeOf<VerifiedEmailField>({
  celType: "map",
  isEmpty: isEmptyVerification,
  expression: withoutProof,
  verifies: "email",
  rules: () => import("./verified-email.rules.js").then(({ verifiedEmailRules }) => verifiedEmailRules),
});

export const verifiedEmailDisplay: Display<VerifiedEmailField> = (value) => partOf(value, "to");
