import { fieldTypeOf } from "../field-type.js";
import { verifiedActions, verifiedProps } from "../verified-form.js";
import { verifiedPhoneAnswer, verifiedPhoneDisplay } from "./verified-phone.answer.js";
import type { VerifiedPhoneField } from "./verified-phone.definition.js";
import { verifiedPhoneKind, type VerifiedPhoneProps } from "./verified-phone.kind.js";

export default fieldTypeOf<VerifiedPhoneField, VerifiedPhoneProps>({
  type: "verified-phone",
  kind: verifiedPhoneKind,
  answer: verifiedPhoneAnswer,
  display: verifiedPhoneDisplay,
  props: (field, context) => ({ ...verifiedProps(field, context), country: field.country }),
  // What is wrong with the address is said as it is of the whole.
  partKind: (part) => (part === "to" ? "verified-phone" : undefined),
  ...verifiedActions("phone"),
});
