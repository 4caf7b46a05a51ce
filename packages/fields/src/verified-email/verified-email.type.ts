import { fieldTypeOf } from "../field-type.js";
import { verifiedActions, verifiedProps } from "../verified-form.js";
import { verifiedEmailAnswer, verifiedEmailDisplay } from "./verified-email.answer.js";
import type { VerifiedEmailField } from "./verified-email.definition.js";
import { verifiedEmailKind, type VerifiedEmailProps } from "./verified-email.kind.js";

export default fieldTypeOf<VerifiedEmailField, VerifiedEmailProps>({
  type: "verified-email",
  kind: verifiedEmailKind,
  answer: verifiedEmailAnswer,
  display: verifiedEmailDisplay,
  props: verifiedProps,
  // What is wrong with the address is said as it is of the whole.
  partKind: (part) => (part === "to" ? "verified-email" : undefined),
  ...verifiedActions("email"),
});
