import { isDay, validatorOf } from "../validator.js";

const WEIGHTS = [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Kuwait's civil number: century (2 for 1900, 3 for 2000), day of birth, four figures and a check digit modulo 11 (Public Authority for Civil Information;
 * https://prakhar.me/articles/kuwait-civil-id-checksum).
 */
export const { validate } = validatorOf(/^[123]\d{11}$/, {
  isPossible: (number) => isDay(number.slice(1, 7), 1700 + Number(number[0]) * 100),
  isChecked: (number) =>
    11 - (WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11) ===
    Number(number[11]),
});
