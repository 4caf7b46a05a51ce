export { anyOfRules as checkboxesRules } from "../any-of.rules.js";
