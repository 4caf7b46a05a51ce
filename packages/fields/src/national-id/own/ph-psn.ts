import { validatorOf } from "../validator.js";

/** The Philippines' PhilSys Card Number: sixteen figures, at random (Republic Act 11055; https://philsys.gov.ph). The number of twelve figures behind it is nobody's to give away. */
const { validate, format } = validatorOf(/^\d{16}$/, { groups: /^(\d{4})(\d{4})(\d{4})(\d{4})$/ });
export { format, validate };
