import { validatorOf } from "../validator.js";

/** Oman's civil number: up to nine figures (Royal Oman Police, https://www.rop.gov.om). What they mean is not published. */
const { validate, format } = validatorOf(/^\d{5,9}$/);
export { format, validate };
