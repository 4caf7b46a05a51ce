/** A select's answer is validated as that of radios. */
export { radiosRules as selectRules } from "../radios/radios.rules.js";
