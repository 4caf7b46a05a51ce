export { oneOfRules as selectRules } from "../one-of.rules.js";
