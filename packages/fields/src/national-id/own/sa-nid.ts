import { luhn } from "../../check-digits.js";
import { validatorOf } from "../validator.js";

/** Saudi Arabia's national number (1) and resident number (2): ten figures, the last by Luhn (Ministry of Interior; https://github.com/alhazmy13/Saudi-ID-Validator). */
export const { validate } = validatorOf(/^[12]\d{9}$/, { isChecked: luhn });
