import { validatorOf } from "../validator.js";

/** Oman's civil number: up to nine figures (Royal Oman Police, https://www.rop.gov.om). What they mean is not published. */
export const { validate } = validatorOf(/^\d{5,9}$/);
