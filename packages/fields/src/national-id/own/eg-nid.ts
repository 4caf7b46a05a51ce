import { isDay, validatorOf } from "../validator.js";

/**
 * Egypt's national number: century (2 for 1900, 3 for 2000), day of birth, governorate, four figures of which the last is odd for men, and a last one (Civil Status Organization;
 * https://en.wikipedia.org/wiki/Egyptian_National_Identity_Card). The last figure is not judged: its rule is not published.
 */
export const { validate } = validatorOf(/^[23]\d{13}$/, {
  isPossible: (number) =>
    isDay(number.slice(1, 7), number.startsWith("2") ? 1900 : 2000) &&
    /^(0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)$/.test(number.slice(7, 9)),
});
