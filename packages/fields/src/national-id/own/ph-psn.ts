import { validatorOf } from "../validator.js";

/** The Philippines' PhilSys Card Number: sixteen figures, at random (Republic Act 11055; https://philsys.gov.ph). The number of twelve figures behind it is nobody's to give away. */
export const { validate } = validatorOf(/^\d{16}$/);
