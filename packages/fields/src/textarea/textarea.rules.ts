export { writtenRules as textareaRules } from "../written.rules.js";
