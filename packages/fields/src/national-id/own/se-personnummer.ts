import { luhn } from "../../check-digits.js";
import { validatorOf } from "../validator.js";

/**
 * Sweden's personnummer and samordningsnummer: day of birth (60 more for the latter), three figures and a last one by Luhn, the century written or not, `+` for those over a hundred
 * (Skatteverket, SKV 704).
 */
export const { validate } = validatorOf(/^(\d\d)?\d\d(0\d|1[0-2])([0-8]\d|9[01])[-+]?\d{4}$/, {
  isChecked: (number) => luhn(number.replace(/\D/g, "").slice(-10)),
});
