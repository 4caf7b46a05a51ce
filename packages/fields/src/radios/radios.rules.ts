export { oneOfRules as radiosRules } from "../one-of.rules.js";
