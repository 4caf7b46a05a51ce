/** A textarea's answer is validated as a text's; it has words to count and no pattern. */
export { textRules as textareaRules } from "../text/text.rules.js";
