import { answerTypeOf } from "@diwan/core";
import { partOf } from "../entry-parts.js";
import type { Display } from "../field-type.js";
import { isEmptyVerification, withoutProof } from "../verification.js";
import type { VerifiedPhoneField } from "./verified-phone.definition.js";

/** `{ to, verified, at }`, and on its way `{ to }` with how far it is (`Verification`). */
export const verifiedPhoneAnswer = answerTypeOf<VerifiedPhoneField>({
  celType: "map",
  isEmpty: isEmptyVerification,
  expression: withoutProof,
  verifies: "phone",
  rules: () => import("./verified-phone.rules.js").then(({ verifiedPhoneRules }) => verifiedPhoneRules),
});

// Isolated left to right: groups of figures would change places in right-to-left text.
export const verifiedPhoneDisplay: Display<VerifiedPhoneField> = (value) =>
  `\u2066${partOf(value, "to")}\u2069`;
