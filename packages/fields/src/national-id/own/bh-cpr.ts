import { validatorOf } from "../validator.js";

/** Bahrain's personal number (CPR): year and month of birth, four figures and a last one (Information & eGovernment Authority, https://www.iga.gov.bh). The last figure is not judged: its rule is not published. */
export const { validate } = validatorOf(/^\d\d(0[1-9]|1[0-2])\d{5}$/);
