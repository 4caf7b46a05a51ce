import { validatorOf } from "../validator.js";

/**
 * Emirates identity number: 784 (the country's number in ISO 3166-1), the year of birth, seven figures and a last one (Federal Authority for Identity, https://icp.gov.ae). How
 * the last figure is worked out is published nowhere by the authority: it is not judged.
 */
export const { validate } = validatorOf(/^784(19|20)\d{10}$/);
