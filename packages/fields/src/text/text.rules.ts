export { writtenRules as textRules } from "../written.rules.js";
