import { validatorOf } from "../validator.js";

/** Qatar's QID: century (2 for 1900, 3 for 2000), year of birth, the country of nationality in three figures (ISO 3166-1), five more (Ministry of Interior, https://portal.moi.gov.qa). */
export const { validate } = validatorOf(/^[23]\d{10}$/);
