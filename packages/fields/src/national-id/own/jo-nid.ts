import { validatorOf } from "../validator.js";

/** Jordan's national number: ten figures (Civil Status and Passports Department, https://cspd.gov.jo). What they mean is not published. */
const { validate, format } = validatorOf(/^\d{10}$/);
export { format, validate };
