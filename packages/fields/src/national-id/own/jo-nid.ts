import { validatorOf } from "../validator.js";

/** Jordan's national number: ten figures (Civil Status and Passports Department, https://cspd.gov.jo). What they mean is not published. */
export const { validate } = validatorOf(/^\d{10}$/);
